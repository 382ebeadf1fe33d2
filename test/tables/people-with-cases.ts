import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { outboxRow } from '../../shared/aws/tables/outbox-table.ts';
import { row } from '../../shared/aws/tables/rows.ts';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { clockOf } from '../../shared/privacy/retention/periods.ts';
import type { Case, CaseOpening } from '../../shared/privacy/rights/cases.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import type { TestEngine } from './engine.ts';

let number = 0;

/** A case that is proved and in progress, as the functions that carry out find it. */
export async function caseInProgress(engine: TestEngine, changes: Partial<CaseOpening>, now: Date): Promise<Case> {
  number++;
  const caseId = changes.caseId ?? `R-CASE${number}${process.pid}`;
  const cases = casesTable(engine.dynamo, engine.names);
  await cases.open({
    caseId,
    rights: ['rectification'],
    alias: `k1:person-${number}`,
    file: {
      identity: { address: 'old@example.org', locale: 'fr', name: 'Anna' },
      locales: ['fr'],
      words: { message: '', corrections: { name: 'Anna Nouvelle' } },
      thread: null,
    },
    channel: 'form',
    receivedAt: now,
    dueBy: new Date(now.getTime() + 30 * 86_400_000),
    acknowledge: true,
    because: 'asked by form',
    verified: null,
    objectKey: null,
    mailKey: null,
    mailbox: null,
    now,
    ...changes,
  });
  const opened = await found(engine, caseId);
  const change = { by: 'worker', now } as const;
  const proved = { by: 'link', at: now.toISOString() } as const;
  const open = await cases.change(opened, { ...change, act: 'acknowledge', to: 'open', set: { verified: proved } });
  const started = open && (await cases.change(open, { ...change, act: 'start', to: 'in-progress' }));
  if (!started) throw new Error('the case did not start');
  return started;
}

export async function found(engine: TestEngine, caseId: string): Promise<Case> {
  const one = await casesTable(engine.dynamo, engine.names).find(caseId);
  if (!one) throw new Error('no such case');
  return one;
}

/** The facts of a message that came from the person, and what must follow something about them. */
export async function recordsOf(engine: TestEngine, alias: Alias, mails: readonly string[], now: Date): Promise<void> {
  const put = (Item: ReturnType<typeof row>) => engine.dynamo.send(new PutItemCommand({ TableName: engine.names.records, Item }));
  await Promise.all(
    mails.map((mailKey) =>
      put(
        row({ pk: alias, sk: `mail#${mailKey}` }, clockOf('communication', now), { mailKey, objectKey: `mail/ses/${mailKey}` }),
      ),
    ),
  );
  await put(outboxRow({ kind: 'tell-systems', key: alias, suffix: '0', facts: { events: 'opted-out#0' } }, now, now));
}
