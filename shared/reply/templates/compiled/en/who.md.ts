// Made from en/who.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';

export const template = /* @__PURE__ */ Handlebars.template({"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "**Who is answering:** "
    + alias3(alias2(alias1(depth0, "controller" ), depth0))
    + "\n**Your reference:** "
    + alias3(alias2(alias1(depth0, "reference" ), depth0))
    + "\n";
},"useData":true});
const partials = {  };
export const markdown: (context: object) => string = (context) => template(context, { partials });
