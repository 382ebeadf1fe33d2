import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { OptOuts } from '../privacy/standing/standings.ts';
import type { TokenKeys } from '../privacy/tokens/link-token.ts';
import { secret, secretsIn } from './secrets.ts';
import { optOutsTable } from './tables/opt-outs-table.ts';

/** What a page behind a link in a mail needs of AWS: the keys of its token, and the opt-outs. */
export type LinkStores = { tokenKeys(): Promise<TokenKeys>; optOuts: OptOuts };

/** A function that only reads has no proof table to name. */
export function linkStores(names: { standingTable: string; proofTable?: string; tokenKeySecret: string }): LinkStores {
  return {
    tokenKeys: async () => secretsIn(await secret(names.tokenKeySecret)),
    optOuts: optOutsTable(new DynamoDBClient({}), { standing: names.standingTable, proof: names.proofTable ?? 'not granted' }),
  };
}
