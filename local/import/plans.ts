import type { ImportedContacts } from '../../shared/privacy/consent/imported-contacts.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import type { Suppressions } from '../../shared/privacy/standing/suppressions.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import type { ListRow } from './columns.ts';
import { contactColumns, readContact } from './contact-row.ts';
import type { ImportSteps } from './import-list.ts';
import { readSuppression, suppressionColumns } from './suppression-row.ts';

export type Stores = {
  settings: Settings;
  suppressions: Suppressions;
  contacts: ImportedContacts;
  aliasOf: (canonical: string) => Alias;
  now: Date;
};

/** What a list of each kind wants of its columns, and does with a line. */
export function planOf(kind: ImportSteps['kind'], stores: Stores): Pick<ImportSteps, 'kind' | 'columns' | 'plan'> {
  return kind === 'suppressions'
    ? { kind, columns: suppressionColumns, plan: (row) => planSuppression(row, stores) }
    : { kind, columns: contactColumns, plan: (row) => planContact(row, stores) };
}

function planSuppression(row: ListRow, { settings, suppressions, aliasOf, now }: Stores): ReturnType<ImportSteps['plan']> {
  const line = readSuppression(row, settings, now);
  if ('refused' in line) return line;
  const { kind, at, source, canonical } = line;
  const alias = aliasOf(canonical);
  const run = async () => {
    if (kind === 'bounce') return told(await suppressions.bounced({ alias, at, now }));
    return told(await suppressions.objected({ alias, method: kind === 'complaint' ? 'complaint' : 'imported', source, at, now }));
  };
  return { key: alias, run };
}

function planContact(row: ListRow, { settings, contacts, aliasOf, now }: Stores): ReturnType<ImportSteps['plan']> {
  const line = readContact(row, settings, now);
  if ('refused' in line) return line;
  const alias = aliasOf(line.canonical);
  const run = async () =>
    told(
      line.basis === 'consent'
        ? await contacts.consent({ ...line, alias, now })
        : await contacts.customer({ ...line, alias, now }),
    );
  return { key: alias, run };
}

/** What stood in the way is a reason for the report; what was there already is none. */
const reasons: Readonly<Record<string, string>> = {
  older: 'the person agreed later than this',
  past: 'too long ago to count',
  'opted-out': 'the person stopped everything',
  complained: 'the person called our mail spam',
  bounced: 'the address takes no mail',
  withdrawn: 'the person withdrew this consent',
  restricted: 'the data of this person may only be stored',
  erased: 'the person was erased, and only their own opt-in brings them back',
};

function told(outcome: string): { done: string } | { refused: string } {
  const reason = reasons[outcome];
  if (reason) return { refused: reason };
  return { done: outcome === 'already' ? 'already-there' : 'imported' };
}
