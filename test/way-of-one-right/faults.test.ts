import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../local/faults/faults.ts';
import { type Local, startLocal } from '../../local/start-local.ts';
import { staffDeskTable } from '../../shared/aws/tables/staff-desk-table.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { isChained } from '../../shared/privacy/journal/proof.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { aliasIn, rowsOf } from '../way-of-one-mail/rows.ts';
import { sentTo } from '../way-of-one-mail/sending.ts';
import { openedAnswer, statementIn } from './answers.ts';
import { caseOf, goWholeWay, somebody, type Way } from './whole-way.ts';

/**
 * Nothing lost, nothing twice: any call on the whole way of a request fails, before or after it took effect, once or so often that
 * the SDK's own retries fail too; and with the queues' retries and the runs of the hour it comes to its one right end.
 * RIGHTS_FAULTS says how many faults are tried for each right; `all` tries every one, `25 before 4` the one that a failure names.
 */
const wanted = process.env['RIGHTS_FAULTS'] ?? '12';

let local: Local;
let dynamo: DynamoDBClient;
const start = new Date();
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  process.env['REPONDEUR_CONFIG'] = fileURLToPath(new URL('../fixtures/register.config.ts', import.meta.url));
  local = await startLocal({ retry: { attempts: 6 } });
  const { endpoints, region, credentials } = local;
  dynamo = new DynamoDBClient({ endpoint: endpoints.dynamodb, region, credentials });
});
afterAll(async () => {
  vi.useRealTimers();
  dynamo.destroy();
  await local.close();
  delete process.env['REPONDEUR_CONFIG'];
});

const ways: Way[] = [
  { right: 'access', fields: {} },
  { right: 'erasure', fields: {} },
  { right: 'rectification', fields: { corrections: { name: 'Anna Corrected' } } },
];
const kinds: Fault[] = ['before', 'after', 'throttle'];
type Chosen = { number: number; fault: Fault; times: number };

describe.each(ways)('$right', (way) => {
  it('comes to its one right end whichever call fails, and however', async () => {
    const calls = await callsOf(way);
    expect(calls).toBeGreaterThan(30);
    const every = Array.from({ length: calls }, (_, number) => number).flatMap((number) =>
      kinds.flatMap((fault) => [1, 4].map((times): Chosen => ({ number, fault, times }))),
    );
    const [number, fault, times] = wanted.split(' ');
    const isNamed = (one: Chosen) => one.number === Number(number) && one.fault === fault && one.times === Number(times);
    const chosen = fault
      ? every.filter(isNamed)
      : wanted === 'all'
        ? every
        : fc.sample(fc.constantFrom(...every), Number(wanted));
    const failures: string[] = [];
    for (const one of chosen) failures.push(...(await failing(way, one)));
    expect(failures).toEqual([]);
  }, 7_200_000);
});

it('leaves nothing of an erased person in any store', async () => {
  const all = await Promise.all(['standing', 'records', 'proof', 'guard'].map((table) => rowsOf(local, table)));
  const everything = JSON.stringify(all) + (await Promise.all(local.objects.keys(local.bucket).map(textOf))).join('\n');
  expect(erased.length).toBeGreaterThan(0);
  expect(erased.filter((person) => everything.includes(person))).toEqual([]);
});

const erased: string[] = [];
const textOf = async (key: string) => key + (local.objects.get(local.bucket, key)?.toString('latin1') ?? '');

/** How many calls the way takes when all goes well. */
async function callsOf(way: Way): Promise<number> {
  const person = await somebody(local, start);
  local.faults.forget();
  const caseId = await goWholeWay(local, way, person);
  const calls = local.faults.calls().length;
  await rightEnd(way, person, caseId);
  return calls;
}

/** What went wrong where this call failed; nothing, as it should. */
async function failing(way: Way, { number, fault, times }: Chosen): Promise<string[]> {
  const person = await somebody(local, start);
  local.faults.forget();
  local.faults.nth(number, fault, { times });
  try {
    const caseId = await goWholeWay(local, way, person);
    local.faults.forget();
    await rightEnd(way, person, caseId);
    return [];
  } catch (error) {
    return [`${number} ${fault} ${times}: ${String(error)}`];
  }
}

async function rightEnd({ right }: Way, person: string, caseId: string): Promise<void> {
  const alias = aliasIn(local, person) as Alias; // made by aliasOf
  const { state, progress } = (await caseOf(local, caseId)) ?? {};
  expect(JSON.stringify({ state, progress })).toBe(JSON.stringify({ state: 'fulfilled', progress: { [right]: 'done' } }));
  // Whoever had to ask twice has a repeat that goes on under the first, and nothing else.
  for (const other of (await casesOf(alias)).filter((one) => one['caseId'] !== caseId))
    expect(other).toMatchObject({ state: 'linked', repeatOf: caseId });

  const [answer, ...before] = sentTo(local, person).filter(({ text }) => text.includes(caseId));
  if (!answer) throw new Error('no answer');
  expect(before.filter(({ text }) => text.includes('/confirm?')).length, 'acknowledged').toBeGreaterThanOrEqual(1);
  await provenOnce(caseId);
  const open = (await rowsUnder(`case#${caseId}`)).filter(({ sk }) => String(sk).startsWith('outbox#'));
  expect(open.map(({ sk }) => sk)).toEqual(['outbox#end-case']);

  if (right === 'access') {
    const { data } = await openedAnswer(local, caseId, person);
    expect(data.standing?.identity?.address).toBe(person);
    expect(data.messages).toHaveLength(1);
  }
  if (right === 'rectification')
    expect(await standingTable(dynamo, 'standing').identity(alias, new Date())).toMatchObject({ name: 'Anna Corrected' });
  if (right === 'erasure') {
    const { outcome, statement } = await statementIn(local, answer);
    expect({ outcome, of: statement?.caseId }).toEqual({ outcome: 'valid', of: caseId });
    expect((await rowsUnder(alias)).filter(({ sk }) => String(sk).startsWith('mail#'))).toEqual([]);
    erased.push(person);
  }
}

/** The proof is whole, and says of each thing that ends something that it happened once. */
async function provenOnce(caseId: string): Promise<void> {
  const entries = await staffDeskTable(dynamo, { standing: 'standing', records: 'records', proof: 'proof' }).journal(
    `case:${caseId}`,
    0,
    100,
  );
  expect(isChained(entries)).toBe(true);
  expect(entries.at(-1)?.what).toBe('close');
  const told = entries.map(({ what }) => what);
  for (const once of ['received', 'acknowledge', 'prove', 'start', 'system-answered', 'answer', 'close'])
    expect(
      told.filter((what) => what === once),
      once,
    ).toHaveLength(1);
  expect(entries.filter(({ what, facts }) => what === 'progress' && facts['progress'] === 'done')).toHaveLength(1);
}

async function rowsUnder(pk: string): Promise<Record<string, unknown>[]> {
  const KeyConditionExpression = 'pk = :pk';
  const ExpressionAttributeValues = { ':pk': { S: pk } };
  return plain(await local.dynamodb.call('Query', { TableName: 'records', KeyConditionExpression, ExpressionAttributeValues }));
}

async function casesOf(alias: Alias): Promise<Record<string, unknown>[]> {
  const [FilterExpression, ExpressionAttributeValues] = [
    'sk = :case AND alias = :alias',
    { ':case': { S: 'case' }, ':alias': { S: alias } },
  ];
  return plain(await local.dynamodb.call('Scan', { TableName: 'records', FilterExpression, ExpressionAttributeValues }));
}

const plain = ({ Items }: Record<string, unknown>) =>
  (Items as Parameters<typeof unmarshall>[0][]).map((item) => unmarshall(item)); // DynamoDB's own
