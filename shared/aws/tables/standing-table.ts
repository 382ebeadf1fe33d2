import { randomBytes } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { clockOf, epochSeconds, isExpired } from '../../privacy/retention/periods.ts';
import { newDataKey, sealIdentity, unsealIdentity } from '../../privacy/standing/sealed.ts';
import type { ClaimOutcome, ClaimRequest, Standings } from '../../privacy/standing/standings.ts';
import { standingLife } from './standing-life.ts';
import { consentAttribute, consentFor, isRestricted, readStanding, type StandingRow, suppressionOf } from './standing-row.ts';

/** How often a claim that lost a race looks again before the queue's own retry takes over. */
const tries = 4;

/** The standing rows: one per alias, in a table without backups (docs/design.md, who a person is). */
export function standingTable(dynamo: DynamoDBClient, tableName: string): Standings {
  return {
    async claim(request) {
      // Ours alone: where the SDK repeats a write whose answer was lost, the row then says that the claim is our own.
      const holder = `${request.mailKey}#${randomBytes(6).toString('base64url')}`;
      let seen: StandingRow | undefined;
      for (let attempt = 0; attempt < tries; attempt++) {
        const { old, failed } = await tryClaim(dynamo, tableName, request, holder, seen);
        if (!failed)
          return { claim: 'claimed', firstContact: isStranger(old), consent: consentFor(old, request.purpose, request.now) };
        if (old && isExpired(old, request.now)) {
          if (await replaceExpired(dynamo, tableName, request, holder, old))
            return { claim: 'claimed', firstContact: true, consent: 'none' };
          continue;
        }
        const refusal = old && refusalOf(old, request, holder);
        if (refusal) return refusal;
        seen = old; // only its clocks refused: once more, by what they are
      }
      throw new Error('the standing row kept changing while it was claimed');
    },

    async release({ alias, mailbox, mailKey }) {
      try {
        await dynamo.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: marshall({ alias }),
            UpdateExpression: 'REMOVE #replied, #claimedBy',
            ConditionExpression: 'begins_with(#claimedBy, :heldBy)',
            ExpressionAttributeNames: claimNames(mailbox),
            ExpressionAttributeValues: marshall({ ':heldBy': `${mailKey}#` }),
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error; // somebody else's claim by now: nothing to take back
      }
    },

    async identity(alias, now, reader = 'use') {
      const { Item } = await dynamo.send(
        new GetItemCommand({ TableName: tableName, Key: marshall({ alias }), ConsistentRead: true }),
      );
      const row = readStanding(Item);
      if (!row?.sealed || !row.dataKey || isExpired({ expiresAt: row.identityUntil ?? row.expiresAt }, now)) return null;
      if (reader === 'use' && isRestricted(row, now)) return null;
      return unsealIdentity(row.sealed, row.dataKey, alias);
    },
  };
}

type Attempt = { failed: boolean; old: StandingRow | undefined };

/** Dedupe, cool-down, consent, opt-out, bounce and first contact in one conditional write (docs/decisions/0004). */
async function tryClaim(
  dynamo: DynamoDBClient,
  tableName: string,
  request: ClaimRequest,
  holder: string,
  seen: StandingRow | undefined,
): Promise<Attempt> {
  const { alias, mailbox, mailKey, now, purpose } = request;
  const dataKey = newDataKey();
  const clock = clockOf('standing', now, request.keptSeconds);
  const life = standingLife(seen, clock.expiresAt, now);
  const conditions = [
    '(attribute_not_exists(#replied) OR (#replied < :coolDownStart AND NOT begins_with(#claimedBy, :heldBy)))',
    '(attribute_not_exists(optedOutUntil) OR optedOutUntil <= :now)',
    '(attribute_not_exists(bouncedUntil) OR bouncedUntil <= :now)',
    '(attribute_not_exists(restrictedUntil) OR restrictedUntil <= :now)',
    '(attribute_not_exists(#consent) OR #consent.#state <> :withdrawn OR #consent.#until <= :now)',
    ...life.conditions,
  ];
  try {
    const { Attributes } = await dynamo.send(
      new UpdateItemCommand({
        TableName: tableName,
        Key: marshall({ alias }),
        UpdateExpression: `SET ${['#replied = :nowExactly', '#claimedBy = :holder', '#class = :class', ...life.assignments].join(', ')}`,
        ConditionExpression: conditions.join(' AND '),
        ExpressionAttributeNames: {
          ...claimNames(mailbox),
          '#class': 'class',
          '#consent': consentAttribute(purpose, 'email'),
          '#state': 'state',
          '#until': 'until',
        },
        ExpressionAttributeValues: marshall({
          ':nowExactly': now.getTime(),
          ':coolDownStart': now.getTime() - request.coolDownSeconds * 1000,
          ':now': epochSeconds(now),
          ...life.values,
          ':heldBy': `${mailKey}#`,
          ':holder': holder,
          ':withdrawn': 'withdrawn',
          ':class': clock.class,
          ':dataKey': dataKey,
          ':sealed': sealIdentity(request.identity, dataKey, alias),
        }),
        ReturnValues: 'ALL_OLD',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return { failed: false, old: readStanding(Attributes) };
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return { failed: true, old: readStanding(error.Item) };
    throw error;
  }
}

/** A row past its time is absent, its key included: the person starts anew with another key. */
async function replaceExpired(
  dynamo: DynamoDBClient,
  tableName: string,
  request: ClaimRequest,
  holder: string,
  old: StandingRow,
): Promise<boolean> {
  const { alias, mailbox, now } = request;
  const clock = clockOf('standing', now, request.keptSeconds);
  const dataKey = newDataKey();
  const { '#replied': replied, '#claimedBy': claimedBy } = claimNames(mailbox);
  try {
    await dynamo.send(
      new PutItemCommand({
        TableName: tableName,
        Item: marshall({
          alias,
          ...clock,
          identityUntil: clock.expiresAt,
          dataKey,
          sealed: sealIdentity(request.identity, dataKey, alias),
          [replied]: now.getTime(),
          [claimedBy]: holder,
        }),
        ConditionExpression: 'expiresAt = :seen',
        ExpressionAttributeValues: marshall({ ':seen': old.expiresAt }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Why a living row refused the claim; undefined where only its longer clock did. */
function refusalOf(
  row: StandingRow,
  { mailbox, mailKey, now, coolDownSeconds, purpose }: ClaimRequest,
  holder: string,
): ClaimOutcome | undefined {
  const { '#replied': replied, '#claimedBy': claimedBy } = claimNames(mailbox);
  const consent = consentFor(row, purpose, now);
  const refused = (claim: ClaimOutcome['claim']): ClaimOutcome => ({ claim, firstContact: false, consent });
  if (row[claimedBy] === holder) return refused('claimed');
  const claimed = row[claimedBy];
  if (typeof claimed === 'string' && claimed.startsWith(`${mailKey}#`)) return refused('redelivered');
  if (isRestricted(row, now)) return refused('restricted');
  const suppression = suppressionOf(row, now);
  if (suppression) return refused(suppression);
  if (consent === 'withdrawn') return refused('opted-out');
  if (Number(row[replied] ?? Number.NEGATIVE_INFINITY) >= now.getTime() - coolDownSeconds * 1000) return refused('cooling-down');
  return undefined;
}

/** Nobody is known, or somebody was erased and only the fingerprint stands: they are met like any stranger (rule 12). */
function isStranger(old: StandingRow | undefined): boolean {
  return !old || (old.erasedUntil !== undefined && !old.dataKey);
}

/** One pair of attributes per mailbox: when we last replied from it, and to which mail. */
function claimNames(mailbox: string) {
  return { '#replied': `replied#${mailbox}`, '#claimedBy': `claimedBy#${mailbox}` } as const;
}
