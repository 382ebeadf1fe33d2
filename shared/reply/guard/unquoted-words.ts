/** What is looked at: a program says what it is at the top, and what it must say of a list at the end. */
export const topLength = 1500;
const endLength = 2500;

/**
 * The text of a mail without what it quotes or forwards, at most its top and its end. Signatures stay: the footer of a list
 * stands below the same two dashes.
 */
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

const quoteMark = new RegExp(
  `^[\\s_*>-]{0,20}(?:${[
    'original message|forwarded message|begin forwarded message',
    "message d[’' ]origine|message transf[ée]r[ée]|message original|d[ée]but du message (?:transf|r[ée]exp)",
    'urspr[üu]ngliche nachricht|weitergeleitete nachricht',
    'mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)',
    'oorspronkelijk bericht|doorgestuurd bericht|mensagem (?:original|encaminhada|reencaminhada)',
    'wiadomo[śs][ćc] (?:oryginalna|przekazana)|(?:oryginalna|przekazana) wiadomo[śs][ćc]',
  ].join('|')})(?:$|[\\s:_*-])`,
  'iu',
);
const attribution =
  /(?:wrote|writes|a [ée]crit|schrieb|escribi[óo]|ha scritto|schreef|escreveu|napisa[łl]\(?a?\)?)(?: ?:|:? ?-{1,20})$/iu;

const beginsQuote = (mark: string) => quoteMark.test(mark) || (mark.endsWith(':') && attribution.test(mark));

/** The block of header lines that Outlook puts above what it quotes; a bounce that shows a header begins with another. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  return fromLabel.test(lines[at] ?? '') && lines.slice(at + 1, at + 6).some((line) => otherLabel.test(line));
}
const fromLabel =
  /^\s{0,10}\*?(?:from|de|von|da|van|od|exp[ée]diteur|absender|remitente|mittente|afzender|remetente|nadawca) ?:/iu;
const otherLabel =
  /^\s{0,10}\*?(?:sent|date|to|subject|envoy[ée]|objet|[àa]|gesendet|an|betreff|enviad[oa](?: el)?|para|asunto|inviato|oggetto|verzonden|aan|onderwerp|assunto|wys[łl]ano|do|temat) ?:/iu;
