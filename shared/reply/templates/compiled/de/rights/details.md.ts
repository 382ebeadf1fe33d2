// Made from de/rights/details.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../opt-out.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "Sie haben uns am "
    + container.escapeExpression(container.lambda(container.strict(depth0, "receivedOn" ), depth0))
    + " geschrieben";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isVouched"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "Sie haben am "
    + container.escapeExpression(container.lambda(container.strict(depth0, "receivedOn" ), depth0))
    + " über unseren Dienst angefragt";
},"3":function(container,depth0,helpers,partials,data) {
    return "Diese Adresse wurde am "
    + container.escapeExpression(container.lambda(container.strict(depth0, "receivedOn" ), depth0))
    + " in unser Formular eingegeben";
},"4":function(container,depth0,helpers,partials,data) {
    return ", "
    + container.escapeExpression(container.lambda(depth0, depth0));
},"5":function(container,depth0,helpers,partials,data) {
    return " und "
    + container.escapeExpression(container.lambda(container.strict(depth0, "moreRecipients" ), depth0))
    + " weitere, in den Hinweisen genannt";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Datenschutzhinweise]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "notice" ), depth0))
    + ")";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Hinweise, und Ihre Rechte, kostenlos]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "notice" ), depth0))
    + ")";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "**Ihre Rechte, kostenlos:** [einsehen, berichtigen, löschen lassen, widersprechen]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "rights" ), depth0))
    + ")\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"links"),"unsubscribe"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"de/opt-out.md.hbs"),depth0,{"name":"de/opt-out.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n## Ihre Daten und Ihre Rechte\n**Warum diese Nachricht:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"byMail"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "; daher kennen wir Ihre Adresse.\n**Gespeichert werden:** Ihre Adresse, der Antrag und unsere Antworten, höchstens "
    + alias4(alias3(alias2(depth0, "caseDays" ), depth0))
    + " Tage nach Abschluss, samt Sicherungskopien; die Schritte, ohne Inhalt, "
    + alias4(alias3(alias2(depth0, "proofYears" ), depth0))
    + " Jahre.\n**Zweck und Rechtsgrundlage:** Bearbeitung Ihres Antrags; rechtliche Verpflichtung (Art. 6 Abs. 1 lit. c DSGVO).\n**Wer sie erhält:** unser Team"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"recipients"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreRecipients"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ". "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"stopped"),{"name":"unless","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "**Datenschutz (DSB):** "
    + alias4(alias3(alias2(lookupProperty(depth0,"dpo"), "name" ), depth0))
    + ", "
    + alias4(alias3(alias2(lookupProperty(depth0,"dpo"), "email" ), depth0))
    + "\n**Beschwerde:** ["
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
const partials = { 'de/opt-out.md.hbs': part1 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
