// Made from frame.html.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "<div lang=\""
    + alias3(alias2(alias1(depth0, "lang" ), depth0))
    + "\">\n"
    + alias3(alias2(alias1(depth0, "words" ), depth0))
    + "\n</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<hr>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "lang" ), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
    + alias3(alias2(alias1(depth0, "subject" ), depth0))
    + "</title>\n<style>:root{color-scheme:light dark}p,ul{margin:0 0 .6em}ul{padding-left:1.2em}h2{font-size:1em;margin:1.4em 0 .6em}hr{margin:1.4em 0}.act{margin:1em 0}.act a{display:inline-block;padding:.6em 1em;border:2px solid;border-radius:4px;font-weight:bold;text-decoration:none}</style>\n</head>\n<body style=\"margin:0 auto;padding:16px;max-width:40em;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "</body>\n</html>\n";
},"useData":true});
const partials = {  };
export const html: (context: object) => string = (context) => template(context, { partials });
