import { randomBytes } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type TransactWriteItem,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { isClosed } from '../../privacy/rights/case-states.ts';
import { changeByProof } from '../../privacy/rights/change-by-proof.ts';
import type { Case, CaseChange } from '../../privacy/rights/cases.ts';
import type { Challenges, ProofOutcome } from '../../privacy/rights/challenges.ts';
import type { TokenKeys } from '../../privacy/tokens/link-token.ts';
import { caseWrite, writeAll } from './case-change.ts';
import type { Tables } from './case-row.ts';
import { findCase } from './cases-table.ts';
import {
  type ChallengeRow,
  challengeKey,
  isCode,
  isOf,
  isOver,
  issuedAgain,
  isToken,
  mostTries,
  newChallenge,
  readChallenge,
} from './challenge-row.ts';

/** How often an act that lost a race against another act on the case looks again. */
const looks = 5;

type Proof = { token: string } | { code: string };

/** Challenges, one a case, in the records table. A new one stands in the place of the old, which opens nothing any more. */
export function challengesTable({
  dynamo,
  tables,
  tokenKeys,
}: {
  dynamo: DynamoDBClient;
  tables: Tables;
  tokenKeys(): Promise<TokenKeys>;
}): Challenges {
  const TableName = tables.records;
  const read = async (caseId: string) => {
    const Key = marshall(challengeKey(caseId));
    const { Item } = await dynamo.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
    return readChallenge(Item);
  };

  /** Takes a try before the code is compared: however many come at once, no more than five are. */
  const takeTry = async (caseId: string, { nonce }: ChallengeRow): Promise<boolean> => {
    try {
      await dynamo.send(
        new UpdateItemCommand({
          TableName,
          Key: marshall(challengeKey(caseId)),
          UpdateExpression: 'ADD tries :one',
          ConditionExpression: 'nonce = :nonce AND tries < :most',
          ExpressionAttributeValues: marshall({ ':one': 1, ':nonce': nonce, ':most': mostTries }),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  const check = async (caseId: string, stored: ChallengeRow | null, proof: Proof, now: Date): Promise<ProofOutcome> => {
    if (!stored) return 'wrong';
    if ('token' in proof) {
      if (!isToken(proof.token, stored)) return 'wrong';
      return stored.spentAt ? 'closed' : isOver(stored.linkUntil, now) ? 'expired' : 'proved';
    }
    if (stored.spentAt || !stored.codeHash) return 'closed';
    if (isOver(stored.codeUntil, now)) return 'expired';
    if (stored.tries >= mostTries || !(await takeTry(caseId, stored))) return 'used-up';
    return isCode(proof.code, caseId, stored, await tokenKeys()) ? 'proved' : 'wrong';
  };

  /** Spends the challenge in the transaction of what it allows; where the case was changed in between, looks again. */
  const spend = async (
    { caseId }: Case,
    proof: Proof,
    now: Date,
    changeOf: (found: Case, stored: ChallengeRow) => CaseChange | 'nothing' | 'closed',
  ): Promise<ProofOutcome> => {
    const stored = await read(caseId);
    const outcome = await check(caseId, stored, proof, now);
    if (!stored || outcome !== 'proved') return outcome;
    for (let look = 0; look < looks; look++) {
      const found = await findCase(dynamo, TableName, caseId);
      if (!found || !isOf(stored, found)) return 'closed';
      const change = changeOf(found, stored);
      if (change === 'closed') return change;
      const items = change === 'nothing' ? [] : caseWrite(tables, found, change).items;
      if (await writeAll(dynamo, [spent(TableName, caseId, stored, now), ...items])) return 'proved';
      const current = await read(caseId);
      if (!current || current.nonce !== stored.nonce || current.spentAt) return 'closed';
    }
    throw new Error('a case kept changing while its challenge was spent');
  };

  return {
    async issue({ found, mode, renew, now }) {
      const keys = await tokenKeys();
      const [key] = keys;
      if (!key) throw new Error('no key to derive a challenge from');
      for (let look = 0; look < looks; look++) {
        const stored = await read(found.caseId);
        const stands =
          stored && !renew && stored.mode === mode && isOf(stored, found) && !stored.spentAt && !isOver(stored.linkUntil, now);
        const again = stands ? issuedAgain(found.caseId, stored, keys) : null;
        if (again) return again;
        const { item, issued } = newChallenge({ found, mode, nonce: randomBytes(12).toString('base64url'), now }, key);
        if (await putNew(dynamo, TableName, item, stored)) return issued;
      }
      throw new Error('the challenge of a case kept changing while one was issued');
    },

    async shows(caseId, token, now) {
      const stored = await read(caseId);
      return stored !== null && (await check(caseId, stored, { token }, now)) === 'proved';
    },

    prove: (found, proof, now) =>
      spend(found, proof, now, (current, { mode }) => changeByProof(current, 'code' in proof ? 'code' : mode, now) ?? 'nothing'),

    withdraw: (found, proof, now) =>
      spend(found, proof, now, ({ state }) =>
        isClosed(state) ? 'closed' : { act: 'withdraw', by: 'person', to: 'withdrawn', facts: { proof: 'token' }, now },
      ),
  };
}

function spent(TableName: string, caseId: string, { nonce }: ChallengeRow, now: Date): TransactWriteItem {
  return {
    Update: {
      TableName,
      Key: marshall(challengeKey(caseId)),
      UpdateExpression: 'SET spentAt = :now',
      ConditionExpression: 'nonce = :nonce AND attribute_not_exists(spentAt)',
      ExpressionAttributeValues: marshall({ ':now': now.toISOString(), ':nonce': nonce }),
    },
  };
}

/** Where somebody else issued one meanwhile, theirs stands: false. */
async function putNew(
  dynamo: DynamoDBClient,
  TableName: string,
  Item: ReturnType<typeof newChallenge>['item'],
  seen: ChallengeRow | null,
): Promise<boolean> {
  try {
    await dynamo.send(
      new PutItemCommand({
        TableName,
        Item,
        ...(seen
          ? { ConditionExpression: 'nonce = :seen', ExpressionAttributeValues: marshall({ ':seen': seen.nonce }) }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
