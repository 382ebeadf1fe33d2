// Made from en/rights/reminder.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../who.md.ts';
import { template as part2 } from '../reach.md.ts';
import { template as part3 } from './proof.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Hello, your request is waiting for your confirmation. This is an automatic message.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/who.md.hbs"),depth0,{"name":"en/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Our answer:** by "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " (legal deadline)\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/reach.md.hbs"),depth0,{"name":"en/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Your request of "
    + alias3(alias2(alias1(depth0, "receivedOn" ), depth0))
    + ":** "
    + alias3(alias2(alias1(depth0, "rights" ), depth0))
    + "\nTo go on, we need to know that this address is yours. We will not remind you a second time.\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/rights/proof.md.hbs"),depth0,{"name":"en/rights/proof.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'en/who.md.hbs': part1, 'en/reach.md.hbs': part2, 'en/rights/proof.md.hbs': part3 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
