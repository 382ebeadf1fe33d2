// Made from frame.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './stylesheet.html.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<nav aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"frame"),"words"), "languages" ), depth0))
    + "\">\n<ul class=\"languages\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"frame"),"languages"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</ul>\n</nav>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "link" ), depth0))
    + "\" lang=\""
    + alias3(alias2(alias1(depth0, "locale" ), depth0))
    + "\" hreflang=\""
    + alias3(alias2(alias1(depth0, "locale" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isCurrent"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "</a></li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return " aria-current=\"true\"";
},"3":function(container,depth0,helpers,partials,data) {
    return "<dd>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</dd>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "<dd>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"frame"),"company"), "phone" ), depth0))
    + "</dd>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "locale" ), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "title" ), depth0))
    + " – "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"company"), "name" ), depth0))
    + "</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"stylesheet.html.hbs"),depth0,{"name":"stylesheet.html.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"words"), "skip" ), depth0))
    + "</a>\n<header>\n<p class=\"company\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"company"), "name" ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"frame"),"languages"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</header>\n<main id=\"content\" tabindex=\"-1\">\n<h1>"
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "title" ), depth0))
    + "</h1>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"@partial-block"),depth0,{"name":"@partial-block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</main>\n<footer>\n<nav aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"words"), "links" ), depth0))
    + "\">\n<ul class=\"links\">\n<li><a href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"links"), "privacy" ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"words"), "privacy" ), depth0))
    + "</a></li>\n<li><a href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"links"), "rights" ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"words"), "rights" ), depth0))
    + "</a></li>\n</ul>\n</nav>\n<dl>\n<div>\n<dt>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"words"), "legal" ), depth0))
    + "</dt>\n<dd>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"company"), "name" ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"company"), "address" ), depth0))
    + "</dd>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"frame"),"company"),"mentions"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<dd><a href=\"mailto:"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"company"), "email" ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"company"), "email" ), depth0))
    + "</a></dd>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"frame"),"company"),"phone"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</div>\n<div>\n<dt>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"words"), "dpo" ), depth0))
    + "</dt>\n<dd>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"dpo"), "name" ), depth0))
    + ", <a href=\"mailto:"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"dpo"), "email" ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"dpo"), "email" ), depth0))
    + "</a></dd>\n</div>\n<div>\n<dt>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"words"), "authority" ), depth0))
    + "</dt>\n<dd><a href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"authority"), "url" ), depth0))
    + "\" rel=\"noreferrer\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"authority"), "name" ), depth0))
    + "</a></dd>\n</div>\n</dl>\n<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"frame"),"words"), "noCookie" ), depth0))
    + "</p>\n</footer>\n</body>\n</html>\n";
},"usePartial":true,"useData":true});
const partials = { 'stylesheet.html.hbs': part1 };
export const html: (context: object) => string = (context) => template(context, { partials });
