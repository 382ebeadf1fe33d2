import { type DynamoDBClient, GetItemCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type Correction, corrected } from '../../privacy/rights/corrections.ts';
import { readFileRow, sealedFile } from './case-file.ts';
import { fileKey } from './case-row.ts';

/**
 * The write by which the file of a case shows the corrected data; none where the file was forgotten, or shows nothing of it.
 * Only as it was seen.
 */
export async function correctedFile(
  dynamo: DynamoDBClient,
  TableName: string,
  caseId: string,
  corrections: readonly Correction[],
): Promise<TransactWriteItem[]> {
  const Key = marshall(fileKey(caseId));
  const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
  const seen = Item?.['sealed'] ? unmarshall(Item) : null;
  if (!seen) return [];
  const { file, dataKey, sealed } = readFileRow(caseId, seen);
  const identity = corrected(file.identity, corrections);
  if (JSON.stringify(identity) === JSON.stringify(file.identity)) return [];
  const locales = identity.locale === file.identity.locale ? file.locales : [identity.locale];
  return [
    {
      Update: {
        TableName,
        Key,
        UpdateExpression: 'SET sealed = :sealed',
        ConditionExpression: 'sealed = :seen', // somebody else may have corrected it, or forgotten it
        ExpressionAttributeValues: marshall({
          ':sealed': sealedFile(caseId, { ...file, identity, locales }, dataKey),
          ':seen': sealed,
        }),
      },
    },
  ];
}
