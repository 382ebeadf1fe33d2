// Made from fr/rights/details.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../opt-out.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "vous nous avez écrit";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isVouched"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "vous nous l’avez demandé par notre service";
},"3":function(container,depth0,helpers,partials,data) {
    return "cette adresse a été saisie dans notre formulaire";
},"4":function(container,depth0,helpers,partials,data) {
    return ", "
    + container.escapeExpression(container.lambda(depth0, depth0));
},"5":function(container,depth0,helpers,partials,data) {
    return " et "
    + container.escapeExpression(container.lambda(container.strict(depth0, "moreRecipients" ), depth0))
    + " autres, nommés dans la notice";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Notice complète]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "notice" ), depth0))
    + ")";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Notice, et vos droits, gratuits]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "notice" ), depth0))
    + ")";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "**Vos droits, gratuitement :** [voir, corriger, faire effacer, vous opposer]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "rights" ), depth0))
    + ")\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"links"),"unsubscribe"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"fr/opt-out.md.hbs"),depth0,{"name":"fr/opt-out.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n## Vos données et vos droits\n**Pourquoi ce message :** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"byMail"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + " le "
    + alias4(alias3(alias2(depth0, "receivedOn" ), depth0))
    + " ; nous tenons votre adresse de là.\n**Ce que nous gardons :** votre adresse, la demande et nos réponses, "
    + alias4(alias3(alias2(depth0, "caseDays" ), depth0))
    + " jours au plus après la clôture, sauvegardes comprises ; les étapes, sans contenu, "
    + alias4(alias3(alias2(depth0, "proofYears" ), depth0))
    + " ans.\n**But et base légale :** traiter votre demande ; obligation légale (art. 6.1.c du RGPD).\n**Qui les reçoit :** notre équipe"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"recipients"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreRecipients"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ". "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"stopped"),{"name":"unless","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "**Protection des données (DPO) :** "
    + alias4(alias3(alias2(lookupProperty(depth0,"dpo"), "name" ), depth0))
    + ", "
    + alias4(alias3(alias2(lookupProperty(depth0,"dpo"), "email" ), depth0))
    + "\n**Réclamation :** ["
    + alias4(alias3(alias2(lookupProperty(depth0,"authority"), "name" ), depth0))
    + "]("
    + alias4(alias3(alias2(lookupProperty(depth0,"authority"), "url" ), depth0))
    + ")\n"
    + alias4(alias3(alias2(depth0, "controller" ), depth0))
    + ", "
    + alias4(alias3(alias2(depth0, "address" ), depth0))
    + ". "
    + alias4(alias3(alias2(depth0, "mentions" ), depth0))
    + ".\n";
},"usePartial":true,"useData":true});
const partials = { 'fr/opt-out.md.hbs': part1 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
