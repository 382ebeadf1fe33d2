import type { HeldHistoryEntry, HeldMessage, HeldRecord, HeldStanding, HeldStep, HeldWaitingConsent } from './answer-schema.ts';

/** Where the mail as it came is kept. Provider and mail key tell it apart from others in the same object. */
export type StoredMail = { mailKey: string; objectKey: string; receivedAt: string; authenticity: string | null };

/** The facts of a mail, and where it is. */
export type MessageRow = Omit<HeldMessage, 'file'> & { stored: StoredMail };

/**
 * All that our own tables hold under one alias, each kind in pages and never whole. Expired is absent (docs/design.md, rule
 * 5). A restriction or a hold changes nothing here: it blocks every reader but the case itself (GDPR art. 18(2)).
 */
export type HeldData = {
  standing(): Promise<HeldStanding | null>;
  consentHistory(): AsyncIterable<HeldHistoryEntry>;
  waitingConsents(): AsyncIterable<HeldWaitingConsent>;
  messages(): AsyncIterable<MessageRow>;
  /** References of the person's requests, this one among them. */
  caseIds(): AsyncIterable<string>;
  /** The proof of one request, from its beginning. */
  steps(caseId: string): AsyncIterable<HeldStep>;
  /** What else stands in a request's rows, the words of agents (`note`) by their number only. */
  caseRows(caseId: string): AsyncIterable<HeldRecord>;
  followUps(): AsyncIterable<HeldRecord>;
  otherRecords(): AsyncIterable<HeldRecord>;
};
