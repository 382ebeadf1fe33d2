import { ConditionalCheckFailedException, type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Holds } from '../../privacy/holds/holds.ts';
import { clockOf, openCaseSeconds } from '../../privacy/retention/periods.ts';
import type { Case } from '../../privacy/rights/cases.ts';
import { signStatement, statementOf } from '../../privacy/rights/statement.ts';
import type { StatementKey } from '../../privacy/rights/statement-key.ts';
import type { SystemAsk } from '../../privacy/systems/system-asks.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { askedSystems } from '../../settings/asked-systems.ts';
import { factsOf } from './erasures-table.ts';
import { row } from './rows.ts';

const rowSchema = z.object({ json: z.string() });

const statementKeyOfRow = (caseId: string) => ({ pk: `case#${caseId}`, sk: 'statement' });

/**
 * Statements of erasure, one a case: made and signed when the answer is, and the same whenever the answer has to be sent again.
 */
export function statementsTable(
  dynamo: DynamoDBClient,
  TableName: string,
  { holds, settings, key }: { holds: Pick<Holds, 'of'>; settings: Settings; key(): Promise<StatementKey> },
) {
  const read = async (caseId: string): Promise<string | null> => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName, Key: marshall(statementKeyOfRow(caseId)), ConsistentRead: true }),
    );
    return Item ? rowSchema.parse(unmarshall(Item)).json : null;
  };

  return {
    /** The statement that was signed for a case; null where none was. */
    of: read,

    /** The statement for the answer to a case: the one that stands, else a new one. */
    async statement(
      found: Pick<Case, 'caseId' | 'alias' | 'receivedAt'>,
      asks: readonly SystemAsk[],
      now: Date,
    ): Promise<string> {
      const before = await read(found.caseId);
      if (before !== null) return before;
      const signedWith = await key();
      const json = signStatement(
        statementOf(found, await factsOf(dynamo, TableName, found.caseId), asks, {
          controller: settings.legalEntity.name,
          nameOf: (system) => askedSystems(settings).find(({ id }) => id === system)?.name ?? system,
          holds: found.alias ? await holds.of(found.alias, now) : [],
          teamKeeps: teamKeeps(settings),
          key: signedWith.publicKey,
          now,
        }),
        signedWith,
      );
      return (await keep(found.caseId, json, now)) ? json : ((await read(found.caseId)) ?? json);
    },
  };

  async function keep(caseId: string, json: string, now: Date): Promise<boolean> {
    try {
      const clock = clockOf('request', now, openCaseSeconds);
      await dynamo.send(
        new PutItemCommand({
          TableName,
          Item: row(statementKeyOfRow(caseId), clock, { json }),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }
}

/** Where mail is delivered to the team a copy of it stands there, as the notice tells (R30). */
function teamKeeps({ mailboxes, defaultLocale }: Settings): string[] {
  const told = mailboxes.flatMap(({ people }) => (people.by === 'deliver' ? [people.keptFor[defaultLocale] ?? ''] : []));
  return [...new Set(told)].filter((keptFor) => keptFor !== '');
}
