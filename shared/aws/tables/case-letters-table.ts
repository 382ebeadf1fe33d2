import { type DynamoDBClient, GetItemCommand, QueryCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { clockOf, openCaseSeconds } from '../../privacy/retention/periods.ts';
import type { CaseLetter, CaseLetters, KeptLetter } from '../../privacy/rights/case-letters.ts';
import type { CaseSeals } from '../../privacy/rights/cases.ts';
import { refusalReasons } from '../../reply/rights-mail.ts';
import { rights } from '../../reply/verdicts.ts';
import { caseWrite, writeAll } from './case-change.ts';
import { caseSeals } from './case-file.ts';
import type { Tables } from './case-row.ts';
import { outboxKey } from './outbox-table.ts';
import { type Item, row } from './rows.ts';

export const letterKey = (caseId: string, number: string) => ({ pk: `case#${caseId}`, sk: `letter#${number}` });

const as = z.enum(['message', 'answer']);
const progress = z.enum(['done', 'partly', 'nothing-held', 'refused']);
const letterSchema = z.discriminatedUnion('letter', [
  z.object({ letter: z.literal('message'), text: z.string(), as }),
  z.object({
    letter: z.literal('answer'),
    outcome: z.enum(['fulfilled', 'partly-fulfilled', 'nothing-held']),
    parts: z.array(z.object({ right: z.enum(rights), progress })),
  }),
  z.object({ letter: z.literal('refused'), reason: z.enum(refusalReasons), reasons: z.string(), as }),
  z.object({ letter: z.literal('extended'), until: z.string(), reasons: z.string() }),
  z.object({ letter: z.literal('challenge') }),
]);

const rowSchema = z.object({
  number: z.string(),
  sealed: z.instanceof(Uint8Array),
  writtenAt: z.string(),
  by: z.string(),
  sentAt: z.nullable(z.string()),
});

type Written = { caseId: string; number: string; sealed: Uint8Array; by: string; now: Date };

/** The letter's row, for the transaction of the act; what it says is sealed already. */
export function putLetter(tableName: string, { caseId, number, sealed, by, now }: Written): TransactWriteItem {
  const facts = { number, sealed, by, writtenAt: now.toISOString(), sentAt: null };
  return { Put: { TableName: tableName, Item: row(letterKey(caseId, number), clockOf('request', now, openCaseSeconds), facts) } };
}

export const sealedLetter = (seals: CaseSeals, caseId: string, letter: CaseLetter) => seals.seal(caseId, JSON.stringify(letter));

/** Letters of agents, in the records table: each beside its case, sealed with the case's key. */
export function caseLettersTable(dynamo: DynamoDBClient, tables: Tables): CaseLetters {
  const seals = caseSeals(dynamo, tables.standing);
  const readLetter = async (caseId: string, item: Item): Promise<KeptLetter | null> => {
    const { sealed, ...facts } = rowSchema.parse(unmarshall(item));
    const plain = await seals.unseal(caseId, sealed);
    return plain === null ? null : { ...facts, letter: letterSchema.parse(JSON.parse(plain)) };
  };

  return {
    async find(caseId, number) {
      const Key = marshall(letterKey(caseId, number));
      const { Item } = await dynamo.send(new GetItemCommand({ TableName: tables.records, Key, ConsistentRead: true }));
      return Item ? readLetter(caseId, Item) : null;
    },

    async of(caseId) {
      const items = await rowsOfCase(dynamo, tables.records, caseId, 'letter#');
      const read = await Promise.all(items.map((item) => readLetter(caseId, item)));
      return read.filter((one) => one !== null);
    },

    async sent(found, { number, mail, nextLook, now }) {
      const { items, after } = caseWrite(tables, found, {
        act: 'write-to-person',
        by: 'worker',
        set: { mail },
        facts: { letter: number, mail: mail.kind, sesId: mail.sesId },
        nextLook,
        advance: now, // that it arrived may be known already, and was told while the case still named another mail
        now,
      });
      const followUp = { kind: 'send-letter', caseId: found.caseId, suffix: number } as const;
      const went: TransactWriteItem = {
        Update: {
          TableName: tables.records,
          Key: marshall(letterKey(found.caseId, number)),
          UpdateExpression: 'SET sentAt = :at',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: marshall({ ':at': mail.sentAt }),
        },
      };
      const over = { Delete: { TableName: tables.records, Key: marshall(outboxKey(followUp)) } };
      return (await writeAll(dynamo, [...items, went, over])) ? after : null;
    },
  };
}

/** Rows of a case whose sort key begins so, in its order. */
export async function rowsOfCase(dynamo: DynamoDBClient, TableName: string, caseId: string, begins: string): Promise<Item[]> {
  const items: Item[] = [];
  let next: Item | undefined;
  do {
    const page = await dynamo.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :case AND begins_with(sk, :begins)',
        ExpressionAttributeValues: marshall({ ':case': `case#${caseId}`, ':begins': begins }),
        ConsistentRead: true,
        ...(next ? { ExclusiveStartKey: next } : {}),
      }),
    );
    items.push(...(page.Items ?? []));
    next = page.LastEvaluatedKey;
  } while (next);
  return items;
}
