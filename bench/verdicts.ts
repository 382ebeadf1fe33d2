import { type AccessAnswered, mostMegabytes } from './access/measure-access.ts';
import { type Budget, builtinsNeverAtStart, type CallKind, callBudgets, callKinds, largestUpload } from './budgets.ts';
import type { Weight } from './bundles/weigh.ts';
import { type Calls, sumOf } from './calls/count-calls.ts';
import type { Start } from './starts/measure-starts.ts';

/** Where a function is over its budget: what, by how much, and why it has that budget. Empty where it is within. */
export function overBudget(name: string, weight: Weight, start: Start, budget: Budget): string[] {
  const found = [
    // A noisy machine widens the interval: only where the whole of it lies above is the function to blame.
    start.lo > budget.ratio &&
      `starts in ${start.ratio.toFixed(2)} of the reference (${intervalOf(start)}), at most ${budget.ratio}`,
    weight.kb > budget.kb && `loads ${weight.kb.toFixed(0)} KB at start, at most ${budget.kb}`,
    weight.gz > budget.gz && `loads ${weight.gz.toFixed(0)} KB at start when packed, at most ${budget.gz}`,
  ].filter((line) => line !== false);
  return [...found.map((line) => `${name} ${line}: ${budget.because}`), ...forbidden(name, weight, start, budget)];
}

/** What has no place in a function, whatever it costs today. */
function forbidden(name: string, weight: Weight, { builtins }: Pick<Start, 'builtins'>, budget: Budget): string[] {
  return [
    ...builtinsNeverAtStart.filter((one) => builtins.includes(one)).map((one) => `${name} loads node’s ${one} at start`),
    ...among(weight.atStart, budget.neverAtStart).map((source) => `${name} loads ${source} at start`),
    ...among(weight.everything, budget.neverUploaded).map((source) => `${name} is uploaded with ${source}`),
    ...(weight.upload > largestUpload
      ? [`${name} is an upload of ${weight.upload.toFixed(0)} KB, at most ${largestUpload}`]
      : []),
  ];
}

const among = (sources: readonly string[], never: readonly RegExp[]): string[] =>
  sources.filter((source) => never.some((one) => one.test(source)));

export function intervalOf({ lo, hi }: Pick<Start, 'lo' | 'hi'>): string {
  return `${lo.toFixed(2)}–${hi.toFixed(2)}`;
}

/** Where something makes more calls than it may, or sends when it should not, or does not when it should. */
export function overCalls(calls: Record<CallKind, Calls>): string[] {
  return callKinds.flatMap((kind) => {
    const { most, sends } = callBudgets[kind];
    const made = calls[kind];
    const sent = made.ses ?? 0;
    return [
      ...(sumOf(made) > most ? [`AWS calls of ${kind}: ${sumOf(made)} (${listOf(made)}), at most ${most}`] : []),
      ...(sent === sends ? [] : [`mails sent of ${kind}: ${sent}, not ${sends}`]),
    ];
  });
}

/**
 * Where a case is not opened by one transaction, whole or not at all. The one write beside it counts the caller's requests, and
 * is no part of the case.
 */
export function notOneTransaction(opening: readonly string[]): string[] {
  const writes = opening.filter((call) => call.startsWith('dynamodb ')).toSorted();
  const wanted = ['dynamodb TransactWriteItems', 'dynamodb UpdateItem'];
  return writes.join() === wanted.join() ? [] : [`a case is opened by ${opening.join(', ')}, not by one transaction`];
}

/** Where answering a person with very many items took more memory than is promised. Its time is told and never judged. */
export function overMemory({ items, megabytes }: AccessAnswered): string[] {
  if (megabytes <= mostMegabytes) return [];
  return [`an access of ${items} items took ${megabytes.toFixed(0)} MB, at most ${mostMegabytes}`];
}

/** `s3 1, dynamodb 2`, or `none`. */
export function listOf(calls: Calls): string {
  return (
    Object.entries(calls)
      .map(([service, number]) => `${service} ${number}`)
      .join(', ') || 'none'
  );
}
