// Made from en/rights/details.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from '../opt-out.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "you wrote to us";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isVouched"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "you asked us through our service";
},"3":function(container,depth0,helpers,partials,data) {
    return "this address was entered into our form";
},"4":function(container,depth0,helpers,partials,data) {
    return ", "
    + container.escapeExpression(container.lambda(depth0, depth0));
},"5":function(container,depth0,helpers,partials,data) {
    return " and "
    + container.escapeExpression(container.lambda(container.strict(depth0, "moreRecipients" ), depth0))
    + " others, named in the notice";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Full privacy notice]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "notice" ), depth0))
    + ")";
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "[Notice, and your rights, free of charge]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "notice" ), depth0))
    + ")";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "**Your rights, free of charge:** [see, correct, have deleted, object]("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"links"), "rights" ), depth0))
    + ")\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"links"),"unsubscribe"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"en/opt-out.md.hbs"),depth0,{"name":"en/opt-out.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n## Your data and your rights\n**Why you get this:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"byMail"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + " on "
    + alias4(alias3(alias2(depth0, "receivedOn" ), depth0))
    + "; we have your address from there.\n**What we keep:** your address, the request and our answers, "
    + alias4(alias3(alias2(depth0, "caseDays" ), depth0))
    + " days at most after the case is closed, backups included; the steps, without content, "
    + alias4(alias3(alias2(depth0, "proofYears" ), depth0))
    + " years.\n**Purpose and legal basis:** handling your request; legal obligation (Art. 6(1)(c) GDPR).\n**Who receives it:** our team"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"recipients"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreRecipients"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ". "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"stopped"),{"name":"unless","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "**Data protection officer:** "
    + alias4(alias3(alias2(lookupProperty(depth0,"dpo"), "name" ), depth0))
    + ", "
    + alias4(alias3(alias2(lookupProperty(depth0,"dpo"), "email" ), depth0))
    + "\n**Complaints:** ["
    + alias4(alias3(alias2(lookupProperty(depth0,"authority"), "name" ), depth0))
    + "]("
    + alias4(alias3(alias2(lookupProperty(depth0,"authority"), "url" ), depth0))
    + ")\n"
    + alias4(alias3(alias2(depth0, "controller" ), depth0))
    + ", "
    + alias4(alias3(alias2(depth0, "address" ), depth0))
    + ". "
    + alias4(alias3(alias2(depth0, "mentions" ), depth0))
    + ".\n";
},"usePartial":true,"useData":true});
const partials = { 'en/opt-out.md.hbs': part1 };
export const markdown: (context: object) => string = (context) => template(context, { partials });
