/**
 * How mail programs mark what is not the sender's own, in the eight languages. Compared with lines in lower case
 * without accents. A new language adds its words to each list.
 */

/** "On Monday, Ann wrote:" ends in a colon, and has one of these words in it. */
export const attributionVerbs = set(
  'wrote writes ecrit schrieb geschrieben escribio escreveu scritto schreef geschreven napisal napisala napisal(a) pisze',
);

/** … and begins with one of these, or with a date, or ends in an address and the verb. */
export const attributionOpenings = set('on le am el il op em dnia w in den a');

/** The labels of a header block in the text, without their colon. `from` opens it, two of `rest` follow. */
export const headerLabels = {
  from: set('from de von da van od expediteur absender remitente mittente afzender nadawca'),
  rest: set(
    `sent date to cc subject envoye le a objet gesendet datum an betreff enviado fecha para asunto inviato data oggetto
    verzonden aan onderwerp enviada assunto wyslano do temat reply-to`,
  ),
};

/** Stand on a line of their own, between dashes or alone. */
export const repliedBelow = set([
  'original message',
  'message d origine',
  'message original',
  'ursprungliche nachricht',
  'originalnachricht',
  'mensaje original',
  'messaggio originale',
  'oorspronkelijk bericht',
  'mensagem original',
  'wiadomosc oryginalna',
  'oryginalna wiadomosc',
]);

export const forwardedBelow = [
  'forwarded message',
  'begin forwarded message',
  'message transfere',
  'debut du message transfere',
  'debut du message reexpedie',
  'weitergeleitete nachricht',
  'anfang der weitergeleiteten nachricht',
  'mensaje reenviado',
  'inicio del mensaje reenviado',
  'messaggio inoltrato',
  'inizio messaggio inoltrato',
  'doorgestuurd bericht',
  'begin doorgestuurd bericht',
  'mensagem encaminhada',
  'mensagem reencaminhada',
  'wiadomosc przekazana',
  'przekazana wiadomosc',
];

/** Subject prefixes of replies and of forwards. */
export const replyPrefix = /^\s{0,5}(?:re|aw|antw|sv|r|rif|odp|res|ref)\s{0,3}(?:\[\d{1,3}\])?\s{0,3}:/iu;
export const forwardPrefix = /^\s{0,5}(?:fwd?|tr|wg|rv|i|inoltro|doorst|enc|pd|fw)\s{0,3}:/iu;

/** What a telephone or a mail program adds, a line of its own. */
export const deviceLine =
  /^(?:sent (?:from|via) (?:my|mail|outlook|yahoo|samsung|proton)|get outlook for|envoye (?:de mon|depuis|a partir) |(?:telecharge[rz]|obtenez) outlook|(?:diese nachricht wurde )?von mein\S{0,4} .{1,40} gesendet|gesendet (?:von mein|mit der|mit|von outlook)|enviado desde (?:mi|outlook|yahoo)|obtener outlook|inviato (?:da|dal mio) |(?:verzonden|verstuurd) (?:vanaf|met|via) |enviado (?:do meu|a partir d)|wys[yl]\S{2,4} z )/u;

/** What makes a paragraph a legal notice. */
export const notice = {
  confidential: /confidenti|confidenz|vertraulich|vertrouwelijk|confidencia|poufn/u,
  recipient:
    /intended (?:only|solely|for|recipient)|destinatair|bestimmungsgemass|(?:richtig|vorgesehen)\S{0,3} (?:adressat|empfanger)|destinatari|geadresseerde|adresat/u,
  mistake:
    /in error|by mistake|par erreur|irrtumlich|por error|per errore|abusievelijk|per ongeluk|por engano|por erro|omylkowo/u,
  printing:
    /before printing|avant d.imprimer|vor dem (?:aus)?druck|antes de imprimir|prima di stampare|alvorens|przed wydrukowaniem/u,
  nature: /environ|umwelt|medio ?ambiente|ambiente|milieu|srodowisk/u,
};

/** What makes a paragraph the footer of a mailing list or newsletter: a link or a bar of them, what it is about, and nobody who says "I". */
export const listFooter = {
  link: /https?:|www\.|mailto:|[-.]request@|unsubscribe[-@.]|listserv|click (?:here|below)|cliquez|klicken|clic aqui|clicca|klik hier|clique aqui|kliknij/u,
  bar: /\|[^|\n]{1,60}\|/u,
  subject:
    /unsubscri|mailing ?list|subscri(?:be|ption|bed)|opt[ -]out|desinscri|desabonn|liste de diffusion|abmelde|abzumelden|abbestell|austrag|darse de baja|suscripcion|disiscri|iscrizione|uitschrijv|afmelden|descadastr|subscricao|assinatura|wypisac|rezygnac|newsletter/u,
  person:
    /(?<![a-z])(?:i|i'[a-z]{1,2}|my|je|j'[a-z]{1,12}|moi|mon|mes|ich|mich|meine[nrms]?|yo|mi|mis|quiero|io|mio|miei|voglio|vorrei|ik|mijn|eu|meus?|minhas?|quero|mnie|moje|prosze|chce)(?![a-z])/u,
};

function set(words: string | string[]): ReadonlySet<string> {
  return new Set(typeof words === 'string' ? words.split(/\s+/u) : words);
}
