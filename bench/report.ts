import { budgetOf, type CallKind, callBudgets, callKinds } from './budgets.ts';
import type { Weight } from './bundles/weigh.ts';
import { type Calls, sumOf } from './calls/count-calls.ts';
import type { Starts } from './starts/measure-starts.ts';
import { table } from './table.ts';
import { intervalOf, listOf, overBudget, overCalls } from './verdicts.ts';

/** All that one run has measured. `firstMail` is milliseconds of CPU. */
export type Measured = {
  weights: Record<string, Weight>;
  starts: Starts;
  calls: Record<CallKind, Calls>;
  firstMail: number;
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
  const { starts, calls, firstMail, mailsPerSecond } = measured;
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
      callKinds.map((kind) => [kind, String(sumOf(calls[kind])), String(callBudgets[kind].most), listOf(calls[kind])]),
    ),
    '',
    `${mailsPerSecond.toFixed(0)} mails a second from bytes to reply, in one process, without calls`,
  ].join('\n');
}

/** Everything that is over its budget. */
export function failures(measured: Measured): string[] {
  return [
    ...measuredFunctions(measured).flatMap(({ name, weight, start, budget }) => overBudget(name, weight, start, budget)),
    ...overCalls(measured.calls),
  ];
}

/** The last line: what a program reads, and compares with another day's. */
export function machineReport(measured: Measured): string {
  const { answered, rights, duplicate, machine, silentRead, pageGet, pagePost } = measured.calls;
  const counted = { answered, rights, duplicate, machine, silentRead, pageGet, pagePost };
  return JSON.stringify({
    node: process.version,
    functions: Object.fromEntries(
      measuredFunctions(measured).map(({ name, weight: { kb, gz }, start: { ratio, lo, hi } }) => [
        name,
        { kb: rounded(kb, 1), gz: rounded(gz, 1), ratio: rounded(ratio, 3), lo: rounded(lo, 3), hi: rounded(hi, 3) },
      ]),
    ),
    calls: Object.fromEntries(Object.entries(counted).map(([name, calls]) => [name, sumOf(calls)])),
    mailsPerSecond: rounded(measured.mailsPerSecond, 0),
  });
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
