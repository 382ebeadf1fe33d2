import type { Header } from './received-request.ts';

/** One mailbox as written in a header; the address is as the sender wrote it, not yet canonical. */
export type Address = { address: string; name: string };

/** What a receiver found; `unknown` where it did not look or could not tell. */
export type Verdict = 'pass' | 'fail' | 'unknown';

/** The receiver's verdicts on one mail. `dmarcPolicy` is what the sender's domain asks for where DMARC failed. */
export type Verdicts = {
  spf: Verdict;
  dkim: Verdict;
  dmarc: Verdict;
  spam: Verdict;
  virus: Verdict;
  /** Domains whose DKIM signature verified, where the receiver names them. */
  dkimDomains?: string[];
  dmarcPolicy?: 'none' | 'quarantine' | 'reject';
};

/**
 * What is known of a mail without reading its body: enough to decide about bounces, lists and other machines.
 * `envelope.from` is null for the null return path `<>` (RFC 5321 4.5.5) and undefined where the provider does not tell.
 */
export type MessageHead = {
  /** A hash of the provider's own delivery id; never made from the Message-ID header, which a stranger chooses. */
  mailKey: string;
  provider: string;
  receivedAt: Date;
  envelope: { from: string | null | undefined; recipients: string[] };
  headers: Header[];
  /** The provider gave only a part of the header section. */
  headersTruncated: boolean;
  verdicts: Verdicts;
  /** Where the mail is kept, in the raw-mail bucket. */
  objectKey: string;
};

/** One MIME part, without its content. Names and types are as declared by the sender. */
export type Part = { contentType: string; parameters: Record<string, string>; filename: string | null; attached: boolean };

/** The body, as far as it was read. Texts of attached messages are never in here (docs/design.md, rule 14). */
export type MessageBody = {
  /** The sender's words as plain text (made from the HTML part where there is no text part); '' where there are none. */
  text: string;
  parts: Part[];
  /** The mail was longer than what is read of one. */
  cut: boolean;
};

/** One mail, the same shape whichever provider brought it. */
export type InboundMessage = MessageHead & MessageBody;
