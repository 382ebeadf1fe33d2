// Made from de/rights/new-address.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../who.md.ts';
import { template as part2 } from '../reach.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Guten Tag, ein Klick fehlt noch. Dies ist eine automatische Nachricht.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/who.md.hbs"),depth0,{"name":"de/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Der Link gilt:** bis "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "time" ), depth0))
    + " Uhr ("
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "zone" ), depth0))
    + ")\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/reach.md.hbs"),depth0,{"name":"de/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\nJemand, der seine Daten berichtigen lässt, hat uns diese Adresse als seine eigene genannt.\n\n+ [Ja, das ist meine Adresse]("
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "confirm" ), depth0))
    + ")\n\nSenden Sie bitte keinen Ausweis. Das waren nicht Sie? Dann tun Sie nichts: Ohne den Klick wird diese Adresse für nichts verwendet und gelöscht.\n";
},"usePartial":true,"useData":true});
const partials = { 'de/who.md.hbs': part1, 'de/reach.md.hbs': part2 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
