import type { Locale } from '../settings/settings-schema.ts';
import type { AgentNoticeFacts } from './agent-notice.ts';
import { agentNoticeWords } from './agent-notice-words.ts';
import { readableDate } from './readable-date.ts';
import { pageLink } from './reply-links.ts';

/** A line of a notice to staff, or one that ends with a link. */
export type NoticeLine = string | { text: string; link: string };

type Said<Kind extends AgentNoticeFacts['notice']> = Extract<AgentNoticeFacts, { notice: Kind }>;

/** So many references stand in a digest; the rest is counted. */
const mostEnquiries = 50;

/** What a notice says below its first line: which case or task, by when, and where. */
export function agentNoticeLines(facts: AgentNoticeFacts, locale: Locale): NoticeLine[] {
  const words = agentNoticeWords[locale];
  switch (facts.notice) {
    case 'case-waits':
      return [`${words.reason} ${words.reasons[facts.because]}`, ...caseLines(facts, '', locale)];
    case 'deadline':
    case 'undeliverable':
      return caseLines(facts, ` (${words.left(facts.daysLeft)})`, locale);
    case 'hold-review':
      return [
        `${words.hold} ${facts.holdId}`,
        `${words.reviewBy} ${dayOf(facts.reviewBy, facts, locale)}`,
        { text: words.open, link: pageLink(facts.publicUrl, `/staff/holds/${encodeURIComponent(facts.holdId)}`, {}) },
      ];
    case 'task':
    case 'task-reminder':
      return taskLines(facts, locale);
    default:
      return enquiryLines(facts, locale);
  }
}

function caseLines(facts: Said<'case-waits' | 'deadline' | 'undeliverable'>, left: string, locale: Locale): NoticeLine[] {
  const words = agentNoticeWords[locale];
  return [
    `${words.case} ${facts.caseId}`,
    `${words.due} ${dayOf(facts.dueBy, facts, locale)}${left}`,
    { text: words.open, link: pageLink(facts.publicUrl, `/staff/cases/${encodeURIComponent(facts.caseId)}`, {}) },
  ];
}

function taskLines(facts: Said<'task' | 'task-reminder'>, locale: Locale): NoticeLine[] {
  const words = agentNoticeWords[locale];
  const link = pageLink(facts.publicUrl, `/tasks/${encodeURIComponent(facts.id)}`, { token: facts.token });
  return [
    `${words.system} ${facts.system}`,
    `${words.asked} ${words.acts[facts.right]}`,
    `${words.due} ${dayOf(facts.dueBy, facts, locale)}`,
    { text: words.answerTask, link },
    words.keep,
  ];
}

function enquiryLines({ enquiries, mailbox }: Said<'enquiries-due'>, locale: Locale): NoticeLine[] {
  const { timeZone } = mailbox.workingHours;
  const lines = enquiries.slice(0, mostEnquiries).map(({ reference, answerBy }) => {
    const { day, time } = readableDate(answerBy, locale, timeZone);
    return `- ${reference} · ${day}, ${time}`;
  });
  const more = enquiries.length - lines.length;
  return more > 0 ? [...lines, agentNoticeWords[locale].more(more)] : lines;
}

const dayOf = (at: Date, { mailbox }: AgentNoticeFacts, locale: Locale) =>
  readableDate(at, locale, mailbox.workingHours.timeZone).day;
