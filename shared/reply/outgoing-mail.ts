import type { Header } from '../inbound/received-request.ts';
import type { FollowedMail } from '../privacy/rights/cases.ts';

/** A mail of ours, ready for SESv2 `SendEmail` with Simple content: every header value is ASCII and one line. */
export type OutgoingMail = {
  /** `Name <address>`, the name RFC 2047 encoded where needed. */
  from: string;
  /** Exactly one address, never Reply-To (docs/design.md, rule 7). */
  to: string;
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  headers: Header[];
  /** `courtesy` obeys SES's suppression and our brakes, `legal` does not (docs/design.md, rule 15). */
  configurationSet: 'courtesy' | 'legal';
  /** The rights case it is about: SES tells the same of the mail's delivery, so that nothing has to be looked up. */
  about?: { caseId: string; kind: FollowedMail['kind'] };
  attachments?: { filename: string; contentType: string; content: Uint8Array }[];
};

/**
 * What became of a send. Only `throttled` and `refused` are surely not sent: after `unknown` (a time-out, a lost
 * connection) the mail may have gone, so a courtesy is never tried again, and a legal mail is.
 */
export type SendOutcome =
  | { outcome: 'sent'; messageId: string }
  | { outcome: 'throttled' }
  | { outcome: 'refused'; because: string }
  | { outcome: 'unknown'; because: string };

/** Sends mail; never throws for what the service answers. */
export type MailSender = { send(mail: OutgoingMail): Promise<SendOutcome> };
