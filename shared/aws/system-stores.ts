import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Outbox } from '../privacy/outbox/outbox.ts';
import type { Cases } from '../privacy/rights/cases.ts';
import type { Corrections } from '../privacy/rights/corrections.ts';
import type { OptOuts, Standings } from '../privacy/standing/standings.ts';
import type { SystemAsks } from '../privacy/systems/system-asks.ts';
import type { ToldAsks } from '../privacy/systems/told-asks.ts';
import type { TokenKeys } from '../privacy/tokens/link-token.ts';
import { queue } from './queue.ts';
import { secret, secretsIn } from './secrets.ts';
import { casesTable } from './tables/cases-table.ts';
import { correctionsTable } from './tables/corrections-table.ts';
import { optOutsTable } from './tables/opt-outs-table.ts';
import { outboxTable } from './tables/outbox-table.ts';
import { standingTable } from './tables/standing-table.ts';
import { systemAsksTable } from './tables/system-asks-table.ts';

/** What asking other systems, and hearing of them, needs of AWS. */
export type SystemStores = {
  cases: Pick<Cases, 'find' | 'file'>;
  asks: SystemAsks & ToldAsks;
  outbox: Outbox;
  corrections: Corrections['staged'];
  optOuts: Pick<OptOuts, 'find'>;
  standings: Pick<Standings, 'identity'>;
  tokenKeys(): Promise<TokenKeys>;
  /** Newest first. @throws where the settings name none for the system. */
  secretsOf(system: string): Promise<readonly string[]>;
  /** Tells the follow-up queue that a case can go on. @throws where it can't. */
  advance(caseId: string): Promise<void>;
};

type Names = {
  tables: { standing: string; records: string; proof: string };
  followUpQueue: string;
  tokenKeySecret: string;
  /** By the system's id. */
  secretNames: Readonly<Record<string, string>>;
};

export function systemStores({ tables, followUpQueue, tokenKeySecret, secretNames }: Names): SystemStores {
  const dynamo = new DynamoDBClient({});
  const followUps = queue(followUpQueue);
  const { staged } = correctionsTable(dynamo, tables);
  return {
    cases: casesTable(dynamo, tables),
    asks: systemAsksTable(dynamo, tables),
    outbox: outboxTable(dynamo, tables.records),
    corrections: staged,
    optOuts: optOutsTable(dynamo, tables),
    standings: standingTable(dynamo, tables.standing),
    tokenKeys: async () => secretsIn(await secret(tokenKeySecret)),
    secretsOf: async (system) => secretsIn(await secret(secretNames[system] ?? '')),
    advance: async (caseId) => followUps.send(JSON.stringify({ kind: 'advance-case', caseId })),
  };
}
