import { type FunctionDeclaration, functions } from '../infra/functions.ts';

/** What a function may cost to start. Sizes are of what loads at start, in KB of 1,024 bytes; `ratio` is to the reference. */
export type Budget = { ratio: number; kb: number; gz: number; because: string };

/** The kinds of function there are; a new function has the budget of its kind. */
const kinds = {
  answers: { ratio: 0.9, kb: 440, gz: 140, because: 'reads, decides and sends in less than two bare SDK clients need to start' },
  page: { ratio: 0.75, kb: 270, gz: 90, because: 'a person waits for it; the SDK loads with the first form that is sent' },
  takesIn: { ratio: 0.9, kb: 370, gz: 115, because: 'a provider waits for it, and tries again where it waits too long' },
  sends: { ratio: 0.9, kb: 370, gz: 115, because: 'one SDK client, the sender' },
} as const satisfies Record<string, Budget>;

/** Functions that no kind describes. */
const exceptions: Record<string, Budget> = {
  'answer-mail': kinds.answers,
  'receive-mail': kinds.takesIn,
  'deliver-mail': kinds.sends,
  'follow-up': {
    ratio: 1.3,
    kb: 580,
    gz: 175,
    because: 'nobody waits for it; it moves the mail of a case with client-s3, beside the two clients of the reference',
  },
  'receive-events': kinds.takesIn,
  'brake-courtesy': kinds.sends,
  'apply-retention': {
    ratio: 1,
    kb: 400,
    gz: 130,
    because: 'runs once a day; it lists and deletes objects with client-s3',
  },
};

/** The budget of a declared function. @throws where a function that serves no page has none. */
export function budgetOf(name: string): Budget {
  const declared = functions.find((declaration) => declaration.name === name);
  const budget = exceptions[name] ?? (declared && isPage(declared) ? kinds.page : undefined);
  if (!budget) throw new Error(`${name} has no budget: give it one in bench/budgets.ts, with the reason`);
  return budget;
}

/** Called by strangers and waited for: its code holds nothing of what is kept out of the public bundles. */
export function isPage({ triggers }: FunctionDeclaration): boolean {
  return triggers.some(({ kind }) => kind === 'http');
}

/** KB, packed, of all that is uploaded for one function. */
export const largestUpload = 1.5 * 1024;

/** Node's own modules that cost more to load than most functions need to start. */
export const neverAtStart = /^(?:internal\/deps\/undici\/undici|http2|child_process)$/;

/** What no function loads at start, and no public one holds at all: see docs/decisions, 0011. */
export const neverBundled =
  /nested-clients|mailparser|handlebars\/dist\/cjs\/handlebars\/compiler|zod\/v4\/(?:classic|locales)|powertools\/(?:tracer|parser|idempotency|validation)/;

/** The SDK's S3 client: only where nobody waits. */
export const onlyWhereNobodyWaits = /client-s3/;

/** AWS calls at most, by what happens; `send` of them send a mail to the person. */
export const callBudgets = {
  answered: { most: 4, of: 'a mail that is answered' },
  rights: { most: 5, of: 'a mail that asks for a right' },
  duplicate: { most: 2, of: 'a mail that is delivered to us twice, the second time' },
  machine: { most: 1, of: 'a mail that a machine wrote' },
  silentRead: { most: 3, of: 'a mail that is read and not answered' },
  pageGet: { most: 0, of: 'a page that is looked at' },
  preferencesGet: { most: 1, of: 'the page of one’s preferences' },
  pagePost: { most: 2, of: 'a form that is sent' },
} as const;

export type CallKind = keyof typeof callBudgets;
