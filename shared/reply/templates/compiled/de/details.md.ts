// Made from de/details.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './opt-out.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "uns am "
    + container.escapeExpression(container.lambda(container.strict(depth0, "receivedOn" ), depth0))
    + " einen Antrag gesandt";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "am "
    + alias3(alias2(alias1(depth0, "receivedOn" ), depth0))
    + " an "
    + alias3(alias2(alias1(depth0, "mailbox" ), depth0))
    + " geschrieben";
},"2":function(container,depth0,helpers,partials,data) {
    return "; ein Fingerabdruck Ihrer Adresse";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(container.lambda(container.strict(depth0, "purpose" ), depth0))
    + "; "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"basis"),"consent"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "")
    + ".";
},"4":function(container,depth0,helpers,partials,data) {
    return "Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)";
},"5":function(container,depth0,helpers,partials,data) {
    return "unser berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO)";
},"6":function(container,depth0,helpers,partials,data) {
    return "Bearbeitung Ihres Antrags; rechtliche Verpflichtung (Art. 6 Abs. 1 lit. c DSGVO).";
},"7":function(container,depth0,helpers,partials,data) {
    return "Achtung Ihres Wunsches; rechtliche Verpflichtung (Art. 6 Abs. 1 lit. c DSGVO).";
},"8":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "höchstens "
    + alias3(alias2(alias1(depth0, "caseDays" ), depth0))
    + " Tage nach Abschluss, samt Sicherungskopien; die Verfahrensschritte, ohne Inhalt, "
    + alias3(alias2(alias1(depth0, "proofYears" ), depth0))
    + " Jahre.";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "spätestens "
    + alias3(alias2(alias1(depth0, "keptUntil" ), depth0))
    + ", samt Sicherungskopien"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "; im Postfach des Teams: "
    + alias3(alias2(alias1(depth0, "teamKeeps" ), depth0))
    + ".";
},"10":function(container,depth0,helpers,partials,data) {
    return "; der Fingerabdruck mindestens "
    + container.escapeExpression(container.lambda(container.strict(depth0, "objectionYears" ), depth0))
    + " Jahre";
},"11":function(container,depth0,helpers,partials,data) {
    return ", "
    + container.escapeExpression(container.lambda(depth0, depth0));
},"12":function(container,depth0,helpers,partials,data) {
    return " und "
    + container.escapeExpression(container.lambda(container.strict(depth0, "moreRecipients" ), depth0))
    + " weitere, in den Hinweisen genannt";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n## Ihre Daten und Ihre Rechte\n**Warum diese Nachricht:** Sie haben "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"case"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + ". Nur daher kennen wir Ihre Adresse.\n**Gespeichert werden:** "
    + alias4(alias3(alias2(depth0, "kept" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n**Zweck und Rechtsgrundlage:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"enquiry"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"case"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n**Bis wann:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"case"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + "\n**Wer sie erhält:** unser Team"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"recipients"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreRecipients"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ". [Datenschutzhinweise]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "notice" ), depth0))
    + ")\n\n**Ihre Rechte, kostenlos:**\n- [Ihre Daten einsehen]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "access" ), depth0))
    + ")\n- [sie berichtigen]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "rectification" ), depth0))
    + ")\n- [sie löschen lassen]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "erasure" ), depth0))
    + ")\n- [der Nutzung widersprechen]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "objection" ), depth0))
    + ")\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/opt-out.md.hbs"),depth0,{"name":"de/opt-out.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Datenschutz (DSB):** "
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
