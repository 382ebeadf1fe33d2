import { describe, expect, it } from 'vitest';
import { budgetOf, type CallKind } from '../../bench/budgets.ts';
import type { Weight } from '../../bench/bundles/weigh.ts';
import type { Calls } from '../../bench/calls/count-calls.ts';
import { notOneTransaction, overBudget, overCalls, overMemory } from '../../bench/verdicts.ts';
import { functions } from '../../infra/functions.ts';

const budget = budgetOf('unsubscribe');
const light: Weight = { kb: 50, gz: 20, upload: 100, atStart: ['shared/pages/frame.ts'], everything: ['shared/pages/frame.ts'] };
const quick = { ratio: 0.2, lo: 0.15, hi: 0.25, cpu: 20, builtins: ['http', 'https'] };
const judged = (changes: { weight?: Partial<Weight>; start?: Partial<typeof quick> }, of = budget) =>
  overBudget('unsubscribe', { ...light, ...changes.weight }, { ...quick, ...changes.start }, of);

describe('a function', () => {
  it('within its budget is not mentioned', () => {
    expect(judged({})).toEqual([]);
  });

  it('is too slow only when the whole interval is above the budget', () => {
    expect(judged({ start: { ratio: 0.9, lo: 0.44, hi: 1.3 } })).toEqual([]);
    expect(judged({ start: { ratio: 0.9, lo: 0.46, hi: 1.3 } })).toEqual([
      expect.stringContaining('starts in 0.90 of the reference (0.46–1.30), at most 0.45'),
    ]);
  });

  it('is too large by what it loads at start, plain or packed', () => {
    expect(judged({ weight: { kb: 141 } })).toEqual([expect.stringContaining('loads 141 KB at start, at most 140')]);
    expect(judged({ weight: { gz: 49 } })).toEqual([expect.stringContaining('loads 49 KB at start when packed, at most 48')]);
  });

  it('is too large by what is uploaded with it, loaded or not', () => {
    expect(judged({ weight: { upload: 1537 } })).toEqual([expect.stringContaining('an upload of 1537 KB')]);
  });

  it.each(['internal/deps/undici/undici', 'http2', 'child_process'])('never loads %s at start', (builtin) => {
    expect(judged({ start: { builtins: ['http', builtin] } })).toEqual([expect.stringContaining(builtin)]);
  });

  it.each([
    'node_modules/@aws-sdk/client-s3/dist-es/S3Client.js',
    'node_modules/@aws-sdk/nested-clients/dist-es/submodules/sts/index.js',
    'node_modules/mailparser/lib/mail-parser.js',
    'node_modules/handlebars/dist/cjs/handlebars/compiler/base.js',
    'node_modules/zod/v4/classic/schemas.js',
    'node_modules/zod/v4/locales/fr.js',
    'node_modules/@aws-lambda-powertools/parser/lib/esm/index.js',
  ])('that strangers call is not even uploaded with %s', (source) => {
    expect(judged({ weight: { everything: [source] } })).toEqual([`unsubscribe is uploaded with ${source}`]);
    expect(judged({ weight: { atStart: [source] } })).toEqual([`unsubscribe loads ${source} at start`]);
  });

  it('that nobody waits for, and that works on objects, may do so with the SDK’s own client', () => {
    const weight = { atStart: ['node_modules/@aws-sdk/client-s3/dist-es/S3Client.js'] };
    expect(judged({ weight }, budgetOf('fulfil-erasure'))).toEqual([]);
    expect(judged({ weight }, budgetOf('answer-mail'))).toHaveLength(1);
  });
});

describe('the budgets', () => {
  it('know every declared function, and no other', () => {
    for (const { name } of functions) expect(budgetOf(name).because).not.toBe('');
    expect(() => budgetOf('nowhere')).toThrow('nowhere has no budget: give it one in bench/budgets.ts');
  });
});

describe('calls', () => {
  const within: Record<CallKind, Calls> = {
    answered: { s3: 1, dynamodb: 2, ses: 1 },
    rights: { s3: 1, dynamodb: 1, sqs: 2 },
    duplicate: { s3: 1, dynamodb: 1 },
    machine: { dynamodb: 1 },
    silentRead: { s3: 1, dynamodb: 2 },
    told: { sqs: 1 },
    delivered: { s3: 1, ses: 1 },
    pageGet: {},
    preferencesGet: { dynamodb: 1 },
    pagePost: { dynamodb: 2 },
    acknowledged: { dynamodb: 10, ses: 1 },
    opened: { dynamodb: 2, sqs: 1 },
    proved: { dynamodb: 10, sqs: 1 },
    started: { dynamodb: 6, sqs: 1 },
    exported: { dynamodb: 40, s3: 2 },
    erased: { dynamodb: 20, s3: 3 },
    answeredCase: { dynamodb: 13, ses: 1 },
  };
  const changed = (kind: CallKind, calls: Calls) => overCalls({ ...within, [kind]: calls });

  it('within the budgets are not mentioned', () => {
    expect(overCalls(within)).toEqual([]);
  });

  it('above a budget are told with the services that were called', () => {
    expect(changed('answered', { s3: 2, dynamodb: 2, ses: 1 })).toEqual([
      'AWS calls of answered: 5 (s3 2, dynamodb 2, ses 1), at most 4',
    ]);
    expect(changed('pageGet', { dynamodb: 1 })).toEqual(['AWS calls of pageGet: 1 (dynamodb 1), at most 0']);
  });

  it('are no fewer than the answer needs, and a duplicate never sends', () => {
    expect(changed('answered', { s3: 1, dynamodb: 2 })).toEqual(['mails sent of answered: 0, not 1']);
    expect(changed('duplicate', { s3: 1, ses: 1 })).toEqual(['mails sent of duplicate: 1, not 0']);
  });
});

describe('opening a case', () => {
  const [counted, opened] = ['dynamodb UpdateItem', 'dynamodb TransactWriteItems'];

  it('is one transaction beside the count of requests, and a message', () => {
    expect(notOneTransaction([counted, opened, 'sqs SendMessage'])).toEqual([]);
  });

  it.each([[[opened, opened]], [[counted, 'dynamodb PutItem']], [[counted, opened, 'dynamodb PutItem']], [[]]])(
    'is not %j',
    (calls) => {
      expect(notOneTransaction(calls)).toHaveLength(1);
    },
  );
});

describe('an access of very many items', () => {
  it('is judged by its memory, never by its time', () => {
    const access = { items: 100_000, seconds: 600, megabytes: 256, uploaded: 1 };
    expect(overMemory(access)).toEqual([]);
    expect(overMemory({ ...access, megabytes: 257 })).toEqual(['an access of 100000 items took 257 MB, at most 256']);
  });
});
