import { createWriteStream } from 'node:fs';
import { access, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importList } from '../../../local/import/import-list.ts';
import { planOf } from '../../../local/import/plans.ts';
import sample from '../../../repondeur.config.ts';
import { importedContactsTable } from '../../../shared/aws/tables/imported-contacts-table.ts';
import { optOutsTable } from '../../../shared/aws/tables/opt-outs-table.ts';
import { suppressionsTable } from '../../../shared/aws/tables/suppressions-table.ts';
import { isChained, type ProofEntry } from '../../../shared/privacy/journal/proof.ts';
import { aliasOf } from '../../../shared/privacy/standing/alias.ts';
import { startEngine, type TestEngine } from '../../tables/engine.ts';

let engine: TestEngine;
let folder: string;
beforeAll(async () => {
  engine = await startEngine();
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

const now = new Date('2026-11-22T10:00:00Z');
const alias = (address: string) => aliasOf(address, { id: 'k1', secret: 'a test' });
const stores = () => ({
  settings: sample,
  suppressions: suppressionsTable(engine.dynamo, engine.names),
  contacts: importedContactsTable(engine.dynamo, engine.names),
  aliasOf: alias,
  now,
});
let files = 0;
const fileOf = async (...lines: string[]) => {
  const file = join(folder, `list-${files++}.csv`);
  await writeFile(file, lines.join('\r\n'));
  return file;
};
const standing = (address: string) => engine.get('standing', { alias: alias(address) });
const proofOf = async (address: string) =>
  (await engine.all('proof'))
    .filter(({ stream }) => stream === `person:${alias(address)}`)
    .toSorted((left, right) => left['sequence'] - right['sequence']) as ProofEntry[];
const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

const contactHeader = 'email;basis;purpose;source;wording_version;consented_at;method;proof;locale;name';
const contact = (email: string, source = 'own-form: https://www.example.com') =>
  `${email};consent;news;${source};2026-11;2026-11-20;box on the form;crm-1;fr;Anna`;

describe('a list of suppressions', () => {
  it('stops whom it names, as often as it is imported, whatever the file says twice', async () => {
    const file = await fileOf(
      'email,reason,at,source',
      'one@example.org,,2025-03-01,old tool',
      'One@example.org,,,',
      'two@example.org,bounce,2026-11-01,',
      'x,,,',
    );
    const first = await importList(file, planOf('suppressions', stores()));
    expect(first).toMatchObject({ records: 4, counts: { imported: 2, 'already-there': 1, refused: 1 } });
    const again = await importList(file, planOf('suppressions', stores()));
    expect(again.counts).toEqual({ 'already-there': 3, refused: 1 });
    expect(await standing('one@example.org')).toHaveProperty('optedOutUntil');
    expect(await standing('two@example.org')).toMatchObject({ bouncedUntil: Date.parse('2026-11-01') / 1000 + 90 * 24 * 3600 });
    expect(await proofOf('one@example.org')).toMatchObject([
      { what: 'objected', facts: { method: 'imported', source: 'old tool' } },
    ]);
    expect(await readFile(first.refusedFile, 'utf8')).toBe(
      'line,reason,email,reason,at,source\r\n5,email is no address,x,,,\r\n',
    );
    expect((await stat(first.refusedFile)).mode & 0o777).toBe(0o600);
  });
});

describe('a list of contacts', () => {
  it('brings consents with their proof, and refuses cards and bought names line by line', async () => {
    const file = await fileOf(
      contactHeader,
      contact('anna@example.org'),
      contact('card@example.org', 'business-card'),
      contact('sold@example.org', 'bought-list'),
    );
    const report = await importList(file, planOf('contacts', stores()));
    expect(report.counts).toEqual({ imported: 1, refused: 2 });
    const since = Date.parse('2026-11-20') / 1000;
    expect(await standing('anna@example.org')).toMatchObject({
      'consent#news#email': { state: 'granted', since, until: since + 30 * 24 * 3600, version: '2026-11' },
    });
    expect(await proofOf('anna@example.org')).toMatchObject([
      { what: 'confirmed', facts: { method: 'imported', agreedBy: 'box on the form', proof: 'crm-1', legalBasis: 'consent' } },
    ]);
    const followUps = (await engine.all('records')).filter(({ pk }) => pk === alias('anna@example.org')).map(({ kind }) => kind);
    expect(new Set(followUps)).toEqual(new Set(['expire-consent', 'renew-consent']));
    for (const nobody of ['card@example.org', 'sold@example.org']) expect(await standing(nobody)).toBeUndefined();
    expect(await readFile(report.refusedFile, 'utf8')).toMatch(/3,"a business card: no consent.*\r\n4,"a list that was bought/);
    expect((await importList(file, planOf('contacts', stores()))).counts).toEqual({ 'already-there': 1, refused: 2 });
  });

  it('never wins over what a person said to us', async () => {
    const { suppressions } = stores();
    await optOutsTable(engine.dynamo, engine.names).optOut({
      alias: alias('stopped@example.org'),
      scope: 'all',
      method: 'page',
      now,
    });
    await suppressions.objected({ alias: alias('spam@example.org'), method: 'complaint', source: 'ses', at: now, now });
    await suppressions.bounced({ alias: alias('dead@example.org'), at: now, now });
    const before = await Promise.all(['stopped@example.org', 'spam@example.org', 'dead@example.org'].map(standing));
    const file = await fileOf(
      contactHeader,
      contact('stopped@example.org'),
      contact('spam@example.org'),
      contact('dead@example.org'),
    );
    const report = await importList(file, planOf('contacts', stores()));
    expect(report.counts).toEqual({ refused: 3 });
    expect(await Promise.all(['stopped@example.org', 'spam@example.org', 'dead@example.org'].map(standing))).toEqual(before);
  });

  it('keeps the history of a person whole who is stopped afterwards', async () => {
    await importList(await fileOf(contactHeader, contact('later@example.org')), planOf('contacts', stores()));
    await stores().suppressions.objected({ alias: alias('later@example.org'), method: 'complaint', source: 'ses', at: now, now });
    const entries = await proofOf('later@example.org');
    expect(entries.map(({ what }) => what)).toEqual(['confirmed', 'objected']);
    expect(isChained(entries)).toBe(true);
  });

  it('brings customers of our own, and says how long', async () => {
    const header = 'email,basis,purpose,source,purchased_at,similar_goods,could_object';
    const file = await fileOf(header, 'buyer@example.org,customer,answering,purchase: 12,2026-11-20,yes,yes');
    expect((await importList(file, planOf('contacts', stores()))).counts).toEqual({ imported: 1 });
    expect((await importList(file, planOf('contacts', stores()))).counts).toEqual({ 'already-there': 1 });
    expect(await standing('buyer@example.org')).toMatchObject({ 'customer#answering#email': { source: 'purchase: 12' } });
  });
});

describe('an import', () => {
  const lines = Array.from({ length: 450 }, (_, index) => (index % 10 === 0 ? `nobody-${index}` : `person-${index}@example.org`));

  it('that was ended goes on where it was, and ends with one report of all refused lines', async () => {
    const file = await fileOf('email', ...lines);
    const plans = planOf('suppressions', stores());
    const planned = (run: () => Promise<{ done: string }>) => ({
      ...plans,
      plan: (row: (column: string) => string) => {
        const plan = plans.plan(row);
        return 'refused' in plan ? plan : { key: plan.key, run };
      },
    });
    const broken = counting(300);
    await expect(importList(file, planned(broken.run))).rejects.toThrow('the network is gone');
    expect(await isThere(`${file}.checkpoint.json`)).toBe(true);
    expect(await readFile(`${file}.checkpoint.json`, 'utf8')).not.toContain('example.org');
    const whole = counting(0);
    const report = await importList(file, planned(whole.run));
    expect(report).toMatchObject({ records: 450, resumedAt: 200, counts: { imported: 405, refused: 45 } });
    expect(whole.begun()).toBe(225);
    expect((await readFile(report.refusedFile, 'utf8')).trim().split('\r\n')).toHaveLength(46);
    expect(await isThere(`${file}.checkpoint.json`)).toBe(false);
  });

  it('begins anew where the file was changed since', async () => {
    const file = await fileOf('email', ...lines);
    const plans = {
      ...planOf('suppressions', stores()),
      plan: () => ({ key: 'x', run: () => Promise.reject(new Error('gone')) }),
    };
    await expect(importList(file, plans)).rejects.toThrow('gone');
    await writeFile(file, 'email\r\nanother@example.org\r\n');
    expect((await importList(file, planOf('suppressions', stores()))).resumedAt).toBe(0);
  });

  it('that is only tried out calls nobody and leaves a report', async () => {
    const file = await fileOf('email', 'fresh@example.org', 'nobody');
    const report = await importList(file, { ...planOf('suppressions', stores()), dryRun: true });
    expect(report.counts).toEqual({ 'would-be-imported': 1, refused: 1 });
    expect(await standing('fresh@example.org')).toBeUndefined();
    expect(await isThere(`${file}.checkpoint.json`)).toBe(false);
  });

  it.each([
    ['', /empty/],
    ['name\r\nAnna\r\n', /no column email/],
  ])('says what is wrong with the file: %j', async (text, message) => {
    await expect(importList(await fileOf(text), planOf('suppressions', stores()))).rejects.toThrow(message);
  });

  it('holds no more of a long file in memory than of a short one', async () => {
    const file = join(folder, 'long.csv');
    const stream = createWriteStream(file);
    stream.write('email,reason,at,source\r\n');
    for (let line = 0; line < 100_000; line++)
      if (!stream.write(`person-${line}@example.org,,2026-01-01,"a tool, of ours, that we had before ${'x'.repeat(100)}"\r\n`))
        await once(stream, 'drain');
    stream.end();
    await once(stream, 'close');
    let [seen, most] = [0, 0];
    const plan = () => {
      if (++seen % 20_000 === 0) most = Math.max(most, inUse());
      return { key: String(seen), run: async () => ({ done: 'imported' }) };
    };
    const before = inUse();
    const report = await importList(file, { ...planOf('suppressions', stores()), plan });
    expect(report.counts).toEqual({ imported: 100_000 });
    expect(most - before).toBeLessThan((await stat(file)).size / 4);
  }, 60_000);
});

/** Bytes in use after a collection. */
function inUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Work that fails at one of its lines. */
function counting(fail: number) {
  let begun = 0;
  const run = async () => {
    if (++begun === fail) throw new Error('the network is gone');
    return { done: 'imported' };
  };
  return { begun: () => begun, run };
}
