import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { CaseFacts, OpenedCase } from '../../privacy/rights/cases.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import { rights } from '../../reply/verdicts.ts';
import type { Item } from './rows.ts';

export type Tables = { records: string; standing: string; proof: string };

export const caseKey = (caseId: string) => ({ pk: `case#${caseId}`, sk: 'case' });

/** The case as found from the person. */
export const pointerKey = (alias: Alias, caseId: string) => ({ pk: alias, sk: `case#${caseId}` });

const caseSchema = z.object({
  caseId: z.string(),
  state: z.literal('received'),
  rights: z.array(z.enum([...rights, 'unspecified'])),
  alias: z.nullable(z.string()),
  channel: z.enum(['mail', 'form']),
  receivedAt: z.string(),
  dueAt: z.number(),
  acknowledge: z.boolean(),
  acknowledgedAt: z.optional(z.string()),
  objectKey: z.nullable(z.string()),
  mailKey: z.nullable(z.string()),
  mailbox: z.nullable(z.string()),
  proofSequence: z.number(),
  proofHash: z.string(),
});
export type CaseRow = z.infer<typeof caseSchema>;

/** @throws where the stored row is not of this shape: a migration was missed. */
export function readCase(item: Item): CaseRow {
  return caseSchema.parse(unmarshall(item));
}

export function openedOf(stored: CaseRow, created: boolean): OpenedCase {
  return {
    caseId: stored.caseId,
    created,
    acknowledgedAt: stored.acknowledgedAt ?? null,
    proof: { sequence: stored.proofSequence, hash: stored.proofHash },
  };
}

export function factsOf(stored: CaseRow): CaseFacts {
  const { state, channel, alias, acknowledge, objectKey, mailKey, mailbox, receivedAt } = stored;
  return {
    ...openedOf(stored, false),
    state,
    channel,
    rights: stored.rights,
    alias: alias as Alias | null, // written from an Alias by casesTable.open
    receivedAt,
    dueAt: new Date(stored.dueAt * 1000).toISOString(),
    acknowledge,
    objectKey,
    mailKey,
    mailbox,
  };
}
