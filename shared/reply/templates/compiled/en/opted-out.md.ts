// Made from en/opted-out.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './who.md.ts';
import { template as part2 } from './reach.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "message";
},"1":function(container,depth0,helpers,partials,data) {
    return "reply";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "**Since:** "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "**Read by a person:** by "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " at "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "time" ), depth0))
    + " ("
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "zone" ), depth0))
    + ")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "Hello, it is done: no more automatic replies. This is an automatic "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + ", the last one.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/who.md.hbs"),depth0,{"name":"en/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/reach.md.hbs"),depth0,{"name":"en/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\nNo more automatic replies and no news; answers to your own requests continue. What rested on your consent alone is erased within 30 days. A mistake? [Undo it]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "undo" ), depth0))
    + ") (within 7 days)\n";
},"usePartial":true,"useData":true});
const partials = { 'en/who.md.hbs': part1, 'en/reach.md.hbs': part2 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
