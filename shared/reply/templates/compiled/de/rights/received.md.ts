// Made from de/rights/received.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../who.md.ts';
import { template as part2 } from '../reach.md.ts';
import { template as part3 } from './proof.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "Antwort";
},"1":function(container,depth0,helpers,partials,data) {
    return "Nachricht";
},"2":function(container,depth0,helpers,partials,data) {
    return "Er liegt uns schon vor: Wir bearbeiten ihn unter dem Zeichen "
    + container.escapeExpression(container.lambda(container.strict(depth0, "repeatOf" ), depth0))
    + " weiter und beginnen nicht von vorn.\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "**Ab sofort:** keine Neuigkeiten und keine automatischen Antworten mehr.\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"de/rights/proof.md.hbs"),depth0,{"name":"de/rights/proof.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "**Wie es weitergeht:** "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"verified"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
    + ". Senden Sie bitte keinen Ausweis.\n[Meinen Antrag verfolgen]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "Sie brauchen nichts zu tun; wir kümmern uns darum und schreiben Ihnen hierher";
},"7":function(container,depth0,helpers,partials,data) {
    return "Ein Mensch liest Ihren Antrag und schreibt Ihnen hierher";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Guten Tag, wir haben Ihren Antrag erhalten. Dies ist eine automatische "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"byMail"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/who.md.hbs"),depth0,{"name":"de/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Unsere Antwort:** spätestens "
    + alias4(alias3(alias2(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " (gesetzliche Frist)\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/reach.md.hbs"),depth0,{"name":"de/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Ihr Antrag:** "
    + alias4(alias3(alias2(depth0, "rights" ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"repeatOf"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"stopped"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"proof"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'de/who.md.hbs': part1, 'de/reach.md.hbs': part2, 'de/rights/proof.md.hbs': part3 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
