import { advanceCase, type AdvanceSteps } from '../../functions/follow-up/advance-case.ts';
import { sendChallenge } from '../../functions/follow-up/send-challenge.ts';
import { fulfilErasure } from '../../functions/fulfil-erasure/fulfil-erasure.ts';
import { fulfilRestriction } from '../../functions/fulfil-restriction/fulfil-restriction.ts';
import { watchDeadlines, type WatchDeadlinesSteps } from '../../functions/watch-deadlines/watch-deadlines.ts';
import sample from '../../repondeur.config.ts';
import { casesTable } from '../../shared/aws/tables/cases-table.ts';
import { challengesTable } from '../../shared/aws/tables/challenges-table.ts';
import { deliveriesTable } from '../../shared/aws/tables/deliveries-table.ts';
import { enquiriesTable } from '../../shared/aws/tables/enquiries-table.ts';
import { erasuresTable } from '../../shared/aws/tables/erasures-table.ts';
import { holdsTable } from '../../shared/aws/tables/holds-table.ts';
import { mailLimitTable } from '../../shared/aws/tables/mail-limit.ts';
import { mailRecordsTable } from '../../shared/aws/tables/mail-records-table.ts';
import { optOutsTable } from '../../shared/aws/tables/opt-outs-table.ts';
import { outboxTable } from '../../shared/aws/tables/outbox-table.ts';
import { portalTable } from '../../shared/aws/tables/portal-table.ts';
import { restrictionsTable } from '../../shared/aws/tables/restrictions-table.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import { systemAsksTable } from '../../shared/aws/tables/system-asks-table.ts';
import { watchedCasesTable } from '../../shared/aws/tables/watched-cases-table.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import type { MailSender, OutgoingMail } from '../../shared/reply/outgoing-mail.ts';
import type { Right } from '../../shared/reply/verdicts.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import type { TestEngine } from '../tables/engine.ts';

/** The sample's settings, with one more system: a register that a person keeps by hand. */
export const settings: Settings = {
  ...sample,
  limits: { ...sample.limits, mailsPerAddressAndDay: 5 },
  systems: [
    ...sample.systems,
    {
      name: 'Register',
      owner: 'Example SAS',
      role: 'own',
      country: 'FR',
      holds: { fr: 'noms', en: 'names', de: 'Namen' },
      retention: { fr: 'un an', en: 'a year', de: 'ein Jahr' },
      reachedBy: { by: 'task', person: 'Camille Exemple', email: 'register@example.com' },
    },
  ],
};

export type Sent = { mail: OutgoingMail; sesId: string };
type Work = { caseId: string; right: Right };

const tokenKeys = async () => ['a key of the model'];
const mintTokens = async () => ({ unsubscribeToken: 'a'.repeat(48) });

/**
 * One world of cases: the real tables, driver, workers and watch, over queues that are lists and a clock that stands still until
 * it is moved. A queue may lose a message (the outbox has the same) and give one twice.
 */
export function newWorld(engine: TestEngine) {
  const { dynamo, names } = engine;
  const tables = names;
  const clock = { now: new Date('2026-11-23T09:00:00Z') };
  const now = () => clock.now;
  const sent: Sent[] = [];
  const works: Work[] = [];
  const objects = new Set<string>();
  /** What the next send comes to, where it is not taken. */
  const trouble: ('unknown' | 'throttled')[] = [];

  const sender: MailSender = {
    async send(mail) {
      const outcome = trouble.shift();
      if (outcome === 'throttled') return { outcome };
      const sesId = `ses-${sent.length}`;
      sent.push({ mail, sesId });
      return outcome ? { outcome, because: 'lost' } : { outcome: 'sent', messageId: sesId };
    },
  };

  const cases = casesTable(dynamo, tables);
  const challenges = challengesTable({ dynamo, tables, tokenKeys });
  const outbox = outboxTable(dynamo, names.records);
  const deliveries = deliveriesTable(dynamo, names.records);
  const systemAsks = systemAsksTable(dynamo, tables);
  const optOuts = optOutsTable(dynamo, tables);
  const standings = standingTable(dynamo, names.standing);
  const restrictions = restrictionsTable(dynamo, tables);
  const holds = holdsTable(dynamo, tables, { fourEyes: false });
  const records = mailRecordsTable(dynamo, names.records, 30 * 86_400);
  const mailLimit = mailLimitTable(dynamo, names.guard);
  const mailing = { settings, publicUrl: 'https://privacy.example.com', mailLimit, sender, mintTokens, now };

  const driving: AdvanceSteps = {
    ...mailing,
    cases,
    outbox,
    challenges,
    optOuts,
    deliveries,
    systemAsks,
    holds,
    statement: async () => '{}',
    dispatch: async (work) => void works.push(work),
    tellSystem: async () => undefined,
  };
  const watching: WatchDeadlinesSteps = {
    ...mailing,
    sendCaseMail: async (request) => (await import('../../shared/reply/case-mail.ts')).sendCaseMail(request, mailing),
    cases,
    watched: watchedCasesTable(dynamo, names.records),
    challenges,
    enquiries: enquiriesTable(dynamo, names.records),
    standings,
    optOuts,
    tellFollowUp: async () => undefined,
  };
  const erasing = {
    cases,
    erasures: erasuresTable(dynamo, tables, settings),
    objects: {
      erase: async (keys: readonly string[]) => keys.forEach((key) => objects.delete(key)),
      eraseUnder: async (prefix: string) =>
        [...objects].filter((key) => key.startsWith(prefix)).forEach((key) => objects.delete(key)),
    },
    deadLetters: { search: async () => 'whole' as const },
    objectsIn: () => [],
    tellFollowUp: async () => undefined,
    now,
  };

  return {
    clock,
    sent,
    works,
    objects,
    trouble,
    cases,
    challenges,
    deliveries,
    systemAsks,
    holds,
    portal: portalTable(dynamo, tables),
    advance: (caseId: string) => advanceCase(caseId, driving),

    /** Carries out one piece of work, as its function would. */
    async work(work: Work) {
      const body = JSON.stringify(work);
      if (work.right === 'erasure') return fulfilErasure(body, erasing);
      if (work.right === 'restriction' || work.right === 'objection')
        return fulfilRestriction(body, { cases, restrictions, optOuts, tell: async () => undefined, now });
      throw new Error(`this world has no function for ${work.right}`);
    },

    /** The hourly sweep of what must follow. */
    async sweep() {
      for await (const followUp of outbox.due(clock.now)) {
        if (!('caseId' in followUp)) continue;
        if (followUp.kind === 'advance-case') await advanceCase(followUp.caseId, driving).catch(() => undefined);
        if (followUp.kind === 'send-challenge') await sendChallenge(followUp.caseId, driving).catch(() => undefined);
      }
    },

    watch: () => watchDeadlines(watching),

    /** A mail of the person's that was answered once: a row and an object under their alias, and their standing. */
    async wroteBefore(alias: Alias, number: number) {
      const objectKey = `mail/ses/${alias}-${number}`;
      objects.add(objectKey);
      await standings.claim({
        alias,
        mailbox: 'abc',
        purpose: 'answering',
        mailKey: `${alias}-${number}`,
        identity: { address: addressOf(alias), locale: 'en', name: 'A Person' },
        now: clock.now,
        coolDownSeconds: 1,
        keptSeconds: 30 * 86_400,
      });
      await records.keep({
        mailKey: `${alias}-${number}`,
        alias,
        receivedAt: clock.now,
        now: clock.now,
        provider: 'ses',
        mailbox: 'abc',
        objectKey,
        guard: null,
        authenticity: 'aligned',
        language: 'en',
        intents: [],
        act: 'reply',
        because: 'enquiry',
        legalBasis: 'legitimate-interest',
        template: 'acknowledgement',
        outcome: 'sent',
        sesId: 'ses',
        toPeople: true,
      });
    },
  };
}

export type World = ReturnType<typeof newWorld>;

export const addressOf = (alias: Alias) => `${alias.replace(/\W/g, '-')}@example.org`;
