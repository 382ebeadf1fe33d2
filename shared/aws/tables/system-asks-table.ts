import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type TransactWriteItem,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { graceSeconds } from '../../privacy/outbox/outbox.ts';
import { clockOf, openCaseSeconds } from '../../privacy/retention/periods.ts';
import { isClosed } from '../../privacy/rights/case-states.ts';
import type { Case } from '../../privacy/rights/cases.ts';
import { type AskKey, followUpOf } from '../../privacy/systems/ask-id.ts';
import type { SystemAnswer, SystemAsks } from '../../privacy/systems/system-asks.ts';
import type { ToldAsks } from '../../privacy/systems/told-asks.ts';
import { caseWrite, writeAll } from './case-change.ts';
import { caseSeals, readFile } from './case-file.ts';
import type { Tables } from './case-row.ts';
import { outboxKey, outboxRow } from './outbox-table.ts';
import { type Item, row } from './rows.ts';
import { askKey, readAsk, type Unseal } from './system-ask-row.ts';

/** The asks of a case under the case, so that they go with it; their words sealed with its key. */
export function systemAsksTable(dynamo: DynamoDBClient, tables: Tables): SystemAsks & ToldAsks {
  const seals = caseSeals(dynamo, tables.standing);
  const unseal: Unseal = async (caseId, sealed) => seals.unseal(caseId, sealed);
  const find = (ask: AskKey) => findAsk(dynamo, tables.records, ask, unseal);

  async function answered(found: Case, { system, right }: Pick<AskKey, 'system' | 'right'>, answer: SystemAnswer, by: By) {
    const ask = { caseId: found.caseId, system, right };
    if (isClosed(found.state)) return 'already'; // the case was answered without it
    const items = await answerItems(found, ask, answer, by);
    if (await writeAll(dynamo, items)) return 'answered';
    const standing = await find(ask);
    if (!standing) return 'unknown';
    if (standing.state === 'answered') return 'already';
    return by.tokenHash && standing.tokenHash !== by.tokenHash ? 'unknown' : 'again';
  }

  async function answerItems(found: Case, ask: AskKey, answer: SystemAnswer, by: By): Promise<TransactWriteItem[]> {
    const { system, right } = ask;
    const isForgotten = answer.because !== null && (await readFile(dynamo, tables.standing, ask.caseId)) === null;
    const sealed = answer.because === null || isForgotten ? null : await seals.seal(ask.caseId, answer.because);
    const { items } = caseWrite(tables, found, {
      act: 'system-answered',
      by: by.tokenHash ? 'agent' : 'worker',
      set: { systemsOpen: Math.max(0, found.systemsOpen - 1) },
      facts: { system, right, answer: answer.answer },
      advance: by.now,
      now: by.now,
    });
    const done = { Delete: { TableName: tables.records, Key: marshall(outboxKey(followUpOf(ask))) } };
    return [...items, answerRow(tables.records, ask, { ...answer, sealed }, by), done];
  }

  return {
    find,

    async ask(found, right, systems, now) {
      if (found.asked.includes(right)) return found;
      const { items, after } = caseWrite(tables, found, {
        act: 'ask-systems',
        by: 'worker',
        set: { asked: [...found.asked, right], systemsOpen: found.systemsOpen + systems.length },
        facts: { right, systems },
        now,
      });
      const rows = systems.flatMap((system) => askRows(tables.records, { caseId: found.caseId, system, right }, now));
      return (await writeAll(dynamo, [...items, ...rows])) ? after : null;
    },

    async of(caseId) {
      const asks = [];
      let next: Item | undefined;
      do {
        const page: { Items?: Item[] | undefined; LastEvaluatedKey?: Item | undefined } = await dynamo.send(
          new QueryCommand({
            TableName: tables.records,
            KeyConditionExpression: 'pk = :case AND begins_with(sk, :system)',
            ExpressionAttributeValues: marshall({ ':case': `case#${caseId}`, ':system': 'system#' }),
            ConsistentRead: true,
            ...(next ? { ExclusiveStartKey: next } : {}),
          }),
        );
        for (const item of page.Items ?? []) asks.push(await readAsk(item, unseal));
        next = page.LastEvaluatedKey;
      } while (next);
      return asks.map(({ tokenHash: _hash, notices: _notices, noticedAt: _noticedAt, ...ask }) => ask);
    },

    told: (ask, now) => tell(dynamo, tables.records, ask, { set: {}, add: {} }, now),

    toldByHand: (ask, tokenHash, now) => tell(dynamo, tables.records, ask, { set: { tokenHash }, add: {} }, now),

    noticed: (ask, now) => tell(dynamo, tables.records, ask, { set: { noticedAt: now.toISOString() }, add: { notices: 1 } }, now),

    answered: (found, ask, answer, now) => answered(found, ask, answer, { now, tokenHash: null }),

    answeredByHand: (found, ask, answer, { tokenHash }, now) => answered(found, ask, answer, { now, tokenHash }),
  };
}

/** When it was answered, and by the token of which task; null where a machine answered. */
type By = { now: Date; tokenHash: string | null };

async function findAsk(dynamo: DynamoDBClient, TableName: string, ask: AskKey, unseal: Unseal) {
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key: marshall(askKey(ask)), ConsistentRead: true }));
  return Item ? readAsk(Item, unseal) : null;
}

function askRows(TableName: string, ask: AskKey, now: Date): TransactWriteItem[] {
  const after = new Date(now.getTime() + graceSeconds * 1000);
  const facts = { ...ask, state: 'to-tell' };
  return [
    { Put: { TableName, Item: row(askKey(ask), clockOf('request', now, openCaseSeconds), facts) } },
    { Put: { TableName, Item: outboxRow(followUpOf(ask), after, now) } },
  ];
}

/** The first answer stands, and spends the token of the task. */
function answerRow(
  TableName: string,
  ask: AskKey,
  { answer, keptUntil, sealed }: SystemAnswer & { sealed: Uint8Array | null },
  { now, tokenHash }: By,
): TransactWriteItem {
  const values = { ':answered': 'answered', ':answer': answer, ':at': now.toISOString(), ':until': keptUntil, ':words': sealed };
  return {
    Update: {
      TableName,
      Key: marshall(askKey(ask)),
      UpdateExpression:
        'SET #state = :answered, answer = :answer, answeredAt = :at, keptUntil = :until, sealed = :words REMOVE tokenHash',
      ConditionExpression: `attribute_exists(pk) AND #state <> :answered${tokenHash ? ' AND tokenHash = :hash' : ''}`,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: marshall({ ...values, ...(tokenHash ? { ':hash': tokenHash } : {}) }),
    },
  };
}

type Telling = { set: Record<string, string>; add: Record<string, number> };

/** Only where it is not answered: an answer may come while it is told. */
async function tell(dynamo: DynamoDBClient, TableName: string, ask: AskKey, { set, add }: Telling, now: Date): Promise<void> {
  const sets = Object.keys(set).map((name) => `, ${name} = :${name}`);
  const adds = Object.keys(add).map((name) => ` ADD ${name} :${name}`);
  const values = Object.entries({ ...set, ...add }).map(([name, value]) => [`:${name}`, value]);
  try {
    await dynamo.send(
      new UpdateItemCommand({
        TableName,
        Key: marshall(askKey(ask)),
        UpdateExpression: `SET #state = :told, toldAt = if_not_exists(toldAt, :now)${sets.join('')}${adds.join('')}`,
        ConditionExpression: 'attribute_exists(pk) AND #state <> :answered',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: marshall({
          ':told': 'told',
          ':answered': 'answered',
          ':now': now.toISOString(),
          ...Object.fromEntries(values),
        }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
