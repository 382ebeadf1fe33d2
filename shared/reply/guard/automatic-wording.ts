/**
 * Wording of machines' mail, where no header tells. A person who quotes such text, or asks to be taken off a list, must get
 * an answer: so quoted text is left out, and each pattern needs the place where a program puts it, or the whole phrase.
 */

/** What is looked at: what a program says of itself stands at the top, what it must say of a list at the end. */
const topLength = 1500;
const endLength = 2500;

/** The text of a mail above and between what it quotes, at most its top and its end. */
export function unquotedWords(text: string): string {
  const own: string[] = [];
  const lines = text.slice(0, 60_000).split('\n');
  for (const [at, line] of lines.entries()) {
    const mark = line.slice(0, 200).trim();
    if (mark.startsWith('>')) continue;
    if (beginsQuote(mark) || isHeaderBlock(lines, at)) break;
    own.push(line.slice(0, 1000));
  }
  const words = own.join('\n').trim();
  return words.length <= topLength + endLength ? words : `${words.slice(0, topLength)}\n…\n${words.slice(-endLength)}`;
}

const quoteMarks =
  /^[\s_*>-]{0,20}(?:original message|forwarded message|begin forwarded message|message d['’ ]origine|message transf[ée]r[ée]|message original|d[ée]but du message (?:transf|r[ée]exp)|urspr[üu]ngliche nachricht|weitergeleitete nachricht|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|mensagem (?:original|encaminhada|reencaminhada)|wiadomo[śs][ćc] (?:oryginalna|przekazana)|(?:oryginalna|przekazana) wiadomo[śs][ćc])\b/iu;
const attribution =
  /(?:wrote|writes|a [ée]crit|schrieb|escribi[óo]|ha scritto|schreef|escreveu|napisa[łl]\(?a?\)?)(?: ?:|:? ?-*)$/iu;

const beginsQuote = (mark: string) => quoteMarks.test(mark) || (mark.endsWith(':') && attribution.test(mark));

/** The block of header lines that Outlook puts above what it quotes; a bounce that shows a header begins with another. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  return fromLabel.test(lines[at] ?? '') && lines.slice(at + 1, at + 6).some((line) => otherLabel.test(line));
}
const fromLabel =
  /^\s{0,10}\*?(?:from|de|von|da|van|od|exp[ée]diteur|absender|remitente|mittente|afzender|remetente|nadawca) ?:/iu;
const otherLabel =
  /^\s{0,10}\*?(?:sent|date|to|subject|envoy[ée]|objet|[àa]|gesendet|an|betreff|enviad[oa](?: el)?|para|asunto|inviato|oggetto|verzonden|aan|onderwerp|assunto|wys[łl]ano|do|temat) ?:/iu;

const top = (words: string) => words.slice(0, topLength);

/** Bounce templates of mail systems, at the top. */
export const saysUndelivered = (words: string): boolean => undelivered.test(top(words));
const undelivered = anyOf([
  'this is (?:the )?(?:qmail-send|mail system|postfix|exim|courier|mdaemon)',
  "(?:i'm|i am) (?:sorry|afraid) (?:to have to inform you|i wasn't able to deliver)",
  '(?:your|the following|this) (?:message|mail|e-?mail)(?: to .{1,120})?(?: that you sent)? (?:could not|cannot|was not|did not|has not been|wasn.t|couldn.t|can.t) (?:be )?(?:delivered|reach|sent)',
  'delivery (?:to|of) (?:the following|your|this) (?:recipient|address|message|mail).{0,80}(?:fail|delay|not possible)',
  'the following (?:recipient|address|user|message|mail).{0,60}(?:could not|cannot|failed|fatal|permanent|undeliverable|not been delivered|not delivered)',
  'did not reach the following recipient',
  '----- ?(?:the following addresses had|transcript of session)',
  'this is an automatically generated delivery',
  'a message that you sent (?:could not|has not|contained)',
  'returning (?:your |the )?message to sender',
  '(?:email|mail|message) (?:account|address|box|user).{0,60}(?:does not exist|is (?:full|disabled|unknown|over quota|no longer)|unknown)',
  'recipient(?:.s)? (?:address|mailbox).{0,60}(?:rejected|unknown|full|not found|does not exist)',
  "(?:votre|le|ce) (?:message|courrier|mail|courriel).{0,80}n['’](?:a|ont) (?:pas )?pu [êe]tre (?:remis|d[ée]livr|distribu|envoy)",
  '(?:ihre|die|folgende) (?:nachricht|e-?mail).{0,80}konnte (?:leider )?nicht.{0,40}(?:zugestellt|[üu]bermittelt|[üu]berstellt)',
  '(?:su|el) (?:mensaje|correo).{0,80}no (?:se pudo|ha podido|pudo) (?:ser )?entreg',
  '(?:il|suo) (?:messaggio).{0,80}non (?:[èe] stato|pu[òo] essere|[èe] stato possibile).{0,20}(?:consegna|recapita)',
  '(?:uw|het|dit) bericht.{0,80}(?:kon|kan) niet.{0,20}(?:bezorgd|afgeleverd)',
  '(?:sua|a) mensagem.{0,80}n[ãa]o (?:p[ôo]de|foi) (?:ser )?entregue',
]);

/** A spam filter that wants the sender to prove themselves: an answer would be spam to it. */
export const saysChallenge = (words: string): boolean => challenge.test(words);
const challenge = anyOf([
  '(?:protect(?:ing|ed)|defend(?:ing)?) (?:myself |my (?:mailbox|inbox|account) |their )?(?:from|against) (?:receiving )?(?:junk|spam)',
  'click (?:on )?(?:the|this) (?:following )?link.{0,80}(?:verify|confirm|prove|deliver|approve).{0,60}(?:you are|sender|human|message|mail)',
  '(?:to (?:have|get) your (?:message|mail|e-?mail) delivered|before (?:your|this) (?:message|mail|e-?mail) (?:is|can be|will be) delivered)',
  'your (?:message|mail|e-?mail).{0,40}(?:is (?:being held|awaiting|waiting)|has been (?:held|quarantined))',
  '(?:sender|address) verification (?:request|required) ?[:.]|this (?:account|mailbox|address|e-?mail(?: account| address)?) is protected by',
  '(?:just )?reply to this (?:message|mail|e-?mail).{0,60}(?:to (?:confirm|verify|prove|release)|so (?:that )?your)',
]);

/** The mail says of itself that nobody wrote it or nobody reads answers: at the start of a sentence or a line. */
export const saysAutomatic = (words: string): boolean => automatic.test(words);
const automatic = new RegExp(
  `(?:^|[.!?:;*)(\\[|_=~#-]|\\n)[\\s*"']{0,5}(?:${[
    'this (?:is|was) (?:an?|your) (?:auto(?:mated|matic|matically[- ]generated|-?generated|-?reply|-?response)|system[- ]generated|computer[- ]generated)',
    'this (?:e-?mail|message|mail|reply|response|notification|notice) (?:is|was|has been) (?:an? )?(?:sent |being )?(?:auto(?:mated|matic|matically|-?generated)|generated|system[- ]generated|computer[- ]generated|sent (?:automatically|by (?:an )?(?:auto|robot|machine)|from (?:an? )?(?:unmonitored|un-monitored|notification|send-only|automat)))',
    '(?:please )?(?:do not|don.t|dont) (?:directly )?(?:reply|respond) (?:directly )?to this',
    'please do not reply\\b',
    '(?:please )?(?:do not|don.t) (?:answer|reply)[.!*\\n]',
    'you cannot reply to this|repl(?:y|ies) to this (?:e-?mail|message|address|mailbox) (?:is|are|will|cannot|go)',
    'automat(?:ed|ic) (?:message|reply|response|e-?mail|notification)\\b',
    'ceci est un (?:message|mail|e-?mail|courriel) (?:automatique|g[ée]n[ée]r)|(?:ce|cet) (?:message|mail|e-?mail|courriel|courrier) (?:est|a [ée]t[ée]) (?:un (?:message|e-?mail) )?(?:envoy[ée] |g[ée]n[ée]r[ée] |[ée]mis |adress[ée] )?(?:automatique|par un (?:automate|robot))',
    '(?:merci de|veuillez|pri[èe]re de|nous vous (?:remercions|prions) de) ne pas (?:y )?r[ée]pondre|ne pas r[ée]pondre [àa] (?:ce|cet)',
    '(?:dies|das) ist eine automat|(?:diese|die) (?:e-?mail|nachricht|mail) (?:wurde|ist) (?:eine )?(?:automat|maschinell|vom system|von einem system)|(?:bitte )?(?:antworten sie|beantworten sie) (?:bitte )?(?:nicht|diese)|bitte nicht (?:auf diese|antworten)',
    '(?:este|esto) (?:mensaje|correo|e-?mail|es).{0,30}(?:autom[áa]tic|generado autom)|(?:por favor,? )?no (?:responda|conteste|respondas)',
    '(?:questa|questo) (?:[èe]|e-?mail|messaggio|mail).{0,30}automatic|(?:si prega di |per favore )?non rispond(?:ere|a|ete) a quest',
    '(?:dit is een|deze|dit) (?:automat|e-?mail|bericht|mail).{0,40}automatisch|(?:gelieve |u kunt )?niet (?:te )?(?:antwoorden|reageren) op (?:deze|dit)',
    '(?:esta|este) (?:[ée]|mensagem|e-?mail).{0,30}autom[áa]tic|(?:por favor,? )?n[ãa]o responda',
    '(?:ta|to|niniejsza) (?:wiadomo[śs][ćc]|jest).{0,40}automatycz|(?:prosimy )?(?:nie|o nie) odpowiada',
  ].join('|')})`,
  'iu',
);

/** An automatic answer that no header marks: at the very top, in a mail that answers one. */
export const saysAbsent = (words: string): boolean => absent.test(words.slice(0, 400));
const absent = anyOf([
  "(?:i am|i'm|i will be|i'll be|we are) (?:currently |now |presently |also )?(?:out of (?:the )?office|away from (?:the |my )?(?:office|desk|mail|e-?mail)|on (?:annual |parental |maternity |paternity |sick |business |a )?(?:leave|holiday|vacation|trip|travel)|away (?:until|from|on|for)|not in the office|not available|travell?ing)",
  'thank(?:s| you) for (?:your|the) (?:e-?mail|message|mail)[.,!] ?(?:i am|i.m|i will|we (?:have|will)|your)',
  '(?:we have|has been|was) (?:successfully )?received (?:your|and will)',
  'je (?:suis|serai) (?:actuellement |pr[ée]sentement )?(?:absente?|en (?:cong[ée]|d[ée]placement|vacances|arr[êe]t|formation)|hors du bureau)',
  'ich bin (?:zur ?zeit|derzeit|momentan|aktuell|vom|ab|bis|am|leider|im moment|heute)?.{0,40}(?:nicht (?:im|am|erreichbar|anwesend)|abwesend|au(?:ß|ss)er haus|im urlaub|unterwegs|verreist)',
  'vielen dank f[üu]r (?:ihre|deine) (?:e-?mail|nachricht|mail|anfrage)[.,!] ?(?:ich|wir|ihre)',
  '(?:estoy|estar[ée]) (?:actualmente )?(?:ausente|fuera de|de vacaciones)|me encuentro (?:ausente|fuera|de vacaciones)',
  '(?:sono|sar[òo]) (?:attualmente )?(?:assente|fuori (?:sede|ufficio)|in ferie)',
  'ik ben (?:momenteel |op dit moment )?.{0,40}(?:afwezig|niet (?:op kantoor|aanwezig|bereikbaar)|met vakantie|op vakantie)',
  '(?:estou|estarei) (?:atualmente )?(?:ausente|fora do|de f[ée]rias|em f[ée]rias)',
  '(?:jestem|b[ęe]d[ęe]) (?:obecnie )?(?:nieobecn|poza biurem|na urlopie)',
]);

export const saysRead = (words: string): boolean => read.test(top(words));
const read = anyOf([
  '(?:was|has been|were) (?:read|displayed|opened|deleted without being read)',
  'a [ée]t[ée] (?:lu|affich|ouvert|supprim)',
  'wurde (?:am .{1,40} )?(?:gelesen|angezeigt|ge[öo]ffnet|ungelesen)',
  '(?:fue|ha sido|se ha|se) (?:le[íi]d|mostrad|abiert)',
  '[èe] stat[oa] (?:lett|visualizzat|apert|eliminat)',
  '(?:werd|is) (?:op .{1,40} )?(?:gelezen|weergegeven|geopend)',
  'foi (?:lida|exibida|aberta|exclu)',
  'zosta[łl]a (?:przeczytana|wy[śs]wietlona|otwarta)',
]);

/**
 * The footer of a list or the frame of a newsletter: an offer to leave or to see it in a browser, as programs put it. "I want
 * to unsubscribe" is a wish of a person, "To unsubscribe, click" an offer to one.
 */
export const hasBulkFooter = (words: string): boolean => offers.test(words) || lines(words).some((line) => alone.test(line));
const lines = (words: string) => words.split('\n').map((line) => line.slice(0, 200).trim());
const offers = new RegExp(
  [
    '(?:^|\\n|[.!?|*:;)•·-]\\s{0,3})(?:if you(?: no longer wish| would prefer not|.d like to stop| wish| want| would like| do not want| don.t want)[^\\n]{0,80} )?to (?:unsubscribe|be removed|opt[- ]?out|stop receiving|leave th(?:e|is)|remove yourself|change your (?:e-?mail )?(?:preferences|subscription)|manage your)\\b[^\\n]{0,120}\\s{0,3}[^\\n]{0,60}(?:click|visit|send|reply|go to|use|follow|https?:|<|e-?mail|write|log ?in|here)',
    '(?:click|tap|go|visit) (?:here|below|on (?:the|this) link|the link)[^\\n]{0,40} to (?:unsubscribe|be removed|opt[- ]?out|stop|update|manage|change)',
    '(?:view|read|see|open|having trouble (?:viewing|reading)|can.t (?:see|read|view)|trouble viewing)[^\\n]{0,50}(?:in (?:your|a|the|my) (?:web )?browser|online version|web version|as a web ?page|on the web)',
    '(?:problems?|trouble|difficulty) (?:viewing|reading|seeing) this (?:e-?mail|message|newsletter)',
    'you(?: are|.re| were| have| have been|.ve been) (?:receiv(?:ing|ed)|getting|sent|subscribed)[^\\n]{0,60}(?:because|since|as (?:a|you)|to (?:this|the|our))',
    'this (?:e-?mail|message|newsletter|mailing) (?:was|is|has been) (?:sent|intended|being sent) (?:to|for) [^\\n]{0,80}(?:because|by|as a|from)',
    '(?:unsubscribe|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|update (?:your )?(?:e-?mail )?preferences|subscription (?:settings|preferences|center)|opt[- ]?out)\\s{0,3}(?:here|from this (?:list|newsletter|mailing)|at any time|:|\\||<?https?:|<?mailto:|\\()',
    '_______________________________________________\\n[^\\n]{1,60} mailing list',
    '(?:pour|si vous (?:ne )?(?:souhaitez|voulez|d[ée]sirez)[^\\n]{0,40})(?: vous)? (?:d[ée]s(?:abonner|inscrire)|plus recevoir)[^\\n]{0,100}(?:cliquez|suivez|rendez|ici|lien|https?:|envoyez|adresse)',
    '(?:vous (?:recevez|avez re[çc]u) (?:ce|cet|cette)[^\\n]{0,60}(?:car|parce|suite|en tant)|(?:afficher|voir|lire|consulter|visualiser)[^\\n]{0,50}(?:dans (?:votre|le|un) navigateur|version en ligne|en ligne)|se d[ée]s(?:abonner|inscrire)\\s{0,3}(?:\\||ici|:|<?https?:))',
    '(?:wenn sie[^\\n]{0,80}(?:nicht (?:mehr|l[äa]nger)|abbestellen|abmelden)[^\\n]{0,100}(?:klicken|hier|link|https?:|senden|bitte)|(?:um|zum) (?:sich )?(?:abmelden|abbestellen|abzumelden|abbestellung)[^\\n]{0,60}(?:klick|hier|https?:)|sie (?:erhalten|bekommen) (?:diese|diesen)[^\\n]{0,60}(?:weil|da sie|als)|(?:im browser|online|webversion)[^\\n]{0,20}(?:ansehen|anzeigen|[öo]ffnen|lesen)|newsletter (?:abbestellen|abmelden) ?(?:\\||<?https?:))',
    '(?:para (?:darse de baja|cancelar|dejar de recibir)|si (?:no desea|no quieres|desea dejar|ya no desea)[^\\n]{0,40}recibir)[^\\n]{0,100}(?:clic|enlace|aqu[íi]|https?:|pulse|haga)|(?:ver|abrir)[^\\n]{0,30}(?:en (?:el|tu|su) navegador)|(?:recibe|recibes|has recibido|ha recibido) (?:este|esta)[^\\n]{0,60}porque',
    '(?:per (?:cancellar|disiscri|non ricevere|annullare)|se non (?:desidera|vuoi|desideri)[^\\n]{0,40}ricevere)[^\\n]{0,100}(?:clicc|link|qui|https?:)|(?:visualizza|vedi|leggi|apri)[^\\n]{0,30}(?:nel (?:tuo )?browser|online)|(?:ricevi|hai ricevuto|riceve) (?:questa|questo)[^\\n]{0,60}perch',
    '(?:uitschrijven|afmelden)[^\\n]{0,60}(?:klik|hier|link|https?:)|(?:bekijk|lees|open)[^\\n]{0,40}(?:in (?:uw|je|de) browser|online|webversie)|(?:u|je) ontvangt (?:deze|dit)[^\\n]{0,60}(?:omdat|als)',
    '(?:para (?:cancelar|deixar de receber|remover)|se n[ãa]o (?:deseja|quiser|pretende)[^\\n]{0,40}receber)[^\\n]{0,100}(?:clique|link|aqui|https?:)|(?:ver|abrir|visualizar)[^\\n]{0,30}no (?:seu )?navegador|(?:recebe|recebeu|est[áa] recebendo) (?:este|esta)[^\\n]{0,60}porque',
    '(?:aby|je[śs]li)[^\\n]{0,60}(?:wypisa[ćc]|zrezygnowa[ćc]|otrzymywa[ćc])[^\\n]{0,100}(?:kliknij|link|tutaj|https?:)|(?:zobacz|otw[óo]rz|wy[śs]wietl)[^\\n]{0,30}w przegl[ąa]darce|otrzymujesz (?:t[ęe]|ten)[^\\n]{0,60}(?:poniewa[żz]|bo)',
  ].join('|'),
  'iu',
);
/** A line that is nothing but the offer, as an HTML button or link leaves it. */
const alone =
  /^[\s|*•·[\]()<>-]{0,5}(?:unsubscribe|un-subscribe|opt[- ]?out|unsubscribe (?:here|now|me)|manage (?:my |your )?(?:preferences|subscriptions?)|email preferences|view (?:online|in browser)|se d[ée]s(?:abonner|inscrire)|d[ée]s(?:abonnement|inscription|abonner|inscrire)|abmelden|abbestellen|newsletter abbestellen|darse de baja|cancelar suscripci[óo]n|disiscriviti|cancella(?:ti| iscrizione)|uitschrijven|afmelden|cancelar (?:subscri[çc][ãa]o|inscri[çc][ãa]o)|wypisz si[ęe])[\s|*•·[\]()<>.-]{0,5}$/iu;

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
