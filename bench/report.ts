import { type AccessAnswered, mostMegabytes } from './access/measure-access.ts';
import { budgetOf, type CallKind, callBudgets, callKinds } from './budgets.ts';
import type { Weight } from './bundles/weigh.ts';
import { type Calls, sumOf } from './calls/count-calls.ts';
import type { Starts } from './starts/measure-starts.ts';
import { table } from './table.ts';
import { intervalOf, listOf, notOneTransaction, overBudget, overCalls, overMemory } from './verdicts.ts';

/** All that one run has measured. `firstMail` is milliseconds of CPU. */
export type Measured = {
  weights: Record<string, Weight>;
  starts: Starts;
  calls: Record<CallKind, Calls>;
  /** The calls by which a form opens a case, one by one. */
  opening: readonly string[];
  firstMail: number;
  access: AccessAnswered;
  mailsPerSecond: number;
};

function measuredFunctions({ weights, starts }: Measured) {
  return Object.entries(weights).map(([name, weight]) => {
    const start = starts.byFunction[name];
    if (!start) throw new Error(`${name} was never started`);
    return { name, weight, start, budget: budgetOf(name) };
  });
}

/** What a person reads. */
export function readableReport(measured: Measured): string {
  const { starts, calls, opening, firstMail, mailsPerSecond, access } = measured;
  const first = firstMail - starts.floor;
  return [
    table(
      ['function', 'KB', 'at most', 'packed', 'at most', 'upload', 'CPU ms', 'of reference', '90 %', 'at most'],
      measuredFunctions(measured).map(({ name, weight, start, budget }) => [
        name,
        weight.kb.toFixed(0),
        String(budget.kb),
        weight.gz.toFixed(0),
        String(budget.gz),
        weight.upload.toFixed(0),
        start.cpu.toFixed(1),
        start.ratio.toFixed(2),
        intervalOf(start),
        budget.ratio.toFixed(2),
      ]),
    ),
    `floor (an empty handler) ${starts.floor.toFixed(1)} ms, reference (two bare SDK clients) ${starts.reference.toFixed(1)} ms over it`,
    `answer-mail, start and first mail: ${first.toFixed(1)} ms over the floor, ${(first / starts.reference).toFixed(2)} of the reference’s start alone`,
    '',
    table(
      ['AWS calls', 'made', 'at most', 'which'],
      callKinds.map((kind) => {
        const { what, most } = callBudgets[kind];
        return [what, String(sumOf(calls[kind])), String(most), listOf(calls[kind])];
      }),
    ),
    `opening a case is one transaction: ${opening.join(', ')}`,
    '',
    `${mailsPerSecond.toFixed(0)} mails a second from bytes to reply, in one process, without calls`,
    `an access of ${access.items} items: ${access.megabytes.toFixed(0)} MB of at most ${mostMegabytes}, ${(access.items / access.seconds).toFixed(0)} items a second`,
  ].join('\n');
}

/** Everything that is over its budget. */
export function failures(measured: Measured): string[] {
  return [
    ...measuredFunctions(measured).flatMap(({ name, weight, start, budget }) => overBudget(name, weight, start, budget)),
    ...overCalls(measured.calls),
    ...notOneTransaction(measured.opening),
    ...overMemory(measured.access),
  ];
}

/** The last line: what a program reads, and compares with another day's. */
export function machineReport(measured: Measured): string {
  return JSON.stringify({
    node: process.version,
    functions: Object.fromEntries(
      measuredFunctions(measured).map(({ name, weight: { kb, gz }, start: { ratio, lo, hi } }) => [
        name,
        { kb: rounded(kb, 1), gz: rounded(gz, 1), ratio: rounded(ratio, 3), lo: rounded(lo, 3), hi: rounded(hi, 3) },
      ]),
    ),
    calls: Object.fromEntries(callKinds.map((kind) => [kind, sumOf(measured.calls[kind])])),
    mailsPerSecond: rounded(measured.mailsPerSecond, 0),
    accessMegabytes: rounded(measured.access.megabytes, 0),
  });
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
