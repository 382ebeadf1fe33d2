import { type DynamoDBClient, GetItemCommand, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { choiceName } from '../../privacy/consent/consents.ts';
import { clockOf, epochSeconds, isExpired } from '../../privacy/retention/periods.ts';
import type { Alias, OptOuts, StopMethod } from '../../privacy/standing/standings.ts';
import { putRow, tellSystemsRow } from './consent-follow-ups.ts';
import { outboxRow } from './outbox-table.ts';
import { appendTo, changeStanding, entriesOf } from './person-change.ts';
import { type ConsentTables, livingRow, type Person, readPerson, untilWritten } from './person-rows.ts';
import { consentsIn, effectiveConsents, movedTo, optedOutUntil, readStanding, type StandingRow } from './standing-row.ts';

type StopRequest = Parameters<OptOuts['optOut']>[0];

/** How long an opt-out can be taken back by the link in its confirmation, in seconds. */
const undoSeconds = 7 * 24 * 3600;

/** Opt-outs: a part of the person's standing, with its proof in the same transaction (GDPR art. 7(3), 21(3)). */
export function optOutsTable(dynamo: DynamoDBClient, tables: ConsentTables): OptOuts {
  const write = (items: TransactWriteItem[]) => dynamo.send(new TransactWriteItemsCommand({ TransactItems: items }));
  const read = async (alias: Alias, now: Date): Promise<StandingRow | undefined> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: tables.standing, Key: marshall({ alias }), ConsistentRead: true }),
    );
    const found = readStanding(Item);
    return found && !isExpired(found, now) ? found : undefined;
  };

  const stop = ({ alias, scope, method, now }: StopRequest) =>
    untilWritten(async () => {
      const { person } = await readPerson(dynamo, tables, { alias, now });
      const living = livingRow(person);
      const next = movedTo(living, now);
      if (optedOutUntil(living, now) !== null) return { outcome: 'already' as const, next }; // harmless to repeat
      await write(stopping(person, { scope, method }, tables));
      return { outcome: 'stopped' as const, next };
    });

  return {
    async optOut(request) {
      const { outcome, next } = await stop(request);
      // The link of a mail to an address that was corrected since: a stop is never lost, so it stops the new one too.
      return next && (await this.optOut({ ...request, alias: next })) === 'stopped' ? 'stopped' : outcome;
    },

    async find(alias, now) {
      const found = await read(alias, now);
      if (!found || optedOutUntil(found, now) === null) return null;
      return { event: found.optedOutBy ?? 0, since: new Date((found.optedOutSince ?? 0) * 1000) };
    },

    undo: ({ alias, event, now }) =>
      untilWritten(async () => {
        const { person } = await readPerson(dynamo, tables, { alias, now });
        const living = livingRow(person);
        const { optedOutBy = 0, optedOutSince = 0 } = living ?? {};
        const isOpen = optedOutUntil(living, now) !== null && optedOutSince + undoSeconds > epochSeconds(now);
        if (!isOpen || optedOutBy % 65_536 !== event) return 'unknown';
        const entries = entriesOf(person, [{ what: 'lifted', facts: { by: 'undo', event: optedOutBy } }]);
        await write([
          changeStanding(person, { remove: optOutAttributes, lives: 0 }, tables.standing),
          ...appendTo(person, entries, tables),
          putRow(tables, tellSystemsRow(alias, entries, now)),
        ]);
        return 'lifted';
      }),

    async state(alias, now) {
      const found = await read(alias, now);
      if (!found) return { known: false, optedOutUntil: null, consents: [] };
      const until = optedOutUntil(found, now);
      return {
        known: true,
        optedOutUntil: until === null ? null : isoOf(until),
        consents: effectiveConsents(found, now).map((part) => ({
          purpose: part.purpose,
          channel: part.channel,
          state: part.state,
          until: isoOf(part.until),
        })),
      };
    },
  };
}

/** What an opt-out is made of; taken out together. */
export const optOutAttributes = ['optedOutUntil', 'optedOutSince', 'optedOutBy'] as const;

function stopping(person: Person, { scope, method }: { scope: string; method: StopMethod }, tables: ConsentTables) {
  const { alias, now } = person;
  const { expiresAt: until } = clockOf('objection', now);
  const living = livingRow(person);
  const stopped = living ? consentsIn(living, now).filter(({ state }) => state === 'granted') : [];
  const entries = entriesOf(person, [{ what: 'opted-out', facts: { scope, method, stops: stopped.map(choiceName) } }]);
  const event = entries[0]?.sequence ?? 0;
  const set = { optedOutUntil: until, optedOutSince: epochSeconds(now), optedOutBy: event };
  const confirmation = { kind: 'confirm-opt-out', key: alias, suffix: String(event) } as const;
  return [
    changeStanding(person, { set, lives: until }, tables.standing),
    ...appendTo(person, entries, tables),
    putRow(tables, tellSystemsRow(alias, entries, now)),
    ...(method === 'mail' || method === 'rights-request' ? [] : [putRow(tables, outboxRow(confirmation, now, now))]),
  ];
}

const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString();
