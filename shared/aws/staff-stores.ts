import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Holds } from '../privacy/holds/holds.ts';
import type { FollowUp } from '../privacy/outbox/outbox.ts';
import type { CaseLetters } from '../privacy/rights/case-letters.ts';
import type { Cases } from '../privacy/rights/cases.ts';
import type { Corrections } from '../privacy/rights/corrections.ts';
import type { StaffDesk } from '../privacy/staff/staff-desk.ts';
import type { SystemAsks } from '../privacy/systems/system-asks.ts';
import type { Enquiries } from '../reply/enquiries.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { queue } from './queue.ts';
import { secret } from './secrets.ts';
import { caseLettersTable } from './tables/case-letters-table.ts';
import { casesTable } from './tables/cases-table.ts';
import { correctionsTable } from './tables/corrections-table.ts';
import { readCursor } from './tables/due-cases.ts';
import { enquiriesTable } from './tables/enquiries-table.ts';
import { holdsTable } from './tables/holds-table.ts';
import { staffDeskTable } from './tables/staff-desk-table.ts';
import { systemAsksTable } from './tables/system-asks-table.ts';

/** What agents' acts need of AWS. */
export type StaffStores = {
  /** The secret that an agent's id is made with. */
  agentKey(): Promise<string>;
  /** Is this where a list ended? */
  isCursor(after: string): boolean;
  desk: StaffDesk;
  cases: Pick<Cases, 'find' | 'file'>;
  letters: Pick<CaseLetters, 'of'>;
  systemAsks: Pick<SystemAsks, 'of'>;
  corrections: Corrections;
  holds: Holds;
  enquiries: Pick<Enquiries, 'settle'>;
  tell(followUp: FollowUp): Promise<void>;
};

type Names = {
  settings: Settings;
  tables: { standing: string; records: string; proof: string };
  followUpQueue: string;
  aliasKeySecret: string;
};

export function staffStores({ settings, tables, followUpQueue, aliasKeySecret }: Names): StaffStores {
  const dynamo = new DynamoDBClient({});
  const followUps = queue(followUpQueue);
  return {
    agentKey: () => secret(aliasKeySecret),
    isCursor: (after) => readCursor(after) !== null,
    desk: staffDeskTable(dynamo, tables),
    cases: casesTable(dynamo, tables),
    letters: caseLettersTable(dynamo, tables),
    systemAsks: systemAsksTable(dynamo, tables),
    corrections: correctionsTable(dynamo, tables),
    holds: holdsTable(dynamo, tables, settings.rights),
    enquiries: enquiriesTable(dynamo, tables.records),
    tell: (followUp) => followUps.send(JSON.stringify(followUp)),
  };
}
