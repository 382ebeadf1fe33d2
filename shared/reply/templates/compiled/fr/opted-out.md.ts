// Made from fr/opted-out.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './who.md.ts';
import { template as part2 } from './reach.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "un message automatique, le dernier";
},"1":function(container,depth0,helpers,partials,data) {
    return "une réponse automatique, la dernière";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "**Depuis :** le "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "**Lecture par une personne :** au plus tard le "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " à "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "time" ), depth0))
    + " ("
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "zone" ), depth0))
    + ")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "Bonjour, c’est fait : plus de réponses automatiques. Ceci est "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/who.md.hbs"),depth0,{"name":"fr/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/reach.md.hbs"),depth0,{"name":"fr/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\nNi réponse automatique ni actualité ; les réponses à vos propres demandes continuent. Ce qui ne tenait qu’à votre accord est effacé sous 30 jours. Une erreur ? [Annuler cet arrêt]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "undo" ), depth0))
    + ") (sous 7 jours)\n";
},"usePartial":true,"useData":true});
const partials = { 'fr/who.md.hbs': part1, 'fr/reach.md.hbs': part2 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
