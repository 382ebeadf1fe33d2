// Made from en/rights/extended.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../who.md.ts';
import { template as part2 } from '../reach.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(depth0, depth0))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Follow my request]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "Hello, we need more time for your request. A person decided so; only the sending is automatic.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/who.md.hbs"),depth0,{"name":"en/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Our answer:** by "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " (extended deadline)\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/reach.md.hbs"),depth0,{"name":"en/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Your request of "
    + alias3(alias2(alias1(depth0, "receivedOn" ), depth0))
    + ":** "
    + alias3(alias2(alias1(depth0, "rights" ), depth0))
    + "\nThe law allows this for a complex request (Art. 12(3) GDPR). Our reasons:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"words"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'en/who.md.hbs': part1, 'en/reach.md.hbs': part2 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
