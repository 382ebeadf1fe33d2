import { randomBytes } from 'node:crypto';
import { calendarOf } from '../../shared/privacy/rights/deadline.ts';
import { atFirstUse } from '../../shared/runtime/at-first-use.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { jsonFunction } from '../../shared/runtime/json-function.ts';
import { log } from '../../shared/runtime/log.ts';
import { settings } from '../../shared/settings/settings.ts';
import { staff } from './staff.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'FOLLOW_UP_QUEUE_URL',
  'ALIAS_KEY_SECRET',
]);
// A call without a token needs no AWS: the SDK lies beside the bundle and is loaded by the first agent.
const stores = atFirstUse(async () =>
  (await import('../../shared/aws/staff-stores.ts')).staffStores({
    settings,
    tables: { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE },
    followUpQueue: names.FOLLOW_UP_QUEUE_URL,
    aliasKeySecret: names.ALIAS_KEY_SECRET,
  }),
);

/** Called by AWS for everything under `/staff`. */
export const handler = jsonFunction(
  'staff',
  settings,
  staff({
    settings,
    calendar: calendarOf(settings),
    stores,
    newHoldId: () => `H-${randomBytes(9).toString('base64url')}`,
    tellFailed: (error) => log.error('follow-up-not-told', error, { function: 'staff' }),
  }),
);
