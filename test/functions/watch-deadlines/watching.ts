import { watchDeadlines, type WatchDeadlinesSteps } from '../../../functions/watch-deadlines/watch-deadlines.ts';
import defaultSettings from '../../../repondeur.config.ts';
import { casesTable } from '../../../shared/aws/tables/cases-table.ts';
import { outboxTable } from '../../../shared/aws/tables/outbox-table.ts';
import { shardOf } from '../../../shared/aws/tables/shards.ts';
import { watchedCasesTable } from '../../../shared/aws/tables/watched-cases-table.ts';
import type { CaseFollowUp } from '../../../shared/privacy/outbox/outbox.ts';
import type { Case, CaseChange, CaseOpening } from '../../../shared/privacy/rights/cases.ts';
import type { RightsLetter } from '../../../shared/reply/rights-mail.ts';
import { unexpected } from '../../doubles/unexpected.ts';
import type { TestEngine } from '../../tables/engine.ts';

export const start = new Date('2026-11-23T10:00:00Z');
const hour = 3_600_000;
export const later = (hours: number) => new Date(start.getTime() + hours * hour);
export const days = (count: number) => count * 24;

export type Told = { at: Date; what: string };

let number = 0;

/** One case on the real engine, the clock in the test's hand, and all that anybody was told of it. */
export async function watching(engine: TestEngine, changes: Partial<CaseOpening> = {}) {
  number++;
  const caseId = `R-WATCHED${number}`;
  const cases = casesTable(engine.dynamo, engine.names);
  const watched = watchedCasesTable(engine.dynamo, engine.names.records);
  const told: Told[] = [];
  const followUps: CaseFollowUp[] = [];
  const clock = { now: start };
  await cases.open({
    caseId,
    rights: ['access'],
    alias: `k1:watched-person-${number}`,
    file: {
      identity: { address: 'anna@example.org', locale: 'fr', name: 'Anna' },
      locales: ['fr'],
      words: null,
      thread: null,
    },
    channel: 'form',
    receivedAt: start,
    dueBy: new Date('2026-12-23T22:59:59Z'),
    acknowledge: true,
    because: 'asked by form',
    verified: null,
    objectKey: null,
    mailKey: null,
    mailbox: null,
    now: start,
    ...changes,
  });

  const steps: WatchDeadlinesSteps = {
    settings: defaultSettings,
    publicUrl: 'https://privacy.example.com',
    now: () => clock.now,
    sender: {
      async send({ text }) {
        told.push({ at: clock.now, what: `agents: ${text}` });
        return { outcome: 'sent', messageId: `notice-${told.length}` };
      },
    },
    async sendCaseMail({ letter }) {
      told.push({ at: clock.now, what: nameOf(typeof letter === 'function' ? await letter() : letter) });
      return { outcome: 'sent', sesId: `ses-${told.length}` };
    },
    cases,
    watched: {
      ...watched,
      partitions: [shardOf('case', caseId)],
      async *due(partition, now) {
        for await (const id of watched.due(partition, now)) if (id === caseId) yield id; // not those of other tests
      },
    },
    challenges: {
      issue: async ({ now }) => ({ token: 'a-token', code: '123456', linkUntil: now, codeUntil: now }),
    },
    async tellFollowUp(followUp) {
      followUps.push(followUp);
    },
    mintTokens: unexpected('mintTokens'),
    enquiries: {
      partitions: [],
      due: unexpected('due'),
      take: unexpected('take'),
      change: unexpected('change'),
      settle: unexpected('settle'),
    },
    standings: { identity: unexpected('identity') },
    optOuts: { find: unexpected('find') },
  };

  const found = async (): Promise<Case> => {
    const one = await cases.find(caseId);
    if (!one) throw new Error('no case');
    return one;
  };
  const change = async (given: Omit<CaseChange, 'now'>) => {
    const after = await cases.change(await found(), { now: clock.now, ...given });
    if (!after) throw new Error('the case was changed by somebody else');
    return after;
  };
  return {
    caseId,
    told,
    followUps,
    clock,
    steps,
    found,
    change,
    run: (given: WatchDeadlinesSteps = steps) => watchDeadlines(given),
    /** The first full hour from `hours` on at which the index has something to look at. */
    async nextHour(hours: number) {
      const row = await engine.get('records', { pk: `case#${caseId}`, sk: 'case' });
      return Math.max(hours, Math.ceil((Number(row?.['dueAt'] ?? Infinity) * 1000 - start.getTime()) / hour));
    },
    /** SES tells that the last mail arrived, as follow-up hears it. */
    async mailArrives() {
      const { mail } = await found();
      if (mail?.state === 'sent')
        await change({ act: 'mail-arrived', by: 'worker', set: { mail: { ...mail, state: 'delivered' } } });
    },
    acknowledge: (to: 'awaiting-identity' | 'open') =>
      change({
        act: 'acknowledge',
        by: 'worker',
        to,
        set: {
          acknowledgedAt: clock.now.toISOString(),
          verified: to === 'open' ? { by: 'not-needed', at: clock.now.toISOString() } : null,
          mail: { kind: 'acknowledgement', sesId: 'ses-0', sentAt: clock.now.toISOString(), state: 'delivered' },
        },
      }),
    advances: async () =>
      (await Array.fromAsync(outboxTable(engine.dynamo, engine.names.records).due(clock.now))).some(
        (one) => 'caseId' in one && one.caseId === caseId && one.kind === 'advance-case',
      ),
  };
}

export type Watching = Awaited<ReturnType<typeof watching>>;

function nameOf(letter: RightsLetter): string {
  return letter.letter === 'delayed' ? `delayed by ${letter.because}` : letter.letter;
}
