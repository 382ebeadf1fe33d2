import { join } from 'node:path';
import { bundleFunctions } from '../infra/bundle.ts';
import { functions } from '../infra/functions.ts';
import { startLocal } from '../local/start-local.ts';
import { settings } from '../shared/settings/settings.ts';
import { measureAccess } from './access/measure-access.ts';
import { weigh } from './bundles/weigh.ts';
import { countCallsByMail } from './calls/calls-by-mail.ts';
import { countCallsByPage } from './calls/calls-by-page.ts';
import { countCallsByRight } from './calls/calls-by-right.ts';
import { failures, type Measured, machineReport, readableReport } from './report.ts';
import { mailsPerSecond } from './speed/mails-per-second.ts';
import { measureFirstMail } from './starts/measure-first-mail.ts';
import { measureStarts } from './starts/measure-starts.ts';

/**
 * `npm run bench`: what every function weighs, costs to start and calls, against bench/budgets.ts, and how fast mail is
 * answered in memory. `BENCH_ROUNDS` says how often each function is started. Exit code 1 where something is over budget.
 */
process.env['LOG_LEVEL'] = 'silent';
const measured = await measure(roundsAsked());
console.log(`\n${readableReport(measured)}\n`);
const failed = failures(measured);
for (const failure of failed) console.log(`over budget: ${failure}`);
console.log(machineReport(measured));
process.exitCode = failed.length > 0 ? 1 : 0;

/** Enough that the interval is narrow, few enough that all takes about a minute and a half on two cores. */
function roundsAsked(): number {
  const rounds = Number(process.env['BENCH_ROUNDS'] ?? 11);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('BENCH_ROUNDS is a whole number of at least 1');
  return rounds;
}

async function measure(rounds: number): Promise<Measured> {
  const outDir = join(import.meta.dirname, '../dist/bench');
  tell(`bundling ${functions.length} functions`);
  const bundles = await bundleFunctions({ settings, outDir: join(outDir, 'functions') });
  tell(`starting each of them ${rounds} times`);
  const starts = await measureStarts(bundles, { outDir, rounds });
  tell('counting calls');
  const answerMail = bundles.find(({ name }) => name === 'answer-mail')?.directory ?? '';
  const onLocal = await measureOnLocal(answerMail, rounds);
  tell('answering the access of a person with 100,000 items');
  const access = await measureAccess(settings, outDir);
  tell('answering mails in memory');
  return {
    weights: Object.fromEntries(bundles.map((bundle) => [bundle.name, weigh(bundle)])),
    starts,
    ...onLocal,
    access,
    mailsPerSecond: await mailsPerSecond(settings),
  };
}

/** On the one-machine stack; no queue wakes anybody, so that each call has one author. */
async function measureOnLocal(directory: string, rounds: number): Promise<Pick<Measured, 'calls' | 'opening' | 'firstMail'>> {
  const fed = functions.filter(({ name, triggers }) => name !== 'answer-mail' && triggers.some(({ kind }) => kind === 'queue'));
  const there = functions.filter((one) => !fed.includes(one));
  const local = await startLocal({ functions: there.map(({ name }) => name) });
  try {
    const [byMail, byPage, byRight] = [
      await countCallsByMail(local),
      await countCallsByPage(local),
      await countCallsByRight(local),
    ];
    const calls = { ...byMail, ...byPage, ...byRight.calls };
    return { calls, opening: byRight.opening, firstMail: await measureFirstMail(local, { directory, rounds }) };
  } finally {
    await local.close();
  }
}

function tell(step: string): void {
  process.stderr.write(`bench: ${step}\n`);
}
