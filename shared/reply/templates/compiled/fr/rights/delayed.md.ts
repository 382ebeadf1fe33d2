// Made from fr/rights/delayed.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../who.md.ts';
import { template as part2 } from '../reach.md.ts';
import { template as part3 } from './remedies.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "dès que possible (délai légal : "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + ")";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "au plus tard le "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"answerBy"), "day" ), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    return "**Pourquoi :** un système interrogé pour vous n’a pas encore répondu.\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "**Pourquoi :** une personne de notre équipe étudie encore votre demande.\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "**Pourquoi :** nous n’avons pas encore pu vérifier que cette adresse est la vôtre ; la page de la demande vous envoie un nouveau lien.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Bonjour, la réponse à votre demande prend plus de temps que prévu. Ceci est un message automatique.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/who.md.hbs"),depth0,{"name":"fr/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Notre réponse :** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"delay"),"untold"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/reach.md.hbs"),depth0,{"name":"fr/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Votre demande du "
    + alias4(alias3(alias2(depth0, "receivedOn" ), depth0))
    + " :** "
    + alias4(alias3(alias2(depth0, "rights" ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"delay"),"systems"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"delay"),"people"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"delay"),"identity"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "Veuillez nous en excuser : votre demande n’est pas oubliée, et vous n’avez pas à la renvoyer.\n[Suivre ma demande]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/rights/remedies.md.hbs"),depth0,{"name":"fr/rights/remedies.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'fr/who.md.hbs': part1, 'fr/reach.md.hbs': part2, 'fr/rights/remedies.md.hbs': part3 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
