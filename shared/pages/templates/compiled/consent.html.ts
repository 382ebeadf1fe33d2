// Made from consent.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './frame.html.ts';
import { template as part2 } from './choice.html.ts';
import { template as part3 } from './stylesheet.html.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"nothing"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "<p class=\"lead\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "nothing" ), depth0))
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"alert"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<p class=\"lead\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "lead" ), depth0))
    + "</p>\n<form method=\"post\" action=\""
    + alias4(alias3(alias2(depth0, "action" ), depth0))
    + "\" novalidate>\n<input type=\"hidden\" name=\"locale\" value=\""
    + alias4(alias3(alias2(depth0, "locale" ), depth0))
    + "\">\n<div class=\"field\">\n<label for=\"email\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "email" ), depth0))
    + "</label>\n<span class=\"hint\" id=\"email-hint\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "emailHint" ), depth0))
    + "</span>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"emailWrong"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n<input id=\"email\" name=\"email\" type=\"email\" autocomplete=\"email\" required maxlength=\"254\" value=\""
    + alias4(alias3(alias2(depth0, "email" ), depth0))
    + "\" aria-describedby=\"email-hint"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"emailWrong"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"emailWrong"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">\n</div>\n<div id=\"choices\" tabindex=\"-1\" role=\"group\" aria-labelledby=\"choices-title\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"choicesWrong"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">\n<h2 id=\"choices-title\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "choices" ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"choicesWrong"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"purposes"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</div>\n<p>"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "withdraw" ), depth0))
    + "</p>\n<p class=\"quiet\">"
    + alias4(alias3(alias2(depth0, "use" ), depth0))
    + "</p>\n<p><button type=\"submit\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "send" ), depth0))
    + "</button></p>\n</form>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<div class=\"wrong\" role=\"alert\">\n<p>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "alert" ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"errors"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</div>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"errors"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</ul>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "anchor" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "problem" ), depth0))
    + "</a></li>\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "<span class=\"says-why\" id=\"email-wrong\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "emailWrong" ), depth0))
    + "</span>";
},"7":function(container,depth0,helpers,partials,data) {
    return " email-wrong";
},"8":function(container,depth0,helpers,partials,data) {
    return " aria-invalid=\"true\"";
},"9":function(container,depth0,helpers,partials,data) {
    return " aria-describedby=\"choices-wrong\"";
},"10":function(container,depth0,helpers,partials,data) {
    return "<span class=\"says-why\" id=\"choices-wrong\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "choicesWrong" ), depth0))
    + "</span>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<fieldset>\n<legend>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name" ), depth0))
    + "</legend>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"boxes"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</fieldset>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"choice.html.hbs"),depth0,{"name":"choice.html.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"frame.html.hbs"),depth0,{"name":"frame.html.hbs","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'frame.html.hbs': part1, 'choice.html.hbs': part2, 'stylesheet.html.hbs': part3 };
export const html: (context: object) => string = (context) => template(context, { partials });
