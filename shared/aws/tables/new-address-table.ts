import { randomBytes } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { clockOf, epochSeconds, openCaseSeconds } from '../../privacy/retention/periods.ts';
import { isClosed } from '../../privacy/rights/case-states.ts';
import { backToWork } from '../../privacy/rights/corrections.ts';
import { linkDays, type NewAddresses, newAddressToken, opensNewAddress } from '../../privacy/rights/new-address.ts';
import type { TokenKeys } from '../../privacy/tokens/link-token.ts';
import { caseWrite, writeAll } from './case-change.ts';
import type { Tables } from './case-row.ts';
import { newAddressKey } from './correction-rows.ts';
import { outboxKey, outboxRow } from './outbox-table.ts';
import { row } from './rows.ts';

const rowSchema = z.object({
  linkUntil: z.number(),
  /** Gone with the use of the link. */
  nonce: z.optional(z.string()),
  isMailed: z._default(z.boolean(), false),
});

/** Who only asks for a proof needs no key; it is who mails and who opens the link that does. */
const noKeys = () => Promise.reject(new Error('no key of tokens was given'));

/** The proof of a new address, in a row of its case. */
export function newAddressTable(
  dynamo: DynamoDBClient,
  tables: Tables,
  tokenKeys: () => Promise<TokenKeys> = noKeys,
): NewAddresses {
  const { records: TableName } = tables;
  const read = async (caseId: string) => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName, Key: marshall(newAddressKey(caseId)), ConsistentRead: true }),
    );
    return Item ? rowSchema.parse(unmarshall(Item)) : null;
  };
  const opens = async (caseId: string, token: string) => {
    const nonce = (await read(caseId))?.nonce;
    return nonce !== undefined && opensNewAddress(token, { caseId, nonce }, await tokenKeys()) ? nonce : null;
  };

  return {
    async of(caseId) {
      const found = await read(caseId);
      if (!found) return null;
      if (found.nonce === undefined) return { state: 'proved' };
      return { state: 'asked', linkUntil: new Date(found.linkUntil * 1000), isMailed: found.isMailed };
    },

    async ask({ caseId }, now) {
      const linkUntil = epochSeconds(now) + linkDays * 24 * 3600;
      const nonce = randomBytes(12).toString('base64url');
      const Item = row(newAddressKey(caseId), clockOf('pending', now), { linkUntil, nonce });
      await writeAll(dynamo, [
        {
          Put: {
            TableName,
            Item,
            ConditionExpression: 'attribute_not_exists(pk) OR (attribute_exists(nonce) AND linkUntil <= :now)',
            ExpressionAttributeValues: marshall({ ':now': epochSeconds(now) }),
          },
        },
        { Put: { TableName, Item: outboxRow({ kind: 'prove-new-address', caseId }, now, now) } },
      ]);
    },

    async token(caseId, now) {
      const found = await read(caseId);
      const [key] = await tokenKeys();
      if (!key) throw new Error('no key to make a link with');
      if (!found?.nonce || found.linkUntil <= epochSeconds(now)) return null;
      return { token: newAddressToken(caseId, found.nonce, key), linkUntil: new Date(found.linkUntil * 1000) };
    },

    async mailed(caseId) {
      try {
        await dynamo.send(
          new UpdateItemCommand({
            TableName,
            Key: marshall(newAddressKey(caseId)),
            UpdateExpression: 'SET isMailed = :yes',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: marshall({ ':yes': true }),
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error; // other corrections were staged meanwhile
      }
    },

    async shows(caseId, token, now) {
      return (await opens(caseId, token)) !== null && ((await read(caseId))?.linkUntil ?? 0) > epochSeconds(now);
    },

    async prove(found, token, now) {
      const { caseId } = found;
      if (isClosed(found.state) || found.progress.rectification !== 'confirmed') return 'closed';
      const nonce = await opens(caseId, token);
      if (!nonce) return (await read(caseId))?.nonce === undefined ? 'closed' : 'wrong';
      const { set, ...to } = backToWork(found);
      const { items } = caseWrite(tables, found, {
        act: 'progress',
        by: 'person',
        ...to,
        set,
        facts: { right: 'rectification', newAddress: 'proved' },
        advance: now,
        now,
      });
      const spent = {
        Update: {
          TableName,
          Key: marshall(newAddressKey(caseId)),
          UpdateExpression: 'SET provedAt = :now, expiresAt = :until, #class = :class REMOVE nonce',
          ConditionExpression: 'nonce = :nonce AND linkUntil > :now',
          ExpressionAttributeNames: { '#class': 'class' },
          ExpressionAttributeValues: marshall({
            ':now': epochSeconds(now),
            ':nonce': nonce,
            ':until': clockOf('request', now, openCaseSeconds).expiresAt, // proved, it is a part of the case
            ':class': 'request',
          }),
        },
      };
      const told = { Delete: { TableName, Key: marshall(outboxKey({ kind: 'prove-new-address', caseId })) } };
      if (await writeAll(dynamo, [...items, spent, told])) return 'proved';
      const left = await read(caseId);
      return left?.nonce === nonce && left.linkUntil > epochSeconds(now) ? 'again' : 'expired';
    },
  };
}
