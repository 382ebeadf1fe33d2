import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { choiceName, type ConsentRequest } from '../../privacy/consent/consents.ts';
import { nextEntry, type ProofEntry } from '../../privacy/journal/proof.ts';
import { clockOf, epochSeconds, isExpired } from '../../privacy/retention/periods.ts';
import { newDataKey, sealIdentity } from '../../privacy/standing/sealed.ts';
import { confirmationToken, hashOfToken, pendingKeyOf } from '../../privacy/tokens/confirmation-token.ts';
import type { ConsentTables } from './person-rows.ts';
import { type Item, row } from './rows.ts';

/** The same choices are asked for at most once in so many seconds: whoever types an address of somebody else fills no inbox. */
const againSeconds = 10 * 60;

const day = 24 * 3600;

const wordingSchema = z.object({ purpose: z.string(), channel: z.string(), version: z.string(), hash: z.string() });
const waitingSchema = z.object({ mailKey: z.string(), mailbox: z.string(), reference: z.string(), receivedAt: z.string() });

/** A row that waits for a confirmation. Spent, it has no token, no key and no address any more. */
const pendingSchema = z.object({
  alias: z.string(),
  expiresAt: z.number(),
  wordings: z.array(wordingSchema),
  source: z.string(),
  method: z.enum(['form', 'own-form', 'mail', 'one-click', 'page', 'imported']),
  locale: z.enum(['fr', 'en', 'de']), // as the settings' own list, whose file is not for functions
  ip: z.nullable(z.string()),
  requestedAt: z.number(),
  requestProof: z.string(),
  linkUntil: z.number(),
  nonce: z.string(),
  tokenHash: z.string(),
  dataKey: z.instanceof(Uint8Array),
  sealed: z.instanceof(Uint8Array),
  waitingMail: z.optional(waitingSchema),
});
export type PendingRow = z.infer<typeof pendingSchema>;

/** The waiting row, where its link still opens something at `now`; null where it was spent, or is past its time. */
export function readPending(item: Item | undefined, now: Date): PendingRow | null {
  if (!item?.['tokenHash']) return null;
  const found = pendingSchema.parse(unmarshall(item));
  return isExpired(found, now) || found.linkUntil <= epochSeconds(now) ? null : found;
}

/** Is this the token whose hash is stored? */
export function opens(token: string, { tokenHash }: PendingRow): boolean {
  const [given, stored] = [Buffer.from(hashOfToken(token)), Buffer.from(tokenHash)];
  return given.length === stored.length && timingSafeEqual(given, stored);
}

export const pendingKey = ({ alias, wordings }: Pick<ConsentRequest, 'alias' | 'wordings'>) => pendingKeyOf(alias, wordings);

const pointerPrefix = 'pending#';

/** The waiting row as found from the person, so that erasure needs no scan. */
export function pendingPointerKey(alias: string, key: string) {
  return { pk: alias, sk: `${pointerPrefix}${key.slice(key.lastIndexOf(':') + 1)}` };
}

/** The key of the waiting row that a row under the person points to; null for any other row. */
export function pendingKeyFrom({ pk, sk }: { pk: string; sk: string }): string | null {
  return sk.startsWith(pointerPrefix) ? `pending:${pk}:${sk.slice(pointerPrefix.length)}` : null;
}

/** The waiting row and the proof that it was asked for, in a history of its own: before the confirmation there is no person. */
export function newPending(
  request: ConsentRequest,
  { linkDays, tokenKey, tables }: { linkDays: number; tokenKey: string; tables: ConsentTables },
): { write: TransactWriteItem; pointer: TransactWriteItem; entry: ProofEntry; nonce: string } {
  const { alias, identity, now, waitingMail } = request;
  const key = pendingKey(request);
  const nonce = randomBytes(12).toString('base64url');
  const dataKey = newDataKey();
  const entry = requested(request, `${key}:${nonce}`);
  const set: Record<string, unknown> = {
    ...clockOf('pending', now),
    wordings: request.wordings.map(({ purpose, channel, version, hash }) => ({ purpose, channel, version, hash })),
    source: request.source,
    method: request.method,
    locale: request.locale,
    ip: request.ip,
    requestedAt: epochSeconds(now),
    requestProof: entry.hash,
    linkUntil: epochSeconds(now) + linkDays * day,
    nonce,
    tokenHash: hashOfToken(confirmationToken(key, nonce, tokenKey)),
    dataKey,
    sealed: sealIdentity(identity, dataKey, alias),
    ...(waitingMail ? { waitingMail } : {}), // a form filled in after the mail leaves the mail waiting
  };
  const names = Object.keys(set);
  return {
    nonce,
    entry,
    pointer: { Put: { TableName: tables.records, Item: row(pendingPointerKey(alias, key), clockOf('pending', now), {}) } },
    write: {
      Update: {
        TableName: tables.standing,
        Key: marshall({ alias: key }),
        UpdateExpression: `SET ${names.map((_, index) => `#n${index} = :v${index}`).join(', ')}`,
        ConditionExpression: 'attribute_not_exists(tokenHash) OR requestedAt <= :again',
        ExpressionAttributeNames: Object.fromEntries(names.map((name, index) => [`#n${index}`, name])),
        ExpressionAttributeValues: marshall({
          ...Object.fromEntries(names.map((name, index) => [`:v${index}`, set[name]])),
          ':again': epochSeconds(now) - againSeconds,
        }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      },
    },
  };
}

/** Spends the token: only as it was seen, and only once. What the row held of the person goes with it. */
export function spend({ alias, tokenHash }: PendingRow, now: Date, tableName: string): TransactWriteItem {
  return {
    Update: {
      TableName: tableName,
      Key: marshall({ alias }),
      UpdateExpression: 'SET spentAt = :now REMOVE tokenHash, dataKey, sealed, waitingMail, nonce, #ip, #source',
      ConditionExpression: 'tokenHash = :seen AND linkUntil > :now',
      ExpressionAttributeNames: { '#ip': 'ip', '#source': 'source' },
      ExpressionAttributeValues: marshall({ ':seen': tokenHash, ':now': epochSeconds(now) }),
    },
  };
}

function requested({ wordings, source, method, locale, ip, now }: ConsentRequest, stream: string): ProofEntry {
  return nextEntry(
    {
      stream,
      what: 'requested',
      at: now,
      facts: {
        choices: wordings.map(choiceName),
        versions: wordings.map(({ version }) => version),
        hashes: wordings.map(({ hash }) => hash),
        source,
        method,
        locale,
        ip: ip ?? 'none',
      },
    },
    null,
    clockOf('consent-proof', now),
  );
}
