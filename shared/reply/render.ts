import type { Locale, Mailbox, Settings } from '../settings/settings-schema.ts';
import type { TemplateName } from './decide.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import type { Right } from './verdicts.ts';

/** All that a reply is made of. Text of the stranger's (`subject`, `messageId`, `references`) is untrusted. */
export type ReplyFacts = {
  template: TemplateName;
  /** The language of the reply; two where the mail's own is not offered (R07: bilingual). */
  locales: readonly [Locale, ...Locale[]];
  to: string;
  mailbox: Mailbox;
  /** What the person can quote to us: `R-…`; a reference, never a key. */
  reference: string;
  receivedAt: Date;
  /** By when a person answers: the promise of the mailbox, or the deadline of the law for a rights request. */
  answerBy: Date;
  rights: readonly (Right | 'unspecified')[];
  subject: string;
  messageId: string | undefined;
  references: readonly string[];
  /** The stateless opt-out token of this person, for the links and the one-click headers. */
  unsubscribeToken: string;
  /** Where the pages are: settings.publicUrl deployed, the local address on one machine. */
  publicUrl: string;
};

/** Renders one reply with its headers (design.md, rules 7 to 9; R04). Pure. */
export type RenderReply = (facts: ReplyFacts, settings: Settings) => OutgoingMail;
