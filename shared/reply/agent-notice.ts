import { loopHeader } from '../names.ts';
import type { AgentReason } from '../privacy/rights/agent-reasons.ts';
import type { Locale, Mailbox, Settings } from '../settings/settings-schema.ts';
import { agentNoticeLines, type NoticeLine } from './agent-notice-lines.ts';
import { agentNoticeWords } from './agent-notice-words.ts';
import { withoutControls } from './encoded-word.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { fromHeader } from './reply-headers.ts';
import type { Right } from './verdicts.ts';

/** What staff are told. Nothing personal is in it: a reference, a time and a link are enough to act on (rule 10). */
export type AgentNotice =
  /** A case waits for a person. */
  | { notice: 'case-waits'; caseId: string; because: AgentReason; dueBy: Date }
  /** A case's deadline comes near, or has passed: `daysLeft` is negative then. */
  | { notice: 'deadline'; caseId: string; daysLeft: number; dueBy: Date }
  /** A mail of law did not arrive; the person knows nothing of what it said. */
  | { notice: 'undeliverable'; caseId: string; daysLeft: number; dueBy: Date }
  /** A hold is to be looked at again on this day. */
  | { notice: 'hold-review'; holdId: string; reviewBy: Date }
  /** What a named person does in a system by hand; `token` opens its page, and nothing else. */
  | ({ notice: 'task' | 'task-reminder' } & AskedTask)
  /** Promised answers run out: the team's digest of the day before. */
  | { notice: 'enquiries-due'; enquiries: readonly { reference: string; answerBy: Date }[] };

/** `id` and `token` make the link `/tasks/{id}?token=…`; `system` is the name in the settings. */
export type AskedTask = { id: string; token: string; system: string; right: Right; dueBy: Date };

export type AgentNoticeFacts = AgentNotice & {
  /** Null: the settings' agents, else the people of the mailbox, else those who get the alarms. */
  to: string | null;
  mailbox: Mailbox;
  publicUrl: string;
};

/** A short notice to staff with a link, never a forward (docs/design.md, rule 10), in the controller's own language. */
export function renderAgentNotice(facts: AgentNoticeFacts, settings: Settings): OutgoingMail {
  const locale = settings.defaultLocale;
  const words = agentNoticeWords[locale];
  const about = aboutOf(facts);
  const lines = [words.says[facts.notice], ...agentNoticeLines(facts, locale)].map(onOneLine);
  return {
    from: fromHeader(facts.mailbox),
    to: facts.to ?? agentsOf(facts.mailbox, settings),
    subject: withoutControls([words.subject[facts.notice], about].filter((part) => part !== '').join(' · ')),
    text: `${lines.map(({ text, link }) => (link === '' ? text : `${text} <${link}>`)).join('\n')}\n`,
    html: htmlOf(lines, locale),
    headers: [
      ['Auto-Submitted', 'auto-generated'],
      ['X-Auto-Response-Suppress', 'All'],
      [loopHeader, facts.notice],
    ],
    configurationSet: 'legal',
  };
}

function aboutOf(facts: AgentNotice): string {
  if ('caseId' in facts) return facts.caseId;
  return 'system' in facts ? facts.system : '';
}

function agentsOf({ people }: Mailbox, { staff }: Settings): string {
  return staff.agentsTo ?? (people.by === 'deliver' ? people.to : staff.alarmsTo);
}

function onOneLine(line: NoticeLine): { text: string; link: string } {
  const { text, link } = typeof line === 'string' ? { text: line, link: '' } : line;
  return { text: withoutControls(text), link };
}

function htmlOf(lines: readonly { text: string; link: string }[], locale: Locale): string {
  const paragraphs = lines.map(({ text, link }) => {
    const to = escaped(link);
    return `<p>${escaped(text)}${link === '' ? '' : ` <a href="${to}">${to}</a>`}</p>`;
  });
  return `<!doctype html><html lang="${locale}"><body>${paragraphs.join('')}</body></html>`;
}

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
