import { canonicalAddress, domainOf } from '../../inbound/canonical-address.ts';
import { loopHeader } from '../../names.ts';
import { isAbsenceSubject, isBounceSubject, isReportSubject } from './automatic-subjects.ts';
import { isListEnvelope, isMachineName, isMailSystem } from './machine-names.ts';
import type { Rule } from './rule.ts';
import type { SeenHead } from './seen-head.ts';

/** A machine, and nobody behind it: the mail is not even read (docs/design.md, rule 1). */
export const machineHeads: readonly Rule<SeenHead>[] = [
  { rule: 'null-return-path', because: 'null return path', test: ({ head }) => head.envelope.from === null },
  { rule: 'mail-system-envelope', because: 'sent by a mail system', test: ({ head }) => isMailSystem(head.envelope.from ?? '') },
  { rule: 'virus', because: 'virus found', test: ({ head }) => head.verdicts.virus === 'fail' },
  { rule: 'our-own-mail', because: 'our own mail', test: ({ names }) => names.has(loopHeader.toLowerCase()) },
  { rule: 'our-own-address', because: 'sent from our own address', test: isFromUs },
  {
    rule: 'delivery-report',
    because: 'report of a mail system',
    test: ({ contentType }) => isReportType(contentType.contentType),
  },
  { rule: 'failed-recipients', because: 'report of a mail system', test: ({ names }) => names.has('x-failed-recipients') },
  { rule: 'calendar-answer', because: 'answer of a calendar', test: ({ contentType }) => isCalendarAnswer(contentType) },
  { rule: 'mailing-list', because: 'mail of a list', test: isListMail },
  { rule: 'mail-system', because: 'sent by a mail system', test: ({ from, senders }) => [...from, ...senders].some(isSystem) },
  {
    rule: 'automatic-without-person',
    because: 'marked as automatic, and nobody in From',
    test: (seen) => isMarkedAutomatic(seen) && !hasPersonInFrom(seen),
  },
];

/** No reply, but a person may be behind it: the mail is read, and a request for a right is taken in (rule 1). */
export const doubtfulHeads: readonly Rule<SeenHead>[] = [
  { rule: 'auto-submitted', because: 'marked as automatic (RFC 3834)', test: isAutoSubmitted },
  { rule: 'autoresponder', because: 'marked as automatic', test: hasAutoresponderMark },
  { rule: 'auto-response-suppressed', because: 'asks for no automatic answer', test: suppressesAnswers },
  { rule: 'precedence', because: 'bulk precedence', test: hasBulkPrecedence },
  { rule: 'list-envelope', because: 'sent by a list or a machine', test: ({ head }) => isListEnvelope(head.envelope.from ?? '') },
  { rule: 'machine-name', because: 'sent from an address nobody reads', test: hasMachineName },
  { rule: 'several-senders', because: 'several senders in From', test: ({ from }) => from.length > 1 },
  { rule: 'malformed-sender', because: 'no valid address in From', test: ({ from }) => !from.some(isAddress) },
  { rule: 'not-our-mailbox', because: 'not addressed to a mailbox of ours', test: isForOthers },
  { rule: 'spam', because: 'found to be spam', test: ({ head }) => head.verdicts.spam === 'fail' },
  { rule: 'absence-subject', because: 'subject of an automatic answer', test: ({ subject }) => isAbsenceSubject(subject) },
  { rule: 'bounce-subject', because: 'subject of a bounce', test: ({ subject }) => isBounceSubject(subject) },
  { rule: 'report-subject', because: 'subject of a report', test: ({ subject }) => isReportSubject(subject) },
  { rule: 'headers-truncated', because: 'headers not known in full', test: ({ head }) => head.headersTruncated },
];

type Addressed = { address: string };
const isSystem = ({ address }: Addressed) => isMailSystem(address);
const isAddress = ({ address }: Addressed) => canonicalAddress(address) !== null;

function isFromUs({ head, from, isOurs, sendingDomain, ...seen }: SeenHead): boolean {
  if (isOurs(head.envelope.from ?? '') || from.some(({ address }) => isOurs(address))) return true;
  const inOurDomain = from.some(({ address }) => domainOf(address) === sendingDomain.toLowerCase());
  return inOurDomain && isAutoSubmitted(seen);
}

/** Bounces, read receipts, complaints (RFC 3464, 8098, 5965); a challenge of a spam filter comes as one, too. */
export function isReportType(contentType: string): boolean {
  return (
    contentType === 'multipart/report' ||
    /^message\/(?:delivery-status|disposition-notification|feedback-report|global-(?:delivery-status|disposition-notification))$/.test(
      contentType,
    )
  );
}

/** Answers of a calendar (RFC 5546 1.4); an invitation may be a person's. */
export function isCalendarAnswer({
  contentType,
  parameters,
}: {
  contentType: string;
  parameters: Record<string, string>;
}): boolean {
  const isCalendar = contentType === 'text/calendar' || contentType === 'application/ics';
  return isCalendar && /^(?:reply|counter|declinecounter|refresh|cancel)$/i.test(parameters['method'] ?? '');
}

/** RFC 2369, RFC 2919, RFC 8058, and what came before them. */
function isListMail({ names }: Pick<SeenHead, 'names'>): boolean {
  return listHeaders.some((name) => names.has(name)) || [...names].some((name) => /^list-./.test(name));
}
const listHeaders = ['mailing-list', 'x-mailing-list', 'x-beenthere', 'x-mailman-version', 'x-ml-name', 'x-list', 'x-listname'];

/** RFC 3834 5: the first word counts, comments and parameters may follow. */
function isAutoSubmitted({ values }: Pick<SeenHead, 'values'>): boolean {
  return values('auto-submitted').some((value) => !/^(?:no)?(?:[\s;]|$)/.test(value));
}

function hasAutoresponderMark({ values, names }: SeenHead): boolean {
  return (
    automaticHeaders.some((name) => values(name).some((value) => !/^(?:no|false|0|none)?$/.test(value))) ||
    notifierHeaders.some((name) => names.has(name)) ||
    [...values('delivered-to'), ...values('x-post-messageclass')].some((value) => value.includes('autoresponder'))
  );
}

/** Each says that a program wrote the mail, whatever its value, unless that is a no. */
const automaticHeaders = [
  'x-autoreply',
  'x-auto-reply',
  'x-autorespond',
  'x-autoresponder',
  'x-autoresponse',
  'x-auto-response',
  'x-autoreply-from',
  'x-autoreply-domain',
  'x-mail-autoreply',
  'x-autogenerated',
  'x-auto-generated',
  'x-fc-machinegenerated',
  'x-machinegenerated',
  'x-ignorevacation',
  'x-rt-loop-prevention',
  'x-ms-exchange-inbox-rules-loop',
  'x-vacation',
];

/** Set by programs that notify; they would answer an answer, or nobody would read it. */
const notifierHeaders = [
  'x-cron-env',
  'x-bugzilla-reason',
  'x-github-reason',
  'x-gitlab-project',
  'x-redmine-project',
  'x-jira-fingerprint',
  'x-launchpad-message-rationale',
  'x-linkedin-class',
  'x-facebook-notify',
  'x-mc-user',
  'x-campaign',
  'x-campaignid',
  'x-campaign-id',
  'x-mailer-recptid',
  'x-csa-complaints',
];

/** Microsoft's request for silence: All, OOF and AutoReply mean answers like ours; DR, RN and NRN mean receipts. */
function suppressesAnswers({ values }: SeenHead): boolean {
  return values('x-auto-response-suppress').some((value) => /(?:^|[\s,;])(?:all|oof|autoreply)(?:[\s,;]|$)/.test(value));
}

function hasBulkPrecedence({ values }: SeenHead): boolean {
  return [...values('precedence'), ...values('x-precedence')].some((value) => /^(?:bulk|junk|list|auto[_-]?reply)/.test(value));
}

function isMarkedAutomatic(seen: SeenHead): boolean {
  return isAutoSubmitted(seen) || hasAutoresponderMark(seen) || suppressesAnswers(seen) || hasBulkPrecedence(seen);
}

function hasMachineName({ from, senders }: SeenHead): boolean {
  return [...from, ...senders].some(({ address }) => isMachineName(address));
}

function hasPersonInFrom({ from }: SeenHead): boolean {
  return from.length > 0 && from.every((one) => isAddress(one) && !isMachineName(one.address));
}

function isForOthers({ head, isOurs }: SeenHead): boolean {
  return !head.envelope.recipients.some(isOurs);
}
