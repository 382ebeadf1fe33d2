import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { prefixes } from '../names.ts';
import type { FollowUp } from '../privacy/outbox/outbox.ts';
import type { Cases } from '../privacy/rights/cases.ts';
import type { Challenges } from '../privacy/rights/challenges.ts';
import type { Corrections } from '../privacy/rights/corrections.ts';
import type { NewAddresses } from '../privacy/rights/new-address.ts';
import type { Portal } from '../privacy/rights/portal.ts';
import type { TokenKeys } from '../privacy/tokens/link-token.ts';
import { queue } from './queue.ts';
import { rawMailBucket, whereOf } from './raw-mail-bucket.ts';
import { secret, secretsIn } from './secrets.ts';
import { presignedAddress } from './signed-request.ts';
import { casesTable } from './tables/cases-table.ts';
import { challengesTable } from './tables/challenges-table.ts';
import { correctionsTable } from './tables/corrections-table.ts';
import { newAddressTable } from './tables/new-address-table.ts';
import { portalTable } from './tables/portal-table.ts';

/** What the pages that follow a request need of AWS. */
export type PortalStores = {
  cases: Cases;
  challenges: Challenges;
  corrections: Corrections;
  newAddresses: NewAddresses;
  portal: Portal;
  tokenKeys(): Promise<TokenKeys>;
  isAnswerThere(caseId: string): Promise<boolean>;
  addressOfAnswer(caseId: string, now: Date): Promise<string>;
  tell(followUp: FollowUp): Promise<void>;
};

type Names = {
  tables: { standing: string; records: string; proof: string };
  bucket: string;
  followUpQueue: string;
  tokenKeySecret: string;
};

/** So long the address of an answer works: enough to begin a download, and of no use in a history. */
const addressSeconds = 5 * 60;

const answerKey = (caseId: string) => `${prefixes.export}${caseId}/answer.zip`;

export function portalStores({ tables, bucket, followUpQueue, tokenKeySecret }: Names): PortalStores {
  const dynamo = new DynamoDBClient({});
  const followUps = queue(followUpQueue);
  const objects = rawMailBucket(bucket);
  const tokenKeys = async () => secretsIn(await secret(tokenKeySecret));
  return {
    cases: casesTable(dynamo, tables),
    challenges: challengesTable({ dynamo, tables, tokenKeys }),
    corrections: correctionsTable(dynamo, tables),
    newAddresses: newAddressTable(dynamo, tables, tokenKeys),
    portal: portalTable(dynamo, tables),
    tokenKeys,
    isAnswerThere: async (caseId) => (await objects.get(answerKey(caseId), { range: { first: 0, last: 0 } })) !== null,
    addressOfAnswer: (caseId, signingDate) => {
      const query = {
        'response-content-type': 'application/zip',
        'response-content-disposition': `attachment; filename="${caseId}.zip"`,
      };
      return presignedAddress({ ...whereOf(bucket, answerKey(caseId)), query }, { seconds: addressSeconds, signingDate });
    },
    tell: (followUp) => followUps.send(JSON.stringify(followUp)),
  };
}
