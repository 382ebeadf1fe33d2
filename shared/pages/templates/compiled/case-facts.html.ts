// Made from case-facts.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "right" ), depth0))
    + "</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rights"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</dd></div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<div><dt>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "closedAt" ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "closedAt" ), depth0))
    + "</dd></div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<div><dt>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "dueAt" ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "dueAt" ), depth0))
    + "</dd></div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<dl class=\"facts\">\n<div><dt>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "reference" ), depth0))
    + "</dt><dd class=\"reference\">"
    + alias3(alias2(alias1(depth0, "reference" ), depth0))
    + "</dd></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"rights"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<div><dt>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "state" ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "state" ), depth0))
    + "</dd></div>\n<div><dt>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "receivedAt" ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "receivedAt" ), depth0))
    + "</dd></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"closedAt"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "")
    + "</dl>\n";
},"useData":true});
const partials = {  };
export const html: (context: object) => string = (context) => template(context, { partials });
