// Made from fr/details.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './opt-out.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "cette adresse nous a été indiquée pour vous";
},"1":function(container,depth0,helpers,partials,data) {
    return "vous avez donné votre accord";
},"2":function(container,depth0,helpers,partials,data) {
    return "vous avez demandé l’arrêt de nos envois";
},"3":function(container,depth0,helpers,partials,data) {
    return "vous avez écrit à "
    + container.escapeExpression(container.lambda(container.strict(depth0, "mailbox" ), depth0));
},"4":function(container,depth0,helpers,partials,data) {
    return "[D’où vient votre adresse]("
    + container.escapeExpression(container.lambda(container.strict(depth0, "sourceLink" ), depth0))
    + ")";
},"5":function(container,depth0,helpers,partials,data) {
    return "Nous ne tenons votre adresse que de là.";
},"6":function(container,depth0,helpers,partials,data) {
    return " ; une empreinte de votre adresse";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(container.lambda(container.strict(depth0, "purpose" ), depth0))
    + " ; "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"basis"),"consent"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + ".";
},"8":function(container,depth0,helpers,partials,data) {
    return "votre consentement (art. 6.1.a du RGPD)";
},"9":function(container,depth0,helpers,partials,data) {
    return "notre intérêt légitime (art. 6.1.f du RGPD)";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"basis"),"consent"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "purpose" ), depth0))
    + " ; votre consentement (art. 6.1.a du RGPD).";
},"12":function(container,depth0,helpers,partials,data) {
    return "vous demander votre accord ; notre intérêt légitime (art. 6.1.f du RGPD).";
},"13":function(container,depth0,helpers,partials,data) {
    return "respecter votre choix ; obligation légale (art. 6.1.c du RGPD).";
},"14":function(container,depth0,helpers,partials,data) {
    return " ; l’empreinte, au moins "
    + container.escapeExpression(container.lambda(container.strict(depth0, "objectionYears" ), depth0))
    + " ans";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"unless","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    return " ; dans la messagerie de l’équipe : "
    + container.escapeExpression(container.lambda(container.strict(depth0, "teamKeeps" ), depth0));
},"17":function(container,depth0,helpers,partials,data) {
    return ", "
    + container.escapeExpression(container.lambda(depth0, depth0));
},"18":function(container,depth0,helpers,partials,data) {
    return " et "
    + container.escapeExpression(container.lambda(container.strict(depth0, "moreRecipients" ), depth0))
    + " autres, nommés dans la notice";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n## Vos données et vos droits\n**Pourquoi ce message :** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"form"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"lapse"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"answers"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " le "
    + alias4(alias3(alias2(depth0, "receivedOn" ), depth0))
    + ". "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "")
    + "\n**Ce que nous gardons :** "
    + alias4(alias3(alias2(depth0, "kept" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n**But et base légale :** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"enquiry"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"consent"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n**Jusqu’à quand :** au plus tard le "
    + alias4(alias3(alias2(depth0, "keptUntil" ), depth0))
    + ", sauvegardes comprises"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"answers"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n**Qui les reçoit :** notre équipe"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"recipients"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreRecipients"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ". [Notice complète]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "notice" ), depth0))
    + ")\n\n**Vos droits, gratuitement :**\n- [voir vos données]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "access" ), depth0))
    + ")\n- [les corriger]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "rectification" ), depth0))
    + ")\n- [les faire effacer]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "erasure" ), depth0))
    + ")\n- [vous y opposer]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "objection" ), depth0))
    + ")\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/opt-out.md.hbs"),depth0,{"name":"fr/opt-out.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Protection des données (DPO) :** "
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
