import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { choiceName } from '../../privacy/consent/consents.ts';
import { epochSeconds, isExpired, periods } from '../../privacy/retention/periods.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import type { ObjectionMethod, SuppressionOutcome, Suppressions } from '../../privacy/standing/suppressions.ts';
import { putRow, tellSystemsRow } from './consent-follow-ups.ts';
import { appendTo, changeStanding, entriesOf } from './person-change.ts';
import { type ConsentTables, livingRow, type Person, readPerson, untilWritten } from './person-rows.ts';
import { consentsIn, grantedSince, optedOutUntil, readStanding, type StandingRow } from './standing-row.ts';

/** How often a write that lost a race looks again before the queue's own retry takes over. */
const tries = 4;

/** Bounces, complaints and imported stops, as parts of the standing row. */
export function suppressionsTable(dynamo: DynamoDBClient, tables: ConsentTables): Suppressions {
  return {
    async bounced({ alias, at, now }) {
      const until = epochSeconds(notAfter(at, now)) + periods.bounce.seconds;
      if (until <= epochSeconds(now)) return 'past';
      let life: RowLife = { kind: 'extend' };
      for (let attempt = 0; attempt < tries; attempt++) {
        const { written, old } = await tryBounce(dynamo, tables.standing, { alias, until, now }, life);
        if (written) return 'suppressed';
        if (old && isExpired(old, now)) life = { kind: 'replace', seen: old.expiresAt };
        else if ((old?.bouncedUntil ?? 0) >= until) return 'already';
        else life = { kind: old && old.expiresAt > until ? 'keep-clock' : 'extend' };
      }
      throw new Error('the standing row kept changing while a bounce was written');
    },

    objected: async ({ alias, method, source, at, now }) => {
      const happened = notAfter(at, now);
      const until = epochSeconds(happened) + periods.objection.seconds;
      if (until <= epochSeconds(now)) return 'past';
      return untilWritten(async () => {
        const { person } = await readPerson(dynamo, tables, { alias, now });
        const living = livingRow(person);
        const before = living && outcomeBefore(living, { method, until, happened, now });
        if (before) return before;
        await write(dynamo, tables, person, { method, source, happened, until });
        return 'suppressed';
      });
    },
  };
}

type Objection = { method: ObjectionMethod; source: string; happened: Date; until: number };

/** Why a living row needs no objection now: it says the same, or the person agreed later. */
function outcomeBefore(
  living: StandingRow,
  { method, until, happened, now }: Pick<Objection, 'method' | 'until' | 'happened'> & { now: Date },
): SuppressionOutcome | undefined {
  if (grantedSince(living, now) > epochSeconds(happened)) return 'older';
  if (method === 'complaint') return (living.complainedUntil ?? 0) >= until ? 'already' : undefined;
  return optedOutUntil(living, now) === null ? undefined : 'already';
}

/** The stop, its proof and what other systems must be told, in one transaction. */
async function write(dynamo: DynamoDBClient, tables: ConsentTables, person: Person, objection: Objection): Promise<void> {
  const { alias, now } = person;
  const { method, source, happened } = objection;
  const living = livingRow(person);
  const until = Math.max(objection.until, living?.optedOutUntil ?? 0);
  const stops = living ? consentsIn(living, now).filter(({ state }) => state === 'granted') : [];
  const facts = { method, source, happenedAt: happened.toISOString(), stops: stops.map(choiceName) };
  const entries = entriesOf(person, [{ what: 'objected', facts }]);
  const since = Math.max(epochSeconds(happened), living?.optedOutSince ?? 0); // a stop that is told late takes nothing back
  const stop = { optedOutUntil: until, optedOutSince: since, optedOutBy: entries[0]?.sequence };
  // A complaint is known by ending with the stop it caused: one that is lifted or set anew is no longer its own.
  const set = method === 'complaint' ? { ...stop, complainedUntil: until } : stop;
  await dynamo.send(
    new TransactWriteItemsCommand({
      TransactItems: [
        changeStanding(person, { set, lives: until }, tables.standing),
        ...appendTo(person, entries, tables),
        putRow(tables, tellSystemsRow(alias, entries, now)),
      ],
    }),
  );
}

/** A clock that runs ahead of ours must not lengthen what it starts. */
const notAfter = (at: Date, now: Date): Date => (at > now ? now : at);

/** What the write does with the row: lengthen its life, leave a longer one, or start anew after an expired one. */
type RowLife = { kind: 'extend' } | { kind: 'keep-clock' } | { kind: 'replace'; seen: number };
type Bounce = { alias: Alias; until: number; now: Date };

async function tryBounce(
  dynamo: DynamoDBClient,
  tableName: string,
  { alias, until, now }: Bounce,
  life: RowLife,
): Promise<{ written: boolean; old: StandingRow | undefined }> {
  const isNew = '(attribute_not_exists(bouncedUntil) OR bouncedUntil < :until)';
  const condition = {
    extend: `${isNew} AND (attribute_not_exists(expiresAt) OR expiresAt BETWEEN :alive AND :until)`,
    'keep-clock': `${isNew} AND expiresAt >= :until`,
    replace: 'expiresAt = :seen',
  }[life.kind];
  const clock = life.kind === 'keep-clock' ? '' : ', expiresAt = :until';
  const forgets = life.kind === 'replace' ? ' REMOVE dataKey, sealed, identityUntil' : ''; // an expired part must not come back
  try {
    await dynamo.send(
      new UpdateItemCommand({
        TableName: tableName,
        Key: marshall({ alias }),
        UpdateExpression: `SET bouncedUntil = :until, #class = :class${clock}${forgets}`,
        ConditionExpression: condition,
        ExpressionAttributeNames: { '#class': 'class' },
        ExpressionAttributeValues: marshall({
          ':until': until,
          ':class': 'standing',
          ...(life.kind === 'extend' && { ':alive': epochSeconds(now) + 1 }),
          ...(life.kind === 'replace' && { ':seen': life.seen }),
        }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return { written: true, old: undefined };
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return { written: false, old: readStanding(error.Item) };
    throw error;
  }
}
