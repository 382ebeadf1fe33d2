import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { clockOf, openCaseSeconds } from '../../privacy/retention/periods.ts';
import type { Correction, PersonMoves } from '../../privacy/rights/corrections.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import { caseWrite, writeAll } from './case-change.ts';
import type { Tables } from './case-row.ts';
import { correctedFile } from './corrected-file.ts';
import { endingChange, moveKey, newAddressKey, readStaged } from './correction-rows.ts';
import { movedCase } from './moved-case.ts';
import { movedHolds } from './moved-holds.ts';
import { movedStanding } from './moved-standing.ts';
import { type MovedRow, readMovedRow, rowMoves } from './moved-rows.ts';
import { readPerson } from './person-rows.ts';
import { row } from './rows.ts';

/** Rows of one page; each is a put and a delete, and DynamoDB takes a hundred writes at once. */
const pageSize = 40;

/** How often a page that others keep changing is looked at again before the queue's own retry takes over. */
const tries = 5;

const moveSchema = z.object({
  from: z.string(),
  to: z.string(),
  /** The event of a stop that came along, by its numbers in both histories. */
  stop: z.nullable(z.object({ from: z.number(), to: z.number() })),
});
export type Move = z.infer<typeof moveSchema>;

/**
 * Moves a person to another alias (docs/decisions/0032). The first transaction takes what decides about them, the standing and
 * the holds; the rest follows page by page. Whoever stops anywhere goes on where the rows show that it stopped.
 */
export function personMovesTable(dynamo: DynamoDBClient, tables: Tables): PersonMoves {
  const { records } = tables;

  return {
    async of(caseId) {
      const move = await readMove(dynamo, records, caseId);
      return move && { from: move.from as Alias, to: move.to as Alias }; // written from Aliases by `begin`
    },

    async begin(found, corrections, to, now) {
      const { alias: from, caseId } = found;
      if (!from || from === to) throw new Error('a move goes from one alias to another');
      const { person: old } = await readPerson(dynamo, tables, { alias: from, now });
      const { person: next } = await readPerson(dynamo, tables, { alias: to, now });
      const standing = movedStanding(tables, { old, next, caseId, corrections });
      const move = { from, to, stop: standing.stop };
      const change = { act: 'progress', by: 'worker', set: {}, facts: { right: 'rectification', move: 'begun' }, now } as const;
      return writeAll(dynamo, [
        ...caseWrite(tables, found, change).items,
        {
          Put: {
            TableName: records,
            Item: row(moveKey(caseId), clockOf('request', now, openCaseSeconds), move),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        ...standing.items,
        ...(await movedHolds(dynamo, records, { from, to, now })),
        ...(await correctedFile(dynamo, tables.standing, caseId, corrections)),
      ]);
    },

    async carryAll(caseId, now) {
      const move = await readMove(dynamo, records, caseId);
      if (!move) return;
      const { from } = move;
      const corrections = (await readStaged(dynamo, tables, caseId)) ?? [];
      let fruitless = 0;
      let before = '';
      for (let page = await rowsOf(dynamo, records, from); page.length > 0; page = await rowsOf(dynamo, records, from)) {
        const names = page.map(({ sk }) => sk).join('\n');
        fruitless = names === before ? fruitless + 1 : 0;
        if (fruitless === tries) throw new Error('rows of a person do not follow to the new address');
        before = names;
        await carryPage(dynamo, tables, page, { caseId, move, corrections, now });
      }
    },

    async end(found, end, now) {
      const { caseId } = found;
      const corrections = (await readStaged(dynamo, tables, caseId)) ?? [];
      const { items, after } = caseWrite(tables, found, endingChange(found, { end, corrections, now }));
      const done = [moveKey(caseId), newAddressKey(caseId)].map((key) => ({
        Delete: { TableName: records, Key: marshall(key) },
      }));
      return (await writeAll(dynamo, [...items, ...done])) ? after : null;
    },
  };
}

async function readMove(dynamo: DynamoDBClient, TableName: string, caseId: string): Promise<Move | null> {
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: marshall(moveKey(caseId)), ConsistentRead: true }));
  return Item ? moveSchema.parse(unmarshall(Item)) : null;
}

/** The first rows under the alias: what was taken along is not among them. */
async function rowsOf(dynamo: DynamoDBClient, TableName: string, alias: string): Promise<MovedRow[]> {
  const { Items } = await dynamo.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :alias',
      ExpressionAttributeValues: marshall({ ':alias': alias }),
      Limit: pageSize,
      ConsistentRead: true,
    }),
  );
  return (Items ?? []).map(readMovedRow);
}

type Carrying = { caseId: string; move: Move; corrections: readonly Correction[]; now: Date };

/** All rows of a page but cases at once; where one of them was changed or is there already, one by one. */
async function carryPage(dynamo: DynamoDBClient, tables: Tables, page: readonly MovedRow[], carrying: Carrying): Promise<void> {
  const { records } = tables;
  const { caseId, move, now } = carrying;
  const stillMoving = {
    ConditionCheck: {
      TableName: records,
      Key: marshall(moveKey(caseId)),
      ConditionExpression: 'attribute_exists(pk)',
    },
  };
  const cases = page.filter(({ sk }) => sk.startsWith('case#'));
  const others = page.filter(({ sk }) => !sk.startsWith('case#') && sk !== 'holds');
  const moves = (moved: MovedRow, name: 'same' | 'apart') => rowMoves(records, moved, { move, caseId, name, now });
  const together = others.flatMap((one) => moves(one, 'same'));
  if (others.length > 0 && !(await writeAll(dynamo, [stillMoving, ...together])))
    for (const one of others)
      if (!(await writeAll(dynamo, [stillMoving, ...moves(one, 'same')])))
        await writeAll(dynamo, [stillMoving, ...moves(one, 'apart')]);
  if (page.some(({ sk }) => sk === 'holds')) {
    const [from, to] = [move.from as Alias, move.to as Alias]; // written from Aliases by `begin`
    await writeAll(dynamo, [stillMoving, ...(await movedHolds(dynamo, records, { from, to, now }))]); // placed since
  }
  for (const pointer of cases) await writeAll(dynamo, [stillMoving, ...(await movedCase(dynamo, tables, pointer, carrying))]);
}
