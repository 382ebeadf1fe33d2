import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { FollowUp } from '../privacy/outbox/outbox.ts';
import type { Cases } from '../privacy/rights/cases.ts';
import { aliasOf } from '../privacy/standing/alias.ts';
import type { Alias } from '../privacy/standing/standings.ts';
import { queue } from './queue.ts';
import { secret } from './secrets.ts';
import { casesTable } from './tables/cases-table.ts';

/** What the receipt of a rights request needs of AWS. */
export type RequestStores = {
  aliasOf(canonical: string): Promise<Alias>;
  open: Cases['open'];
  tell(followUp: FollowUp): Promise<void>;
};

type Names = { tables: { standing: string; records: string; proof: string }; followUpQueue: string; aliasKeySecret: string };

export function requestStores({ tables, followUpQueue, aliasKeySecret }: Names): RequestStores {
  const followUps = queue(followUpQueue);
  const cases = casesTable(new DynamoDBClient({}), tables);
  return {
    aliasOf: async (canonical) => aliasOf(canonical, { id: 'k1', secret: await secret(aliasKeySecret) }),
    open: (opening) => cases.open(opening),
    tell: (followUp) => followUps.send(JSON.stringify(followUp)),
  };
}
