// Made from fr/ask-consent.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './who.md.ts';
import { template as part2 } from './reach.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Bonjour, nous avons bien reçu votre message. Ceci est une réponse automatique.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/who.md.hbs"),depth0,{"name":"fr/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Réponse d’une personne :** au plus tard le "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " à "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "time" ), depth0))
    + " ("
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "zone" ), depth0))
    + "), si vous acceptez aujourd’hui\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/reach.md.hbs"),depth0,{"name":"fr/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\nPour vous répondre, il nous faut votre accord ; sans lui, nous n’enverrons rien d’autre. Ouvrir la page n’engage à rien :\n[Lire le texte et donner mon accord]("
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "confirm" ), depth0))
    + ")\n";
},"usePartial":true,"useData":true});
const partials = { 'fr/who.md.hbs': part1, 'fr/reach.md.hbs': part2 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
