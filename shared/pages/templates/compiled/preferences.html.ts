// Made from preferences.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './frame.html.ts';
import { template as part2 } from './choice.html.ts';
import { template as part3 } from './history.html.ts';
import { template as part4 } from './stylesheet.html.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<p class=\"lead\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "lead" ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"purposes"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<h2>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "everything" ), depth0))
    + "</h2>\n<dl class=\"facts\">\n<div>\n<dt>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "automaticReplies" ), depth0))
    + "</dt>\n<dd>"
    + alias3(alias2(alias1(depth0, "state" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"stop"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</dd>\n</div>\n</dl>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"history.html.hbs"),depth0,{"name":"history.html.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"others"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"historyLink"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<p><a href=\""
    + alias3(alias2(alias1(depth0, "receipt" ), depth0))
    + "\" download>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "receipt" ), depth0))
    + "</a> <span class=\"quiet\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "receiptHint" ), depth0))
    + "</span></p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<form method=\"post\" action=\""
    + alias3(alias2(alias1(depth0, "action" ), depth0))
    + "\">\n<input type=\"hidden\" name=\"form\" value=\""
    + alias3(alias2(alias1(depth0, "form" ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"purposes"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"lifts"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n<p class=\"acts\">\n<button type=\"submit\" aria-describedby=\"nothing-yet\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "save" ), depth0))
    + "</button>\n<button type=\"submit\" class=\"second\" name=\"withdraw\" value=\"all\" aria-describedby=\"nothing-yet\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "withdrawAll" ), depth0))
    + "</button>\n</p>\n<p class=\"quiet\" id=\"nothing-yet\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "nothingYet" ), depth0))
    + "</p>\n</form>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<fieldset>\n<legend>"
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "</legend>\n<p class=\"hint\">"
    + alias3(alias2(alias1(depth0, "basis" ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"boxes"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</fieldset>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"choice.html.hbs"),depth0,{"name":"choice.html.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"history.html.hbs"),depth0,{"name":"history.html.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "lifts" ), depth0))
    + "</p>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return " <a href=\""
    + alias3(alias2(alias1(depth0, "stop" ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "stop" ), depth0))
    + "</a>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<h2>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "others" ), depth0))
    + "</h2>\n<dl class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"others"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</dl>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "what" ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "basis" ), depth0))
    + "</dd></div>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<p><a href=\""
    + alias3(alias2(alias1(depth0, "historyLink" ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "history" ), depth0))
    + "</a></p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"frame.html.hbs"),depth0,{"name":"frame.html.hbs","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'frame.html.hbs': part1, 'choice.html.hbs': part2, 'history.html.hbs': part3, 'stylesheet.html.hbs': part4 };
export const html: (context: object) => string = (context) => template(context, { partials });
