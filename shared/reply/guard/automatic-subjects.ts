/**
 * Subjects that only programs write, at the very start: a person who forwards one has `Fwd:` before it. Where a language's
 * mail programs differ, each of their words is here.
 */

/**
 * "Out of office": fr en de es it nl pt pl, and where there was a word to be had, others. People write of holidays and
 * absences too (to a hotel, to a school), so a bare word needs the end of the subject, a colon or an "until" after it.
 */
const absence = starts([
  'out of (?:the )?office',
  'out-of-office',
  'ooo\\b',
  'auto(?:matic|mated|matisch|-)?[ -]?(?:reply|response|answer|respond|respuesta|responder)\\b',
  '\\[?auto-?(?:reply|response|generated)\\]?',
  'auto ?: ?re\\b',
  'away from (?:my |the )?(?:office|desk|mail|e-?mail)',
  'vacation (?:message|notice|reply|response|notification)',
  'on (?:annual leave|parental leave|maternity leave|sick leave|leave|vacation|holiday)(?:$| ?:| until| from)',
  'i am (?:currently )?(?:out of (?:the )?office|away)',
  'absence notif',
  'r[ée]ponse automatique',
  'r[ée]pondeur automatique',
  'message automatique',
  "(?:message|avis|notification) d['’]absence",
  '(?:je suis )?(?:actuellement )?absente? (?:du bureau|jusqu)',
  'absent\\(?e?\\)?(?:$| ?:)',
  'absence(?:$| ?:| du bureau)',
  'en cong[ée]s?(?:$| ?:| jusqu)',
  'automatische (?:antwort|e?-?mail-?antwort|r[üu]ckantwort|abwesenheits)',
  'abwesenheit(?:$| ?:|s(?:notiz|nachricht|meldung|benachrichtigung|assistent|agent))',
  'abwesend(?:$| ?:| bis)',
  '(?:ich bin )?(?:derzeit )?nicht im (?:b[üu]ro|office)',
  'au(?:ß|ss)er haus',
  'im urlaub(?:$| ?:| bis)',
  'urlaubs(?:nachricht|meldung|notiz|vertretung)',
  'eingangsbest[äa]tigung(?:$| ?:| ihre[rs]?\\b| f[üu]r ihre)',
  'respuesta autom[áa]tica',
  '(?:respuesta|mensaje) de ausencia',
  'ausente(?:$| ?:| hasta)',
  'fuera de (?:la )?oficina',
  'de vacaciones(?:$| ?:| hasta)',
  '(?:mensaje|aviso) autom[áa]tico',
  'risposta automatica',
  'risposta (?:di assenza|fuori (?:sede|ufficio))',
  '(?:sono )?fuori (?:sede|ufficio)',
  'assente(?:$| ?:| fino)',
  'assenza dall.ufficio',
  'in ferie(?:$| ?:| fino)',
  'messaggio automatico',
  'automatisch(?:e)? (?:antwoord|beantwoord|bericht)',
  'afwezig(?:$| ?:| tot|heids?(?:bericht|melding|assistent))',
  '(?:niet op|buiten) kantoor',
  'met vakantie(?:$| ?:| tot)',
  'resposta autom[áa]tica',
  '(?:mensagem|aviso) (?:autom[áa]tica|de aus[êe]ncia)',
  'aus[êe]ncia (?:tempor[áa]ria|do escrit)',
  'fora do escrit[óo]rio',
  '(?:em|de) f[ée]rias(?:$| ?:| at[ée])',
  'autoodpowied[źz]',
  'odpowied[źz] automatyczna',
  'automatyczna odpowied[źz]',
  'nieobecno[śs][ćc](?:$| ?:| w biurze)',
  'poza biurem',
  'urlop(?:$| ?:)',
  'autosvar|automatiskt? svar|fr[åa]nvaro(?:$| ?:)|frav[æe]rs?(?:$| ?:|besked|melding)|ikke p[åa] kontoret',
  'automaattinen vastaus|automatick[áa] odpov|nep[řr][íi]tomnost(?:$| ?:)|automatikus v[áa]lasz|r[ăa]spuns automat|otomatik yan[ıi]t',
  'автоответ|автоматический ответ|автоматична відповідь|αυτόματη απάντηση|εκτός γραφείου',
  '自動(?:応答|返信)|不在(?:通知|連絡)|自动(?:回复|答复)|自動回覆|不在办公室|자동 ?(?:회신|응답)|부재중',
]);

/** Answers put their word after the subject they answer, too, and spam filters their challenge. */
const absenceAtEnd =
  /[([-] ?(?:out of (?:the )?office|auto-?reply|automatic re(?:ply|sponse)|abwesenheitsnotiz|absence du bureau|(?:verify|confirm) ?#[\w-]{1,60})[)\]]?$/i;

/**
 * Bounces, as the mail systems of the world call them. Parcels are delivered as well, or fail to be: where a word does for
 * both, the one for mail must stand beside it.
 */
const undelivered = starts([
  'undeliver(?:ed|able)(?: mail| message| e-?mail| ?:|$)',
  'mail (?:delivery|system error|could not|not delivered|undeliver|returned|transport)',
  'e-?mail (?:delivery (?:fail|error|status|problem)|undeliver|not delivered)',
  'delivery status notif',
  'delivery (?:failure|failed|error|problem|report|delayed|unsuccessful)(?:$| ?[:(]| notification| notice)',
  'delivery (?:notification ?:|has failed)',
  '(?:message|mail) (?:delivery|status) (?:fail|error|problem|report|status|notif|delay)',
  'message (?:undeliver|not delivered|could not be delivered)',
  'failure (?:notice|delivering)',
  'failed mail',
  'returned (?:mail|e-?mail|message|to sender)',
  'non[ -]?deliver(?:y|able) (?:mail|message|report|notif|status)',
  'could not (?:send|deliver) (?:message|mail|your|e-?mail)',
  'unable to deliver (?:message|mail|your|e-?mail|the following)',
  'warning: (?:could not send|message|e?-?mail)',
  '\\*{0,4} ?warning: message',
  'delayed mail|mail delayed',
  'dsn\\b ?:',
  '(?:mail|message) rejected|rejected (?:mail|message)',
  'your (?:message|mail|e-?mail) (?:to .{0,80} )?(?:was|has been|could not be|cannot be) (?:rejected|blocked|returned|delivered)',
  'user unknown|unknown user|invalid recipient|recipient (?:unknown|rejected|address rejected)|mailbox (?:is )?(?:full|unavailable|over quota)$|over quota|quota (?:exceeded|warning)',
  "non remis ?:|[ée]chec (?:de la |de )?(?:remise|distribution)(?: d.un message| du message|$| ?:)|message non (?:distribu|remis|d[ée]livr)|(?:courrier|message|mail) (?:retourn[ée]|non remis)|notification d['’][ée]tat de remise|avis de non[- ]remise",
  'unzustellbar(?:e (?:mail|nachricht|e-mail)|keit|$| ?:)|nicht zustellbar ?:|zustell(?:ungs)?(?:fehler|bericht)|fehler bei der (?:nachrichten)?(?:[üu]bermittlung|zustellung (?:ihrer|der) (?:nachricht|mail|e-mail))|nachricht (?:nicht zugestellt|konnte nicht)|benachrichtigung zum [üu]bermittlungsstatus|r[üu]ckl[äa]ufer',
  'no se (?:puede|pudo|ha podido) entregar ?(?::|el mensaje|el correo)|notificaci[óo]n del? estado de (?:la )?entrega|correo (?:devuelto|no entregado)',
  'impossibile recapitare|non recapitabile|mancato recapito|messaggio non (?:consegnat|recapitat)|avviso di mancata consegna|notifica (?:dello stato )?(?:di |della )?recapito',
  'onbestelbaar|niet (?:afgeleverd|bezorgd) ?:|bezorgstatus',
  'n[ãa]o (?:entregue ?:|foi poss[íi]vel entregar (?:a mensagem|o e-?mail))|falha na entrega d[ae] (?:mensagem|e-?mail|sua mensagem)|notifica[çc][ãa]o de (?:status|estado) de entrega',
  'niedostarczon|nie (?:można|udało się) dostarczyć (?:wiadomo|poczty|:)|zwrot (?:poczty|wiadomo)|powiadomienie o stanie dor[ęe]cz',
  'kan inte levereras ?:|kan ikke leveres ?:|недоставлен|未送達|配信不能|退信|投递失败|系统退信|メール(?:配信|送信)エラー',
]);

/** What mail systems report to each other and to their masters, and receipts. */
const report = starts([
  '(?:ana)?cron (?:job|<)|logwatch for|output from your job',
  '(?:\\[preview\\] )?report domain ?:',
  'dmarc (?:aggregate |failure |forensic )?report',
  'tls[- ]?rpt|smtp tls report',
  'complaint about message|email feedback report|feedback[- ]loop|\\[?(?:fbl|arf)\\b',
  '(?:return|read) receipt|displayed ?:|disposition notification',
  'accus[ée] de (?:r[ée]ception|lecture)(?:$| ?[:(])|confirmation de lecture(?:$| ?[:(])',
  '(?:lesebest[äa]tigung|empfangsbest[äa]tigung|acuse de recibo|confirmaci[óo]n de lectura|ricevuta di (?:ritorno|lettura)|conferma di lettura|leesbevestiging|ontvangstbevestiging|recibo de leitura|confirma[çc][ãa]o de leitura|potwierdzenie (?:odbioru|przeczytania))(?:$| ?[:(])',
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
