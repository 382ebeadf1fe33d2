import { canonicalAddress, domainOf } from '../inbound/canonical-address.ts';
import type { Settings } from './settings-schema.ts';

/**
 * Is this one of ourselves: a mailbox of ours, a colleague that the settings name, anybody at the domain we send from?
 * @param canonical from `canonicalAddress`
 */
export function isOurPeople(canonical: string, settings: Settings): boolean {
  const domain = domainOf(canonical) ?? '';
  const { sendingDomain } = settings;
  return domain === sendingDomain || domain.endsWith(`.${sendingDomain}`) || named(settings).has(canonical);
}

function named({ mailboxes, systems, staff, dpo, legalEntity, addresses }: Settings): Set<string | null> {
  const team = mailboxes.flatMap(({ address, people }) => (people.by === 'deliver' ? [address, people.to] : [address]));
  const owners = systems.flatMap(({ reachedBy }) => (reachedBy.by === 'task' ? [reachedBy.email] : []));
  return new Set(
    [...team, ...owners, staff.alarmsTo, dpo.email, legalEntity.email].map((one) => canonicalAddress(one, addresses)),
  );
}
