// Made from fr/rights/proof.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "**Ou un code :** "
    + alias3(alias2(alias1(lookupProperty(depth0,"proof"), "code" ), depth0))
    + ", à saisir avant "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"proof"),"codeUntil"), "time" ), depth0))
    + " ("
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"proof"),"codeUntil"), "zone" ), depth0))
    + ") sur "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[la page de la demande]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")";
},"2":function(container,depth0,helpers,partials,data) {
    return "la page de la demande";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Suivre ma demande]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "**À faire :** confirmez que cette demande est la vôtre, avant le "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"proof"),"linkUntil"), "day" ), depth0))
    + " à "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"proof"),"linkUntil"), "time" ), depth0))
    + ".\n\n+ [Oui, c’est ma demande]("
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "confirm" ), depth0))
    + ")\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"proof"),"code"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "")
    + "N’envoyez pas de pièce d’identité. Sans confirmation, rien n’est communiqué ni changé, et une personne décide de la suite. Ce n’est pas vous ? Ne faites rien.\n";
},"useData":true});
const partials = {  };
export const markdown: (context: object) => string = (context) => template(context, { partials });
