// Made from request.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './frame.html.ts';
import { template as part2 } from './stylesheet.html.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"errors"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<p class=\"lead\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"right"), "explained" ), depth0))
    + " <span class=\"quiet\">("
    + alias4(alias3(alias2(lookupProperty(depth0,"right"), "article" ), depth0))
    + ")</span></p>\n<form method=\"post\" action=\""
    + alias4(alias3(alias2(depth0, "action" ), depth0))
    + "\" novalidate>\n<input type=\"hidden\" name=\"locale\" value=\""
    + alias4(alias3(alias2(depth0, "locale" ), depth0))
    + "\">\n<div class=\"field\">\n<label for=\"email\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"words"),"form"), "email" ), depth0))
    + "</label>\n<span class=\"hint\" id=\"email-hint\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"words"),"form"), "emailHint" ), depth0))
    + "</span>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"field"),"email"),"wrong"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n<input id=\"email\" name=\"email\" type=\"email\" autocomplete=\"email\" required maxlength=\"254\" value=\""
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"field"),"email"), "value" ), depth0))
    + "\" aria-describedby=\"email-hint"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"field"),"email"),"wrong"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"field"),"email"),"wrong"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">\n</div>\n<div class=\"field\">\n<label for=\"message\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"right"), "message" ), depth0))
    + " <span class=\"quiet\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"words"),"form"), "optional" ), depth0))
    + "</span></label>\n<span class=\"hint\" id=\"message-hint\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"right"), "hint" ), depth0))
    + "</span>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"field"),"message"),"wrong"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n<textarea id=\"message\" name=\"message\" rows=\"6\" maxlength=\"5000\" aria-describedby=\"message-hint"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"field"),"message"),"wrong"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"field"),"message"),"wrong"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"field"),"message"), "value" ), depth0))
    + "</textarea>\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"about"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"hasCorrections"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<p class=\"quiet\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"words"),"form"), "papers" ), depth0))
    + "</p>\n<p class=\"quiet\">"
    + alias4(alias3(alias2(depth0, "use" ), depth0))
    + " <a href=\""
    + alias4(alias3(alias2(depth0, "notice" ), depth0))
    + "\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"words"),"form"), "notice" ), depth0))
    + "</a></p>\n<p><button type=\"submit\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"words"),"form"), "send" ), depth0))
    + "</button></p>\n</form>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<div class=\"wrong\" role=\"alert\">\n<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"words"),"wrong"), "title" ), depth0))
    + "</p>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"errors"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</ul>\n</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "anchor" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "problem" ), depth0))
    + "</a></li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "<span class=\"says-why\" id=\"email-wrong\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"field"),"email"), "wrong" ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    return " email-wrong";
},"5":function(container,depth0,helpers,partials,data) {
    return " aria-invalid=\"true\"";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "<span class=\"says-why\" id=\"message-wrong\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"field"),"message"), "wrong" ), depth0))
    + "</span>";
},"7":function(container,depth0,helpers,partials,data) {
    return " message-wrong";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<fieldset>\n<legend>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"words"),"form"),"about"), "title" ), depth0))
    + " <span class=\"quiet\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"form"), "optional" ), depth0))
    + "</span></legend>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"about"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</fieldset>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<div class=\"choice\">\n<input type=\"radio\" id=\"about-"
    + alias3(alias2(alias1(depth0, "value" ), depth0))
    + "\" name=\"about\" value=\""
    + alias3(alias2(alias1(depth0, "value" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isChosen"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">\n<div><label for=\"about-"
    + alias3(alias2(alias1(depth0, "value" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "</label></div>\n</div>\n";
},"10":function(container,depth0,helpers,partials,data) {
    return " checked";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<fieldset>\n<legend>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"words"),"form"),"corrections"), "title" ), depth0))
    + "</legend>\n<p class=\"hint\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"words"),"form"),"corrections"), "hint" ), depth0))
    + "</p>\n<div class=\"field\">\n<label for=\"corrections.name\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"words"),"form"),"corrections"), "name" ), depth0))
    + "</label>\n<input id=\"corrections.name\" name=\"corrections.name\" autocomplete=\"name\" maxlength=\"500\" value=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"field"),"corrections.name"), "value" ), depth0))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"corrections.email\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"words"),"form"),"corrections"), "email" ), depth0))
    + "</label>\n<input id=\"corrections.email\" name=\"corrections.email\" type=\"email\" maxlength=\"500\" value=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"field"),"corrections.email"), "value" ), depth0))
    + "\">\n</div>\n<div class=\"field\">\n<label for=\"corrections.other\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(depth0,"words"),"form"),"corrections"), "other" ), depth0))
    + "</label>\n<input id=\"corrections.other\" name=\"corrections.other\" maxlength=\"500\" value=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"field"),"corrections.other"), "value" ), depth0))
    + "\">\n</div>\n</fieldset>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"frame.html.hbs"),depth0,{"name":"frame.html.hbs","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'frame.html.hbs': part1, 'stylesheet.html.hbs': part2 };
export const html: (context: object) => string = (context) => template(context, { partials });
