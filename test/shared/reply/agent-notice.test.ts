import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agentReasons } from '../../../shared/privacy/rights/agent-reasons.ts';
import { type AgentNotice, renderAgentNotice } from '../../../shared/reply/agent-notice.ts';
import { locales, type Settings } from '../../../shared/settings/settings-schema.ts';
import { sampleMailbox, settings } from './reply-facts.ts';

const inEnglish: Settings = { ...settings, defaultLocale: 'en' };
const dueBy = new Date('2026-12-28T22:59:59Z');
const caseId = 'R-7K2M9QXDA4B3C5VW';
const render = (notice: AgentNotice, { to = null, using = inEnglish }: { to?: string | null; using?: Settings } = {}) =>
  renderAgentNotice({ ...notice, to, mailbox: sampleMailbox(), publicUrl: 'https://privacy.example.com' }, using);

const task = { notice: 'task', id: 'T-1', token: 'a+b', system: 'CRM', right: 'erasure', dueBy } as const;
const all: AgentNotice[] = [
  { notice: 'case-waits', caseId, because: 'complex', dueBy },
  { notice: 'deadline', caseId, daysLeft: 3, dueBy },
  { notice: 'undeliverable', caseId, daysLeft: 7, dueBy },
  { notice: 'hold-review', holdId: 'H-1', reviewBy: dueBy },
  task,
  { ...task, notice: 'task-reminder' },
  { notice: 'enquiries-due', enquiries: [{ reference: 'R-0000000000000000', answerBy: dueBy }] },
];

describe('a notice to staff', () => {
  test('that a case waits says why, which, by when and where', () => {
    const { subject, text } = render({ notice: 'case-waits', caseId, because: 'third-person', dueBy });
    expect(subject).toBe(`A case waits for you · ${caseId}`);
    expect(text.split('\n')).toEqual([
      'A request for rights (GDPR) waits for a person’s decision.',
      'Reason: the request is about somebody else, or in their name',
      `Case: ${caseId}`,
      'Answer due by Monday, 28 December 2026',
      `Open: <https://privacy.example.com/staff/cases/${caseId}>`,
      '',
    ]);
  });

  test.each([
    [14, '14 days are left'],
    [1, '1 day is left'],
    [0, 'it is today'],
    [-2, 'the deadline has passed'],
  ])('of a deadline tells what is left: %i', (daysLeft, words) => {
    expect(render({ notice: 'deadline', caseId, daysLeft, dueBy }).text).toContain(`28 December 2026 (${words})`);
  });

  test('of a task names the system, the act and the day, and links to its own page', () => {
    const { subject, text } = render(task, { to: 'crm@example.com' });
    expect(subject).toBe('To do · CRM');
    expect(text).toContain('Asked for: erase the person’s data\nAnswer due by Monday, 28 December 2026\n');
    expect(text).toContain('<https://privacy.example.com/tasks/T-1?token=a%2Bb>');
    expect(render({ ...task, notice: 'task-reminder' }).text).toMatch(/^Reminder: /);
  });

  test('of promised answers lists references with their times, and counts what is too many', () => {
    const enquiries = Array.from({ length: 53 }, (_, index) => ({
      reference: `R-${String(index).padStart(4, '0')}`,
      answerBy: new Date('2026-11-30T15:32:10Z'),
    }));
    const lines = render({ notice: 'enquiries-due', enquiries }).text.trimEnd().split('\n');
    expect(lines[1]).toBe('- R-0000 · Monday, 30 November 2026, 16:32');
    expect(lines.length).toBe(52);
    expect(lines.at(-1)).toBe('and 3 more');
  });

  test('goes to who is named, else to the agents, the people of the mailbox, or those who get the alarms', () => {
    const [notice] = all;
    if (!notice) throw new Error('no notice');
    expect(render(notice, { to: 'crm@example.com' }).to).toBe('crm@example.com');
    const agents = { ...inEnglish, staff: { ...settings.staff, agentsTo: 'agents@example.com' } };
    expect(render(notice, { using: agents }).to).toBe('agents@example.com');
    expect(render(notice).to).toBe('team@example.com');
    const atDesk = { ...sampleMailbox(), people: { by: 'desk' } } as const;
    expect(renderAgentNotice({ ...notice, to: null, mailbox: atDesk, publicUrl: 'https://x.example' }, inEnglish).to).toBe(
      'ops@example.com',
    );
  });

  test.each(all)('is automatic, legal, and says the same as text and as HTML: $notice', (notice) => {
    const { headers, configurationSet, text, html } = render(notice);
    expect(new Map(headers).get('Auto-Submitted')).toBe('auto-generated');
    expect(configurationSet).toBe('legal');
    const read = html.replaceAll(/<a [^>]*>([^<]*)<\/a>/g, '<$1>').replaceAll('</p>', '\n');
    expect(read.replaceAll(/<(?!https)[^>]*>/g, '').trim()).toBe(text.trim());
  });

  test.each(locales)('is whole in %s', (locale) => {
    for (const because of agentReasons)
      expect(render({ notice: 'case-waits', caseId, because, dueBy }).text).not.toContain('undefined');
    for (const notice of all) {
      const { text } = render(notice, { using: { ...settings, defaultLocale: locale } });
      expect(text).not.toMatch(/undefined|null|\[object|['"]/);
      expect(text.replaceAll(/<[^>]*>/g, '')).not.toMatch(locale === 'fr' ? / [:;?!]/ : / {2}/);
    }
  });

  test('cannot be given a line, a tag or a header by the name of a system', () => {
    const plain = render({ ...task, system: 'x' });
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<script>', '\r\nBcc: a@example.org', '\u202Ex')),
        (name) => {
          const mail = render({ ...task, system: `x${name}` });
          expect(mail.text.split('\n').length).toBe(plain.text.split('\n').length);
          expect(mail.html.match(/<[a-z/!][^>]*>/g)).toEqual(plain.html.match(/<[a-z/!][^>]*>/g));
          expect(mail.subject).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
          expect(mail.headers).toEqual(plain.headers);
        },
      ),
    );
  });
});
