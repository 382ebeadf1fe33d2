// Made from de/rights/delayed.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../who.md.ts';
import { template as part2 } from '../reach.md.ts';
import { template as part3 } from './remedies.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "sobald wie möglich (gesetzliche Frist: "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + ")";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "spätestens "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"answerBy"), "day" ), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    return "**Warum:** Ein System, das wir für Sie gefragt haben, hat noch nicht geantwortet.\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "**Warum:** Jemand aus unserem Team prüft Ihren Antrag noch.\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "**Warum:** Wir konnten noch nicht prüfen, dass diese Adresse Ihnen gehört; die Seite des Antrags sendet Ihnen einen neuen Link.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Guten Tag, die Antwort auf Ihren Antrag dauert länger als erwartet. Dies ist eine automatische Nachricht.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/who.md.hbs"),depth0,{"name":"de/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Unsere Antwort:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"delay"),"untold"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/reach.md.hbs"),depth0,{"name":"de/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Ihr Antrag vom "
    + alias4(alias3(alias2(depth0, "receivedOn" ), depth0))
    + ":** "
    + alias4(alias3(alias2(depth0, "rights" ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"delay"),"systems"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"delay"),"people"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"delay"),"identity"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "Wir bitten um Entschuldigung: Ihr Antrag ist nicht vergessen, und Sie brauchen ihn nicht noch einmal zu senden.\n[Meinen Antrag verfolgen]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/rights/remedies.md.hbs"),depth0,{"name":"de/rights/remedies.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'de/who.md.hbs': part1, 'de/reach.md.hbs': part2, 'de/rights/remedies.md.hbs': part3 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
