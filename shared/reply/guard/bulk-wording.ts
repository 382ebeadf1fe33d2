/**
 * Wording of lists and newsletters, where no header tells. "I want to unsubscribe from this list" is a person's wish, "To
 * unsubscribe, click here" an offer to one: so each pattern is the offer as programs put it, with the noun for mail in it.
 */

/** An offer to leave, to see the mail in a browser, or the reason why one gets it. */
const offers = anyOf([
  '(?:^|\\n|[.!?|*:;)•·-]\\s{0,3})(?:if you [^\\n]{0,80})?to (?:unsubscribe|be removed|opt[- ]?out|stop receiving|leave th(?:e|is)|remove yourself|change your (?:e-?mail )?(?:preferences|subscription)|manage your (?:e-?mail |newsletter )?(?:preferences|subscription))\\b[^\\n]{0,120}\\s{0,2}[^\\n]{0,40}(?:click|visit|send|reply|go to|follow|https?:|log ?in|here\\b)',
  '(?<!\\bi (?:can |try to |cannot )?)(?:click|tap) (?:here|below|on (?:the|this) link|the link)[^\\n]{0,40} to (?:unsubscribe|be removed|opt[- ]?out|stop receiving|update your|manage your|change your)',
  '(?:view|read|see|open)(?:ing)? (?:this|it|the|our|an? [a-z]{2,10})?[^\\n]{0,20}(?:e-?mail|message|newsletter|mail|html|version|it)[^\\n]{0,25} in (?:your|a) (?:web ?)?browser',
  '(?:view|see) (?:the |this |our |an? )?(?:e-?mail |newsletter )?(?:online|web) version|view (?:this (?:e-?mail|message|newsletter) )?(?:online|as a web ?page)',
  '(?:having )?(?:problems?|trouble|difficulty) (?:viewing|reading|seeing) this (?:e-?mail|message|newsletter|mail)',
  'you(?: are|.re| have|.ve)? (?:been )?(?:receiv(?:ing|ed|e)|getting|sent) (?:this|our|these) (?:e-?mail|message|newsletter|mailing|bulletin|notification|update|announcement)s?[^\\n]{0,60}(?:because|since|as (?:a|an|you|part)\\b|due to)',
  'you(?: are|.re| were| have been|.ve been) (?:currently )?(?:subscribed|signed up) (?:to|for) (?:this|the|our|my)',
  'this (?:e-?mail|message|newsletter|mailing) (?:was|is|has been) (?:being )?sent to (?:you|<?[\\w.+-]{1,60}@[\\w.-]{3,60}>?)[ ,][^\\n]{0,60}(?:because|as (?:a|part)\\b|by|from|at)',
  'you (?:can|may) (?:also )?unsubscribe (?:at any time|here|by)',
  '(?:unsubscribe|opt[- ]?out)\\s{0,3}:?\\s{0,3}[<(\\[]?(?:https?:|mailto:|www\\.)|unsubscribe (?:here\\b|\\|)|\\| ?unsubscribe',
  '(?:update|manage) (?:your )?(?:e-?mail |newsletter )?(?:preferences|subscriptions?) ?(?:\\||:|<?https?:|here\\b|or unsubscribe)',
  '_{20,60}\\n[^\\n]{1,60} mailing list',

  '(?:pour|si vous (?:ne )?(?:souhaitez|voulez|d[ée]sirez)[^\\n]{0,40})(?: vous| ne)? (?:d[ée]s(?:abonner|inscrire)|plus recevoir)[^\\n]{0,100}(?:cliquez|suivez|rendez-vous|\\bici\\b|https?:)',
  'vous (?:recevez|avez re[çc]u) (?:cet? (?:e-?mail|mail|message|courriel)|cette (?:newsletter|lettre))[^\\n]{0,60}(?:\\bcar\\b|parce|suite [àa]|en tant que)',
  '(?:afficher|voir|lire|consulter|visualiser|ouvrir)[^\\n]{0,40}(?:e-?mail|message|newsletter|mail|le|la|-le|-la)[^\\n]{0,20}dans (?:votre|un) navigateur|(?:voir|afficher|consulter) (?:la |en )?version en ligne',
  'se d[ée]s(?:abonner|inscrire)\\s{0,3}(?:\\||ici\\b|:? ?<?https?:)',

  'wenn sie[^\\n]{0,80}(?:nicht (?:mehr|l[äa]nger)|abbestellen|abmelden)[^\\n]{0,100}(?:klicken|\\bhier\\b|https?:)',
  '(?:^|\\n|[.!|] ?)(?:zum|um sich|um)[^\\n]{0,30}(?:abmelden|abbestellen|abzumelden|abmeldung|abzubestellen)[^\\n]{0,60}(?:klick|\\bhier\\b|https?:)',
  'sie (?:erhalten|bekommen) (?:diese|diesen|unseren) (?:e-?mail|mail|nachricht|newsletter|mailing|rundbrief)[^\\n]{0,60}(?:weil|da sie|\\bals\\b|auf grund|aufgrund)',
  '(?:e-?mail|newsletter|nachricht|mail|darstellung|anzeige)[^\\n]{0,60}im browser (?:ansehen|anzeigen|[öo]ffnen|lesen|betrachten)',
  '(?:newsletter |vom newsletter )?(?:abbestellen|abmelden) ?(?:\\||:? ?<?https?:)',

  '(?:para (?:darse de baja|dejar de recibir|cancelar (?:su|tu|la|esta) suscrip)|si (?:ya )?no (?:desea|quiere|quieres|deseas)[^\\n]{0,40}recibir)[^\\n]{0,100}(?:\\bclic|enlace|aqu[íi]|https?:|pulse|haga)',
  '(?:ver|abrir)[^\\n]{0,30}en (?:su|tu|el) navegador|(?:recibe|recibes|has recibido|ha recibido) este (?:correo|mensaje|e-?mail|bolet[íi]n)[^\\n]{0,60}porque',

  '(?:per (?:cancellar(?:ti|si|e l.iscrizione)|disiscriv|non ricevere|annullare l.iscrizione)|se non (?:desidera|vuoi|desideri)[^\\n]{0,40}ricevere)[^\\n]{0,100}(?:clicc|\\bqui\\b|https?:)',
  '(?:visualizza|vedi|leggi|apri)[^\\n]{0,30}nel (?:tuo |suo )?browser|(?:ricevi|hai ricevuto|riceve) (?:questa|questo) (?:e-?mail|mail|messaggio|newsletter)[^\\n]{0,60}perch',

  'klik[^\\n]{0,30}(?:om|voor)[^\\n]{0,40}(?:uit te schrijven|af te melden|uitschrijven|afmelden)|(?:om|voor) (?:u|je|uw)[^\\n]{0,30}(?:af te melden|uit te schrijven|afmelden|uitschrijven)[^\\n]{0,60}(?:klik|\\bhier\\b|https?:)',
  '(?:bekijk|lees|open)[^\\n]{0,40}(?:in (?:uw|je) browser|webversie)|(?:u|je) ontvangt (?:deze|dit) (?:e-?mail|mail|bericht|nieuwsbrief)[^\\n]{0,60}(?:omdat|\\bals\\b)',

  '(?:para (?:cancelar (?:a )?(?:sua )?(?:subscri|inscri|assinatura)|deixar de receber)|se n[ãa]o (?:deseja|quiser|pretende)[^\\n]{0,40}receber)[^\\n]{0,100}(?:clique|aqui|https?:)',
  '(?:ver|abrir|visualizar)[^\\n]{0,30}no (?:seu )?navegador|(?:recebe|recebeu|est[áa] (?:a receber|recebendo)) (?:este|esta) (?:e-?mail|mensagem|newsletter)[^\\n]{0,60}porque',

  '(?:aby|je[śs]li)[^\\n]{0,60}(?:wypisa[ćc]|zrezygnowa[ćc]|otrzymywa[ćc])[^\\n]{0,100}(?:kliknij|tutaj|https?:)',
  '(?:zobacz|otw[óo]rz|wy[śs]wietl)[^\\n]{0,30}w przegl[ąa]darce|otrzymujesz (?:t[ęe]|ten) (?:wiadomo|e-?mail|newsletter)[^\\n]{0,60}(?:poniewa[żz]|\\bbo\\b)',
]);

/** A line that is nothing but the offer, as a link in HTML leaves it. */
const offerAlone =
  /^[\s|*•·[\]()<>-]{0,5}(?:un-?subscribe(?: here| now)?|opt[- ]?out|manage (?:my |your )?(?:preferences|subscriptions?)|e-?mail preferences|view (?:online|in browser)|se d[ée]s(?:abonner|inscrire)|d[ée]s(?:abonnement|inscription)|abmelden|(?:newsletter )?abbestellen|darse de baja|cancelar suscripci[óo]n|disiscriviti|cancella(?:ti| iscrizione)|uitschrijven|afmelden|cancelar (?:subscri[çc][ãa]o|inscri[çc][ãa]o)|wypisz si[ęe])[\s|*•·[\]()<>.-]{0,5}$/iu;

/** Lines that a person's whole mail may have: "Unsubscribe", a name, an address. */
const shortMail = 5;

export function offersToLeave(words: string): boolean {
  if (offers.test(words)) return true;
  const lines = words.split('\n').map((line) => line.slice(0, 200).trim());
  return lines
    .filter(Boolean)
    .slice(shortMail)
    .some((line) => offerAlone.test(line));
}

/**
 * Old or careless newsletters offer no way out, but have the rest of their trade about them. Four of these in a long mail are
 * a newsletter; a person who complains of one uses two or three.
 */
export function looksLikeNewsletter(words: string): boolean {
  if (words.length <= 600) return false;
  const links = words.split(/https?:\/\//i).length - 1;
  return trade.filter((mark) => mark.test(words)).length + (links >= 6 ? 1 : 0) >= 4;
}

const trade = [
  /©|\(c\) ?(?:19|20)\d\d|copyright|all rights reserved|tous droits r[ée]serv|alle rechte vorbehalten/iu,
  /privacy (?:policy|statement|notice)|terms (?:of (?:use|service)|(?:and|&) conditions)|impressum|mentions l[ée]gales|politique de confidentialit/iu,
  /unsubscri|subscri(?:be|ption)|d[ée]sabonn|d[ée]sinscri|abonnement|abmelde|abbestell|darse de baja|disiscri|uitschrij/iu,
  /newsletter|e-?zine|mailing list|lettre d.information|infolettre|rundbrief|nieuwsbrief|bolet[íi]n/iu,
  /sponsor|advertis(?:e|ing)|special offer|free shipping|discount|limited time|publicit[ée]|anzeige\b|angebote?\b|oferta|offerte/iu,
  /forward (?:this|it) to|tell a friend|send (?:this|it) to a friend|share this|recommend (?:this|us)|weiterempfehl|faites suivre|transf[ée]rez/iu,
  /(?:click|tap) here|click (?:on )?the link|cliquez (?:ici|sur)|klicken sie|hier klicken|haga clic|clicca qui|klik hier/iu,
  /you(?:.re| are| were|.ve been) (?:subscribed|registered|signed up|a (?:member|subscriber|customer))|(?:this|the) (?:e-?mail|message|newsletter) (?:was|is|has been) sent/iu,
  /\b(?:issue|volume|edition|numéro|ausgabe|editie)\b ?(?:no\.?|#|nr\.?|number)? ?\d/iu,
];

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.join('|'), 'iu');
}
