import { domainOf } from '../../inbound/canonical-address.ts';

/**
 * Names in addresses behind which no person reads. Compared without dots, dashes and underscores, in lower case; whatever
 * follows a plus or a run of digits at the end is left out.
 */

/** Mail systems themselves: RFC 2142, RFC 5321 4.5.5, RFC 5230 4.6. */
const mailSystems = set('mailerdaemon maildaemon mailerdeamon mdaemon mailsystem postmaster mailadministrator');

/** "No reply", anywhere in the name: `jobs-noreply`, `noreply-dmarc-support`. */
const noReply = [
  ...words('noreply donotreply dontreply noreplay replynotpossible neverreply noresponse noanswer donotrespond dontrespond'),
  ...words('nepasrepondre neplusrepondre sansreponse noreponse'),
  ...words('nichtantworten nichtbeantworten keineantwort bittenichtantworten'),
  ...words('noresponder norespondas noresponda noconteste nocontestar'),
  ...words('nonrispondere norispondere senzarisposta'),
  ...words('nietantwoorden nietbeantwoorden geenantwoord geenreply nietreageren'),
  ...words('naoresponder naoresponda semresposta'),
  ...words('nieodpowiadac nieodpowiadaj bezodpowiedzi brakodpowiedzi'),
  ...words('svaraej svarainte ingensvar neodpovidat neodpovidejte nevalaszolj'),
];

/** Whole names of machines that write to many. Names that a person may share (info, support, sales, abuse) are not here. */
const broadcasters = set(`
  bounce bounces autoreply autoresponse autoresponder autorespond autoanswer autobot automailer automail automated automation
  notification notifications notify notifier notice notices notificator alert alerts alerting reminder reminders
  newsletter newsletters newsletterinfo enews enewsletter emailnews news mailing mailings mailinglist mailshot emailing digest digests
  rss rssfeed rssfeeds feedburner
  announce announcement announcements updates dailyupdate weekly
  listserv listserver listmaster majordomo mailman sympa ezmlm lsmtp listproc petidomo
  dmarc dmarcreport dmarcreports dmarcrua dmarcnoreply tlsrpt tlsreport abusereport abusereports feedbackloop fbl arf
  cron crond nobody wwwdata apache nginx httpd nagios zabbix icinga monit munin logwatch jenkins hudson buildbot
  wordpress system systemd servermail robot bot mailbot mailrobot mailer phpmailer
  infolettre lettreinfo lettredinformation lettreinformation alerte alertes notificationsclient rappel
  rundbrief benachrichtigung benachrichtigungen erinnerung systemmail
  boletin boletines notificacion notificaciones alertas aviso avisos recordatorio
  notifica notifiche bollettino avvisi promemoria
  nieuwsbrief nieuwsbrieven melding meldingen herinnering
  notificacao notificacoes boletim lembrete
  powiadomienie powiadomienia biuletyn alerty przypomnienie
`);

/** Sub-domains that only machines send from: `team@newsletter.brand.example`. */
const machineLabels = set(`noreply newsletter newsletters notification notifications notify mailing mailings bounce bounces alerts
  lists list mailinglist mailer news em e promo offers emailing infolettre nieuwsbrief enews`);

/** Is it a mail system's own address: a bounce, whatever else it says? */
export function isMailSystem(address: string): boolean {
  return mailSystems.has(bareName(address));
}

/** Is it an address that no person answers from? */
export function isMachineName(address: string): boolean {
  const name = bareName(address);
  if (mailSystems.has(name) || broadcasters.has(name) || isNoReply(address)) return true;
  const labels = domainOf(address)?.split('.').slice(0, -2) ?? [];
  return labels.some((label) => machineLabels.has(label.replaceAll('-', '')));
}

function isNoReply(address: string): boolean {
  const name = squeezed(localPart(address));
  return noReply.some((word) => name.includes(word));
}

/**
 * Is it an envelope sender of a list or a machine? Only these: a provider for mail of people sends it from `bounces+…@`, and
 * hosts rewrite envelopes in many ways (SRS, BATV), so a name that means a machine in From means nothing here.
 */
export function isListEnvelope(address: string): boolean {
  const name = localPart(address);
  return (
    name.startsWith('owner-') ||
    /.-(?:request|bounces?)(?:[+-].*)?$/.test(name) ||
    listManagers.has(squeezed(name)) ||
    isNoReply(address)
  );
}
const listManagers = set('listserv majordomo');

const bareName = (address: string) => squeezed(localPart(address)).replace(/\d{1,20}$/, '');

function localPart(address: string): string {
  return address
    .slice(0, Math.max(address.lastIndexOf('@'), 0))
    .toLowerCase()
    .slice(0, 256);
}

/** Without tag, dots, dashes, underscores and accents. */
function squeezed(name: string): string {
  const [untagged = ''] = name.split('+');
  return untagged.normalize('NFD').replace(/[\p{M}._'"-]/gu, '');
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function set(text: string): ReadonlySet<string> {
  return new Set(words(text));
}
