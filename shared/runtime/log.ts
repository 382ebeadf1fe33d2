/**
 * A log line knows ids, never people: the fields are a closed list, so that an address or a subject has no place to go
 * (docs/decisions/0018). JSON lines, as CloudWatch reads them.
 */
export type LogFields = {
  function?: string;
  requestId?: string;
  messageId?: string;
  mailKey?: string;
  alias?: string;
  caseId?: string;
  provider?: string;
  system?: string;
  mailbox?: string;
  act?: string;
  because?: string;
  outcome?: string;
  error?: string;
  step?: string;
  dataClass?: string;
  count?: number;
  seconds?: number;
  status?: number;
};

type Level = 'info' | 'warn' | 'error';

const write = (level: Level, event: string, fields: LogFields) => {
  // The threshold is a test's business: a run of many mails should not drown its report.
  if (process.env['LOG_LEVEL'] === 'silent') return;
  process.stdout.write(`${JSON.stringify({ level, event, at: new Date().toISOString(), ...fields })}\n`);
};

export const log = {
  info: (event: string, fields: LogFields = {}) => write('info', event, fields),
  warn: (event: string, fields: LogFields = {}) => write('warn', event, fields),
  /** An error is told by the names of its chain only: a message may quote a mail. */
  error: (event: string, error: unknown, fields: LogFields = {}) => write('error', event, { ...fields, error: nameOf(error) }),
};

/** The names of an error and of its causes, such as `Error < TimeoutError`. */
export function nameOf(error: unknown): string {
  const names: string[] = [];
  for (let next: unknown = error; next instanceof Error && names.length < 5; next = next.cause) names.push(next.name);
  return names.join(' < ') || typeof error;
}
