// Made from en/rights/foot.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../opt-out.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"links"),"unsubscribe"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "[Your data and your rights]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "notice" ), depth0))
    + ")\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"en/opt-out.md.hbs"),depth0,{"name":"en/opt-out.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "**Complaints:** ["
    + alias3(alias2(alias1(lookupProperty(depth0,"authority"), "name" ), depth0))
    + "]("
    + alias3(alias2(alias1(lookupProperty(depth0,"authority"), "url" ), depth0))
    + ")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"words"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "**Data protection officer:** "
    + alias4(alias3(alias2(lookupProperty(depth0,"dpo"), "name" ), depth0))
    + ", "
    + alias4(alias3(alias2(lookupProperty(depth0,"dpo"), "email" ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"remedies"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + alias4(alias3(alias2(depth0, "controller" ), depth0))
    + ", "
    + alias4(alias3(alias2(depth0, "address" ), depth0))
    + ". "
    + alias4(alias3(alias2(depth0, "mentions" ), depth0))
    + ".\n";
},"usePartial":true,"useData":true});
const partials = { 'en/opt-out.md.hbs': part1 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
