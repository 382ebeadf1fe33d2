import { fromAddresses, subjectOf } from '../inbound/head-fields.ts';
import { readHeaderSection } from '../inbound/header-section.ts';
import { loopHeader } from '../names.ts';
import type { Locale, Mailbox, Settings } from '../settings/settings-schema.ts';
import type { Delivery } from './delivery.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export type TeamNoticeFacts = { delivery: Delivery; mailbox: Mailbox; to: string; original: Uint8Array | null };

/** What the first line says of each act; a hand-over says why (R28). */
const words: Record<
  Locale,
  { subject: string; acts: Record<string, string>; why: string; attached: string; withheld: string; case: string }
> = {
  fr: {
    subject: 'Courrier pour',
    acts: {
      reply: 'Un accusé de réception automatique est parti.',
      'hand-over': 'À vous de répondre : une personne est nécessaire.',
      'open-rights-request': 'Demande de droits (RGPD) : un dossier est ouvert, le délai court.',
      withdraw: 'La personne a demandé l’arrêt des messages : c’est fait.',
      'ask-consent': 'La personne a été invitée à confirmer son accord.',
      'stay-silent': 'Aucune réponse automatique n’est partie.',
    },
    why: 'Motif',
    attached: 'Le message d’origine est joint. Répondez à son auteur depuis votre propre messagerie.',
    withheld: 'L’expéditeur n’a pas pu être vérifié : le message d’origine n’est pas transmis. Ne répondez pas sans contrôle.',
    case: 'Dossier',
  },
  en: {
    subject: 'Mail for',
    acts: {
      reply: 'An automatic acknowledgement was sent.',
      'hand-over': 'Yours to answer: a person is needed.',
      'open-rights-request': 'Request for a right (GDPR): a case is open and its deadline runs.',
      withdraw: 'The person asked to stop our messages: done.',
      'ask-consent': 'The person was asked to confirm their consent.',
      'stay-silent': 'No automatic reply was sent.',
    },
    why: 'Reason',
    attached: 'The original message is attached. Answer its author from your own mailbox.',
    withheld: 'The sender could not be verified: the original is not passed on. Do not answer without checking.',
    case: 'Case',
  },
  de: {
    subject: 'Post für',
    acts: {
      reply: 'Eine automatische Eingangsbestätigung wurde gesendet.',
      'hand-over': 'Bitte antworten Sie: hier ist ein Mensch gefragt.',
      'open-rights-request': 'Antrag auf Betroffenenrechte (DSGVO): ein Vorgang ist eröffnet, die Frist läuft.',
      withdraw: 'Die Person möchte keine Nachrichten mehr: erledigt.',
      'ask-consent': 'Die Person wurde um Bestätigung ihrer Einwilligung gebeten.',
      'stay-silent': 'Es wurde keine automatische Antwort gesendet.',
    },
    why: 'Grund',
    attached: 'Die ursprüngliche Nachricht ist angehängt. Antworten Sie aus Ihrem eigenen Postfach.',
    withheld: 'Der Absender konnte nicht geprüft werden: die Nachricht wird nicht weitergegeben. Antworten Sie nicht ungeprüft.',
    case: 'Vorgang',
  },
};

/** The most of a subject that is shown, in characters. */
const subjectLength = 120;

/**
 * The mail by which the team gets to read what somebody wrote: from our own mailbox to theirs, the original attached as it
 * came, so that nothing of it is in the mail's own headers but its subject, cleaned, and its author in Reply-To.
 */
export function teamNotice({ delivery, mailbox, to, original }: TeamNoticeFacts, settings: Settings): OutgoingMail {
  const say = words[settings.defaultLocale];
  const { headers } = original ? readHeaderSection(original) : { headers: [] };
  const [author, ...others] = fromAddresses({ headers });
  const lines = [
    `${say.acts[delivery.act] ?? say.acts['stay-silent']} (${say.why}: ${delivery.because})`,
    ...(delivery.caseId ? [`${say.case} ${delivery.caseId}`] : []),
    '',
    delivery.original ? say.attached : say.withheld,
  ];
  return {
    from: `${mailbox.address}`,
    to,
    ...(author && others.length === 0 && isPlainAddress(author.address) ? { replyTo: author.address } : {}),
    subject: `${say.subject} ${mailbox.address} · ${cleaned(subjectOf({ headers })) || (delivery.caseId ?? '—')}`,
    text: `${lines.join('\n')}\n`,
    html: `<!doctype html><html lang="${settings.defaultLocale}"><body>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</body></html>`,
    headers: [
      ['Auto-Submitted', 'auto-generated'],
      [loopHeader, delivery.mailKey.slice(0, 16)],
    ],
    configurationSet: 'legal',
    ...(original ? { attachments: [attached(original)] } : {}),
  };
}

/** As a message where it can travel so unchanged (RFC 2046 5.2.1 allows no base64 there), else as plain bytes. */
function attached(original: Uint8Array) {
  const asMessage = original.every((byte) => byte < 0x80 && byte !== 0) && longestLine(original) <= 998;
  return { filename: 'message.eml', contentType: asMessage ? 'message/rfc822' : 'application/octet-stream', content: original };
}

function longestLine(bytes: Uint8Array): number {
  let longest = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    longest = Math.max(longest, (end < 0 ? bytes.length : end) - start);
    start = end < 0 ? bytes.length : end + 1;
  }
  return longest;
}

/** No control and no direction-changing characters, and not too long. */
function cleaned(subject: string): string {
  const plain = subject.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
  return [...plain].slice(0, subjectLength).join('');
}

const isPlainAddress = (address: string) => /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255}$/.test(address);

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
