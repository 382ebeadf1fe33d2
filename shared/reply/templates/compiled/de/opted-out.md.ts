// Made from de/opted-out.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './who.md.ts';
import { template as part2 } from './reach.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "Nachricht";
},"1":function(container,depth0,helpers,partials,data) {
    return "Antwort";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "**Seit:** "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "**Ein Mensch liest Ihre Nachricht:** spätestens "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + ", "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "time" ), depth0))
    + " Uhr ("
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "zone" ), depth0))
    + ")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "Guten Tag, keine automatischen Antworten mehr. Dies ist eine automatische "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/who.md.hbs"),depth0,{"name":"de/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"de/reach.md.hbs"),depth0,{"name":"de/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\nWeder automatische Antworten noch Neuigkeiten; Antworten auf Ihre eigenen Anträge weiterhin. Was nur auf Ihrer Einwilligung ruhte, wird in 30 Tagen gelöscht. Ein Versehen? [Rückgängig machen]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "undo" ), depth0))
    + ") (7 Tage)\n";
},"usePartial":true,"useData":true});
const partials = { 'de/who.md.hbs': part1, 'de/reach.md.hbs': part2 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
