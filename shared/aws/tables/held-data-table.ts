import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { isExpired } from '../../privacy/retention/periods.ts';
import type { HeldHistoryEntry, HeldRecord } from '../../privacy/rights/access/answer-schema.ts';
import type { HeldData } from '../../privacy/rights/access/held-data.ts';
import { unsealIdentity } from '../../privacy/standing/sealed.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import type { Tables } from './case-row.ts';
import { historyOf } from './consent-history.ts';
import { heldMessage } from './held-message.ts';
import { heldIdentity, heldStanding } from './held-standing.ts';
import { pendingKeyFrom, readPending } from './pending-consent.ts';
import { isoOf, plainFacts, plainRecord } from './plain-facts.ts';
import { type Range, rowsIn } from './row-pages.ts';
import { readStanding } from './standing-row.ts';

/** The kinds of rows under a person that have a part of their own in the answer, in the order of their keys. */
const ownKinds = ['case#', 'mail#', 'outbox#', 'pending#'];

/** Rows of a request that are told as they stand; the others are told in words elsewhere, or are keys of its proof of identity. */
const toldKinds = ['outbox', 'delivery'];

const stepSchema = z.object({ at: z.string(), what: z.string(), facts: z.record(z.string(), z.unknown()) });
const caseIdSchema = z.object({ caseId: z.string() });

type Person = { alias: Alias; now: Date; mailboxName(id: string): string };

/** What our own tables hold under one alias: queries and reads by key, no scan. */
export function heldDataTable(dynamo: DynamoDBClient, tables: Tables, person: Person): HeldData {
  const { alias, now, mailboxName } = person;
  const records = { name: tables.records, partition: 'pk', sort: 'sk' };
  const proof = { name: tables.proof, partition: 'stream', sort: 'sequence' };
  const under = (key: string, range: Range) => rowsIn(dynamo, records, { key, range, now });
  const stream = (key: string) => rowsIn(dynamo, proof, { key, range: 'all', now });
  const standingRow = async (key: string) => {
    const asked = { TableName: tables.standing, Key: marshall({ alias: key }), ConsistentRead: true };
    return (await dynamo.send(new GetItemCommand(asked))).Item;
  };

  return {
    async standing() {
      const row = readStanding(await standingRow(alias));
      return row && !isExpired(row, now) ? heldStanding(row, person) : null;
    },

    consentHistory: () => historyUnder(alias, stream),

    async *waitingConsents() {
      for await (const { sk } of under(alias, { prefix: 'pending#' })) {
        const key = pendingKeyFrom({ pk: alias, sk: String(sk) });
        const waiting = key && readPending(await standingRow(key), now);
        if (!waiting) continue; // confirmed, or past its time: nothing of the person is left in it
        const { sealed, dataKey, wordings, locale, requestedAt, linkUntil, source, method, ip, expiresAt } = waiting;
        yield {
          identity: heldIdentity(unsealIdentity(sealed, dataKey, alias)),
          choices: wordings.map(({ purpose, channel, version }) => ({ purpose, channel, version })),
          requestedAt: isoOf(requestedAt),
          linkUntil: isoOf(linkUntil),
          source,
          method,
          language: locale,
          ip,
          keptUntil: isoOf(expiresAt),
        };
      }
    },

    async *messages() {
      for await (const row of under(alias, { prefix: 'mail#' })) yield heldMessage(row, mailboxName);
    },

    async *caseIds() {
      for await (const row of under(alias, { prefix: 'case#' })) yield caseIdSchema.parse(row).caseId;
    },

    async *steps(caseId) {
      for await (const entry of stream(`case:${caseId}`)) {
        const { at, what, facts } = stepSchema.parse(entry);
        yield { at, what, facts: plainFacts(facts) };
      }
    },

    async *caseRows(caseId) {
      for await (const row of under(`case#${caseId}`, 'all')) {
        const record = plainRecord(row);
        if (record.kind !== 'case') yield toldKinds.includes(record.kind) ? record : { ...record, facts: {} };
      }
    },

    async *followUps() {
      for await (const row of under(alias, { prefix: 'outbox#' })) yield plainRecord(row);
    },

    async *otherRecords() {
      for (const range of besides(ownKinds)) for await (const row of under(alias, range)) yield* toldRecord(row);
    },
  };
}

/**
 * The history of a person. Where they came from another address, what happened under that one stands where they came; it was
 * not moved, since a proof is not (docs/decisions/0032).
 */
async function* historyUnder(
  alias: string,
  stream: (key: string) => AsyncIterable<Record<string, unknown>>,
  seen: readonly string[] = [],
): AsyncGenerator<HeldHistoryEntry> {
  for await (const entry of stream(`person:${alias}`)) {
    const events = historyOf(entry);
    for (const { facts, ...event } of events) yield { ...event, facts: plainFacts(facts) };
    if (events.length > 0) continue; // of a consent; else of a correction, a hold, an erasure or a move
    const { at, what, facts } = stepSchema.parse(entry);
    const { alias: earlier } = facts;
    if (what === 'moved-from' && typeof earlier === 'string' && !seen.includes(earlier))
      yield* historyUnder(earlier, stream, [...seen, alias]);
    yield { at, event: what, purpose: null, channel: null, facts: plainFacts(facts) };
  }
}

const holdsSchema = z.object({
  holds: z.array(z.object({ reason: z.string(), until: z.string(), reviewOn: z.string(), placedAt: z.string() })),
});

/** A hold is named to the person with its reason and its end, without who of the staff placed it. */
function toldRecord(row: Record<string, unknown> & { expiresAt: number }): HeldRecord[] {
  const record = plainRecord(row);
  if (record.kind !== 'holds') return [record];
  return holdsSchema.parse(row).holds.map((facts) => ({ kind: 'hold', facts, keptUntil: record.keptUntil }));
}

/** What lies before, between and behind these beginnings of keys. */
function besides(beginnings: readonly string[]): Range[] {
  const starts = [' ', ...beginnings.map((beginning) => beginning.replace(/#$/, '$'))]; // `$` is the character behind `#`
  const ends = [...beginnings, '\u{10ffff}'];
  return starts.map((from, index) => ({ from, to: ends[index] ?? '' }));
}
