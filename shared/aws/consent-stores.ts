import { createHmac } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Consents } from '../privacy/consent/consents.ts';
import type { FollowUp } from '../privacy/outbox/outbox.ts';
import { aliasOf } from '../privacy/standing/alias.ts';
import type { Alias } from '../privacy/standing/standings.ts';
import type { TokenKeys } from '../privacy/tokens/link-token.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { queue } from './queue.ts';
import { secret, secretsIn } from './secrets.ts';
import { type CallGuard, callGuardTable } from './tables/call-guard.ts';
import { consentsTable } from './tables/consents-table.ts';

/** What the double opt-in needs of AWS. */
export type ConsentStores = {
  consents: Consents;
  guard: CallGuard;
  aliasOf(canonical: string): Promise<Alias>;
  mayAsk(request: { asker: string; now: Date }): Promise<boolean>;
  tokenKeys(): Promise<TokenKeys>;
  signingSecrets(): Promise<readonly string[]>;
  follow(followUp: FollowUp): Promise<void>;
};

/** Requests of one asker in an hour: far more than a household sends, far fewer than fill inboxes. */
const mostAnHour = 30;

type Names = {
  tables: { standing: string; records: string; proof: string };
  guardTable: string;
  followUpQueue: string;
  aliasKeySecret: string;
  tokenKeySecret: string;
  signingSecret?: string;
};

export function consentStores(settings: Settings, names: Names): ConsentStores {
  const dynamo = new DynamoDBClient({});
  const followUps = queue(names.followUpQueue);
  const guard = callGuardTable(dynamo, names.guardTable);
  const tokenKeys = async () => secretsIn(await secret(names.tokenKeySecret));
  return {
    consents: consentsTable({ dynamo, tables: names.tables, settings, tokenKeys }),
    guard,
    tokenKeys,
    aliasOf: async (canonical) => aliasOf(canonical, { id: 'k1', secret: await secret(names.aliasKeySecret) }),
    mayAsk: async ({ asker, now }) => {
      const key = await secret(names.aliasKeySecret);
      const keyed = createHmac('sha256', key).update('asker').update(asker).digest('base64url');
      return guard.take({ asker: keyed, most: mostAnHour, now });
    },
    signingSecrets: async () => (names.signingSecret ? secretsIn(await secret(names.signingSecret)) : []),
    follow: (followUp) => followUps.send(JSON.stringify(followUp)),
  };
}
