import { type DynamoDBClient, TransactGetItemsCommand, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { ProofHead } from '../../privacy/journal/proof.ts';
import { isExpired } from '../../privacy/retention/periods.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import type { Item } from './rows.ts';
import { readStanding, type StandingRow } from './standing-row.ts';

/** Where a person's consents are: the state, what must follow it, and its proof. */
export type ConsentTables = { standing: string; records: string; proof: string };

/** The end of a person's history, in a row of its own: it lives as long as the proof, which outlives the address by years. */
export type HistoryHead = ProofHead & { expiresAt: number };

/** A person as one look saw them. `standing` may be past its time: it is still there to be replaced. */
export type Person = { alias: Alias; now: Date; standing: StandingRow | undefined; head: HistoryHead | null };

export const headKey = (alias: Alias) => ({ alias: `head:${alias}` });

const headSchema = z.object({ sequence: z.number(), hash: z.string(), expiresAt: z.number() });

/** How often a change that lost a race looks again before the caller's own retry takes over. */
const tries = 5;

/** The person's row, the end of their history and one more row of the same table, as they stood at one moment: one call. */
export async function readPerson(
  dynamo: DynamoDBClient,
  { standing: TableName }: ConsentTables,
  { alias, now, beside }: { alias: Alias; now: Date; beside?: string },
): Promise<{ person: Person; beside: Item | undefined }> {
  const keys = [{ alias }, headKey(alias), ...(beside ? [{ alias: beside }] : [])];
  const { Responses } = await dynamo.send(
    new TransactGetItemsCommand({ TransactItems: keys.map((key) => ({ Get: { TableName, Key: marshall(key) } })) }),
  );
  const [standing, head, other] = (Responses ?? []).map(({ Item: item }) => item);
  const person = {
    alias,
    now,
    standing: readStanding(standing),
    head: head ? headSchema.parse(unmarshall(head)) : null,
  };
  return { person, beside: other };
}

/** The part of a person that counts: a row past its time is absent for every reader (rule 5). */
export function livingRow({ standing, now }: Person): StandingRow | undefined {
  return standing && !isExpired(standing, now) ? standing : undefined;
}

/**
 * Looks, decides and writes; where another write came between, looks and decides again. A cancelled transaction wrote
 * nothing, and the SDK's own repeats carry a token by which DynamoDB knows them, so that no act happens twice.
 */
export async function untilWritten<Outcome>(change: () => Promise<Outcome>): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await change();
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      if (attempt === tries) throw new Error('the rows of a person kept changing while a choice was written', { cause: error });
    }
  }
}
