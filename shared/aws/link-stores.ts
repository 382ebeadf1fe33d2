import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Consents } from '../privacy/consent/consents.ts';
import type { OptOuts } from '../privacy/standing/standings.ts';
import type { TokenKeys } from '../privacy/tokens/link-token.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { secret, secretsIn } from './secrets.ts';
import { consentsTable } from './tables/consents-table.ts';
import { optOutsTable } from './tables/opt-outs-table.ts';

/** What a page behind a link in a mail needs of AWS: the keys of its token, the opt-outs and the consents. */
export type LinkStores = { tokenKeys(): Promise<TokenKeys>; optOuts: OptOuts; consents: Consents };

type Names = { tables: { standing: string; records: string; proof: string }; tokenKeySecret: string };

export function linkStores(settings: Settings, { tables, tokenKeySecret }: Names): LinkStores {
  const dynamo = new DynamoDBClient({});
  const tokenKeys = async () => secretsIn(await secret(tokenKeySecret));
  return {
    tokenKeys,
    optOuts: optOutsTable(dynamo, tables),
    consents: consentsTable({ dynamo, tables, settings, tokenKeys }),
  };
}
