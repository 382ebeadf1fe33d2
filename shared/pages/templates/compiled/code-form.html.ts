// Made from code-form.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return " aria-invalid=\"true\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<h2>"
    + alias3(alias2(alias1(lookupProperty(depth0,"code"), "title" ), depth0))
    + "</h2>\n<p id=\"code-lead\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"code"), "lead" ), depth0))
    + "</p>\n<form method=\"post\" action=\""
    + alias3(alias2(alias1(depth0, "confirmAction" ), depth0))
    + "\" novalidate>\n<div class=\"field\">\n<label for=\"code\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"code"), "label" ), depth0))
    + "</label>\n<input id=\"code\" name=\"code\" inputmode=\"numeric\" autocomplete=\"one-time-code\" maxlength=\"12\" required aria-describedby=\"code-lead\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"codeWrong"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">\n</div>\n<p><button type=\"submit\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"code"), "button" ), depth0))
    + "</button></p>\n</form>\n<h3>"
    + alias3(alias2(alias1(lookupProperty(depth0,"code"), "againTitle" ), depth0))
    + "</h3>\n<form method=\"post\" action=\""
    + alias3(alias2(alias1(depth0, "codeAction" ), depth0))
    + "\">\n<input type=\"hidden\" name=\"again\" value=\"yes\">\n<p class=\"hint\" id=\"again-hint\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"code"), "againHint" ), depth0))
    + "</p>\n<p><button type=\"submit\" class=\"second\" aria-describedby=\"again-hint\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"code"), "again" ), depth0))
    + "</button></p>\n</form>\n";
},"useData":true});
const partials = {  };
export const html: (context: object) => string = (context) => template(context, { partials });
