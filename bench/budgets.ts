import { functions } from '../infra/functions.ts';

/** What a function may cost to start. Sizes are of what loads at start, in KB of 1,024 bytes; `ratio` is to the reference. */
export type Budget = {
  ratio: number;
  kb: number;
  gz: number;
  /** Sources that it must not load at start, and those that must not be uploaded with it at all. */
  neverAtStart: readonly RegExp[];
  neverUploaded: readonly RegExp[];
  because: string;
};

/** What costs more than all our own code: never at start, and not even uploaded with what strangers call. */
const heavy =
  /nested-clients|mailparser|handlebars\/dist\/cjs\/handlebars\/compiler|zod\/v4\/(?:classic|locales)|powertools\/(?:tracer|parser|idempotency|validation)/;

/** A quarter of a start: only where nobody waits. */
const s3Client = /client-s3/;

const nothingHeavy = { neverAtStart: [heavy, s3Client], neverUploaded: [] };
const pages = { neverAtStart: [heavy, s3Client], neverUploaded: [heavy, s3Client] };
const nobodyWaits = { neverAtStart: [heavy], neverUploaded: [] };

/** A function that serves a page, and so every new one: a person waits for it. */
const page: Budget = {
  ratio: 0.75,
  kb: 270,
  gz: 90,
  ...pages,
  because: 'a person waits; the SDK loads with the first form sent',
};

const others: Record<string, Budget> = {
  'receive-mail': { ratio: 0.9, kb: 370, gz: 115, ...pages, because: 'a provider waits; it checks a signature and stores' },
  'answer-mail': {
    ratio: 0.9,
    kb: 440,
    gz: 140,
    ...nothingHeavy,
    because: 'it reads, decides and sends in less than the start of two bare SDK clients',
  },
  'deliver-mail': { ratio: 0.9, kb: 370, gz: 115, ...nothingHeavy, because: 'one SDK client, the sender' },
  'follow-up': {
    ratio: 1.1,
    kb: 480,
    gz: 150,
    ...nobodyWaits,
    because: 'nobody waits for it; client-s3 moves the mail of a case, beside the two clients of the reference',
  },
  'receive-events': { ratio: 0.75, kb: 270, gz: 90, ...nothingHeavy, because: 'one SDK client, the tables' },
  'brake-courtesy': { ratio: 0.9, kb: 370, gz: 115, ...nobodyWaits, because: 'one SDK client, and nobody waits for it' },
  'apply-retention': {
    ratio: 0.9,
    kb: 370,
    gz: 120,
    ...nobodyWaits,
    because: 'runs once a day; client-s3 lists and deletes',
  },
};

/** @throws where a function that serves no page has no budget. */
export function budgetOf(name: string): Budget {
  const declared = functions.find((declaration) => declaration.name === name);
  const budget = others[name] ?? (declared?.triggers.some(({ kind }) => kind === 'http') ? page : undefined);
  if (!budget) throw new Error(`${name} has no budget: give it one in bench/budgets.ts, with the reason`);
  return budget;
}

/** KB, packed, of all that is uploaded for one function. */
export const largestUpload = 1.5 * 1024;

/** Node's own modules that cost more to load than most functions need to start. */
export const builtinsNeverAtStart = ['internal/deps/undici/undici', 'http2', 'child_process'];

/** What happens, by what it is called in the report. `told` and `delivered` are beside the calls of an answered mail. */
export const callKinds = [
  'answered',
  'rights',
  'duplicate',
  'machine',
  'silentRead',
  'told',
  'delivered',
  'pageGet',
  'preferencesGet',
  'pagePost',
] as const;

export type CallKind = (typeof callKinds)[number];

/** AWS calls at most; `sends` is how many of them hand a mail to SES, exactly: a mail that is not sent costs less. */
export const callBudgets: Record<CallKind, { most: number; sends: number }> = {
  answered: { most: 4, sends: 1 },
  rights: { most: 5, sends: 1 },
  duplicate: { most: 2, sends: 0 },
  machine: { most: 1, sends: 0 },
  silentRead: { most: 3, sends: 0 },
  told: { most: 1, sends: 0 },
  delivered: { most: 2, sends: 1 },
  pageGet: { most: 0, sends: 0 },
  preferencesGet: { most: 1, sends: 0 },
  pagePost: { most: 2, sends: 0 },
};
