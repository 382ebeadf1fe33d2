import { type DynamoDBClient, GetItemCommand, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { clockOf, isExpired } from '../../privacy/retention/periods.ts';
import type { Restrictions } from '../../privacy/rights/restrictions.ts';
import { changeStanding, type StandingChange } from './person-change.ts';
import { type ConsentTables, livingRow, type Person, readPerson, untilWritten } from './person-rows.ts';
import { isRestricted, readStanding } from './standing-row.ts';

/**
 * Restrictions, as a part of the person's standing: the claim of the next mail sees it in the write it makes anyway. It has the
 * clock of an objection: it ends when it is lifted, and the clock only catches what was forgotten.
 */
export function restrictionsTable(dynamo: DynamoDBClient, tables: ConsentTables): Restrictions {
  const write = (person: Person, change: StandingChange) =>
    dynamo.send(
      new TransactWriteItemsCommand({ TransactItems: [asSeen(person, changeStanding(person, change, tables.standing))] }),
    );

  return {
    restrict: (alias, caseId, now) =>
      untilWritten(async () => {
        const { person } = await readPerson(dynamo, tables, { alias, now });
        const before = casesOf(person);
        if (before.includes(caseId)) return;
        const { expiresAt: until } = clockOf('objection', now);
        await write(person, { set: { restrictedUntil: until, restrictedBy: [...before, caseId] }, lives: until });
      }),

    lift: (alias, caseId, now) =>
      untilWritten(async () => {
        const { person } = await readPerson(dynamo, tables, { alias, now });
        const before = casesOf(person);
        if (!before.includes(caseId)) return;
        const left = before.filter((one) => one !== caseId);
        const change = left.length > 0 ? { set: { restrictedBy: left } } : { remove: ['restrictedUntil', 'restrictedBy'] };
        await write(person, { ...change, lives: 0 });
      }),

    async of(alias, now) {
      const { Item } = await dynamo.send(
        new GetItemCommand({ TableName: tables.standing, Key: marshall({ alias }), ConsistentRead: true }),
      );
      const found = readStanding(Item);
      if (!found || isExpired(found, now) || !isRestricted(found, now)) return null;
      return { caseIds: found.restrictedBy ?? [], until: new Date((found.restrictedUntil ?? 0) * 1000).toISOString() };
    },
  };
}

function casesOf(person: Person): readonly string[] {
  const living = livingRow(person);
  return living && isRestricted(living, person.now) ? (living.restrictedBy ?? []) : [];
}

/** Two cases that restrict in the same second move the same clocks: the list itself is looked at too. */
export function asSeen({ standing }: Person, item: TransactWriteItem): TransactWriteItem {
  const { Update } = item;
  if (!Update) return item;
  const seen = standing?.restrictedBy ?? [];
  const unchanged = [
    ...seen.map((_, index) => `restrictedBy[${index}] = :seenBy${index}`),
    `attribute_not_exists(restrictedBy[${seen.length}])`,
  ];
  return {
    Update: {
      ...Update,
      ConditionExpression: [Update.ConditionExpression, ...unchanged].join(' AND '),
      ExpressionAttributeValues: {
        ...Update.ExpressionAttributeValues,
        ...marshall(Object.fromEntries(seen.map((caseId, index) => [`:seenBy${index}`, caseId]))),
      },
    },
  };
}
