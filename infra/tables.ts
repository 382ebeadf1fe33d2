/**
 * Every table, declared once as plain data: the stack makes it, `local/` creates the same on the embedded engine and the
 * contract suites on AWS's own. All are on demand, encrypted with a customer-managed key, and swept by `expiresAt`.
 */
import { dueIndex } from '../shared/names.ts';

/** A key attribute: text, or a number. */
export type KeyAttribute = { readonly name: string; readonly type: 'S' | 'N' };

export type TableDeclaration = {
  /** Its short name, in the stack and locally; the environment name is `environment`. */
  readonly name: 'standing' | 'records' | 'proof' | 'guard';
  readonly environment: 'STANDING_TABLE' | 'RECORDS_TABLE' | 'PROOF_TABLE' | 'GUARD_TABLE';
  readonly partition: KeyAttribute;
  readonly sort?: KeyAttribute;
  /** Sparse: only rows that carry both attributes are in it. Projects everything. */
  readonly index?: { readonly name: string; readonly partition: KeyAttribute; readonly sort: KeyAttribute };
  /** Days of point-in-time recovery; 0 for none. What is told to people as the time of backups. */
  readonly recoveryDays: 0 | 7;
};

export const tables: readonly TableDeclaration[] = [
  {
    // The one way from an alias back to a person: no backup, so that destroying the row's key erases them everywhere.
    name: 'standing',
    environment: 'STANDING_TABLE',
    partition: { name: 'alias', type: 'S' },
    recoveryDays: 0,
  },
  {
    name: 'records',
    environment: 'RECORDS_TABLE',
    partition: { name: 'pk', type: 'S' },
    sort: { name: 'sk', type: 'S' },
    index: {
      name: dueIndex.name,
      partition: { name: dueIndex.partition, type: 'S' },
      sort: { name: dueIndex.sort, type: 'N' },
    },
    recoveryDays: 7,
  },
  {
    name: 'proof',
    environment: 'PROOF_TABLE',
    partition: { name: 'stream', type: 'S' },
    sort: { name: 'sequence', type: 'N' },
    recoveryDays: 7,
  },
  {
    // Counters and replay marks that live a day at most: nothing worth a backup.
    name: 'guard',
    environment: 'GUARD_TABLE',
    partition: { name: 'pk', type: 'S' },
    recoveryDays: 0,
  },
];
