import {
  GetItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  ConditionalCheckFailedException,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type Choice, type ConsentCare, choiceName } from '../../privacy/consent/consents.ts';
import type { FollowUp } from '../../privacy/outbox/outbox.ts';
import { epochSeconds, isExpired } from '../../privacy/retention/periods.ts';
import { unsealIdentity } from '../../privacy/standing/sealed.ts';
import { readConfirmationToken, tokenOfHash } from '../../privacy/tokens/confirmation-token.ts';
import type { ConsentStores } from './consents-table.ts';
import { forgetSeconds } from './consent-follow-ups.ts';
import { outboxKey } from './outbox-table.ts';
import { readPending } from './pending-consent.ts';
import { appendTo, changeStanding, entriesOf, type PersonEvent } from './person-change.ts';
import { livingRow, type Person, readPerson, untilWritten } from './person-rows.ts';
import { refusedItems } from './rows.ts';
import { consentAttribute, consentsIn, effectiveConsents, readStanding, type StandingRow } from './standing-row.ts';

/** What the follow-ups do to a consent, each with the end of its outbox row in the same transaction. */
export function consentCareTable(stores: ConsentStores): ConsentCare {
  const { dynamo, tables, settings } = stores;
  /** Appends one event and ends its follow-up; nothing where it was ended before. */
  const conclude = (
    { followUp, alias, now }: { followUp: FollowUp; alias: Person['alias']; now: Date },
    conclusion: (person: Person) => { event: PersonEvent | null; remove: string[] },
  ) =>
    untilWritten(async () => {
      const { person } = await readPerson(dynamo, tables, { alias, now });
      const { event, remove } = conclusion(person);
      const entries = event && person.head ? entriesOf(person, [event]) : []; // without a history they were erased
      const end = { TableName: tables.records, Key: marshall(outboxKey(followUp)), ConditionExpression: 'attribute_exists(pk)' };
      try {
        await dynamo.send(
          new TransactWriteItemsCommand({
            TransactItems: [
              { Delete: end },
              ...appendTo(person, entries, tables),
              ...(remove.length > 0 ? [changeStanding(person, { remove, lives: 0 }, tables.standing)] : []),
            ],
          }),
        );
      } catch (error) {
        if (error instanceof TransactionCanceledException && refusedItems(error)[0]?.refused) return;
        throw error;
      }
    });

  return {
    async confirmationMail(pendingKey, now) {
      const { Item } = await dynamo.send(
        new GetItemCommand({ TableName: tables.standing, Key: marshall({ alias: pendingKey }), ConsistentRead: true }),
      );
      const pending = readPending(Item, now);
      const token = pending && tokenOfHash({ ...pending, pendingKey }, await stores.tokenKeys());
      const alias = token && readConfirmationToken(token)?.alias;
      if (!pending || !token || !alias) return null;
      const { wordings, locale, requestedAt, linkUntil, waitingMail } = pending;
      return {
        alias,
        identity: unsealIdentity(pending.sealed, pending.dataKey, alias),
        token,
        wordings,
        locale,
        requestedAt: new Date(requestedAt * 1000),
        linkUntil: new Date(linkUntil * 1000),
        waitingMailKey: waitingMail?.mailKey ?? null,
      };
    },

    renewalAsked: ({ choices, ...request }) =>
      conclude(request, () => ({ event: { what: 'renewal-asked', facts: { choices: choices.map(choiceName) } }, remove: [] })),

    expire: ({ choices, until, ...request }) =>
      conclude(request, (person) => {
        const living = livingRow(person);
        const lapsed = choices.filter((one) => hasLapsed(living, one, until));
        const there = lapsed.map(({ purpose, channel }) => consentAttribute(purpose, channel)).filter((name) => living?.[name]);
        return {
          event: lapsed.length > 0 ? { what: 'expired', facts: { choices: lapsed.map(choiceName) } } : null,
          remove: there,
        };
      }),

    async forgetAddress(alias, now) {
      const { Item } = await dynamo.send(
        new GetItemCommand({ TableName: tables.standing, Key: marshall({ alias }), ConsistentRead: true }),
      );
      const row = readStanding(Item);
      if (!row || isExpired(row, now)) return { lookAgain: null };
      // The row may stand for years, and the next reply to this person would bring the address back into it.
      const later = new Date(now.getTime() + forgetSeconds * 1000);
      const forgotten = { lookAgain: row.expiresAt * 1000 > later.getTime() ? later : null };
      if (!row.dataKey) return forgotten;
      const needed = neededUntil(row, now, settings.retention.communication.days);
      if (needed > epochSeconds(now)) return { lookAgain: new Date(needed * 1000) };
      try {
        await dynamo.send(
          new UpdateItemCommand({
            TableName: tables.standing,
            Key: marshall({ alias }),
            UpdateExpression: 'REMOVE dataKey, sealed',
            ConditionExpression: `expiresAt = :clock AND dataKey = :key AND ${row.caseUntil === undefined ? 'attribute_not_exists(caseUntil)' : 'caseUntil = :case'}`,
            ExpressionAttributeValues: marshall({
              ':clock': row.expiresAt,
              ':key': row.dataKey,
              ...(row.caseUntil === undefined ? {} : { ':case': row.caseUntil }),
            }),
          }),
        );
        return forgotten;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return { lookAgain: now }; // somebody needs it again: look anew
        throw error;
      }
    },
  };
}

/** Nobody renewed or withdrew it: it stands as it was, or it went with its row. */
function hasLapsed(living: StandingRow | undefined, { purpose, channel }: Choice, until: number): boolean {
  if (!living?.[consentAttribute(purpose, channel)]) return true;
  const [part] = consentsIn(living, new Date(0)).filter((one) => one.purpose === purpose && one.channel === channel);
  return part?.state === 'granted' && part.until === until;
}

/** The last second at which something needs the address: an open case, a consent, or the record of a reply. */
function neededUntil(row: StandingRow, now: Date, keptDays: number): number {
  const replies = Object.entries(row)
    .filter(([name]) => name.startsWith('replied#'))
    .map(([, at]) => Math.floor(Number(at) / 1000) + keptDays * 24 * 3600);
  const granted = effectiveConsents(row, now).filter(({ state }) => state === 'granted');
  return Math.max(row.caseUntil ?? 0, ...replies, ...granted.map(({ until }) => until), 0);
}
