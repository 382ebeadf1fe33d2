// Made from fr/rights/remedies.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';

export const template = /* @__PURE__ */ Handlebars.template({"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "Pas d’accord ? Réclamation, gratuite, auprès de : ["
    + alias3(alias2(alias1(lookupProperty(depth0,"authority"), "name" ), depth0))
    + "]("
    + alias3(alias2(alias1(lookupProperty(depth0,"authority"), "url" ), depth0))
    + ") ; recours possible devant un juge (art. 77 et 79 du RGPD).\n";
},"useData":true});
const partials = {  };
export const markdown: (context: object) => string = (context) => template(context, { partials });
