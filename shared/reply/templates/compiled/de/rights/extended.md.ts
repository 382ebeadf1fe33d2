// Made from de/rights/extended.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../who.md.ts';
import { template as part2 } from '../reach.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(depth0, depth0))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Meinen Antrag verfolgen]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "Guten Tag, wir brauchen mehr Zeit für Ihren Antrag. Das hat ein Mensch entschieden; nur der Versand ist automatisch.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/who.md.hbs"),depth0,{"name":"de/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Unsere Antwort:** spätestens "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " (verlängerte Frist)\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/reach.md.hbs"),depth0,{"name":"de/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Ihr Antrag vom "
    + alias3(alias2(alias1(depth0, "receivedOn" ), depth0))
    + ":** "
    + alias3(alias2(alias1(depth0, "rights" ), depth0))
    + "\nDas Gesetz erlaubt dies bei schwierigen Anträgen (Art. 12 Abs. 3 DSGVO). Unsere Gründe:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"words"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'de/who.md.hbs': part1, 'de/reach.md.hbs': part2 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
