// Made from fr/elsewhere.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './opt-out.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "**Vos données et vos droits :** [notre notice en français]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "notice" ), depth0))
    + ")\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"fr/opt-out.md.hbs"),depth0,{"name":"fr/opt-out.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'fr/opt-out.md.hbs': part1 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
