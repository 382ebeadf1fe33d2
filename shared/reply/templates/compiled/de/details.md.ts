// Made from de/details.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './opt-out.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "Diese Adresse wurde uns am "
    + container.escapeExpression(container.lambda(container.strict(depth0, "receivedOn" ), depth0))
    + " für Sie angegeben";
},"1":function(container,depth0,helpers,partials,data) {
    return "Sie haben am "
    + container.escapeExpression(container.lambda(container.strict(depth0, "receivedOn" ), depth0))
    + " eingewilligt";
},"2":function(container,depth0,helpers,partials,data) {
    return "Sie haben am "
    + container.escapeExpression(container.lambda(container.strict(depth0, "receivedOn" ), depth0))
    + " unsere Sendungen beendet";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "Sie haben am "
    + alias3(alias2(alias1(depth0, "receivedOn" ), depth0))
    + " an "
    + alias3(alias2(alias1(depth0, "mailbox" ), depth0))
    + " geschrieben";
},"4":function(container,depth0,helpers,partials,data) {
    return "[Woher Ihre Adresse stammt]("
    + container.escapeExpression(container.lambda(container.strict(depth0, "sourceLink" ), depth0))
    + ")";
},"5":function(container,depth0,helpers,partials,data) {
    return "Nur daher kennen wir Ihre Adresse.";
},"6":function(container,depth0,helpers,partials,data) {
    return "; ein Fingerabdruck Ihrer Adresse";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(container.lambda(container.strict(depth0, "purpose" ), depth0))
    + "; "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"basis"),"consent"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + ".";
},"8":function(container,depth0,helpers,partials,data) {
    return "Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)";
},"9":function(container,depth0,helpers,partials,data) {
    return "unser berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO)";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"basis"),"consent"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "purpose" ), depth0))
    + "; Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO).";
},"12":function(container,depth0,helpers,partials,data) {
    return "Frage nach Ihrer Einwilligung; unser berechtigtes Interesse (Art. 6 Abs. 1 lit. f DSGVO).";
},"13":function(container,depth0,helpers,partials,data) {
    return "Achtung Ihres Wunsches; rechtliche Verpflichtung (Art. 6 Abs. 1 lit. c DSGVO).";
},"14":function(container,depth0,helpers,partials,data) {
    return "; der Fingerabdruck mindestens "
    + container.escapeExpression(container.lambda(container.strict(depth0, "objectionYears" ), depth0))
    + " Jahre";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"unless","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    return "; im Postfach des Teams: "
    + container.escapeExpression(container.lambda(container.strict(depth0, "teamKeeps" ), depth0));
},"17":function(container,depth0,helpers,partials,data) {
    return ", "
    + container.escapeExpression(container.lambda(depth0, depth0));
},"18":function(container,depth0,helpers,partials,data) {
    return " und "
    + container.escapeExpression(container.lambda(container.strict(depth0, "moreRecipients" ), depth0))
    + " weitere, in den Hinweisen genannt";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n## Ihre Daten und Ihre Rechte\n**Warum diese Nachricht:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"form"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"lapse"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"answers"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ". "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "")
    + "\n**Gespeichert werden:** "
    + alias4(alias3(alias2(depth0, "kept" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n**Zweck und Rechtsgrundlage:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"enquiry"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"consent"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n**Bis wann:** spätestens "
    + alias4(alias3(alias2(depth0, "keptUntil" ), depth0))
    + ", samt Sicherungskopien"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"answers"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n**Wer sie erhält:** unser Team"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"recipients"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreRecipients"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
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
