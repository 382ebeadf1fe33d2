// Made from en/ask-consent.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './who.md.ts';
import { template as part2 } from './reach.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Hello, we have received your message. This is an automatic reply.\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/who.md.hbs"),depth0,{"name":"en/who.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "**A person will answer:** by "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "day" ), depth0))
    + " at "
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "time" ), depth0))
    + " ("
    + alias3(alias2(alias1(lookupProperty(depth0,"answerBy"), "zone" ), depth0))
    + "), if you agree today\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/reach.md.hbs"),depth0,{"name":"en/reach.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\nTo answer you, we need your consent; without it we will send nothing else. Opening the page commits you to nothing:\n[Read the text and give my consent]("
    + alias3(alias2(alias1(lookupProperty(depth0,"links"), "confirm" ), depth0))
    + ")\n";
},"usePartial":true,"useData":true});
const partials = { 'en/who.md.hbs': part1, 'en/reach.md.hbs': part2 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
