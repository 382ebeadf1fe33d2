import { createHmac } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { FollowUp } from '../privacy/outbox/outbox.ts';
import type { Cases } from '../privacy/rights/cases.ts';
import { aliasOf } from '../privacy/standing/alias.ts';
import type { Alias } from '../privacy/standing/standings.ts';
import { queue } from './queue.ts';
import { secret, secretsIn } from './secrets.ts';
import { callGuardTable } from './tables/call-guard.ts';
import { openedCases } from './tables/opened-cases.ts';

/** What the receipt of a rights request needs of AWS. */
export type RequestStores = {
  aliasOf(canonical: string): Promise<Alias>;
  open: Cases['open'];
  mayWriteTo(request: { asker: string; now: Date }): Promise<boolean>;
  /** What the controller's backend signs with, newest first; none where it vouches for nobody. */
  vouchedSecrets(): Promise<readonly string[]>;
  tell(followUp: FollowUp): Promise<void>;
};

type Names = {
  tables: { standing: string; records: string; proof: string };
  guardTable: string;
  followUpQueue: string;
  aliasKeySecret: string;
  vouchedSecret?: string;
};

/** Requests of one asker in an hour: more than a household makes. Those beyond are recorded, and a person writes. */
const mostAnHour = 30;

export function requestStores({ tables, guardTable, followUpQueue, aliasKeySecret, vouchedSecret }: Names): RequestStores {
  const dynamo = new DynamoDBClient({});
  const followUps = queue(followUpQueue);
  const cases = openedCases(dynamo, tables);
  const guard = callGuardTable(dynamo, guardTable);
  return {
    aliasOf: async (canonical) => aliasOf(canonical, { id: 'k1', secret: await secret(aliasKeySecret) }),
    open: (opening) => cases.open(opening),
    mayWriteTo: async ({ asker, now }) => {
      const key = await secret(aliasKeySecret);
      const keyed = createHmac('sha256', key).update('rights-asker').update(asker).digest('base64url');
      return guard.take({ asker: keyed, most: mostAnHour, now });
    },
    vouchedSecrets: async () => (vouchedSecret ? secretsIn(await secret(vouchedSecret)) : []),
    tell: (followUp) => followUps.send(JSON.stringify(followUp)),
  };
}
