// Made from en/rights/proof.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "**Or a code:** "
    + alias3(alias2(alias1(lookupProperty(depth0,"proof"), "code" ), depth0))
    + ", to enter before "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"proof"),"codeUntil"), "time" ), depth0))
    + " ("
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"proof"),"codeUntil"), "zone" ), depth0))
    + ") on "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[the page of the request]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")";
},"2":function(container,depth0,helpers,partials,data) {
    return "the page of the request";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Follow my request]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "**One thing to do:** confirm that this request is yours, by "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"proof"),"linkUntil"), "day" ), depth0))
    + " at "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"proof"),"linkUntil"), "time" ), depth0))
    + ".\n\n+ [Yes, this is my request]("
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "confirm" ), depth0))
    + ")\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"proof"),"code"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "")
    + "Please do not send an identity document. Without your confirmation nothing is told and nothing is changed, and a person decides what follows. It was not you? Do nothing.\n";
},"useData":true});
const partials = {  };
export const markdown: (context: object) => string = (context) => template(context, { partials });
