// Made from new-address-gone.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './frame.html.ts';
import { template as part2 } from './stylesheet.html.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<div class=\"wrong\" role=\"alert\"><p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"gone"), "detail" ), depth0))
    + "</p></div>\n<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"words"),"gone"), "how" ), depth0))
    + " <a href=\"mailto:"
    + alias3(alias2(alias1(depth0, "email" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "email" ), depth0))
    + "</a></p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"frame.html.hbs"),depth0,{"name":"frame.html.hbs","fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true});
const partials = { 'frame.html.hbs': part1, 'stylesheet.html.hbs': part2 };
export const html: (context: object) => string = (context) => template(context, { partials });
