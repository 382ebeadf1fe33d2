import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { casesTable } from '../../../shared/aws/tables/cases-table.ts';
import { erasuresTable } from '../../../shared/aws/tables/erasures-table.ts';
import { holdsTable } from '../../../shared/aws/tables/holds-table.ts';
import { standingTable } from '../../../shared/aws/tables/standing-table.ts';
import { clockOf } from '../../../shared/privacy/retention/periods.ts';
import type { CaseOpening, Cases } from '../../../shared/privacy/rights/cases.ts';
import type { DeadLetter } from '../../../shared/privacy/rights/dead-letters.ts';
import type { EraseSteps } from '../../../shared/privacy/rights/erasure/erase-person.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';
import { consentRows, newAlias, request, settings } from '../../tables/consent-rows.ts';
import type { TestEngine } from '../../tables/engine.ts';

export const now = new Date('2026-11-22T10:00:00Z');
export const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** What makes a text of a person's recognisable wherever it lies. */
export const mark = 'anna.marked@example.org';

let number = 0;

/** A person with everything that the tables can hold of one, and a case that asks for their erasure, as far as the worker. */
export async function someone(engine: TestEngine, { mails = 3 }: { mails?: number } = {}) {
  const { dynamo, names } = engine;
  const alias = newAlias();
  const cases = casesTable(dynamo, names);
  const rows = consentRows(engine);
  const objects = new Map<string, string>();
  const letters: DeadLetter[] = [];

  await standingTable(dynamo, names.standing).claim({
    alias,
    mailbox: 'abc',
    purpose: 'answering',
    mailKey: 'first',
    identity: { address: mark, locale: 'fr', name: 'Anna Marked' },
    now,
    coolDownSeconds: 60,
    keptSeconds: 30 * 24 * 3600,
  });
  await rows.consents.request(request(alias, now, { identity: { address: mark, locale: 'fr', name: 'Anna' } }));
  await rows.optOuts.optOut({ alias, scope: 'all', method: 'page', now });
  for (let mail = 0; mail < mails; mail++) await keepMail(engine, alias, `mail/ses/${alias}-${mail}`, objects);
  const old = await closedCase(cases, alias, objects);
  const other = await opened(cases, alias, { rights: ['access'] });
  const own = await opened(cases, alias, { objectKey: `case/R-OWN${number}/mail` });
  objects.set(`case/${own}/mail/ses/x`, mark);
  letters.push({ body: JSON.stringify({ mail: mark }), queuedAt: at(-60) });
  await started(cases, own);
  return { alias, own, other, old, objects, letters };
}

export type Someone = Awaited<ReturnType<typeof someone>>;

/** A mail as its row and its object. */
export async function keepMail(engine: TestEngine, alias: Alias, objectKey: string, objects: Map<string, string>) {
  objects.set(objectKey, mark);
  const Item = marshall({ pk: alias, sk: `mail#${objectKey}`, objectKey, ...clockOf('communication', now) });
  await engine.dynamo.send(new PutItemCommand({ TableName: engine.names.records, Item }));
}

async function opened(cases: Cases, alias: Alias, changes: Partial<CaseOpening>): Promise<string> {
  number++;
  const { caseId } = await cases.open({
    caseId: `R-TEST${process.pid}X${number}`,
    rights: ['erasure'],
    alias,
    file: { identity: { address: mark, locale: 'fr', name: 'Anna' }, locales: ['fr'], words: null, thread: null },
    channel: 'form',
    receivedAt: now,
    dueBy: at(30 * 24 * 60),
    acknowledge: true,
    because: 'a form of ours',
    verified: null,
    objectKey: null,
    mailKey: null,
    mailbox: null,
    now,
    ...changes,
  });
  return caseId;
}

async function started(cases: Cases, caseId: string): Promise<void> {
  const received = await found(cases, caseId);
  const open = await cases.change(received, { act: 'acknowledge', by: 'worker', to: 'open', now });
  if (open) await cases.change(open, { act: 'start', by: 'worker', to: 'in-progress', now });
}

async function closedCase(cases: Cases, alias: Alias, objects: Map<string, string>): Promise<string> {
  const caseId = await opened(cases, alias, { rights: ['access'] });
  await cases.change(await found(cases, caseId), { act: 'withdraw', by: 'person', to: 'withdrawn', now });
  objects.set(`case/${caseId}/mail`, mark);
  objects.set(`export/${caseId}/answer.zip`, mark);
  return caseId;
}

export async function found(cases: Cases, caseId: string) {
  const one = await cases.find(caseId);
  if (!one) throw new Error('no such case');
  return one;
}

/** The worker's steps over real tables, with objects and letters in memory. */
export function stepsFor(
  { names }: TestEngine,
  { alias, objects, letters }: Pick<Someone, 'alias' | 'objects' | 'letters'>,
  dynamo: DynamoDBClient,
  changes: Partial<EraseSteps> = {},
): EraseSteps {
  return {
    cases: casesTable(dynamo, names),
    erasures: erasuresTable(dynamo, names, settings),
    objects: {
      erase: async (keys) => {
        for (const key of keys) objects.delete(key);
      },
      eraseUnder: async (prefix) => {
        for (const key of objects.keys()) if (key.startsWith(prefix)) objects.delete(key);
      },
    },
    deadLetters: {
      async search(of, visit) {
        if (of !== alias) throw new Error('a search for somebody else');
        for (const letter of letters.slice()) if ((await visit(letter)) === 'delete') letters.splice(letters.indexOf(letter), 1);
        return 'whole';
      },
    },
    objectsIn: () => [],
    now: () => at(10),
    ...changes,
  };
}

export const holdsOf = ({ dynamo, names }: TestEngine, fourEyes = false) => holdsTable(dynamo, names, { fourEyes });

export const hold = (changes: Record<string, unknown> = {}) => ({
  holdId: 'H-1',
  reason: 'a claim in court',
  owner: 'agent:one',
  reviewOn: '2027-01-01',
  until: at(365 * 24 * 60),
  by: 'agent:one',
  now: at(5),
  ...changes,
});
