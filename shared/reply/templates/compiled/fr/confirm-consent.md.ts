// Made from fr/confirm-consent.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './who.md.ts';
import { template as part2 } from './reach.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "- "
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Bonjour, il reste un clic à faire. Ceci est un message automatique.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/who.md.hbs"),depth0,{"name":"fr/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Lien valable :** jusqu’au "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " à "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "time" ), depth0))
    + " ("
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "zone" ), depth0))
    + ")\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/reach.md.hbs"),depth0,{"name":"fr/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\nQuelqu’un a demandé, avec cette adresse :\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"choices"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "[Lire le texte et confirmer]("
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "confirm" ), depth0))
    + ")\nCe n’est pas vous, ou vous ne voulez plus ? Ne faites rien : sans ce clic, rien ne vous sera envoyé et la demande sera effacée.\n";
},"usePartial":true,"useData":true});
const partials = { 'fr/who.md.hbs': part1, 'fr/reach.md.hbs': part2 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
