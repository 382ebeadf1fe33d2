import type { Choice } from '../privacy/consent/consents.ts';
import type { Locale, Mailbox, Settings } from '../settings/settings-schema.ts';
import type { LegalBasis, TemplateName } from './decide.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import type { NoticeSection } from './reply-links.ts';

/** The letters that are replies. A request for a right is acknowledged by the mails of its case (`rights-mail.ts`). */
export type LetterName = Exclude<TemplateName, 'rights-received'> | 'answer-delayed';

/** Why a promised answer is late: in general terms, since the mail says nothing of what was asked. */
export type DelayReason = 'many-messages' | 'research' | 'absence';

/**
 * All that a reply is made of. `messageId` and `references` are a stranger's text: they reach two headers, checked, and
 * nothing else. The mail's subject is not here (rule 7): whoever forges a sender could otherwise have us sign and deliver
 * words of their choice.
 */
export type ReplyFacts = {
  template: LetterName;
  /** The language of the reply; two where the mail's own is not offered (R07: bilingual). */
  locales: readonly [Locale, ...Locale[]];
  to: string;
  mailbox: Mailbox;
  /** What the person can quote to us: `R-…`; a reference, never a key. */
  reference: string;
  receivedAt: Date;
  /** By when a person answers: the promise of the mailbox. */
  answerBy: Date;
  messageId: string | undefined;
  references: readonly string[];
  /** The stateless opt-out token of this person, for the links and the one-click headers. */
  unsubscribeToken: string;
  /** The token of the page where consents are seen and changed: `renew-consent` needs it. */
  preferencesToken?: string | undefined;
  /** The token of the link that confirms a consent: `ask-consent` and `confirm-consent` need it. */
  confirmationToken?: string | undefined;
  /** The token that undoes an opt-out: `opted-out` needs it. */
  undoToken?: string | undefined;
  /** What was promised before, and why it is not kept: `answer-delayed` needs it. */
  delay?: { promisedBy: Date; because: DelayReason } | undefined;
  /** What a mail about consents is about. */
  choices?: readonly Choice[] | undefined;
  /** A mail that answers no mail: how it came about; `receivedAt` is then when that was. */
  occasion?: Occasion | undefined;
  /** The last day of what is kept for it, where that is not a mail's. */
  keptUntil?: Date | undefined;
  /** The decision's; without one, the basis of the settings' first purpose. */
  legalBasis?: LegalBasis | null | undefined;
  /** The section of the notice that answers a privacy enquiry (R09), where the classifier can tell. */
  section?: NoticeSection | undefined;
  /** Where the pages are: settings.publicUrl deployed, the local address on one machine. */
  publicUrl: string;
};

/** What brings about a mail that answers none: a form that was filled in, a consent that lapses, a click that stopped us. */
export type Occasion = 'form' | 'lapse' | 'stop';

/** Renders one reply with its headers (docs/design.md, rules 7 to 9; R04). Pure. */
export type RenderReply = (facts: ReplyFacts, settings: Settings) => OutgoingMail;
