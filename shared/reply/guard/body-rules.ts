import { answeredIds, subjectOf } from '../../inbound/head-fields.ts';
import type { InboundMessage, Part } from '../../inbound/inbound-message.ts';
import { isCalendarSubject, isReceiptSubject } from './automatic-subjects.ts';
import { saysAbsent, saysAutomatic, saysChallenge, saysRead, saysUndelivered } from './automatic-wording.ts';
import { looksLikeNewsletter, offersToLeave } from './bulk-wording.ts';
import { isCalendarAnswer, isReportType } from './head-rules.ts';
import type { Rule } from './rule.ts';
import { unquotedWords } from './unquoted-words.ts';

/** A mail as the rules look at its body: its text without what it quotes. */
export type SeenBody = { subject: string; words: string; parts: readonly Part[]; isAnswer: boolean };

export function seeBody(message: InboundMessage): SeenBody {
  const subject = subjectOf(message);
  return {
    subject,
    words: unquotedWords(message.text),
    parts: message.parts,
    isAnswer: answeredIds(message).length > 0 || /^(?:re|aw|antw|sv|odp|rif|r)\s?(?:\[\d{1,3}\])?\s?:/i.test(subject),
  };
}

/** Machines that only a part gives away. A part that is plainly attached may be a person's, who shows what came back. */
export const machineBodies: readonly Rule<SeenBody>[] = [
  { rule: 'calendar-answer', because: 'answer of a calendar', test: ({ parts }) => parts.some(isCalendarAnswer) },
];

/** Where no header tells. Wording catches people who talk about mail as well, so it never means more than perhaps. */
export const doubtfulBodies: readonly Rule<SeenBody>[] = [
  { rule: 'report-part', because: 'report of a mail system inside', test: ({ parts }) => parts.some(isReportPart) },
  {
    rule: 'calendar-subject',
    because: 'answer of a calendar',
    test: (seen) => isCalendarSubject(seen.subject) && hasProgramPart(seen),
  },
  {
    rule: 'read-receipt',
    because: 'read receipt',
    test: (seen) => isReceiptSubject(seen.subject) && (hasProgramPart(seen) || saysRead(seen.words)),
  },
  { rule: 'bounce-wording', because: 'wording of a bounce', test: ({ words }) => saysUndelivered(words) },
  { rule: 'challenge-wording', because: 'wording of a spam filter', test: ({ words }) => saysChallenge(words) },
  { rule: 'automatic-wording', because: 'says that a machine wrote it', test: ({ words }) => saysAutomatic(words) },
  {
    rule: 'absence-wording',
    because: 'wording of an automatic answer',
    test: ({ words, isAnswer }) => isAnswer && saysAbsent(words),
  },
  {
    rule: 'bulk-wording',
    because: 'footer of a list or a newsletter',
    test: ({ words }) => offersToLeave(words) || looksLikeNewsletter(words),
  },
];

const isReportPart = ({ contentType, attached }: Part) => isReportType(contentType) && !attached;

/** Outlook's own envelope of receipts and calendar answers, or a calendar. */
function hasProgramPart({ parts }: SeenBody): boolean {
  return parts.some(({ contentType }) => contentType === 'application/ms-tnef' || contentType === 'text/calendar');
}
