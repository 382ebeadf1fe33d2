// Made from snippet-consent.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "  <fieldset>\n    <legend>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name" ), depth0))
    + "</legend>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"boxes"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "  </fieldset>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "    <p>\n      <input type=\"checkbox\" id=\"repondeur-"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\" name=\""
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "\" value=\""
    + alias3(alias2(alias1(depth0, "value" ), depth0))
    + "\">\n      <label for=\"repondeur-"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text" ), depth0))
    + " ("
    + alias3(alias2(alias1(depth0, "channel" ), depth0))
    + ")</label>\n      <a href=\""
    + alias3(alias2(alias1(depth0, "notice" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "noticeName" ), depth0))
    + "</a>\n    </p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<form method=\"post\" action=\""
    + alias3(alias2(alias1(depth0, "action" ), depth0))
    + "\">\n  <input type=\"hidden\" name=\"locale\" value=\""
    + alias3(alias2(alias1(depth0, "locale" ), depth0))
    + "\">\n  <input type=\"hidden\" name=\"source\" value=\""
    + alias3(alias2(alias1(depth0, "source" ), depth0))
    + "\">\n  <p>\n    <label for=\"repondeur-email\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "email" ), depth0))
    + "</label>\n    <input id=\"repondeur-email\" name=\"email\" type=\"email\" autocomplete=\"email\" required maxlength=\"254\" aria-describedby=\"repondeur-hint\">\n    <small id=\"repondeur-hint\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "emailHint" ), depth0))
    + "</small>\n  </p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"purposes"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "  <p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "withdraw" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "use" ), depth0))
    + "</p>\n  <p><button type=\"submit\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "send" ), depth0))
    + "</button></p>\n</form>\n";
},"useData":true});
const partials = {  };
export const html: (context: object) => string = (context) => template(context, { partials });
