// Made from fr/rights/answer.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../who.md.ts';
import { template as part2 } from '../reach.md.ts';
import { template as part3 } from './remedies.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "une réponse automatique";
},"1":function(container,depth0,helpers,partials,data) {
    return "un message automatique";
},"2":function(container,depth0,helpers,partials,data) {
    return "**Résultat :** nous ne détenons rien sur vous sous cette adresse, hormis cette demande.\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"parts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "- "
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\n**Les autres systèmes interrogés :**\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"systems"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n+ [Voir et télécharger]("
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "confirm" ), depth0))
    + ")\n\nFichier disponible jusqu’au "
    + alias3(alias2(alias1(lookupProperty(depth0,"toFetchUntil"), "day" ), depth0))
    + " ; le lien est à vous seul, jusqu’au "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"proof"),"linkUntil"), "day" ), depth0))
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"proof"),"code"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "**Ou un code :** "
    + alias3(alias2(alias1(lookupProperty(depth0,"proof"), "code" ), depth0))
    + ", à saisir avant "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"proof"),"codeUntil"), "time" ), depth0))
    + " ("
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"proof"),"codeUntil"), "zone" ), depth0))
    + ") sur "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[la page de la demande]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")";
},"9":function(container,depth0,helpers,partials,data) {
    return "la page de la demande";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Suivre ma demande]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")\n";
},"12":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "\n**Attestation d’effacement :** jointe et signée, à conserver : ce qui est effacé, ce qui reste, pourquoi et jusqu’à quand. À vérifier avec [notre clé]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "statementKey" ), depth0))
    + ") et le logiciel libre Repondeur (npm run verify-statement).\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/rights/remedies.md.hbs"),depth0,{"name":"fr/rights/remedies.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Bonjour, voici la réponse à votre demande. Ceci est "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"byMail"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/who.md.hbs"),depth0,{"name":"fr/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Délai légal :** "
    + alias4(alias3(alias2(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/reach.md.hbs"),depth0,{"name":"fr/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Votre demande du "
    + alias4(alias3(alias2(depth0, "receivedOn" ), depth0))
    + " :** "
    + alias4(alias3(alias2(depth0, "rights" ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"nothingHeld"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"systems"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"toFetchUntil"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"statement"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"remedies"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'fr/who.md.hbs': part1, 'fr/reach.md.hbs': part2, 'fr/rights/remedies.md.hbs': part3 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
