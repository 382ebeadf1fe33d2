import { join } from 'node:path';
import type { Local } from '../../local/start-local.ts';
import { question } from '../mails/questions.ts';
import { builtMail } from '../mails/built-mail.ts';
import { arrivedMail } from '../mails/arrived-mail.ts';
import { median } from './interval.ts';
import { startProcess } from './start-process.ts';

/**
 * Milliseconds of CPU from nothing to the first mail answered: the start, everything that is loaded at first use, the keys,
 * the first connections. Reported, not judged.
 * @throws where the bundle, as it is deployed, does not answer.
 */
export async function measureFirstMail(
  local: Local,
  { directory, rounds }: { directory: string; rounds: number },
): Promise<number> {
  const cpu: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = `first-${round}@example.org`;
    const { event } = await arrivedMail(local, { raw: await builtMail({ ...question('fr'), from }), from });
    const values = [join(directory, 'index.cjs'), JSON.stringify(event)];
    cpu.push((await startProcess(join(import.meta.dirname, 'first-mail.cjs'), environmentOfLocal(), values)).cpu);
    if (!local.sent().some(({ to }) => to.includes(from))) throw new Error('the bundle of answer-mail answers nothing');
  }
  return median(cpu);
}

/** The stand-ins, as the running stack named them in this process. */
function environmentOfLocal(): Record<string, string> {
  const named = Object.entries(process.env).filter(([name]) =>
    /^AWS_|_(?:TABLE|BUCKET|URL|SECRET|SET|SECRETS)$|^LOG_LEVEL$/.test(name),
  );
  return { HOME: '/nonexistent', ...Object.fromEntries(named.map(([name, value]) => [name, value ?? ''])) };
}
