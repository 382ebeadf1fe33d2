import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { type Choice, choiceName } from '../../privacy/consent/consents.ts';
import { renewalAskedAt } from '../../privacy/consent/consent-period.ts';
import type { ProofEntry } from '../../privacy/journal/proof.ts';
import type { ConsentFollowUp } from '../../privacy/outbox/outbox.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import { outboxRow } from './outbox-table.ts';
import type { ConsentTables } from './person-rows.ts';
import type { Item } from './rows.ts';

/** An outbox row, for the transaction that makes it necessary. */
export function putRow({ records }: ConsentTables, row: Item): TransactWriteItem {
  return { Put: { TableName: records, Item: row } };
}

/** Every other system that holds the list hears of these events, within the hour. */
export function tellSystemsRow(alias: Alias, entries: readonly ProofEntry[], now: Date): Item {
  const facts = { events: entries.map(({ what, sequence }) => `${what}#${sequence}`).join(',') };
  return outboxRow({ kind: 'tell-systems', key: alias, suffix: numberOf(entries), facts }, now, now);
}

/** Asks for a renewal before these consents lapse, and writes down that they did: one of each for the same end. */
export function lapseRows(
  alias: Alias,
  granted: readonly (Choice & { until: number })[],
  entries: readonly ProofEntry[],
  now: Date,
): Item[] {
  return [...new Set(granted.map(({ until }) => until))].flatMap((until) => {
    const choices = granted.filter((one) => one.until === until).map(choiceName);
    const about = {
      key: alias,
      suffix: `${until}-${numberOf(entries)}`,
      facts: { until: String(until), choices: choices.join(',') },
    };
    const follow = (kind: ConsentFollowUp['kind'], after: Date) => outboxRow({ kind, ...about }, after, now);
    return [follow('renew-consent', renewalAskedAt(until, now)), follow('expire-consent', new Date(until * 1000))];
  });
}

/** Tells the follow-ups of one act from those of another. */
const numberOf = (entries: readonly ProofEntry[]) => String(entries.at(-1)?.sequence ?? 0);
