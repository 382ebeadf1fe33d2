// Made from stop-by-address.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './frame.html.ts';
import { template as part2 } from './stylesheet.html.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isInvalid"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"byAddress"), "lead" ), depth0))
    + "</p>\n<form method=\"post\" action=\""
    + alias3(alias2(alias1(depth0, "action" ), depth0))
    + "\">\n<input type=\"hidden\" name=\"locale\" value=\""
    + alias3(alias2(alias1(depth0, "locale" ), depth0))
    + "\">\n<input type=\"hidden\" name=\"message\" value=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"byAddress"), "request" ), depth0))
    + "\">\n<div class=\"field\">\n<label for=\"email\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"byAddress"), "label" ), depth0))
    + "</label>\n<span class=\"hint\" id=\"email-hint\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"byAddress"), "hint" ), depth0))
    + "</span>\n<input id=\"email\" name=\"email\" type=\"email\" autocomplete=\"email\" required maxlength=\"254\" aria-describedby=\"email-hint\">\n</div>\n<p><button type=\"submit\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"byAddress"), "button" ), depth0))
    + "</button></p>\n</form>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<div class=\"wrong\" role=\"alert\"><p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"invalid"), "detail" ), depth0))
    + "</p></div>\n<h2>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"byAddress"), "title" ), depth0))
    + "</h2>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"frame.html.hbs"),depth0,{"name":"frame.html.hbs","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'frame.html.hbs': part1, 'stylesheet.html.hbs': part2 };
export const html: (context: object) => string = (context) => template(context, { partials });
