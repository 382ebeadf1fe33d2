import {
  type DynamoDBClient,
  GetItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { nextEntry } from '../../privacy/journal/proof.ts';
import { clockOf, epochSeconds, isExpired } from '../../privacy/retention/periods.ts';
import type { Alias, OptOuts } from '../../privacy/standing/standings.ts';
import { row } from './rows.ts';
import { consentsIn, readStanding, type StandingRow } from './standing-row.ts';

type Tables = { standing: string; proof: string };

/** Opt-outs: a part of the person's standing, with its proof in the same transaction (GDPR art. 7(3), 21(3)). */
export function optOutsTable(dynamo: DynamoDBClient, tables: Tables): OptOuts {
  const read = async (alias: Alias): Promise<StandingRow | undefined> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: tables.standing, Key: marshall({ alias }), ConsistentRead: true }),
    );
    return readStanding(Item);
  };

  return {
    async optOut({ alias, scope, method, now }) {
      const clock = clockOf('objection', now);
      // Twice: the first may meet a row that another request changed between the read and the write.
      for (let attempt = 0; attempt < 3; attempt++) {
        const found = await read(alias);
        if ((found?.optedOutUntil ?? 0) > epochSeconds(now)) return 'already'; // harmless to repeat
        const head = found?.proofHash === undefined ? null : { sequence: found.proofSequence ?? 0, hash: found.proofHash };
        const entry = nextEntry(
          { stream: `person:${alias}`, what: 'opted-out', at: now, facts: { scope, method } },
          head,
          clockOf('consent-proof', now),
        );
        try {
          await dynamo.send(
            new TransactWriteItemsCommand({
              TransactItems: [
                {
                  Update: {
                    TableName: tables.standing,
                    Key: marshall({ alias }),
                    UpdateExpression: `SET optedOutUntil = :until, #class = :class, proofSequence = :sequence, proofHash = :hash, expiresAt = :expiresAt${found && isExpired(found, now) ? ' REMOVE dataKey, sealed, identityUntil' : ''}`, // an expired part must not come back
                    ConditionExpression: head ? 'proofHash = :seen' : 'attribute_not_exists(proofHash)',
                    ExpressionAttributeNames: { '#class': 'class' },
                    ExpressionAttributeValues: marshall({
                      ':until': clock.expiresAt,
                      ':class': 'standing',
                      ':sequence': entry.sequence,
                      ':hash': entry.hash,
                      ':expiresAt': Math.max(clock.expiresAt, found?.expiresAt ?? 0),
                      ...(head ? { ':seen': head.hash } : {}),
                    }),
                  },
                },
                {
                  Put: {
                    TableName: tables.proof,
                    Item: row({ stream: entry.stream, sequence: entry.sequence }, entry, entry),
                    ConditionExpression: 'attribute_not_exists(#stream)',
                    ExpressionAttributeNames: { '#stream': 'stream' },
                  },
                },
              ],
            }),
          );
          return 'stopped';
        } catch (error) {
          if (!(error instanceof TransactionCanceledException)) throw error;
        }
      }
      throw new Error('the standing row kept changing while the opt-out was written');
    },

    async state(alias, now) {
      const found = await read(alias);
      if (!found || isExpired(found, now)) return { known: false, optedOutUntil: null, consents: [] };
      const alive = (until: number | undefined) => (until ?? 0) > epochSeconds(now);
      return {
        known: true,
        optedOutUntil: alive(found.optedOutUntil) ? isoOf(found.optedOutUntil ?? 0) : null,
        consents: consentsIn(found, now).map(({ until, ...part }) => ({ ...part, until: isoOf(until) })),
      };
    },
  };
}

const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString();
