// Made from en/rights/received.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../who.md.ts';
import { template as part2 } from '../reach.md.ts';
import { template as part3 } from './proof.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "reply";
},"1":function(container,depth0,helpers,partials,data) {
    return "message";
},"2":function(container,depth0,helpers,partials,data) {
    return "It has reached us before: we go on under the reference "
    + container.escapeExpression(container.lambda(container.strict(depth0, "repeatOf" ), depth0))
    + ", and start nothing anew.\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "**From now on:** no more news and no automatic replies.\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"en/rights/proof.md.hbs"),depth0,{"name":"en/rights/proof.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "**What happens next:** "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"verified"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
    + ". Please do not send an identity document.\n[Follow my request]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "state" ), depth0))
    + ")\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "there is nothing for you to do; we take care of it and write to you at this address";
},"7":function(container,depth0,helpers,partials,data) {
    return "a person reads your request and writes to you at this address";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Hello, we have received your request. This is an automatic "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"byMail"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/who.md.hbs"),depth0,{"name":"en/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**Our answer:** by "
    + alias4(alias3(alias2(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " (legal deadline)\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/reach.md.hbs"),depth0,{"name":"en/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Your request:** "
    + alias4(alias3(alias2(depth0, "rights" ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"repeatOf"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"stopped"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"proof"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'en/who.md.hbs': part1, 'en/reach.md.hbs': part2, 'en/rights/proof.md.hbs': part3 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
