// Made from de/answer-delayed.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './who.md.ts';
import { template as part2 } from './reach.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "Wir haben mehr Nachrichten erhalten als üblich.";
},"1":function(container,depth0,helpers,partials,data) {
    return "Ihre Frage verlangt Nachforschungen.";
},"2":function(container,depth0,helpers,partials,data) {
    return "Jemand aus unserem Team ist abwesend.";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "Guten Tag, unsere Antwort dauert länger als angekündigt. Dies ist eine automatische Nachricht.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/who.md.hbs"),depth0,{"name":"de/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Persönliche Antwort:** spätestens "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "time" ), depth0))
    + " Uhr ("
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "zone" ), depth0))
    + ")\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/reach.md.hbs"),depth0,{"name":"de/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\nWir hatten Ihnen eine Antwort bis "
    + alias3(alias2(alias1(lookupProperty(depth0,"delay"), "promisedBy" ), depth0))
    + " angekündigt; diesen Termin halten wir leider nicht ein und bitten um Entschuldigung. "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"delay"),"many-messages"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"delay"),"research"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"delay"),"absence"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " Ihre Nachricht ist nicht verloren; Sie brauchen sie nicht noch einmal zu senden.\n";
},"usePartial":true,"useData":true});
const partials = { 'de/who.md.hbs': part1, 'de/reach.md.hbs': part2 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
