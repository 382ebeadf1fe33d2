// Made from request-confirm.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './frame.html.ts';
import { template as part2 } from './stylesheet.html.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<p class=\"lead\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "lead" ), depth0))
    + "</p>\n<dl class=\"facts\">\n<div><dt>"
    + alias3(alias2(alias1(lookupProperty(depth0,"reference"), "name" ), depth0))
    + "</dt><dd class=\"reference\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"reference"), "id" ), depth0))
    + "</dd></div>\n</dl>\n<form method=\"post\" action=\""
    + alias3(alias2(alias1(depth0, "confirmAction" ), depth0))
    + "\">\n<input type=\"hidden\" name=\"token\" value=\""
    + alias3(alias2(alias1(depth0, "token" ), depth0))
    + "\">\n<p><button type=\"submit\" aria-describedby=\"nothing-yet\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "button" ), depth0))
    + "</button></p>\n<p class=\"quiet\" id=\"nothing-yet\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "nothingYet" ), depth0))
    + "</p>\n</form>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"withdrawAction"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<form method=\"post\" action=\""
    + alias3(alias2(alias1(depth0, "withdrawAction" ), depth0))
    + "\">\n<input type=\"hidden\" name=\"token\" value=\""
    + alias3(alias2(alias1(depth0, "token" ), depth0))
    + "\">\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "notYou" ), depth0))
    + "</p>\n<p><button type=\"submit\" class=\"second\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "withdraw" ), depth0))
    + "</button></p>\n</form>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"frame.html.hbs"),depth0,{"name":"frame.html.hbs","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'frame.html.hbs': part1, 'stylesheet.html.hbs': part2 };
export const html: (context: object) => string = (context) => template(context, { partials });
