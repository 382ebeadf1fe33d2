import { topLength } from './unquoted-words.ts';

/**
 * Wording of machines' mail, where no header tells. A person who talks about such mail must get an answer: so each pattern
 * is the phrase as programs write it, in the place where they put it.
 */

const top = (words: string) => words.slice(0, topLength);

/** Bounce templates of mail systems, at the top. */
export const saysUndelivered = (words: string): boolean => undelivered.test(top(words));
const undelivered = anyOf([
  'this is (?:the )?(?:qmail-send|mail system|postfix|exim|courier|mdaemon)',
  "(?:i'm|i am) (?:sorry|afraid) (?:to have to inform you|i wasn't able to deliver)",
  '(?:^|\\n|[.:!] ?)(?:your|the following|this) (?:message|mail|e-?mail)(?: to .{1,120})?(?: that you sent)? (?:could not|cannot|was not|did not|has not been|wasn.t|couldn.t|can.t) (?:be )?(?:delivered|reach|sent)',
  'delivery (?:to|of) (?:the following|your|this) (?:recipient|address|message|mail).{0,80}(?:fail|delay|not possible)',
  'the following (?:recipient|address|user|message|mail).{0,60}(?:could not|cannot|failed|fatal|permanent|undeliverable|not been delivered|not delivered)',
  'did not reach the following recipient',
  '----- ?(?:the following addresses had|transcript of session)',
  'this is an automatically generated delivery',
  'a message that you sent (?:could not|has not|contained)',
  'returning (?:your |the )?message to sender',
  'recipient(?:.s)? (?:address|mailbox).{0,60}(?:rejected|unknown|\\bfull\\b|not found|does not exist)',
  "(?:^|\\n)(?:votre|le|ce) (?:message|courrier|mail|courriel).{0,80}n['’](?:a|ont) (?:pas )?pu [êe]tre (?:remis|d[ée]livr|distribu)",
  '(?:^|\\n)(?:ihre|die|folgende) (?:nachricht|e-?mail).{0,80}konnte (?:leider )?nicht.{0,40}(?:zugestellt|[üu]bermittelt)',
  '(?:^|\\n)(?:su|el) (?:mensaje|correo).{0,80}no (?:se pudo|ha podido|pudo) (?:ser )?entreg',
  '(?:^|\\n)(?:il|il suo) messaggio.{0,80}non (?:[èe] stato|pu[òo] essere).{0,20}(?:consegna|recapita)',
  '(?:^|\\n)(?:uw|het|dit) bericht.{0,80}(?:kon|kan) niet.{0,20}(?:bezorgd|afgeleverd)',
  '(?:^|\\n)(?:sua|a) mensagem.{0,80}n[ãa]o (?:p[ôo]de|foi) (?:ser )?entregue',
]);

/** A spam filter that wants the sender to prove themselves: an answer would be spam to it. */
export const saysChallenge = (words: string): boolean => challenge.test(top(words));
const challenge = anyOf([
  '(?:protect(?:ing|ed)|defend(?:ing)?) (?:myself |my (?:mailbox|inbox|account) )(?:from|against) (?:receiving )?(?:junk|spam)',
  '(?:^|\\n|[.!] {0,2})(?:please )?click (?:on )?(?:the|this) (?:following )?link.{0,80}(?:verify|confirm|prove|deliver|approve).{0,60}(?:you are|sender|human|message|mail)',
  '(?:to (?:have|get) your (?:message|mail|e-?mail) delivered|before (?:your|this) (?:message|mail|e-?mail) (?:is|can be|will be) delivered)',
  'your (?:message|mail|e-?mail).{0,40}(?:is (?:being held|awaiting (?:verif|approv|deliv))|has been (?:held|quarantined))',
  '(?:sender|address) verification (?:request|required) ?[:.]',
  'this (?:account|mailbox|address|e-?mail(?: account| address)?) is protected by',
  '(?:^|\\n|[.!] {0,2})(?:please |just )?reply to this (?:message|mail|e-?mail).{0,60}(?:to (?:confirm|verify|prove|release)|so (?:that )?your)',
]);

/** The mail says of itself that nobody wrote it or nobody reads answers: at the start of a sentence or a line. */
export const saysAutomatic = (words: string): boolean => automatic.test(words);
const automatic = new RegExp(
  `(?:^|\\n|[.!?:;*)(\\[|_=~#-])[\\s*"']{0,5}(?:${[
    'this (?:is|was) (?:an?|your) (?:auto(?:mated|matic|matically[- ]generated|-?generated|-?reply|-?response)|(?:system|computer)[- ]generated) (?:e-?mail|message|mail|reply|response|notification|notice|acknowled|confirmation)',
    'this (?:e-?mail|message|mail|reply|response|notification|notice) (?:is|was|has been) (?:an? )?(?:sent |being )?(?:auto(?:mated|matic|matically|-?generated)|generated (?:auto|by)|(?:system|computer)[- ]generated|by (?:an )?(?:auto|robot|machine)|from (?:an? )?(?:un-?monitored|notification|send-only|automat))',
    '(?:please )?(?:do not|don.t|dont) (?:directly )?(?:reply|respond) (?:directly )?to this',
    '(?:please )?(?:do not|don.t) (?:answer|reply)[.!*\\n]',
    'you cannot reply to this|repl(?:y|ies) to this (?:e-?mail|message|address|mailbox) (?:is|are|will|cannot|go)',
    'automat(?:ed|ic) (?:message|reply|response|e-?mail|notification)\\b',
    'ceci est un (?:message|mail|e-?mail|courriel) (?:automatique|g[ée]n[ée]r)|(?:ce|cet) (?:message|mail|e-?mail|courriel|courrier) (?:est|a [ée]t[ée]) (?:un (?:message|e-?mail) )?(?:envoy[ée] |g[ée]n[ée]r[ée] |[ée]mis |adress[ée] )?(?:automatique|par un (?:automate|robot))',
    '(?:merci de|veuillez|pri[èe]re de|nous vous (?:remercions|prions) de) ne pas (?:y )?r[ée]pondre(?: ?[.!*\\n]| [àa] (?:ce|cet)| directement|$)|ne pas r[ée]pondre [àa] (?:ce|cet)',
    '(?:dies|das) ist eine automatisch|(?:diese|die) (?:e-?mail|nachricht|mail) (?:wurde|ist) (?:eine )?(?:automat|maschinell|vom system|von einem system)|(?:bitte )?antworten sie (?:bitte )?nicht auf diese|bitte (?:antworten sie nicht|nicht (?:auf diese|antworten))',
    'este (?:mensaje|correo|e-?mail).{0,30}(?:autom[áa]tic|generado autom)|(?:por favor,? )?no (?:responda|conteste) (?:a )?(?:este|directamente)',
    '(?:questa|questo) (?:e-?mail|messaggio|mail|[èe] un messaggio).{0,30}automatic|(?:si prega di |per favore )?non rispond(?:ere|a|ete) a quest',
    '(?:dit is een|deze|dit) (?:automatisch(?:e)? )?(?:e-?mail|bericht|mail|antwoord)(?: (?:is|werd|wordt) automatisch| is een automatisch)|dit is een automatisch(?:e)? (?:gegenereerd )?(?:e-?mail|bericht|mail|antwoord)|niet (?:te )?(?:antwoorden|reageren) op (?:deze|dit)',
    '(?:esta|este) (?:mensagem|e-?mail).{0,30}autom[áa]tic|(?:por favor,? )?n[ãa]o responda a est',
    '(?:ta|niniejsza) wiadomo[śs][ćc].{0,40}automatycz|(?:prosimy )?(?:nie|o nie) odpowiada(?:[ćc]|nie) na t',
  ].join('|')})`,
  'iu',
);

/** An automatic answer that no header marks: absent at the very top, and until when or whom to turn to. */
export const saysAbsent = (words: string): boolean => absent.test(words.slice(0, 400)) && untilWhen.test(words.slice(0, 1000));
const absent = anyOf([
  "(?:i am|i'm|i will be|i'll be|we are) (?:currently |now |presently |also )?(?:out of (?:the )?office|away from (?:the |my )?(?:office|desk|mail|e-?mail)|on (?:annual |parental |maternity |paternity |sick |business |a )?(?:leave|holiday|vacation)|away (?:until|from|on)|not in the office)",
  'je (?:suis|serai) (?:actuellement |pr[ée]sentement )?(?:absente?|en (?:cong[ée]|d[ée]placement|vacances|arr[êe]t)|hors du bureau)',
  'ich bin (?:[\\p{L}\\d. ]{0,40})?(?:nicht (?:im (?:b[üu]ro|haus)|erreichbar|anwesend)|abwesend|au(?:ß|ss)er haus|im urlaub)',
  '(?:estoy|estar[ée]|me encuentro) (?:actualmente )?(?:ausente|fuera de|de vacaciones)',
  '(?:sono|sar[òo]) (?:attualmente )?(?:assente|fuori (?:sede|ufficio)|in ferie)',
  'ik ben (?:[\\p{L}\\d. ]{0,40})?(?:afwezig|niet (?:op kantoor|aanwezig|bereikbaar)|met vakantie|op vakantie)',
  '(?:estou|estarei) (?:atualmente )?(?:ausente|fora do|de f[ée]rias|em f[ée]rias)',
  '(?:jestem|b[ęe]d[ęe]) (?:obecnie )?(?:nieobecn|poza biurem|na urlopie)',
]);
const untilWhen = anyOf([
  'until|till|back (?:on|in|at)|return|in my absence|urgent|contact',
  'jusqu|retour|en mon absence|urgence|contacte|\\bbis\\b|zur[üu]ck|wieder|dringend|wenden',
  'hasta|regres|urgente|contact[ea]|fino|rientr|tornat|tot\\b|terug|dringende|at[ée]\\b|retorn|\\bdo\\b|wr[óo]c|piln',
]);

/** What a read receipt says, for those that no header marks. */
export const saysRead = (words: string): boolean => read.test(top(words));
const read = anyOf([
  'your (?:message|mail|e-?mail).{0,200}(?:was|has been|were) (?:read|displayed|opened|deleted without being read)',
  'votre (?:message|courrier|mail|e-?mail).{0,200}a [ée]t[ée] (?:lu|affich|ouvert|supprim)',
  'ihre (?:nachricht|e-?mail|mail).{0,200}(?:gelesen|angezeigt|ge[öo]ffnet|ungelesen)',
  'su (?:mensaje|correo).{0,200}(?:le[íi]d|mostrad|abiert)',
  'messaggio.{0,200}[èe] stat[oa] (?:lett|visualizzat|apert|eliminat)',
  'uw (?:bericht|e-?mail).{0,200}(?:gelezen|weergegeven|geopend)',
  'sua mensagem.{0,200}foi (?:lida|exibida|aberta|exclu)',
  'wiadomo[śs][ćc].{0,200}zosta[łl]a (?:przeczytana|wy[śs]wietlona|otwarta)',
]);

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.join('|'), 'iu');
}
