// Made from task.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './frame.html.ts';
import { template as part2 } from './stylesheet.html.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"errors"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<p class=\"lead\">"
    + alias4(alias3(alias2(depth0, "todo" ), depth0))
    + "</p>\n<dl class=\"facts\">\n<div><dt>"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "system" ), depth0))
    + "</dt><dd>"
    + alias4(alias3(alias2(depth0, "system" ), depth0))
    + "</dd></div>\n<div><dt>"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "person" ), depth0))
    + "</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"person"),"name"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias4(alias3(alias2(lookupProperty(depth0,"person"), "address" ), depth0))
    + "</dd></div>\n<div><dt>"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "right" ), depth0))
    + "</dt><dd>"
    + alias4(alias3(alias2(depth0, "right" ), depth0))
    + " <span class=\"quiet\">("
    + alias4(alias3(alias2(depth0, "article" ), depth0))
    + ")</span></dd></div>\n<div><dt>"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "dueBy" ), depth0))
    + "</dt><dd>"
    + alias4(alias3(alias2(depth0, "dueBy" ), depth0))
    + "</dd></div>\n</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"corrections"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<p class=\"quiet\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"words"), "careful" ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"action"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
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

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"person"), "name" ), depth0))
    + ", ";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<h2>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"words"),"corrections"), "title" ), depth0))
    + "</h2>\n<dl class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"corrections"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</dl>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "field" ), depth0))
    + "</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"old"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "new" ), depth0))
    + "</dd></div>\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "<s>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "old" ), depth0))
    + "</s> → ";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<form method=\"post\" action=\""
    + alias3(alias2(alias1(depth0, "action" ), depth0))
    + "\" novalidate>\n<fieldset id=\"answer\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"answerWrong"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">\n<legend>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "answer" ), depth0))
    + "</legend>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"answerWrong"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"answers"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</fieldset>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"asksFound"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<div class=\"field\">\n<label for=\"because\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "because" ), depth0))
    + "</label>\n<span class=\"hint\" id=\"because-hint\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "becauseHint" ), depth0))
    + "</span>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"becauseWrong"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n<textarea id=\"because\" name=\"because\" rows=\"3\" maxlength=\"2000\" aria-describedby=\"because-hint"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"becauseWrong"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"becauseWrong"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(lookupProperty(depth0,"filled"), "because" ), depth0))
    + "</textarea>\n</div>\n<div class=\"field\">\n<label for=\"keptUntil\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "keptUntil" ), depth0))
    + " <span class=\"quiet\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "optional" ), depth0))
    + "</span></label>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"keptUntilWrong"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n<input id=\"keptUntil\" name=\"keptUntil\" type=\"date\" value=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"filled"), "keptUntil" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"keptUntilWrong"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">\n</div>\n<p><button type=\"submit\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "send" ), depth0))
    + "</button></p>\n</form>\n";
},"8":function(container,depth0,helpers,partials,data) {
    return " aria-describedby=\"answer-wrong\" aria-invalid=\"true\"";
},"9":function(container,depth0,helpers,partials,data) {
    return "<span class=\"says-why\" id=\"answer-wrong\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "answerWrong" ), depth0))
    + "</span>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<div class=\"choice\">\n<input type=\"radio\" id=\"answer-"
    + alias3(alias2(alias1(depth0, "value" ), depth0))
    + "\" name=\"answer\" value=\""
    + alias3(alias2(alias1(depth0, "value" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isTicked"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " required>\n<label for=\"answer-"
    + alias3(alias2(alias1(depth0, "value" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text" ), depth0))
    + "</label>\n</div>\n";
},"11":function(container,depth0,helpers,partials,data) {
    return " checked";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<div class=\"field\">\n<label for=\"found\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "found" ), depth0))
    + "</label>\n<span class=\"hint\" id=\"found-hint\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "foundHint" ), depth0))
    + "</span>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"foundWrong"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n<textarea id=\"found\" name=\"found\" rows=\"8\" maxlength=\"20000\" aria-describedby=\"found-hint"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"foundWrong"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"foundWrong"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(lookupProperty(depth0,"filled"), "found" ), depth0))
    + "</textarea>\n</div>\n";
},"13":function(container,depth0,helpers,partials,data) {
    return "<span class=\"says-why\" id=\"found-wrong\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "foundWrong" ), depth0))
    + "</span>";
},"14":function(container,depth0,helpers,partials,data) {
    return " found-wrong";
},"15":function(container,depth0,helpers,partials,data) {
    return " aria-invalid=\"true\"";
},"16":function(container,depth0,helpers,partials,data) {
    return "<span class=\"says-why\" id=\"because-wrong\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "becauseWrong" ), depth0))
    + "</span>";
},"17":function(container,depth0,helpers,partials,data) {
    return " because-wrong";
},"18":function(container,depth0,helpers,partials,data) {
    return "<span class=\"says-why\" id=\"keptUntil-wrong\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "keptUntilWrong" ), depth0))
    + "</span>";
},"19":function(container,depth0,helpers,partials,data) {
    return " aria-describedby=\"keptUntil-wrong\" aria-invalid=\"true\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"frame.html.hbs"),depth0,{"name":"frame.html.hbs","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'frame.html.hbs': part1, 'stylesheet.html.hbs': part2 };
export const html: (context: object) => string = (context) => template(context, { partials });
