// Made from en/details.md.hbs by `npm run templates`: edit that file, not this one.
// @ts-nocheck
import Handlebars from 'handlebars/runtime.js';
import { template as part1 } from './opt-out.md.ts';

export const template = /* @__PURE__ */ Handlebars.template({"0":function(container,depth0,helpers,partials,data) {
    return "this address was given to us for you";
},"1":function(container,depth0,helpers,partials,data) {
    return "you gave your consent";
},"2":function(container,depth0,helpers,partials,data) {
    return "you asked us to stop";
},"3":function(container,depth0,helpers,partials,data) {
    return "you wrote to "
    + container.escapeExpression(container.lambda(container.strict(depth0, "mailbox" ), depth0));
},"4":function(container,depth0,helpers,partials,data) {
    return "[Where your address is from]("
    + container.escapeExpression(container.lambda(container.strict(depth0, "sourceLink" ), depth0))
    + ")";
},"5":function(container,depth0,helpers,partials,data) {
    return "We have your address from there and nowhere else.";
},"6":function(container,depth0,helpers,partials,data) {
    return "; a fingerprint of your address";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(container.lambda(container.strict(depth0, "purpose" ), depth0))
    + "; "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"basis"),"consent"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + ".";
},"8":function(container,depth0,helpers,partials,data) {
    return "your consent (Art. 6(1)(a) GDPR)";
},"9":function(container,depth0,helpers,partials,data) {
    return "our legitimate interest (Art. 6(1)(f) GDPR)";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"basis"),"consent"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "purpose" ), depth0))
    + "; your consent (Art. 6(1)(a) GDPR).";
},"12":function(container,depth0,helpers,partials,data) {
    return "asking for your consent; our legitimate interest (Art. 6(1)(f) GDPR).";
},"13":function(container,depth0,helpers,partials,data) {
    return "respecting your choice; legal obligation (Art. 6(1)(c) GDPR).";
},"14":function(container,depth0,helpers,partials,data) {
    return "; the fingerprint, "
    + container.escapeExpression(container.lambda(container.strict(depth0, "objectionYears" ), depth0))
    + " years at least";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"unless","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    return "; in the team’s mailbox: "
    + container.escapeExpression(container.lambda(container.strict(depth0, "teamKeeps" ), depth0));
},"17":function(container,depth0,helpers,partials,data) {
    return ", "
    + container.escapeExpression(container.lambda(depth0, depth0));
},"18":function(container,depth0,helpers,partials,data) {
    return " and "
    + container.escapeExpression(container.lambda(container.strict(depth0, "moreRecipients" ), depth0))
    + " others, named in the notice";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "\n## Your data and your rights\n**Why you get this:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"form"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"lapse"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"answers"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " on "
    + alias4(alias3(alias2(depth0, "receivedOn" ), depth0))
    + ". "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"occasion"),"stop"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "")
    + "\n**What we keep:** "
    + alias4(alias3(alias2(depth0, "kept" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n**Purpose and legal basis:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"enquiry"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"consent"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n**Until when:** "
    + alias4(alias3(alias2(depth0, "keptUntil" ), depth0))
    + " at the latest, backups included"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"about"),"choice"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"answers"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n**Who receives it:** our team"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"recipients"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreRecipients"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ". [Full privacy notice]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "notice" ), depth0))
    + ")\n\n**Your rights, free of charge:**\n- [see your data]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "access" ), depth0))
    + ")\n- [correct it]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "rectification" ), depth0))
    + ")\n- [have it deleted]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "erasure" ), depth0))
    + ")\n- [object to its use]("
    + alias4(alias3(alias2(lookupProperty(depth0,"links"), "objection" ), depth0))
    + ")\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"en/opt-out.md.hbs"),depth0,{"name":"en/opt-out.md.hbs","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n**Data protection officer:** "
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
