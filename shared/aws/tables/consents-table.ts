import {
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Consents, SeenWording } from '../../privacy/consent/consents.ts';
import { wordingOf } from '../../privacy/consent/wordings.ts';
import { graceSeconds } from '../../privacy/outbox/outbox.ts';
import { readConfirmationToken } from '../../privacy/tokens/confirmation-token.ts';
import type { TokenKeys } from '../../privacy/tokens/link-token.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { putProof } from './case-opening.ts';
import { type Act, choosing, factsOf, granting, isRefusedSince, lasting } from './consent-acts.ts';
import { lapseRows, putRow, tellSystemsRow } from './consent-follow-ups.ts';
import { historyOf } from './consent-history.ts';
import { outboxKey, outboxRow } from './outbox-table.ts';
import { newPending, opens, type PendingRow, pendingKey, readPending, spend } from './pending-consent.ts';
import { appendTo, changeStanding, entriesOf } from './person-change.ts';
import { type ConsentTables, livingRow, type Person, readPerson, untilWritten } from './person-rows.ts';
import { refusedItems } from './rows.ts';
import { effectiveConsents, isErased, optedOutUntil } from './standing-row.ts';

export type ConsentStores = {
  dynamo: DynamoDBClient;
  tables: ConsentTables;
  settings: Settings;
  tokenKeys(): Promise<TokenKeys>;
};

/** Consents: the state in the person's row, what waits in rows of its own, the history as proof; each act one transaction. */
export function consentsTable(stores: ConsentStores): Consents {
  const { dynamo, tables, settings } = stores;
  const write = (items: TransactWriteItem[]) => dynamo.send(new TransactWriteItemsCommand({ TransactItems: items }));

  return {
    async request(request) {
      const wordings = published(request.wordings, settings);
      const [tokenKey] = await stores.tokenKeys();
      if (!tokenKey) throw new Error('no key to make a confirmation link with');
      const { linkDays } = settings.consent;
      const asked = { ...request, wordings };
      const key = pendingKey(asked);
      const pending = newPending(asked, { linkDays, tokenKey, tables });
      const after = new Date(request.now.getTime() + graceSeconds * 1000);
      const mail = outboxRow({ kind: 'confirm-consent', key }, after, request.now);
      const items = [
        pending.write,
        pending.pointer,
        putProof(tables.proof, pending.entry),
        ...(request.waitingMail ? [] : [putRow(tables, mail)]), // else it is the reply to the mail
      ];
      return untilWritten(async () => {
        try {
          await write(items);
          return { pendingKey: key, outcome: 'asked' as const };
        } catch (error) {
          if (!(error instanceof TransactionCanceledException)) throw error;
          const [row] = refusedItems(error);
          if (!row?.refused) throw error;
          return { pendingKey: key, outcome: row.Item?.['nonce']?.S === pending.nonce ? ('asked' as const) : ('again' as const) };
        }
      });
    },

    async lookAt(token, now) {
      const named = readConfirmationToken(token);
      if (!named) return null;
      const { Item } = await dynamo.send(
        new GetItemCommand({ TableName: tables.standing, Key: marshall({ alias: named.pendingKey }), ConsistentRead: true }),
      );
      const pending = readPending(Item, now);
      if (!pending || !opens(token, pending)) return null;
      const { wordings, locale, requestedAt, source } = pending;
      return { wordings, locale, requestedAt: isoOf(requestedAt), source };
    },

    async confirm(token, now) {
      const named = readConfirmationToken(token);
      if (!named) return { outcome: 'unknown' };
      const { alias } = named;
      return untilWritten(async () => {
        const { person, beside } = await readPerson(dynamo, tables, { alias, now, beside: named.pendingKey });
        const pending = readPending(beside, now);
        if (!pending || !opens(token, pending)) return { outcome: 'unknown' };
        if (isRefusedSince(person, pending.wordings, pending.requestedAt)) return { outcome: 'unknown' };
        const granted = lasting(pending.wordings, now, settings);
        const act = granting(person, granted, {
          what: 'confirmed',
          facts: { ...factsOf(granted), ...askedFacts(pending) },
          reliedOnUntil: Math.max(...granted.map(({ until }) => until)),
        });
        act.change.identity = { dataKey: pending.dataKey, sealed: pending.sealed };
        act.change.remove = [...(act.change.remove ?? []), 'bouncedUntil', 'erasedUntil']; // the link came by mail: it works, and is theirs
        const waiting = pending.waitingMail && waitingFollowUp(alias, pending.waitingMail);
        await write([
          spend(pending, now, tables.standing),
          ...written(person, act, tables),
          ...lapseRows(alias, granted, entriesOf(person, act.events), now).map((row) => putRow(tables, row)),
          ...(waiting ? [putRow(tables, outboxRow(waiting, now, now))] : []),
          { Delete: { TableName: tables.records, Key: marshall(outboxKey({ kind: 'confirm-consent', key: named.pendingKey })) } },
        ]);
        return { outcome: 'confirmed' as const, alias, followUps: waiting ? [waiting] : [] };
      });
    },

    async choose({ alias, granted, offered, method, locale, now, head }) {
      const wordings = published(granted, settings);
      return untilWritten(async () => {
        const { person } = await readPerson(dynamo, tables, { alias, now });
        const living = livingRow(person);
        // an old link of somebody who was erased is no double opt-in
        if (wordings.length > 0 && (!living || isErased(living, now))) return 'unknown';
        if (wordings.length > 0 && (person.head?.hash ?? null) !== head) return 'changed';
        const { act, lasts, gone } = choosing(person, { wordings, offered, method, locale }, settings);
        if (act.events.length === 0) return 'chosen';
        const entries = entriesOf(person, act.events);
        const stops = gone.length > 0 ? [tellSystemsRow(alias, entries, now)] : [];
        const rows = [...lapseRows(alias, lasts, entries, now), ...stops].map((row) => putRow(tables, row));
        await write([...written(person, act, tables), ...rows]);
        return 'chosen';
      });
    },

    async state(alias, now) {
      const { person } = await readPerson(dynamo, tables, { alias, now });
      const living = livingRow(person);
      const head = person.head?.hash ?? null;
      if (!living) return { known: false, optedOutUntil: null, head, consents: [] };
      const until = optedOutUntil(living, now);
      const consents = effectiveConsents(living, now).map((part) => ({
        purpose: part.purpose,
        channel: part.channel,
        state: part.state,
        version: part.version ?? '',
        hash: part.hash ?? '',
        since: isoOf(part.since ?? 0),
        until: isoOf(part.until),
      }));
      return { known: true, optedOutUntil: until === null ? null : isoOf(until), head, consents };
    },

    async history(alias) {
      const { Items } = await dynamo.send(
        new QueryCommand({
          TableName: tables.proof,
          KeyConditionExpression: '#stream = :stream',
          ExpressionAttributeNames: { '#stream': 'stream' },
          ExpressionAttributeValues: marshall({ ':stream': `person:${alias}` }),
          ConsistentRead: true,
        }),
      );
      return (Items ?? []).flatMap((item) => historyOf(unmarshall(item)));
    },
  };
}

/** The person's row, the history and its head, as one act changes them. */
function written(person: Person, { events, change }: Act, tables: ConsentTables): TransactWriteItem[] {
  return [changeStanding(person, change, tables.standing), ...appendTo(person, entriesOf(person, events), tables)];
}

/** @throws {RangeError} where one is not a wording of ours: no consent rests on words we never published. */
function published<Wordings extends readonly SeenWording[]>(wordings: Wordings, settings: Settings): Wordings {
  for (const seen of wordings)
    if (!wordingOf(settings, seen) || !settings.channels.includes(seen.channel))
      throw new RangeError('not a wording that was published, or not a channel of the settings');
  return wordings;
}

function askedFacts({ source, method, locale, ip, requestedAt, requestProof }: PendingRow) {
  return { source, method, locale, ip: ip ?? 'none', requestedAt: isoOf(requestedAt), requestProof };
}

function waitingFollowUp(alias: string, mail: NonNullable<PendingRow['waitingMail']>) {
  return { kind: 'answer-waiting-mail', key: alias, suffix: mail.mailKey, facts: mail } as const;
}

const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString();
