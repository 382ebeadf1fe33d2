import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/privacy/rights/canonical-json.ts';
import type { ErasureFacts } from '../../../../shared/privacy/rights/erasure/erasures.ts';
import { signStatement, statementOf, verifyStatement } from '../../../../shared/privacy/rights/statement.ts';
import { statementKeyOf } from '../../../../shared/privacy/rights/statement-key.ts';
import type { SystemAsk } from '../../../../shared/privacy/systems/system-asks.ts';

const key = statementKeyOf('a seed of sixty-four characters');
const other = statementKeyOf('another seed');
const now = new Date('2026-11-25T10:00:00Z');

const facts: ErasureFacts = {
  counts: [
    { store: 'records', class: 'communication', count: 12 },
    { store: 'mail', class: 'communication', count: 11 },
  ],
  erasedAt: '2026-11-24T10:00:00.000Z',
  heldAt: null,
  remains: [
    { what: 'erased', until: '2029-11-24T10:00:00.000Z' },
    { what: 'open-case', until: null, caseId: 'R-OTHER' },
    { what: 'hold', until: null },
  ],
};
const ask: SystemAsk = {
  caseId: 'R-ONE',
  system: 'crm',
  right: 'erasure',
  state: 'answered',
  answer: 'kept',
  because: 'invoices of Anna Marked',
  keptUntil: '2030-12-31T00:00:00.000Z',
  toldAt: '2026-11-23T10:00:00.000Z',
  answeredAt: '2026-11-24T12:00:00.000Z',
};
const found = {
  caseId: 'R-ONE',
  alias: 'k1:marked-alias',
  receivedAt: '2026-11-22T10:00:00.000Z',
  mailKey: 'marked-mail',
};

const statement = statementOf(found, facts, [ask, { ...ask, right: 'access' }], {
  controller: 'Example GmbH',
  nameOf: (system) => ({ crm: 'Our CRM' })[system] ?? system,
  holds: [{ reason: 'a claim in court', until: '2027-11-24T10:00:00.000Z' }],
  teamKeeps: ['one year'],
  key: key.publicKey,
  now,
});
const signed = signStatement(statement, key);

describe('a statement of erasure', () => {
  it('says what went, what each system answered, what remains, why and until when', () => {
    expect(statement).toMatchObject({
      caseId: 'R-ONE',
      controller: 'Example GmbH',
      erased: [{ store: 'records', class: 'communication', count: 12 }, { store: 'mail' }],
      systems: [{ name: 'Our CRM', answer: 'kept', keptUntil: '2030-12-31T00:00:00.000Z' }],
      remains: [
        { what: 'erased', until: '2029-11-24T10:00:00.000Z' },
        { what: 'open-case', caseId: 'R-OTHER' },
        { what: 'hold', because: 'GDPR art. 17(3): a claim in court', until: '2027-11-24T10:00:00.000Z' },
        { what: 'team-mailbox', because: expect.stringContaining('one year'), until: null },
      ],
    });
  });

  it('names nobody, by no word of a system and no alias', () => {
    expect(signed.toLowerCase()).not.toMatch(/anna|marked|k1:/);
  });

  it('is valid by its own key, and by the controller’s', () => {
    expect(verifyStatement(signed)).toMatchObject({ outcome: 'valid', statement: { caseId: 'R-ONE' } });
    expect(verifyStatement(signed, [other.publicKey, key.publicKey])).toMatchObject({ outcome: 'valid' });
    expect(verifyStatement(signStatement({ ...statement, key: other.publicKey }, other), [key.publicKey])).toMatchObject({
      outcome: 'another-key',
    });
  });

  it('is read back however it was laid out', () => {
    expect(verifyStatement(JSON.stringify(turned(JSON.parse(signed)))).outcome).toBe('valid');
  });

  it('is not valid with any character of it changed', () => {
    const value = JSON.stringify(JSON.parse(signed));
    fc.assert(
      fc.property(fc.nat({ max: value.length - 1 }), fc.string({ minLength: 1, maxLength: 1 }), (index, character) => {
        const changed = value.slice(0, index) + character + value.slice(index + 1);
        if (same(changed, value)) return;
        expect(verifyStatement(changed).outcome).not.toBe('valid');
      }),
      { numRuns: 2000 },
    );
  });

  it('is none with a word more, or of no such shape', () => {
    expect(verifyStatement(JSON.stringify({ ...JSON.parse(signed), note: 'and more' })).outcome).toBe('not-a-statement');
    for (const text of ['', '{}', 'null', '[1]', signed.slice(1)]) expect(verifyStatement(text).outcome).toBe('not-a-statement');
  });

  it('is signed with a key that is nothing but its seed', () => {
    expect(statementKeyOf('a seed of sixty-four characters').publicKey).toEqual(key.publicKey);
    expect(other.publicKey.x).not.toBe(key.publicKey.x);
    expect(key.publicKey.kid).toMatch(/^[\w-]{43}$/);
  });
});

/** Is it the same value, written otherwise? */
function same(one: string, another: string): boolean {
  try {
    return canonicalJson(JSON.parse(one)) === canonicalJson(JSON.parse(another));
  } catch {
    return false;
  }
}

describe('canonical JSON', () => {
  it('is one text for one value, in whatever order its names stand', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, (any) => {
        const text = canonicalJson(any);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(any)));
        expect(canonicalJson(turned(any))).toBe(text);
      }),
    );
  });

  it('takes no number that programs write differently', () => {
    for (const value of [0.1, 1e21, Number.NaN, () => 1]) expect(() => canonicalJson(value)).toThrow(RangeError);
  });
});

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, turned(member)]),
  );
}

describe('npm run verify-statement', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'statement-'));
    await writeFile(join(folder, 'signed.json'), signed);
    await writeFile(join(folder, 'altered.json'), signed.replace('"count": 12', '"count": 13'));
    await writeFile(join(folder, 'keys.json'), JSON.stringify({ keys: [key.publicKey] }));
    await writeFile(join(folder, 'other.json'), JSON.stringify(other.publicKey));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = async (...args: string[]): Promise<{ code: unknown; said: string }> => {
    const paths = args.map((arg) => (arg.startsWith('--') ? arg : join(folder, arg)));
    try {
      const { stdout } = await promisify(execFile)(process.execPath, ['local/verify-statement.ts', ...paths]);
      return { code: 0, said: stdout };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string }; // execFile's own error
      return { code, said: stdout + stderr };
    }
  };

  it.each([
    [['signed.json'], 0, 'unaltered'],
    [['signed.json', '--key', 'keys.json'], 0, 'R-ONE'],
    [['signed.json', '--key', 'other.json'], 1, 'NOT THEIRS'],
    [['altered.json'], 1, 'ALTERED'],
    [['keys.json'], 1, 'no statement'],
    [[], 2, 'Usage'],
  ])('of %j ends with %i', async (args, code, words) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ code, said: expect.stringContaining(words) });
  });
});
