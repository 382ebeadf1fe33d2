import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Case, CaseChange } from '../../privacy/rights/cases.ts';
import { type Correction, fieldsOf, type RectificationEnd } from '../../privacy/rights/corrections.ts';
import type { Identity } from '../../privacy/standing/standings.ts';
import { unsealIdentity } from '../../privacy/standing/sealed.ts';
import { epochSeconds } from '../../privacy/retention/periods.ts';
import { caseSeals } from './case-file.ts';
import type { Tables } from './case-row.ts';
import { livingRow, type Person } from './person-rows.ts';

/** The rows of a rectification, beside its case. */
export const correctionsKey = (caseId: string) => ({ pk: `case#${caseId}`, sk: 'corrections' });
export const newAddressKey = (caseId: string) => ({ pk: `case#${caseId}`, sk: 'new-address' });
export const moveKey = (caseId: string) => ({ pk: `case#${caseId}`, sk: 'move' });

const rowSchema = z.object({ sealed: z.instanceof(Uint8Array) });
const correctionsSchema = z.array(z.object({ field: z.string(), old: z.string(), new: z.string() }));

/** What was staged; null where nothing was, or the case's file was forgotten. */
export async function readStaged(dynamo: DynamoDBClient, tables: Tables, caseId: string): Promise<Correction[] | null> {
  const { Item } = await dynamo.send(
    new GetItemCommand({ TableName: tables.records, Key: marshall(correctionsKey(caseId)), ConsistentRead: true }),
  );
  if (!Item) return null;
  const plain = await caseSeals(dynamo, tables.standing).unseal(caseId, rowSchema.parse(unmarshall(Item)).sealed);
  return plain === null ? null : correctionsSchema.parse(JSON.parse(plain));
}

/** What the proof may say of them: which of our own fields, and how many others. */
export function factsOf(corrections: readonly Correction[]) {
  const { fields, others } = fieldsOf(corrections);
  return { fields, others };
}

/** Our own part of the right has ended; what is not ours to correct waits for a person. */
export function endingChange(
  { progress }: Case,
  { end, corrections, now }: { end: RectificationEnd; corrections: readonly Correction[]; now: Date },
): CaseChange {
  const set = { progress: { ...progress, rectification: end } };
  const change = {
    act: 'progress',
    by: 'worker',
    facts: { right: 'rectification', progress: end, ...factsOf(corrections) },
    advance: now,
    now,
  } as const;
  if (end !== 'partly') return { ...change, set };
  const withAgent = { because: 'corrections-unclear', since: now.toISOString() } as const;
  return { ...change, to: 'with-agent', set: { ...set, withAgent } };
}

/** Who the person is, where the row says it and its time is not over. */
export function identityIn(person: Person): Identity | null {
  const { dataKey, sealed, identityUntil = 0 } = livingRow(person) ?? {};
  const isPast = identityUntil <= epochSeconds(person.now);
  return dataKey && sealed && !isPast ? unsealIdentity(sealed, dataKey, person.alias) : null;
}
