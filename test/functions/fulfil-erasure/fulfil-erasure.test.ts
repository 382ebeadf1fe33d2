import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fulfilErasure } from '../../../functions/fulfil-erasure/fulfil-erasure.ts';
import { casesTable } from '../../../shared/aws/tables/cases-table.ts';
import { factsOf } from '../../../shared/aws/tables/erasures-table.ts';
import { importedContactsTable } from '../../../shared/aws/tables/imported-contacts-table.ts';
import { standingTable } from '../../../shared/aws/tables/standing-table.ts';
import { erasePerson } from '../../../shared/privacy/rights/erasure/erase-person.ts';
import { consentRows, newAlias, request } from '../../tables/consent-rows.ts';
import { startEngine, type TestEngine } from '../../tables/engine.ts';
import { at, found, hold, holdsOf, keepMail, mark, now, type Someone, someone, stepsFor } from './erasing.ts';

let engine: TestEngine;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  engine = await startEngine();
});
afterAll(() => engine.close());

const cases = () => casesTable(engine.dynamo, engine.names);
const erase = (one: Someone, changes = {}) => erasePerson(one.own, stepsFor(engine, one, engine.dynamo, changes));
const rowsUnder = async (pk: string) => (await engine.all('records')).filter((row) => row['pk'] === pk);

/** What an erasure should leave under the person, whatever happened on the way. */
async function expectErased(one: Someone) {
  expect((await rowsUnder(one.alias)).map(({ sk }) => String(sk)).toSorted()).toEqual(
    [`case#${one.other}`, `case#${one.own}`].toSorted(),
  );
  expect(await rowsUnder(`case#${one.old}`)).toEqual([]);
  expect([...one.objects.keys()]).toEqual([]);
  expect(one.letters).toEqual([]);
  const standing = (await engine.all('standing')).filter(({ alias }) => String(alias).includes(one.alias));
  expect(standing.map(({ alias }) => String(alias)).toSorted()).toEqual([`head:${one.alias}`, one.alias].toSorted());
  const row = await engine.get('standing', { alias: one.alias });
  expect(Object.keys(row ?? {}).toSorted()).toEqual(
    ['alias', 'class', 'erasedUntil', 'expiresAt', 'optedOutBy', 'optedOutSince', 'optedOutUntil'].toSorted(),
  );
  expect(await engine.get('standing', { alias: `case:${one.old}` })).toBeUndefined();
  expect(await found(cases(), one.own)).toMatchObject({ state: 'in-progress', progress: { erasure: 'done' } });
}

const openedFor = async (alias: Someone['alias']) => {
  const { caseId } = await cases().open({
    caseId: `R-AGAIN${alias.slice(3, 9)}`,
    rights: ['erasure'],
    alias,
    file: null,
    channel: 'form',
    receivedAt: now,
    dueBy: at(1000),
    acknowledge: true,
    because: 'a form of ours',
    verified: null,
    objectKey: null,
    mailKey: null,
    mailbox: null,
    now,
  });
  const open = await cases().change(await found(cases(), caseId), { act: 'acknowledge', by: 'worker', to: 'open', now });
  if (open) await cases().change(open, { act: 'start', by: 'worker', to: 'in-progress', now });
  return caseId;
};

/** A row as text, without what is sealed: noise to whoever has not the key. */
const bytesOf = (row: unknown) => JSON.stringify(row, (_, value) => (value instanceof Uint8Array ? '' : value));

describe('an erasure', () => {
  it('leaves fingerprints, proofs and open cases, and keeps the address until the person was told', async () => {
    const one = await someone(engine);
    expect(await erase(one)).toBe('done');
    await expectErased(one);
    expect(await cases().file(one.own)).toMatchObject({ identity: { address: mark } });
    const { counts, remains, erasedAt } = await factsOf(engine.dynamo, engine.names.records, one.own);
    expect(Object.fromEntries(counts.map(({ store, class: name, count }) => [`${store} ${name}`, count]))).toMatchObject({
      'records communication': 3,
      'mail communication': 3,
      'standing pending': 1,
      'standing standing': 1,
      'standing request': 1,
      'in-flight in-flight': 1,
    });
    expect(erasedAt).toBe(at(10).toISOString());
    expect(remains.map(({ what }) => what).toSorted()).toEqual(
      ['backups', 'case-proof', 'consent-proof', 'erased', 'guard', 'objection', 'open-case', 'request'].toSorted(),
    );
  });

  it('is found nowhere after it but in the files of cases that are still open', async () => {
    const one = await someone(engine);
    await erase(one);
    for (const table of ['standing', 'records', 'proof', 'guard'])
      expect((await engine.all(table)).map(bytesOf).join('\n')).not.toContain('anna.marked');
    expect(await standingTable(engine.dynamo, engine.names.standing).identity(one.alias, at(11), 'case')).toBeNull();
  });

  it('is proven by counts alone, chained to the history before it', async () => {
    const one = await someone(engine);
    await erase(one);
    const chain = await consentRows(engine).chain(`person:${one.alias}`);
    expect(JSON.stringify(chain)).toContain('"erased"');
    expect(await consentRows(engine).consents.history(one.alias)).toMatchObject([{ event: 'objected' }]);
  });

  it('of somebody of whom nothing is held writes no fingerprint', async () => {
    const one = await someone(engine);
    const alias = newAlias();
    const nobody = { ...one, alias, objects: new Map<string, string>(), letters: [] };
    const caseId = await openedFor(alias);
    expect(await erase({ ...nobody, own: caseId })).toBe('done');
    expect(await found(cases(), caseId)).toMatchObject({ progress: { erasure: 'nothing-held' } });
    expect(await engine.get('standing', { alias })).toBeUndefined();
  });

  it('goes through as many pages as there are', async () => {
    const one = await someone(engine, { mails: 205 });
    await erase(one);
    await expectErased(one);
  });

  it('meets what is written meanwhile in the scan after it', async () => {
    const one = await someone(engine);
    const steps = stepsFor(engine, one, engine.dynamo);
    let wrote = 0;
    const search: typeof steps.deadLetters.search = async (alias, visit) => {
      if (wrote++ < 2) await keepMail(engine, one.alias, `mail/ses/late-${one.alias}-${wrote}`, one.objects);
      return steps.deadLetters.search(alias, visit);
    };
    await erase(one, { deadLetters: { search } });
    await expectErased(one);
  });

  it('gives up, to be tried again, where it is written faster than it erases', async () => {
    const one = await someone(engine);
    let wrote = 0;
    const search = async () => {
      await keepMail(engine, one.alias, `mail/ses/always-${one.alias}-${wrote++}`, one.objects);
      return 'whole' as const;
    };
    await expect(erase(one, { deadLetters: { search } })).rejects.toThrow('faster');
    await erase(one);
    await expectErased(one);
  });

  it('leaves a dead letter that came after the request for a person to look at', async () => {
    const one = await someone(engine);
    one.letters.push({ body: '{}', queuedAt: at(2) });
    await erase(one);
    expect(one.letters).toHaveLength(1);
    const { remains } = await factsOf(engine.dynamo, engine.names.records, one.own);
    expect(remains).toContainEqual({ what: 'in-flight', until: expect.any(String) });
  });

  it('is done once: another delivery changes nothing', async () => {
    const one = await someone(engine);
    const told: unknown[] = [];
    const steps = { ...stepsFor(engine, one, engine.dynamo), tellFollowUp: async (said: unknown) => void told.push(said) };
    const body = JSON.stringify({ caseId: one.own, right: 'erasure' });
    await fulfilErasure(body, steps);
    const before = await engine.all('records');
    await fulfilErasure(body, steps);
    expect(await engine.all('records')).toEqual(before);
    expect(told).toEqual([{ kind: 'advance-case', caseId: one.own }]);
  });
});

const importing = (alias: Someone['alias'], when: Date) =>
  importedContactsTable(engine.dynamo, engine.names).customer({
    alias,
    identity: { address: mark, locale: 'fr', name: '' },
    source: 'shop',
    at: when,
    until: when.getTime() / 1000 + 3600,
    now: when,
    purpose: 'news',
    channel: 'email',
  });

describe('somebody who was erased', () => {
  it('is brought back by no import, and each one renews the fingerprint', async () => {
    const one = await someone(engine);
    await erase(one);
    const before = await engine.get('standing', { alias: one.alias });
    expect(await importing(one.alias, at(24 * 60))).toBe('erased');
    const after = await engine.get('standing', { alias: one.alias });
    expect(after).toMatchObject({ erasedUntil: Number(before?.['erasedUntil']) + 24 * 3600 - 600 });
    expect(after).not.toHaveProperty('sealed');
  });

  it('is answered like a stranger when they write, with another key, and stays out of imports', async () => {
    const alias = newAlias();
    const claim = (mailKey: string, when: Date) =>
      standingTable(engine.dynamo, engine.names.standing).claim({
        alias,
        mailbox: 'abc',
        purpose: 'answering',
        mailKey,
        identity: { address: mark, locale: 'fr', name: '' },
        now: when,
        coolDownSeconds: 60,
        keptSeconds: 30 * 24 * 3600,
      });
    await claim('one', now);
    const { dataKey } = (await engine.get('standing', { alias })) ?? {};
    const one = await someone(engine);
    const caseId = await openedFor(alias);
    await erase({ ...one, alias, own: caseId, objects: new Map(), letters: [] });
    expect(await claim('two', at(60))).toEqual({ claim: 'claimed', firstContact: true, consent: 'none' });
    expect((await engine.get('standing', { alias }))?.['dataKey']).not.toEqual(dataKey);
    expect(await claim('three', at(120))).toMatchObject({ firstContact: false });
    expect(await importing(alias, at(130))).toBe('erased');
  });

  it('comes back by their own double opt-in, and by no link from before', async () => {
    const one = await someone(engine);
    const { consents, care } = consentRows(engine);
    const before = await consents.request(request(one.alias, at(15), { identity: { address: mark, locale: 'fr', name: '' } }));
    const oldLink = await care.confirmationMail(before.pendingKey, at(15));
    await erase(one);
    expect(await consents.confirm(oldLink?.token ?? '', at(20))).toEqual({ outcome: 'unknown' });
    const asked = await consents.request(request(one.alias, at(60)));
    const mail = await care.confirmationMail(asked.pendingKey, at(60));
    expect(await consents.confirm(mail?.token ?? '', at(61))).toMatchObject({ outcome: 'confirmed' });
    expect(await engine.get('standing', { alias: one.alias })).not.toHaveProperty('erasedUntil');
  });
});

/** Rows of the person, and who they are; what the case tells of itself aside. */
const whatIsLeft = async (one: Someone) => ({
  rows: (await rowsUnder(one.alias)).filter(({ sk }) => String(sk).startsWith('mail#')).length,
  standing: await engine.get('standing', { alias: one.alias }),
});

const released = async (waiting: Awaited<ReturnType<typeof found>>) => {
  const open = await cases().change(waiting, { act: 'release', by: 'agent', to: 'open', now });
  if (open) await cases().change(open, { act: 'start', by: 'worker', to: 'in-progress', now });
};

describe('a hold', () => {
  it('that stands before the erasure leaves everything and tells a person, whose word ends it as partly done', async () => {
    const one = await someone(engine);
    await holdsOf(engine).place(one.alias, hold());
    const before = [...one.objects.keys()];
    expect(await erase(one)).toBe('waits');
    expect([...one.objects.keys()]).toEqual(before);
    expect(one.letters).toHaveLength(1);
    const waiting = await found(cases(), one.own);
    expect(waiting).toMatchObject({ state: 'with-agent', withAgent: { because: 'hold' } });
    await released(waiting);
    expect(await erase(one)).toBe('done');
    expect(await found(cases(), one.own)).toMatchObject({ progress: { erasure: 'partly' } });
    expect([...one.objects.keys()]).toEqual(before);
  });

  it('that is lifted lets the erasure go on where it was left', async () => {
    const one = await someone(engine);
    await holdsOf(engine).place(one.alias, hold());
    await erase(one);
    await holdsOf(engine).lift(one.alias, { holdId: 'H-1', by: 'agent:one', now: at(8) });
    await released(await found(cases(), one.own));
    expect(await erase(one)).toBe('done');
    await expectErased(one);
  });

  it('placed at any moment of an erasure is the end of all deleting', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (moment) => {
        const one = await someone(engine, { mails: 100 });
        let calls = 0;
        let seen: Awaited<ReturnType<typeof whatIsLeft>> | undefined;
        const dynamo = interrupted(engine.dynamo, async () => {
          calls++;
          if (calls !== moment) return;
          await holdsOf(engine).place(one.alias, hold({ now: at(9) }));
          seen = await whatIsLeft(one);
        });
        await erasePerson(one.own, stepsFor(engine, one, dynamo));
        if (!seen) return; // it was over before
        expect(await whatIsLeft(one)).toEqual(seen);
        const wasErased = seen.standing?.['erasedUntil'] !== undefined; // nothing was left to hold
        expect(await found(cases(), one.own)).toMatchObject(
          wasErased ? { progress: { erasure: 'done' } } : { state: 'with-agent', withAgent: { because: 'hold' } },
        );
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('a crash', () => {
  it('after any call to the tables, its answer lost, is made good by the next delivery', async () => {
    for (let crashAt = 1; ; crashAt++) {
      const one = await someone(engine, { mails: 2 });
      let calls = 0;
      const dynamo = interrupted(engine.dynamo, undefined, () => {
        if (++calls === crashAt) throw new Error('crashed');
      });
      const ended = await erasePerson(one.own, stepsFor(engine, one, dynamo)).catch((error: Error) => error.message);
      if (ended !== 'crashed') {
        expect(crashAt).toBeGreaterThan(20); // every call was the one that crashed
        return;
      }
      await erase(one);
      await expectErased(one);
      const { counts } = await factsOf(engine.dynamo, engine.names.records, one.own);
      expect(counts.find(({ store, class: name }) => store === 'records' && name === 'communication')?.count).toBe(2);
    }
  }, 180_000);

  it('between an object and its row is made good as well', async () => {
    const one = await someone(engine);
    const steps = stepsFor(engine, one, engine.dynamo);
    const objects = {
      ...steps.objects,
      erase: async (keys: readonly string[]) => {
        await steps.objects.erase(keys);
        throw new Error('crashed');
      },
    };
    await expect(erase(one, { objects })).rejects.toThrow('crashed');
    await erase(one);
    await expectErased(one);
  });
});

describe('what an erasure asks of the tables', () => {
  it('is keys, clocks and cases: no row is read whole, and no write answers with one', async () => {
    const one = await someone(engine);
    const asked: { name: string; input: Record<string, unknown> }[] = [];
    const dynamo = interrupted(
      engine.dynamo,
      async (command) => void asked.push({ name: command.constructor.name, input: command.input }),
    );
    await erasePerson(one.own, stepsFor(engine, one, dynamo));
    const reads = asked.filter(({ name }) =>
      ['GetItemCommand', 'QueryCommand', 'ScanCommand', 'TransactGetItemsCommand', 'BatchGetItemCommand'].includes(name),
    );
    for (const { name, input } of reads) {
      if (name === 'GetItemCommand') expect(JSON.stringify(input['Key'])).toContain('case#');
      else expect(input).toMatchObject({ Select: 'SPECIFIC_ATTRIBUTES', ProjectionExpression: expect.any(String) });
      expect(JSON.stringify(input)).not.toMatch(/sealed|dataKey/);
    }
    expect(reads.length).toBeGreaterThan(5);
    expect(JSON.stringify(asked)).not.toContain('ALL_OLD');
  });
});

type Sent = Parameters<DynamoDBClient['send']>[0];

/** The client, with something happening before or after each call. */
function interrupted(
  dynamo: DynamoDBClient,
  before: (command: { constructor: { name: string }; input: Record<string, unknown> }) => Promise<void> = async () => undefined,
  after: () => void = () => undefined,
): DynamoDBClient {
  const send = async (command: Sent) => {
    await before(command as unknown as { input: Record<string, unknown> }); // every command of the SDK has its input
    const answer = await dynamo.send(command as never); // passed on as it came
    after();
    return answer;
  };
  return { send } as unknown as DynamoDBClient; // tables use nothing else of a client
}
