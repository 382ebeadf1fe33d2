import { Readable } from 'node:stream';
import type { FulfilAccessSteps } from '../../../functions/fulfil-access/fulfil-access.ts';
import { caseLettersTable } from '../../../shared/aws/tables/case-letters-table.ts';
import { casesTable } from '../../../shared/aws/tables/cases-table.ts';
import { correctionsTable } from '../../../shared/aws/tables/corrections-table.ts';
import { heldDataTable } from '../../../shared/aws/tables/held-data-table.ts';
import { mailRecordsTable } from '../../../shared/aws/tables/mail-records-table.ts';
import { systemAsksTable } from '../../../shared/aws/tables/system-asks-table.ts';
import type { WaitingLetter } from '../../../shared/privacy/rights/access/answer-lists.ts';
import type { Case, CaseOpening } from '../../../shared/privacy/rights/cases.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';
import type { MailRecord } from '../../../shared/reply/record.ts';
import { settings } from '../../../shared/settings/settings.ts';
import { readZip } from '../../shared/privacy/rights/access/read-zip.ts';
import type { TestEngine } from '../../tables/engine.ts';

export const now = new Date('2026-11-22T10:00:00Z');
let people = 0;

/** A person with a request for access in our tables, a bucket, and the steps of the function on both. */
export function accessStand(engine: TestEngine) {
  const number = ++people;
  const alias: Alias = `k1:access-person-${number}`;
  const caseId = `R-ACCESS${number}`;
  const cases = casesTable(engine.dynamo, engine.names);
  const asks = systemAsksTable(engine.dynamo, engine.names);
  const objects = new Map<string, Buffer>();
  const kept = new Map<string, Buffer>();
  const told: unknown[] = [];
  const waiting: WaitingLetter[] = [];

  const steps: FulfilAccessSteps = {
    settings,
    publicUrl: 'https://privacy.example.com',
    cases,
    asks,
    letters: caseLettersTable(engine.dynamo, engine.names),
    corrections: correctionsTable(engine.dynamo, engine.names),
    systemName: (id) => `The ${id}`,
    heldBy: (person, at) =>
      heldDataTable(engine.dynamo, engine.names, { alias: person, now: at, mailboxName: (id) => `${id}@example.com` }),
    waitingMail: async () => waiting,
    open: async (key) => {
      const bytes = objects.get(key);
      return bytes ? Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]) : null;
    },
    keepAnswer: async (id, bytes) => void kept.set(id, Buffer.concat(await Array.fromAsync(bytes))),
    tellFollowUp: async (followUp) => void told.push(followUp),
    now: () => now,
  };

  const opening = (changes: Partial<CaseOpening> = {}): CaseOpening => ({
    caseId,
    rights: ['access'],
    alias,
    file: {
      identity: { address: `anna${number}@example.org`, locale: 'en', name: 'Anna' },
      locales: ['en'],
      words: { message: 'Everything you have, please.', corrections: {} },
      thread: null,
    },
    channel: 'form',
    receivedAt: now,
    dueBy: new Date('2026-12-22T22:59:59Z'),
    acknowledge: true,
    because: 'a form of ours',
    verified: null,
    objectKey: null,
    mailKey: null,
    mailbox: null,
    now,
    ...changes,
  });

  /** Through the acts that lead there, so that the case is as the driver leaves it. */
  async function inProgress(changes: Partial<CaseOpening> = {}): Promise<Case> {
    const asked = opening(changes);
    await cases.open(asked);
    const act = async (found: Case | null, change: Parameters<typeof cases.change>[1]) => {
      const after = found && (await cases.change(found, change));
      if (!after) throw new Error('the case was not as it was seen');
      return after;
    };
    const received = await cases.find(asked.caseId);
    const open = await act(received, { act: 'acknowledge', by: 'worker', to: 'open', now });
    return act(open, {
      act: 'start',
      by: 'worker',
      to: 'in-progress',
      set: { verified: { by: 'link', at: now.toISOString() } },
      now,
    });
  }

  /** The facts of a mail, and the mail in the bucket unless it is said to be gone. */
  async function mail(key: string, changes: Partial<MailRecord> = {}, raw: string | null = `Subject: ${key}\r\n\r\nHello.`) {
    const objectKey = changes.objectKey ?? `mail/ses/${caseId}/${key}`;
    if (raw !== null) objects.set(objectKey, Buffer.from(raw));
    await mailRecordsTable(engine.dynamo, engine.names.records, 30 * 86_400).keep({
      mailKey: key.padEnd(64, '0'),
      alias,
      receivedAt: now,
      now,
      provider: 'ses',
      mailbox: 'contact',
      objectKey,
      guard: null,
      authenticity: 'aligned',
      language: 'en',
      intents: [{ intent: 'general-enquiry', confidence: 0.8 }],
      act: 'reply',
      because: 'enquiry',
      legalBasis: 'legitimate-interest',
      template: 'acknowledgement',
      outcome: 'sent',
      sesId: 'ses-1',
      toPeople: true,
      ...changes,
    });
  }

  const answer = () => {
    const zip = kept.get(caseId);
    if (!zip) throw new Error('no answer was written');
    return readZip(zip);
  };

  return {
    alias,
    caseId,
    cases,
    asks,
    objects,
    kept,
    told,
    waiting,
    steps,
    opening,
    inProgress,
    mail,
    answer,
    asked: (right: 'access' | 'portability' = 'access') => JSON.stringify({ caseId, right }),
    found: async () => {
      const found = await cases.find(caseId);
      if (!found) throw new Error('there is no case');
      return found;
    },
  };
}

export type AccessStand = ReturnType<typeof accessStand>;
