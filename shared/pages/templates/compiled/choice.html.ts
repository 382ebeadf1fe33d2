// Made from choice.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "id" ), depth0))
    + "-wrong";
},"1":function(container,depth0,helpers,partials,data) {
    return " checked";
},"2":function(container,depth0,helpers,partials,data) {
    return " aria-invalid=\"true\"";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"says-why\" id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "-wrong\">"
    + alias3(alias2(alias1(depth0, "wrong" ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "<div class=\"choice\">\n<input type=\"checkbox\" id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\" name=\""
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "\" value=\""
    + alias3(alias2(alias1(depth0, "value" ), depth0))
    + "\" aria-describedby=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "-hint"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"wrong"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isTicked"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"wrong"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ">\n<div>\n<label for=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\"><span class=\"channel\">"
    + alias3(alias2(alias1(depth0, "channel" ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "text" ), depth0))
    + "</label>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"wrong"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n<p class=\"hint\" id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "-hint\">"
    + alias3(alias2(alias1(depth0, "hint" ), depth0))
    + " <a href=\""
    + alias3(alias2(alias1(depth0, "notice" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "noticeName" ), depth0))
    + "</a></p>\n</div>\n</div>\n";
},"useData":true});
const partials = {  };
export const html: (context: object) => string = (context) => template(context, { partials });
