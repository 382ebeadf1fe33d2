import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { TokenKeys } from '../privacy/tokens/link-token.ts';
import type { Enquiries } from '../reply/enquiries.ts';
import { secret, secretsIn } from './secrets.ts';
import { enquiriesTable } from './tables/enquiries-table.ts';

/** What the page behind *no answer needed* needs of AWS. */
export type EnquiryStores = { tokenKeys(): Promise<TokenKeys>; enquiries: Enquiries };

export function enquiryStores({ records, tokenKeySecret }: { records: string; tokenKeySecret: string }): EnquiryStores {
  return {
    tokenKeys: async () => secretsIn(await secret(tokenKeySecret)),
    enquiries: enquiriesTable(new DynamoDBClient({}), records),
  };
}
