/**
 * Subjects that only programs write, at the very start: a person who forwards one has `Fwd:` before it. Where a language's
 * mail programs differ, each of their words is here.
 */

/** "Out of office": fr en de es it nl pt pl, and where there was a word to be had, others. */
const absence = starts([
  'out of (?:the )?office',
  'out-of-office',
  'ooo\\b',
  'auto(?:matic|mated|matisch|-)?[ -]?(?:reply|response|answer|respond|respuesta|responder)\\b',
  'auto(?:reply|response|responder|matic reply)\\b',
  '\\[?auto-?(?:reply|response|generated)\\]?',
  'auto ?: ?re\\b',
  'away from (?:my |the )?(?:office|desk|mail|e-?mail)',
  '(?:on )?(?:annual |parental |maternity |sick )?leave(?: notice| notification|:)',
  '(?:on )?vacation (?:message|notice|reply|response|notification)',
  'vacation\\b ?:',
  'on (?:vacation|holiday)$',
  'i am (?:currently )?(?:out of|away from)',
  'absence notif',
  'r[ée]ponse automatique',
  'r[ée]pondeur automatique',
  'message automatique',
  "(?:message|avis|notification) d['’]absence",
  'absent\\(?e?\\)?(?:$| (?:du|jusqu|de |pour|:))',
  'absence (?:du|jusqu|de |pour|:|$)',
  'absence$',
  '(?:je suis )?(?:actuellement )?absente? du bureau',
  'en cong[ée]s?(?:$| (?:jusqu|du |:))',
  'automatische (?:antwort|e?-?mail-?antwort|r[üu]ckantwort|abwesenheits)',
  'abwesenheit(?:s(?:notiz|nachricht|meldung|benachrichtigung|assistent|agent))?\\b',
  'abwesend\\b',
  '(?:ich bin )?(?:derzeit )?nicht im (?:b[üu]ro|haus|office)',
  'au(?:ß|ss)er haus',
  '(?:im )?urlaub(?:s(?:nachricht|meldung|notiz|vertretung))?(?:$|:| vom| bis)',
  'eingangsbest[äa]tigung',
  'respuesta autom[áa]tica',
  '(?:respuesta|mensaje) de ausencia',
  'ausente(?:$| (?:de|hasta|por|:))',
  'fuera de (?:la )?oficina',
  'de vacaciones(?:$|:| hasta)',
  '(?:mensaje|aviso) autom[áa]tico',
  'risposta automatica',
  'risposta (?:di assenza|fuori (?:sede|ufficio))',
  '(?:sono )?fuori (?:sede|ufficio)',
  'assen(?:te|za)(?:$| (?:dal|fino|per|ufficio|:))',
  'in ferie(?:$|:| dal| fino)',
  'messaggio automatico',
  'automatisch(?:e)? (?:antwoord|beantwoord|bericht)',
  'afwezig(?:heids?(?:bericht|melding|assistent)?)?(?:$|:| | -)',
  'niet (?:op kantoor|aanwezig)',
  'buiten kantoor',
  'met vakantie(?:$|:)',
  'resposta autom[áa]tica',
  '(?:mensagem|aviso) (?:autom[áa]tica|de aus[êe]ncia)',
  'aus[êe]ncia (?:tempor[áa]ria|do escrit)',
  'fora do escrit[óo]rio',
  'em f[ée]rias(?:$|:)',
  'autoodpowied[źz]',
  'odpowied[źz] automatyczna',
  'automatyczna odpowied[źz]',
  'nieobecno[śs][ćc]',
  'poza biurem',
  'urlop(?:$|:)',
  'autosvar|automatiskt? svar|fr[åa]nvaro|frav[æe]r(?:sbesked|smelding)?\\b|ikke p[åa] kontoret',
  'automaattinen vastaus|poissa(?:olo)?\\b.{0,20}toimisto|lomalla\\b',
  'automatick[áa] odpov|nep[řr][íi]tomnost|mimo kancel[áa][řr]',
  'automatikus v[áa]lasz|h[áa]zon k[íi]v[üu]l',
  'r[ăa]spuns automat|absent din birou',
  'otomatik yan[ıi]t|ofis d[ıi][şs][ıi]nda',
  'автоответ|автоматический ответ|отсутств|автоматична відповідь|αυτόματη απάντηση|εκτός γραφείου',
  '自動(?:応答|返信)|不在(?:通知|連絡|の)|自动(?:回复|答复)|自動回覆|不在办公室|자동 ?(?:회신|응답)|부재중',
]);

/** Answers put their word after the subject they answer, too. */
const absenceAtEnd = /[([-] ?(?:out of (?:the )?office|auto-?reply|automatic reply|abwesenheitsnotiz|absence du bureau)[)\]]?$/i;

/** Bounces, as the mail systems of the world call them. */
const undelivered = starts([
  'undeliver(?:ed|able)\\b',
  'un-?deliverable mail',
  'mail (?:delivery|system|could not|not delivered|undeliver|returned|transport)',
  'e-?mail (?:delivery|undeliver|not delivered)',
  'delivery (?:status|failure|failed|notification|report|problem|error|unsuccessful|has failed|delayed|incomplete)',
  'message (?:delivery|undeliver|not delivered|could not be delivered|delayed|status)',
  'failure (?:notice|delivering|to deliver)',
  'failed (?:mail|delivery|to deliver)',
  'returned (?:mail|e-?mail|message|to sender)',
  'non[ -]?deliver(?:y|able)',
  'not delivered\\b',
  'nondeliverable',
  'could not (?:send|deliver)',
  'unable to deliver',
  'warning: (?:could not send|message|e?-?mail)',
  '\\*{0,4} ?warning: message|transient|delayed mail',
  'dsn\\b ?:',
  'rejected mail|mail rejected|message rejected|your (?:message|mail|e-?mail) (?:to .{0,80} )?(?:was|has been|could not be|cannot be) (?:rejected|blocked|returned|delivered)',
  'user unknown|unknown (?:user|address)|invalid (?:recipient|address)|mailbox (?:full|unavailable|quota)|over quota',
  'quota (?:exceeded|warning)',
  'permanent (?:delivery|error|failure)',
  "non remis\\b|[ée]chec (?:de la |de |d['’])?(?:remise|distribution|envoi|livraison)|message non (?:distribu|remis|d[ée]livr)|(?:courrier|message|mail) (?:retourn[ée]|non remis)|notification d['’][ée]tat de remise|avis de non[- ]remise",
  'unzustellbar|nicht zustellbar|zustell(?:ung|fehler|bericht)|unzustellbarkeit|fehler bei der (?:[üu]bermittlung|zustellung)|nachricht (?:nicht zugestellt|konnte nicht)|benachrichtigung zum [üu]bermittlungsstatus|r[üu]ckl[äa]ufer',
  'no (?:se puede|se pudo|se ha podido) entregar|no entregado|error (?:de|en la) entrega|notificaci[óo]n del? (?:estado|entrega)|correo (?:devuelto|no entregado)|fallo (?:de|en la) entrega',
  'impossibile (?:recapitare|consegnare)|non recapitabile|mancato recapito|messaggio non (?:consegnat|recapitat)|avviso di mancata consegna|notifica (?:dello stato )?(?:di |della )?(?:recapito|consegna)|mancata consegna',
  'onbestelbaar|niet (?:afgeleverd|bezorgd)|bezorg(?:ing|status)|aflevering',
  'n[ãa]o (?:entregue|foi poss[íi]vel entregar)|falha (?:na|de) entrega|notifica[çc][ãa]o (?:do|de) (?:status|estado|entrega)|devolvid[oa]',
  'niedostarczon|nie (?:można|udało się) dostarczyć|zwrot (?:poczty|wiadomo)|powiadomienie o (?:stanie )?dor[ęe]cz',
  'olevererbar|kan ikke leveres|ikke levert|doru[čc]en[íi]|k[ée]zbes[íi]t|недоставлен|не доставлен|未送達|配信不能|配達|送信(?:エラー|失敗)|退信|投递失败|系统退信|メール(?:配信|送信)',
]);

/** What mail systems report to each other, and receipts. */
const report = starts([
  '(?:ana)?cron (?:job|<)|logwatch for|output from your job',
  '(?:\\[preview\\] )?report domain:',
  'dmarc (?:aggregate |failure |forensic )?report',
  'tls[- ]?rpt|smtp tls report',
  '(?:abuse|spam|complaint|fbl|feedback[- ]loop|arf) (?:report|notification)',
  'complaint about message|email feedback report|\\[?fbl\\b',
  'return receipt|read receipt|(?:displayed|read notification|disposition notification)\\b',
  'accus[ée] de (?:r[ée]ception|lecture)|confirmation de lecture',
  'lesebest[äa]tigung|empfangsbest[äa]tigung|acuse de recibo|confirmaci[óo]n de lectura|ricevuta di (?:ritorno|lettura)|conferma di lettura|leesbevestiging|ontvangstbevestiging|recibo de leitura|confirma[çc][ãa]o de leitura|potwierdzenie (?:odbioru|przeczytania)',
]);

/** Receipts and calendar answers of programs that mark them by one word, and persons write such words as well. */
const receiptWord =
  /^(?:read|not read|lu|non lu|gelesen|ungelesen gel[öo]scht|le[íi]do|no le[íi]do|letto|non letto|gelezen|niet gelezen|lida|n[ãa]o lida|przeczytano|nieprzeczytane) ?:/i;
const calendarWord =
  /^(?:accepted|declined|tentative(?:ly accepted)?|cancell?ed|new time proposed|accept[ée]e?|refus[ée]e?|provisoire|annul[ée]e?|zugesagt|abgelehnt|abgesagt|vorl[äa]ufig|mit vorbehalt|aceptad[oa]|rechazad[oa]|provisional|accettato|rifiutato|provvisorio|geaccepteerd|geweigerd|voorlopig|aceite|aceito|recusad[oa]|zaakceptowano|odrzucono|wstępnie) ?:/i;

export const isAbsenceSubject = (subject: string): boolean => absence.test(subject) || absenceAtEnd.test(subject);
export const isBounceSubject = (subject: string): boolean => undelivered.test(subject);
export const isReportSubject = (subject: string): boolean => report.test(subject);
export const isReceiptSubject = (subject: string): boolean => receiptWord.test(subject);
export const isCalendarSubject = (subject: string): boolean => calendarWord.test(subject);

/** One pattern out of many beginnings; marks and brackets that systems put in front are passed over. */
function starts(beginnings: readonly string[]): RegExp {
  return new RegExp(`^[\\s*<"'!#.-]{0,6}(?:\\[[^\\]]{1,30}\\] ?)?(?:${beginnings.join('|')})`, 'iu');
}
