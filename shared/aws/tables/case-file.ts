import { DeleteItemCommand, type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { CaseFile, CaseSeals } from '../../privacy/rights/cases.ts';
import { seal, unseal } from '../../privacy/standing/sealed.ts';
import { fileKey } from './case-row.ts';

const fileSchema = z.object({
  identity: z.object({ address: z.string(), locale: z.string(), name: z.string() }),
  locales: z.array(z.string()),
  words: z.nullable(z.object({ message: z.string(), corrections: z.record(z.string(), z.string()) })),
  about: z.optional(z.enum(['marketing', 'other'])),
  thread: z.nullable(z.object({ messageId: z.nullable(z.string()), references: z.array(z.string()) })),
});

const rowSchema = z.object({ dataKey: z.instanceof(Uint8Array), sealed: z.instanceof(Uint8Array) });

/** The additional data of everything sealed for a case, so that it can't be moved to another. */
const owner = (caseId: string) => `case:${caseId}` as const;

export function sealedFile(caseId: string, file: CaseFile, dataKey: Uint8Array): Uint8Array {
  return seal(JSON.stringify(file), dataKey, owner(caseId));
}

/** What is personal in a case; null where it was forgotten. */
export async function readFile(dynamo: DynamoDBClient, tableName: string, caseId: string): Promise<CaseFile | null> {
  const found = await rowOf(dynamo, tableName, caseId);
  return found && fileSchema.parse(JSON.parse(unseal(found.sealed, found.dataKey, owner(caseId))));
}

/** A file as it stands in its row, with what it is sealed with: for who seals it anew. */
export function readFileRow(caseId: string, row: unknown): { file: CaseFile; dataKey: Uint8Array; sealed: Uint8Array } {
  const { dataKey, sealed } = rowSchema.parse(row);
  return { dataKey, sealed, file: fileSchema.parse(JSON.parse(unseal(sealed, dataKey, owner(caseId)))) };
}

/** Seals with the keys of cases, in the table without backups. */
export function caseSeals(dynamo: DynamoDBClient, tableName: string): CaseSeals {
  return {
    async seal(caseId, plain) {
      const found = await rowOf(dynamo, tableName, caseId);
      if (!found) throw new Error('the file of the case was forgotten: nothing personal may be written about it any more');
      return seal(plain, found.dataKey, owner(caseId));
    },

    async unseal(caseId, sealed) {
      const found = await rowOf(dynamo, tableName, caseId);
      return found && unseal(sealed, found.dataKey, owner(caseId));
    },

    async forget(caseId) {
      await dynamo.send(new DeleteItemCommand({ TableName: tableName, Key: marshall(fileKey(caseId)) }));
    },
  };
}

async function rowOf(dynamo: DynamoDBClient, TableName: string, caseId: string) {
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: marshall(fileKey(caseId)), ConsistentRead: true }));
  return Item?.['sealed'] ? rowSchema.parse(unmarshall(Item)) : null;
}
