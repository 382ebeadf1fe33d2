// Made from fr/rights/challenge.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../who.md.ts';
import { template as part2 } from '../reach.md.ts';
import { template as part3 } from './proof.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Bonjour, voici de quoi confirmer votre demande. Ceci est un message automatique.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/who.md.hbs"),depth0,{"name":"fr/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Notre réponse :** au plus tard le "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " (délai légal)\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/reach.md.hbs"),depth0,{"name":"fr/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Votre demande du "
    + alias3(alias2(alias1(depth0, "receivedOn" ), depth0))
    + " :** "
    + alias3(alias2(alias1(depth0, "rights" ), depth0))
    + "\nCe message remplace le précédent, dont le lien et le code ne valent plus.\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/rights/proof.md.hbs"),depth0,{"name":"fr/rights/proof.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'fr/who.md.hbs': part1, 'fr/reach.md.hbs': part2, 'fr/rights/proof.md.hbs': part3 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
