import { randomBytes } from 'node:crypto';
import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { clockOf, openCaseSeconds } from '../../privacy/retention/periods.ts';
import type { CaseSeals } from '../../privacy/rights/cases.ts';
import type { Agent, AgentId } from '../../privacy/staff/agent.ts';
import type { AgentAct, AgentDid, StaffDesk } from '../../privacy/staff/staff-desk.ts';
import { caseWrite, writeAll } from './case-change.ts';
import { caseSeals } from './case-file.ts';
import { putLetter, rowsOfCase, sealedLetter } from './case-letters-table.ts';
import type { Tables } from './case-row.ts';
import { listDueCases } from './due-cases.ts';
import { outboxRow } from './outbox-table.ts';
import { readProof } from './proof-entries.ts';
import { type Item, row } from './rows.ts';

const noteKey = (caseId: string, number: string) => ({ pk: `case#${caseId}`, sk: `note#${number}` });
const proposalKey = (caseId: string) => ({ pk: `case#${caseId}`, sk: 'proposal' });

const noteSchema = z.object({ writtenAt: z.string(), by: z.string(), sealed: z.instanceof(Uint8Array) });
const proposalSchema = z.object({ sealed: z.instanceof(Uint8Array) });
const proposedSchema = z.object({
  act: z.string(),
  body: z.unknown(),
  by: z.templateLiteral(['agent:', z.string()]),
  at: z.string(),
});

/** Agents' lists, acts and records of acts in our tables. */
export function staffDeskTable(dynamo: DynamoDBClient, tables: Tables): StaffDesk {
  const seals = caseSeals(dynamo, tables.standing);
  return {
    list: (query) => listDueCases(dynamo, tables.records, query),

    async act(agent, act, now) {
      const { found, change } = act;
      const facts = { ...change.facts, agent: agent.id };
      const { items, after } = caseWrite(tables, found, { ...change, facts, by: 'agent', now });
      const number = String(after.proof.sequence).padStart(6, '0');
      const beside = await besideThe(act, { agent, number, seals, tableName: tables.records, now });
      if (!(await writeAll(dynamo, [...items, ...beside]))) return null;
      return { after, letter: act.letter ? number : null };
    },

    async notes(caseId) {
      const items = await rowsOfCase(dynamo, tables.records, caseId, 'note#');
      const read = await Promise.all(
        items.map(async (item) => {
          const { sealed, ...facts } = noteSchema.parse(unmarshall(item));
          const words = await seals.unseal(caseId, sealed);
          return words === null ? null : { writtenAt: facts.writtenAt, by: facts.by, words };
        }),
      );
      return read.filter((one) => one !== null);
    },

    async proposal(caseId) {
      const Key = marshall(proposalKey(caseId));
      const { Item } = await dynamo.send(new GetItemCommand({ TableName: tables.records, Key, ConsistentRead: true }));
      const plain = Item && (await seals.unseal(caseId, proposalSchema.parse(unmarshall(Item)).sealed));
      return plain ? proposedSchema.parse(JSON.parse(plain)) : null;
    },

    async record(agent, did, now) {
      await dynamo.send(new PutItemCommand({ TableName: tables.records, Item: recordOf(agent.id, did, now) }));
    },

    async journal(stream, from, most) {
      const { Items = [] } = await dynamo.send(
        new QueryCommand({
          TableName: tables.proof,
          KeyConditionExpression: '#stream = :stream AND #sequence >= :from',
          ExpressionAttributeNames: { '#stream': 'stream', '#sequence': 'sequence' },
          ExpressionAttributeValues: marshall({ ':stream': stream, ':from': from }),
          Limit: most,
          ConsistentRead: true,
        }),
      );
      return Items.map(readProof);
    },
  };
}

type Beside = { agent: Agent; number: string; seals: CaseSeals; tableName: string; now: Date };

/** What stands with the act: its record, what is written, and what must follow. */
async function besideThe(act: AgentAct, { agent, number, seals, tableName, now }: Beside): Promise<TransactWriteItem[]> {
  const { found, what, letter, note, proposal } = act;
  const { caseId } = found;
  const clock = clockOf('request', now, openCaseSeconds);
  const put = (Item: Item): TransactWriteItem => ({ Put: { TableName: tableName, Item } });
  const at = now.toISOString();
  const items = [put(recordOf(agent.id, { what, on: caseId }, now))];
  if (letter) {
    const followUp = { kind: 'send-letter', caseId, suffix: number } as const;
    const sealed = await sealedLetter(seals, caseId, letter);
    items.push(putLetter(tableName, { caseId, number, sealed, by: agent.id, now }), put(outboxRow(followUp, now, now)));
  }
  if (note !== undefined) {
    const facts = { sealed: await seals.seal(caseId, note), by: agent.id, writtenAt: at };
    items.push(put(row(noteKey(caseId, number), clock, facts)));
  }
  if (proposal === 'settled') items.push({ Delete: { TableName: tableName, Key: marshall(proposalKey(caseId)) } });
  else if (proposal) {
    const sealed = await seals.seal(caseId, JSON.stringify({ ...proposal, by: agent.id, at }));
    items.push(put(row(proposalKey(caseId), clock, { sealed })));
  }
  return items;
}

/** Under the agent, by time; two acts of one moment are two rows. */
function recordOf(agent: AgentId, { what, on }: AgentDid, now: Date): Item {
  const at = now.toISOString();
  const key = { pk: agent, sk: `${at}#${randomBytes(6).toString('base64url')}` };
  return row(key, clockOf('staff', now), { what, on, at });
}
