import { type DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { clockOf, epochSeconds, isExpired, openCaseSeconds } from '../../privacy/retention/periods.ts';
import { complaintChange } from '../../privacy/rights/complaint.ts';
import type { Portal } from '../../privacy/rights/portal.ts';
import { caseWrite, writeAll } from './case-change.ts';
import { caseSeals } from './case-file.ts';
import type { Tables } from './case-row.ts';
import { findCase } from './cases-table.ts';
import { outboxRow } from './outbox-table.ts';
import { row } from './rows.ts';
import { consentsIn, isRestricted, optedOutUntil, readStanding } from './standing-row.ts';

/** Rows that one look at the portal reads: counts, never content. */
const mostMessages = 1000;
const mostCases = 20;

/** What the portal of a case reads and writes in our tables. */
export function portalTable(dynamo: DynamoDBClient, tables: Tables): Portal {
  const seals = caseSeals(dynamo, tables.standing);
  return {
    async stored(alias, now) {
      const [{ Item }, mails] = await Promise.all([
        dynamo.send(new GetItemCommand({ TableName: tables.standing, Key: marshall({ alias }), ConsistentRead: true })),
        dynamo.send(
          new QueryCommand({
            TableName: tables.records,
            KeyConditionExpression: 'pk = :alias AND begins_with(sk, :mail)',
            FilterExpression: 'expiresAt > :now',
            ExpressionAttributeValues: marshall({ ':alias': alias, ':mail': 'mail#', ':now': epochSeconds(now) }),
            Select: 'COUNT',
            Limit: mostMessages,
          }),
        ),
      ]);
      const stored = readStanding(Item);
      const living = stored && !isExpired(stored, now) ? stored : undefined;
      return {
        hasAddress: living?.sealed !== undefined,
        consents: living ? consentsIn(living, now).length : 0,
        isStopped: optedOutUntil(living, now) !== null,
        isRestricted: isRestricted(living, now),
        messages: mails.Count ?? 0,
        hasMore: mails.LastEvaluatedKey !== undefined,
      };
    },

    async casesOf(alias) {
      const { Items = [] } = await dynamo.send(
        new QueryCommand({
          TableName: tables.records,
          KeyConditionExpression: 'pk = :alias AND begins_with(sk, :case)',
          ExpressionAttributeValues: marshall({ ':alias': alias, ':case': 'case#' }),
          ProjectionExpression: 'sk',
          Limit: mostCases,
        }),
      );
      const ids = Items.flatMap(({ sk }) => (sk?.S ? [sk.S.slice('case#'.length)] : []));
      const found = await Promise.all(ids.map((caseId) => findCase(dynamo, tables.records, caseId)));
      return found.filter((one) => one !== null).toSorted((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1));
    },

    async complain(found, words, now) {
      const { caseId } = found;
      const { items, after } = caseWrite(tables, found, complaintChange(found, now));
      const facts = { sealed: await seals.seal(caseId, words), by: 'person', writtenAt: now.toISOString() };
      const key = { pk: `case#${caseId}`, sk: `note#${String(after.proof.sequence).padStart(6, '0')}` };
      const Item = row(key, clockOf('request', now, openCaseSeconds), facts);
      return (await writeAll(dynamo, [...items, { Put: { TableName: tables.records, Item } }])) ? after : null;
    },

    async askCode(caseId, now) {
      const Item = outboxRow({ kind: 'send-challenge', caseId }, now, now);
      await dynamo.send(new PutItemCommand({ TableName: tables.records, Item })); // asking twice is asking once
    },
  };
}
