import { GetItemCommand, TransactionCanceledException, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type Choice, type ConsentCare, choiceName } from '../../privacy/consent/consents.ts';
import type { FollowUp } from '../../privacy/outbox/outbox.ts';
import { unsealIdentity } from '../../privacy/standing/sealed.ts';
import { readConfirmationToken, tokenOfHash } from '../../privacy/tokens/confirmation-token.ts';
import type { ConsentStores } from './consents-table.ts';
import { outboxKey } from './outbox-table.ts';
import { readPending } from './pending-consent.ts';
import { appendTo, changeStanding, entriesOf, type PersonEvent } from './person-change.ts';
import { livingRow, type Person, readPerson, untilWritten } from './person-rows.ts';
import { refusedItems } from './rows.ts';
import { consentAttribute, consentsIn, isRestricted, type StandingRow } from './standing-row.ts';

/** What the follow-ups do to a consent, each with the end of its outbox row in the same transaction. */
export function consentCareTable(stores: ConsentStores): ConsentCare {
  const { dynamo, tables } = stores;
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
      const { person } = await readPerson(dynamo, tables, { alias, now });
      if (isRestricted(livingRow(person), now)) return null;
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
  };
}

/** Nobody renewed or withdrew it: it stands as it was, or it went with its row. */
function hasLapsed(living: StandingRow | undefined, { purpose, channel }: Choice, until: number): boolean {
  if (!living?.[consentAttribute(purpose, channel)]) return true;
  const [part] = consentsIn(living, new Date(0)).filter((one) => one.purpose === purpose && one.channel === channel);
  return part?.state === 'granted' && part.until === until;
}
