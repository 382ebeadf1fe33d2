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
  ratio: 0.45,
  kb: 140,
  gz: 48,
  ...pages,
  because: 'a person waits; the SDK loads with the first form sent, and would double this',
};

const others: Record<string, Budget> = {
  'receive-mail': { ratio: 0.5, kb: 120, gz: 42, ...pages, because: 'a provider waits; it checks a signature and stores' },
  'answer-mail': {
    ratio: 0.9,
    kb: 440,
    gz: 140,
    ...nothingHeavy,
    because: 'it reads, decides and sends in less than the start of two bare SDK clients',
  },
  'deliver-mail': { ratio: 0.75, kb: 290, gz: 98, ...nothingHeavy, because: 'one SDK client, the sender' },
  'follow-up': {
    ratio: 0.95,
    kb: 440,
    gz: 145,
    ...nothingHeavy,
    because: 'two SDK clients and all that drives a case; letters and client-s3 load with the first that needs them',
  },
  'receive-events': { ratio: 0.75, kb: 270, gz: 90, ...nothingHeavy, because: 'one SDK client, the tables' },
  'brake-courtesy': { ratio: 0.65, kb: 220, gz: 75, ...nothingHeavy, because: 'one SDK client, and one call of it' },
  'watch-deadlines': {
    ratio: 0.9,
    kb: 360,
    gz: 118,
    ...nothingHeavy,
    because: 'runs once an hour; two SDK clients, and letters load with the first that is sent',
  },
  'fulfil-access': {
    ratio: 1.2,
    kb: 590,
    gz: 195,
    ...nobodyWaits,
    because:
      'nobody waits for it, and every run uses all of it: client-s3 reads and uploads as streams, the report is in three languages',
  },
  'tell-systems': {
    ratio: 0.9,
    kb: 375,
    gz: 123,
    ...nothingHeavy,
    because: 'two SDK clients, the tables, the sender of notices, and the check of addresses',
  },
  'apply-retention': {
    ratio: 0.9,
    kb: 370,
    gz: 120,
    ...nobodyWaits,
    because: 'runs once a day; client-s3 lists and deletes',
  },
  'fulfil-rectification': {
    ratio: 0.75,
    kb: 290,
    gz: 96,
    ...nothingHeavy,
    because: 'one SDK client, the tables of a person and of cases',
  },
  'fulfil-restriction': { ratio: 0.75, kb: 270, gz: 90, ...nothingHeavy, because: 'one SDK client, the tables' },
  'fulfil-erasure': {
    ratio: 1,
    kb: 410,
    gz: 135,
    ...nobodyWaits,
    because: 'nobody waits for it, and every run lists and deletes by client-s3, beside the client of the tables',
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

/** AWS calls at most; `sends` is how many of them hand a mail to SES, exactly: a mail that is not sent costs less. */
export type CallBudget = {
  most: number;
  sends: number;
  /** The report's name for it. */
  what: string;
};

/** Each with the queue messages it makes, but for `answered`, whose message to the team is `told`. */
export const callBudgets = {
  answered: { most: 4, sends: 1, what: 'a mail is answered' },
  told: { most: 1, sends: 0, what: '… and the team’s queue told of it' },
  delivered: { most: 2, sends: 1, what: '… and brought to the team' },
  duplicate: { most: 2, sends: 0, what: 'the same mail comes again' },
  machine: { most: 1, sends: 0, what: 'a machine’s mail' },
  silentRead: { most: 3, sends: 0, what: 'a mail read, and not answered' },
  pageGet: { most: 0, sends: 0, what: 'a page is looked at' },
  preferencesGet: { most: 1, sends: 0, what: 'preferences are looked at' },
  pagePost: { most: 3, sends: 0, what: 'a form is sent' },
  rights: { most: 4, sends: 0, what: 'a mail asks for a right' },
  opened: { most: 3, sends: 0, what: 'a form asks for a right' },
  // from here on nobody waits for it but at the proof, once a case: half of its calls show the portal
  acknowledged: { most: 11, sends: 1, what: '… the request is acknowledged' },
  proved: { most: 11, sends: 0, what: '… the person proves who they are' },
  started: { most: 7, sends: 0, what: '… the work is handed out' },
  // every list of what is held is read three times, page by page: is there anything, the data, the report; nothing is kept between
  exported: { most: 53, sends: 0, what: '… access, a handful of rows' },
  // two scans: one that deletes, one that proves that nothing is left
  erased: { most: 28, sends: 0, what: '… erasure, a handful of rows' },
  answeredCase: { most: 14, sends: 1, what: '… the request is answered' },
} as const satisfies Record<string, CallBudget>;

export type CallKind = keyof typeof callBudgets;

/** What happens, in the order of the report. */
export const callKinds = Object.keys(callBudgets) as CallKind[]; // its own keys, which Object.keys does not know of
