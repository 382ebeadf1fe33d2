import { type DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fulfilRectification, type RectificationSteps } from '../../functions/fulfil-rectification/fulfil-rectification.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { correctionWorkTable } from '../../shared/aws/tables/correction-work-table.ts';
import { holdsTable } from '../../shared/aws/tables/holds-table.ts';
import { newAddressTable } from '../../shared/aws/tables/new-address-table.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { personMovesTable } from '../../shared/aws/tables/person-moves-table.ts';
import { restrictionsTable } from '../../shared/aws/tables/restrictions-table.ts';
import { row } from '../../shared/aws/tables/rows.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { isChained, type ProofEntry } from '../../shared/privacy/journal/proof.ts';
import { clockOf } from '../../shared/privacy/retention/periods.ts';
import type { Case } from '../../shared/privacy/rights/cases.ts';
import { unsealIdentity } from '../../shared/privacy/standing/sealed.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { consentRows, newAlias, request } from './consent-rows.ts';
import { startEngine, type TestEngine } from './engine.ts';
import { caseInProgress, found, recordsOf } from './people-with-cases.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const now = new Date('2026-11-22T10:00:00Z');
const then = new Date('2026-11-20T10:00:00Z');
const newAddress = 'new@example.org';

/** Steps on an engine whose calls `before` and `after` may end in a crash. */
function stepsOn(dynamo: DynamoDBClient, to: Alias): RectificationSteps {
  return {
    settings: { addresses: { plusTags: 'distinct' }, locales: ['fr', 'en', 'de'], systems: [] },
    cases: casesTable(dynamo, engine.names),
    corrections: correctionWorkTable(dynamo, engine.names),
    newAddresses: newAddressTable(dynamo, engine.names),
    moves: personMovesTable(dynamo, engine.names),
    aliasOf: async () => to,
    tell: async () => {},
    now: () => now,
  };
}

class Crash extends Error {}

/** Crashes once at each of these calls: before it reached the table, or after, so that its answer is lost. */
function crashing(dynamo: DynamoDBClient, crashes: readonly { call: number; when: 'before' | 'after' }[]): DynamoDBClient {
  let calls = 0;
  const send = async (command: never) => {
    calls++;
    const crash = crashes.find(({ call }) => call === calls);
    if (crash?.when === 'before') throw new Crash();
    const answer: unknown = await dynamo.send(command);
    if (crash?.when === 'after') throw new Crash();
    return answer;
  };
  return new Proxy(dynamo, { get: (target, name) => (name === 'send' ? send : Reflect.get(target, name)) });
}

type World = {
  mails: number;
  newMails: number;
  known: boolean;
  newKnown: boolean;
  stopped: boolean;
  newStopped: boolean;
  held: boolean;
  newHeld: boolean;
  restricted: boolean;
  otherCases: ('open' | 'closed')[];
  name: boolean;
};

const worlds: fc.Arbitrary<World> = fc.record({
  mails: fc.constantFrom(0, 1, 45),
  newMails: fc.constantFrom(0, 2),
  known: fc.boolean(),
  newKnown: fc.boolean(),
  stopped: fc.boolean(),
  newStopped: fc.boolean(),
  held: fc.boolean(),
  newHeld: fc.boolean(),
  restricted: fc.boolean(),
  otherCases: fc.array(fc.constantFrom('open' as const, 'closed' as const), { maxLength: 2 }),
  name: fc.boolean(),
});

type Person = { from: Alias; to: Alias; caseIds: string[]; main: Case };
let number = 0;

/** A person of this world whose new address is staged, confirmed and proved. */
async function personIn(world: World): Promise<Person> {
  number++;
  const [from, to] = [newAlias(), newAlias()];
  if (world.known) await claim(from, 'old@example.org');
  if (world.newKnown) await claim(to, newAddress);
  await recordsOf(
    engine,
    from,
    Array.from({ length: world.mails }, (_, index) => `m${index}`),
    then,
  );
  await recordsOf(
    engine,
    to,
    Array.from({ length: world.newMails }, (_, index) => `n${index}`),
    then,
  );
  const stop = { scope: 'all', method: 'page', now: then } as const;
  if (world.stopped) await optOuts().optOut({ alias: from, ...stop });
  if (world.newStopped) await optOuts().optOut({ alias: to, ...stop });
  if (world.held) await hold(from, 'claim-1');
  if (world.newHeld) await hold(to, 'claim-2');
  if (world.restricted) await restrictionsTable(engine.dynamo, engine.names).restrict(from, 'R-OTHER', then);
  const caseIds = [`R-MAIN${number}`];
  const main = await caseInProgress(engine, { caseId: `R-MAIN${number}`, alias: from }, then);
  for (const [index, state] of world.otherCases.entries()) {
    const caseId = `R-MORE${number}-${index}`;
    caseIds.push(caseId);
    const other = await caseInProgress(engine, { caseId, alias: from, rights: ['access'] }, then);
    if (state === 'closed')
      await casesTable(engine.dynamo, engine.names).change(other, { act: 'withdraw', by: 'person', to: 'withdrawn', now: then });
  }
  return { from, to, caseIds, main: await confirmedAndProved(main, world) };
}

async function confirmedAndProved(main: Case, { name }: World): Promise<Case> {
  const corrections = correctionWorkTable(engine.dynamo, engine.names);
  const addresses = newAddressTable(engine.dynamo, engine.names, async () => ['key']);
  const asked = [
    { field: 'email', old: 'old@example.org', new: newAddress },
    ...(name ? [{ field: 'name', old: 'Anna', new: 'Anna Nouvelle' }] : []),
  ];
  const staged = await corrections.stage(main, asked, 'worker', then);
  const confirmed = staged && (await corrections.confirm(staged, then));
  if (!confirmed) throw new Error('not confirmed');
  await addresses.ask(confirmed, then);
  const link = await addresses.token(main.caseId, then);
  expect(await addresses.prove(confirmed, link?.token ?? '', then)).toBe('proved');
  return found(engine, main.caseId);
}

const optOuts = () => optOutsTable(engine.dynamo, engine.names);
const holds = () => holdsTable(engine.dynamo, engine.names, { fourEyes: false });
const hold = (alias: Alias, holdId: string) =>
  holds().place(alias, {
    holdId,
    reason: 'a claim',
    owner: 'agent:1',
    reviewOn: '2027-01-01',
    until: new Date('2027-11-22T10:00:00Z'),
    by: 'agent:1',
    now: then,
  });
const claim = (alias: Alias, address: string) =>
  standingTable(engine.dynamo, engine.names.standing).claim({
    alias,
    mailbox: 'abc',
    purpose: 'answering',
    mailKey: `claimed-${address}`,
    identity: { address, locale: 'fr', name: 'Anna' },
    now: then,
    coolDownSeconds: 3600,
    keptSeconds: 30 * 24 * 3600,
  });

const work = (caseId: string) => JSON.stringify({ caseId, right: 'rectification' });

/** Carries it out as SQS does: again and again, until it ends. */
async function carriedOut({ main, to }: Person, crashes: readonly { call: number; when: 'before' | 'after' }[]): Promise<void> {
  const steps = stepsOn(crashing(engine.dynamo, crashes), to);
  for (let attempt = 0; attempt <= crashes.length; attempt++) {
    try {
      await fulfilRectification(work(main.caseId), steps);
      return;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }
  throw new Error('it never ended');
}

/** All that stands about a person, in names that are the same for everybody: no key, no hash, no seal. */
async function stateOf({ from, to, caseIds }: Person): Promise<unknown> {
  const rename = (text: string) =>
    caseIds.reduce(
      (renamed, id, index) => renamed.replaceAll(id, `CASE${index}`),
      text.replaceAll(from, 'OLD').replaceAll(to, 'NEW'),
    );
  const standing = [];
  for (const key of [from, to, `head:${from}`, `head:${to}`, ...caseIds.map((id) => `case:${id}`)]) {
    const one = await engine.get('standing', { alias: key });
    if (one) standing.push({ ...one, hash: undefined, dataKey: undefined, sealed: whoIs(one), ...claimsOf(one) });
  }
  const records = [];
  for (const pk of [from, to, ...caseIds.map((id) => `case#${id}`)])
    for (const one of await rowsOf('records', 'pk', pk))
      records.push({ ...one, proofHash: undefined, sealed: undefined, dueShard: undefined });
  const proofs = [];
  for (const stream of [`person:${from}`, `person:${to}`, ...caseIds.map((id) => `case:${id}`)])
    for (const one of await rowsOf('proof', 'stream', stream)) proofs.push({ ...one, hash: undefined, previous: undefined });
  const files = await Promise.all(caseIds.map((id) => casesTable(engine.dynamo, engine.names).file(id)));
  return [standing, records, proofs]
    .map((rows) => rows.map((one) => rename(JSON.stringify(one))).toSorted())
    .concat([files.map((one) => JSON.stringify(one))]);
}

/** Who a row says that the person is. A case's file is looked at by itself. */
function whoIs({ alias, sealed, dataKey }: Record<string, unknown>): unknown {
  if (String(alias).startsWith('case:') || !(sealed instanceof Uint8Array) || !(dataKey instanceof Uint8Array)) return undefined;
  return unsealIdentity(sealed, dataKey, alias as Alias); // the key of a person's row
}

/** Who holds a claim is random. */
const claimsOf = (one: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(one).flatMap((name) => (name.startsWith('claimedBy#') ? [[name, 'ours']] : [])));

/** All rows of one partition, in order. */
async function rowsOf(table: 'records' | 'proof', key: string, value: string): Promise<Record<string, unknown>[]> {
  const { Items, LastEvaluatedKey } = await engine.dynamo.send(
    new QueryCommand({
      TableName: engine.names[table],
      KeyConditionExpression: '#key = :value',
      ExpressionAttributeNames: { '#key': key },
      ExpressionAttributeValues: marshall({ ':value': value }),
      ConsistentRead: true,
    }),
  );
  expect(LastEvaluatedKey).toBeUndefined();
  return (Items ?? []).map((item) => unmarshall(item));
}

const under = async (alias: Alias) => (await rowsOf('records', 'pk', alias)).map(({ sk }) => String(sk));
const chain = async (stream: string) => (await rowsOf('proof', 'stream', stream)) as ProofEntry[]; // as `nextEntry` made them

const plain: World = {
  mails: 3,
  newMails: 0,
  known: true,
  newKnown: false,
  stopped: false,
  newStopped: false,
  held: false,
  newHeld: false,
  restricted: false,
  otherCases: [],
  name: true,
};

describe('a person whose address is corrected', () => {
  it('is found with everything under the new one, and nobody is known under the old', async () => {
    const person = await personIn({ ...plain, otherCases: ['open', 'closed'] });
    await carriedOut(person, []);
    expect(await found(engine, person.main.caseId)).toMatchObject({ alias: person.to, progress: { rectification: 'done' } });
    expect(await under(person.from)).toEqual([]);
    const cases = person.caseIds.map((id) => `case#${id}`);
    const follow = ['outbox#tell-systems#0', `outbox#tell-systems#0~${person.main.caseId}`]; // each address had one of its own
    expect(await under(person.to)).toEqual([...cases, 'mail#m0', 'mail#m1', 'mail#m2', ...follow]);
    expect(await standingTable(engine.dynamo, engine.names.standing).identity(person.to, now)).toEqual({
      address: newAddress,
      locale: 'fr',
      name: 'Anna Nouvelle',
    });
    const old = await engine.get('standing', { alias: person.from });
    expect(old).toMatchObject({ movedTo: person.to });
    for (const name of ['dataKey', 'sealed', 'identityUntil', 'replied#abc', 'claimedBy#abc'])
      expect(old).not.toHaveProperty([name]);
    for (const caseId of person.caseIds) {
      const one = await found(engine, caseId);
      const file = await casesTable(engine.dynamo, engine.names).file(caseId);
      expect(one.alias).toBe(person.to);
      expect(file?.identity.address).toBe(one.state === 'withdrawn' ? 'old@example.org' : newAddress); // an end is locked
      const proof = await chain(`case:${caseId}`);
      expect(isChained(proof)).toBe(true);
      expect(proof.at(-1)?.hash).toBe(one.proof.hash);
    }
  });

  it('has a link in either history, and no address in any', async () => {
    const person = await personIn({ ...plain, newStopped: true });
    await carriedOut(person, []);
    const [left, came] = [await chain(`person:${person.from}`), await chain(`person:${person.to}`)];
    expect(left.map(({ what, facts }) => [what, facts['alias']])).toEqual([
      ['rectified', undefined],
      ['moved-to', person.to],
    ]);
    expect(came.map(({ what, facts }) => [what, facts['alias']])).toEqual([
      ['opted-out', undefined],
      ['moved-from', person.from],
    ]);
    expect(isChained(left) && isChained(came)).toBe(true);
    expect(JSON.stringify([left, came])).not.toMatch(/@|Anna/);
  });

  it('stays stopped, can take that back under the new address, and is stopped there by a link to the old', async () => {
    const person = await personIn({ ...plain, stopped: true });
    await carriedOut(person, []);
    const stop = await optOuts().find(person.to, now);
    expect(stop?.since).toEqual(then);
    expect(await optOuts().find(person.from, now)).not.toBeNull();
    expect(await optOuts().undo({ alias: person.to, event: stop?.event ?? -1, now })).toBe('lifted');
    expect(await optOuts().optOut({ alias: person.from, scope: 'all', method: 'one-click', now })).toBe('stopped');
    expect(await optOuts().find(person.to, now)).not.toBeNull();
  });

  it('is held and restricted as before, at every moment', async () => {
    const person = await personIn({ ...plain, held: true, newHeld: true, restricted: true });
    await carriedOut(person, []);
    expect((await holds().of(person.to, now)).map(({ holdId }) => holdId)).toEqual(['claim-2', 'claim-1']);
    expect(await holds().of(person.from, now)).toEqual([]);
    expect(await restrictionsTable(engine.dynamo, engine.names).of(person.to, now)).toMatchObject({ caseIds: ['R-OTHER'] });
    expect(await restrictionsTable(engine.dynamo, engine.names).of(person.from, now)).toBeNull();
  });

  it('agrees to nothing by a link that was mailed to the old one, and can agree anew under either', async () => {
    const person = await personIn(plain);
    const { consents, care } = consentRows(engine);
    const asked = await consents.request(request(person.from, then));
    const tokenOf = async (key: string, at: Date) => (await care.confirmationMail(key, at))?.token ?? '';
    const token = await tokenOf(asked.pendingKey, then);
    await carriedOut(person, []);
    expect(await consents.lookAt(token, now)).not.toBeNull();
    expect(await consents.confirm(token, now)).toEqual({ outcome: 'unknown' });
    const later = new Date(now.getTime() + 1000);
    for (const alias of [person.from, person.to]) {
      const again = await consents.request(request(alias, later));
      expect(await consents.confirm(await tokenOf(again.pendingKey, later), later)).toMatchObject({
        outcome: 'confirmed',
        alias,
      });
    }
  });

  it('loses no row where the new address has one of the same name', async () => {
    const person = await personIn({ ...plain, mails: 1 });
    const row1 = row({ pk: person.to, sk: 'mail#m0' }, clockOf('communication', now), { objectKey: 'mail/ses/another' });
    await engine.dynamo.send(new PutItemCommand({ TableName: engine.names.records, Item: row1 }));
    await carriedOut(person, []);
    expect(await under(person.to)).toEqual(expect.arrayContaining(['mail#m0', `mail#m0~${person.main.caseId}`]));
    expect(await engine.get('records', { pk: person.to, sk: 'mail#m0' })).toMatchObject({ objectKey: 'mail/ses/another' });
  });

  it('comes to the same end where the work is handed out twice at once', { timeout: 60_000 }, async () => {
    const world: World = { ...plain, mails: 45, otherCases: ['open'], held: true };
    const [twice, whole] = [await personIn(world), await personIn(world)];
    const steps = stepsOn(engine.dynamo, twice.to);
    const both = await Promise.allSettled([1, 2].map(() => fulfilRectification(work(twice.main.caseId), steps)));
    expect(both.map(({ status }) => status)).toContain('fulfilled');
    await carriedOut(twice, []); // whoever lost a race is handed the work again
    await carriedOut(whole, []);
    expect(await stateOf(twice)).toEqual(await stateOf(whole));
  });

  it('comes to the same end wherever the function crashes, and however often', { timeout: 240_000 }, async () => {
    const crashes = fc.array(
      fc.record({ call: fc.nat({ max: 40 }), when: fc.constantFrom('before' as const, 'after' as const) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    await fc.assert(
      fc.asyncProperty(worlds, crashes, async (world, at) => {
        const [crashed, whole] = [await personIn(world), await personIn(world)];
        await carriedOut(crashed, at);
        await carriedOut(whole, []);
        expect(await stateOf(crashed)).toEqual(await stateOf(whole));
        expect(await under(crashed.from)).toEqual([]);
        for (const alias of [crashed.from, crashed.to]) expect(isChained(await chain(`person:${alias}`))).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});
