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

/** What a telephone adds, at the start of a line. */
export const deviceLines = [
  'sent from my',
  'sent from mail for',
  'sent from outlook',
  'sent from yahoo',
  'sent via',
  'get outlook for',
  'envoye de mon',
  'envoye depuis',
  'envoye a partir',
  'telecharger outlook',
  'obtenez outlook',
  'von meinem',
  'gesendet von mein',
  'gesendet mit',
  'diese nachricht wurde von meinem',
  'enviado desde mi',
  'enviado desde outlook',
  'obtener outlook',
  'inviato da',
  'ottieni outlook',
  'verzonden vanaf',
  'verstuurd vanaf',
  'verzonden met',
  'enviado do meu',
  'enviado a partir',
  'wyslane z',
  'wyslano z',
];

/** A paragraph with two of these is a legal notice, not a person speaking. */
export const disclaimerMarks = [
  /confidenti|confidenz|vertraulich|vertrouwelijk|confidencia|poufn/u,
  /intended (?:only|solely|for)|intended recipient|destinataire|bestimmungsgemass|richtigen? adressat|destinatari|geadresseerde|adresat/u,
  /in error|par erreur|irrtumlich|por error|per errore|abusievelijk|per ongeluk|por engano|por erro|omylkowo/u,
  /attachment|pieces? jointe|anhang|adjunto|allegat|bijlage|anexo|zalacznik/u,
  /before printing|avant d.imprimer|vor dem (?:aus)?druck|antes de imprimir|prima di stampare|alvorens .{0,20}printen|przed wydrukowaniem/u,
  /(?:environment|environnement|umwelt|medio ?ambiente|ambiente|milieu|srodowisk)/u,
  /(?:registered (?:office|in england)|siege social|handelsregister|geschaftsfuhrer|amtsgericht|registro mercantil|kamer van koophandel)/u,
];

function set(words: string | string[]): ReadonlySet<string> {
  return new Set(typeof words === 'string' ? words.split(/\s+/u) : words);
}
