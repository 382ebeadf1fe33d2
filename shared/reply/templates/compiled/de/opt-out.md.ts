// Made from de/opt-out.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';

export const template = /* @__PURE__ */ Handlebars.template({"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Keine automatischen Antworten mehr]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "unsubscribe" ), depth0))
    + ")\n";
},"useData":true});
const partials = {  };
export const markdown: (context: object) => string = (context) => template(context, { partials });
