// Made from en/rights/new-address.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../who.md.ts';
import { template as part2 } from '../reach.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Hello, one click is left to do. This is an automatic message.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/who.md.hbs"),depth0,{"name":"en/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**The link works:** until "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " at "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "time" ), depth0))
    + " ("
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "zone" ), depth0))
    + ")\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/reach.md.hbs"),depth0,{"name":"en/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\nSomebody who is having their data corrected gave us this address as their own.\n\n+ [Yes, this is my address]("
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "confirm" ), depth0))
    + ")\n\nPlease do not send an identity document. It was not you? Do nothing: without that click this address is used for nothing, and is erased.\n";
},"usePartial":true,"useData":true});
const partials = { 'en/who.md.hbs': part1, 'en/reach.md.hbs': part2 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
