import { countryName, shortDate } from '../../reply/readable-date.ts';
import type { Locale, Settings } from '../../settings/settings-schema.ts';
import { fillIn } from '../fill-in.ts';
import type { Fact } from './fact.ts';
import type { NoticeWords } from './notice-words.ts';

/** Who a recipient is, where, what it holds, how long, and by which contract (GDPR art. 13(1)(e), 28). */
export function recipientTold(system: Settings['systems'][number], words: NoticeWords['recipients'], locale: Locale): Fact {
  const { name, owner, country, role, holds, retention, contract } = system;
  const says = [
    `${owner} (${countryName(country, locale)}), ${words.roles[role]}`,
    fillIn(words.holds, { holds: holds[locale] ?? '' }),
    fillIn(words.kept, { retention: retention[locale] ?? '' }),
  ];
  if (!contract) return { what: name, says };
  const day = shortDate(new Date(contract.signedOn), locale, 'UTC'); // a day of the calendar, the same everywhere
  return { what: name, says: [...says, fillIn(words.contract, { reference: contract.reference, day })] };
}
