// Made from portal.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './frame.html.ts';
import { template as part2 } from './case-facts.html.ts';
import { template as part3 } from './stylesheet.html.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<p class=\"lead\" role=\"status\">"
    + alias3(alias2(alias1(depth0, "lead" ), depth0))
    + "</p>\n<p class=\"quiet\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "later" ), depth0))
    + " <a href=\""
    + alias3(alias2(alias1(depth0, "statusPage" ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "laterLink" ), depth0))
    + "</a></p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"case-facts.html.hbs"),lookupProperty(depth0,"facts"),{"name":"case-facts.html.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"nothingToDo"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fetch"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"preparing"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isConfirmed"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"corrections"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<h2>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"stored"), "title" ), depth0))
    + "</h2>\n<dl class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"stored"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</dl>\n<p class=\"quiet\"><a href=\""
    + alias3(alias2(alias1(depth0, "accessForm" ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"stored"), "more" ), depth0))
    + "</a></p>\n<h2>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"others"), "title" ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"others"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"withdrawAction"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<h2 id=\"complain\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"complain"), "title" ), depth0))
    + "</h2>\n<form method=\"post\" action=\""
    + alias3(alias2(alias1(depth0, "complainAction" ), depth0))
    + "\" novalidate>\n<input type=\"hidden\" name=\"token\" value=\""
    + alias3(alias2(alias1(depth0, "token" ), depth0))
    + "\">\n<div class=\"field\">\n<label for=\"message\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"complain"), "label" ), depth0))
    + "</label>\n<span class=\"hint\" id=\"message-hint\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"complain"), "lead" ), depth0))
    + " "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"complain"), "papers" ), depth0))
    + "</span>\n<textarea id=\"message\" name=\"message\" rows=\"5\" maxlength=\"5000\" required aria-describedby=\"message-hint\"></textarea>\n</div>\n<p><button type=\"submit\" class=\"second\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"complain"), "button" ), depth0))
    + "</button></p>\n</form>\n<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"complain"), "authority" ), depth0))
    + " <a href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"authority"), "url" ), depth0))
    + "\" rel=\"noreferrer\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"authority"), "name" ), depth0))
    + "</a></p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "nothingToDo" ), depth0))
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<h2>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"fetch"), "title" ), depth0))
    + "</h2>\n<p><a class=\"act\" href=\""
    + alias3(alias2(alias1(depth0, "fetch" ), depth0))
    + "\" download aria-describedby=\"fetch-hint\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"fetch"), "link" ), depth0))
    + "</a></p>\n<p class=\"quiet\" id=\"fetch-hint\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"fetch"), "hint" ), depth0))
    + "</p>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<h2>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"corrections"), "title" ), depth0))
    + "</h2>\n<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"corrections"), "preparing" ), depth0))
    + "</p>\n<p><a href=\""
    + alias3(alias2(alias1(depth0, "preparing" ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"corrections"), "lookAgain" ), depth0))
    + "</a></p>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"words"),"corrections"), "confirmed" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"hasNewAddress"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"words"),"corrections"), "newAddress" ), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<h2>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"corrections"), "title" ), depth0))
    + "</h2>\n<dl class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"corrections"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</dl>\n<form method=\"post\" action=\""
    + alias3(alias2(alias1(depth0, "correctionsAction" ), depth0))
    + "\">\n<input type=\"hidden\" name=\"token\" value=\""
    + alias3(alias2(alias1(depth0, "token" ), depth0))
    + "\">\n<p class=\"hint\" id=\"corrections-hint\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"corrections"), "lead" ), depth0))
    + "</p>\n<p><button type=\"submit\" aria-describedby=\"corrections-hint\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"corrections"), "button" ), depth0))
    + "</button></p>\n</form>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "field" ), depth0))
    + "</dt><dd><p>"
    + alias3(alias2(alias1(depth0, "oldName" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "old" ), depth0))
    + "</p><p>"
    + alias3(alias2(alias1(depth0, "newName" ), depth0))
    + " <strong>"
    + alias3(alias2(alias1(depth0, "new" ), depth0))
    + "</strong></p></dd></div>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "what" ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "says" ), depth0))
    + "</dd></div>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"case-facts.html.hbs"),depth0,{"name":"case-facts.html.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"words"),"others"), "none" ), depth0))
    + "</p>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<h2>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"withdraw"), "title" ), depth0))
    + "</h2>\n<form method=\"post\" action=\""
    + alias3(alias2(alias1(depth0, "withdrawAction" ), depth0))
    + "\">\n<input type=\"hidden\" name=\"token\" value=\""
    + alias3(alias2(alias1(depth0, "token" ), depth0))
    + "\">\n<p class=\"hint\" id=\"withdraw-hint\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"withdraw"), "lead" ), depth0))
    + "</p>\n<p><button type=\"submit\" class=\"second\" aria-describedby=\"withdraw-hint\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"withdraw"), "button" ), depth0))
    + "</button></p>\n</form>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"frame.html.hbs"),depth0,{"name":"frame.html.hbs","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'frame.html.hbs': part1, 'case-facts.html.hbs': part2, 'stylesheet.html.hbs': part3 };
export const html: (context: object) => string = (context) => template(context, { partials });
