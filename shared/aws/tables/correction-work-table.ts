import { type DynamoDBClient, QueryCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Case } from '../../privacy/rights/cases.ts';
import { type Correction, type CorrectionWork, corrected, fieldsOf } from '../../privacy/rights/corrections.ts';
import { sealIdentity } from '../../privacy/standing/sealed.ts';
import { caseWrite, writeAll } from './case-change.ts';
import { pointerKey, type Tables } from './case-row.ts';
import { correctedFile } from './corrected-file.ts';
import { endingChange, factsOf, identityIn } from './correction-rows.ts';
import { correctionsTable } from './corrections-table.ts';
import { appendTo, changeStanding, entriesOf } from './person-change.ts';
import { livingRow, type Person, readPerson } from './person-rows.ts';
import type { Item } from './rows.ts';

/** Corrections, with what the function that applies them does. */
export function correctionWorkTable(dynamo: DynamoDBClient, tables: Tables): CorrectionWork {
  return {
    ...correctionsTable(dynamo, tables),

    async held({ alias, caseId }, now) {
      if (!alias) return { identity: null, anything: false };
      const { person } = await readPerson(dynamo, tables, { alias, now });
      const anything = livingRow(person) !== undefined || (await hasOthers(dynamo, tables.records, pointerKey(alias, caseId)));
      return { identity: identityIn(person), anything };
    },

    async apply(found, corrections, end, now) {
      const { items, after } = caseWrite(tables, found, endingChange(found, { end, corrections, now }));
      const file = await correctedFile(dynamo, tables.standing, found.caseId, corrections);
      const person = found.alias && (await readPerson(dynamo, tables, { alias: found.alias, now })).person;
      const standing = person ? correctedStanding(tables, person, found, corrections) : [];
      return (await writeAll(dynamo, [...items, ...file, ...standing])) ? after : null;
    },
  };
}

/** The standing row sealed anew, and its proof; none where we don't know who the person is, or nothing of it is corrected. */
function correctedStanding(tables: Tables, person: Person, found: Case, corrections: readonly Correction[]): TransactWriteItem[] {
  const identity = identityIn(person);
  const dataKey = livingRow(person)?.dataKey;
  if (!identity || !dataKey || fieldsOf(corrections).fields.length === 0) return [];
  const sealed = sealIdentity(corrected(identity, corrections), dataKey, person.alias);
  const entries = entriesOf(person, [{ what: 'rectified', facts: { ...factsOf(corrections), case: found.caseId } }]);
  return [
    changeStanding(person, { corrected: { dataKey, sealed }, lives: 0 }, tables.standing),
    ...appendTo(person, entries, tables),
  ];
}

/** Is there anything under the alias but this one row? */
async function hasOthers(dynamo: DynamoDBClient, TableName: string, { pk, sk }: { pk: string; sk: string }): Promise<boolean> {
  let next: Item | undefined;
  do {
    const page = await dynamo.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': pk }),
        ProjectionExpression: 'sk',
        Limit: 2,
        ConsistentRead: true,
        ...(next ? { ExclusiveStartKey: next } : {}),
      }),
    );
    if ((page.Items ?? []).some((item) => item['sk']?.S !== sk)) return true;
    next = page.LastEvaluatedKey;
  } while (next);
  return false;
}
