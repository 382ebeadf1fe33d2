import type { Settings } from '../../shared/settings/settings-schema.ts';
import { median } from '../starts/interval.ts';
import { answerInMemory } from './answer-in-memory.ts';
import { sampleMails } from './sample-mails.ts';

const turns = 5;
const secondsPerTurn = 1;

/** How many mails one process parses, judges and renders in a second, warm and without any call: the median of some turns. */
export async function mailsPerSecond(settings: Settings): Promise<number> {
  const mails = await sampleMails();
  const now = new Date();
  await turn(mails, settings, now); // warms up: not counted
  const measured: number[] = [];
  for (let count = 0; count < turns; count++) measured.push(await turn(mails, settings, now));
  return median(measured);
}

async function turn(mails: readonly Buffer[], settings: Settings, now: Date): Promise<number> {
  const from = performance.now();
  const seconds = () => (performance.now() - from) / 1000;
  let answered = 0;
  while (seconds() < secondsPerTurn) {
    for (const raw of mails) await answerInMemory(raw, { settings, now });
    answered += mails.length;
  }
  return answered / seconds();
}
