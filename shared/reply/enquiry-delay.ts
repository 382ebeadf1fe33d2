import type { Settings } from '../settings/settings-schema.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import type { DelayReason, ReplyFacts } from './render.ts';
import { renderReply } from './render-reply.ts';

/** A promised answer that is late (R03): `answerBy` is the new time, `promisedBy` the one that was told before. */
export type EnquiryDelayFacts = Pick<
  ReplyFacts,
  | 'locales'
  | 'to'
  | 'mailbox'
  | 'reference'
  | 'receivedAt'
  | 'answerBy'
  | 'messageId'
  | 'references'
  | 'unsubscribeToken'
  | 'legalBasis'
  | 'publicUrl'
> & { promisedBy: Date; because: DelayReason };

/**
 * The one notice that the promised answer to an ordinary enquiry is late, with the new time and why, in the thread of the mail
 * it is about. A courtesy: who opted out gets none.
 */
export function renderEnquiryDelay({ promisedBy, because, ...facts }: EnquiryDelayFacts, settings: Settings): OutgoingMail {
  return renderReply({ ...facts, template: 'answer-delayed', delay: { promisedBy, because } }, settings);
}
