/**
 * Where a contact came from (R18). Every contact carries one; what a source is worth is said here, once.
 */
export const contactSources = {
  'own-form': 'a form of ours that the person filled in',
  purchase: 'a sale of ours to the person',
  enquiry: 'a question the person asked us',
  partner: 'a partner who asked for the consent in our name',
  'professional-directory': 'a directory in which professionals publish their address',
  'business-card': 'a business card',
  'trade-show': 'the list of visitors of a trade show',
  'bought-list': 'a list that was bought or rented',
  unknown: 'nobody knows',
} as const;

export type ContactSource = keyof typeof contactSources;

/** Nothing may ever rest on these: a card that was handed over, or a name that was sold, is no consent given to us. */
export const worthlessSources: ReadonlySet<ContactSource> = new Set(['business-card', 'trade-show', 'bought-list', 'unknown']);

/** `own-form: https://…` or `own-form` → the source; null where it is not one of the list. */
export function contactSourceOf(written: string): ContactSource | null {
  const [name = ''] = written.split(':', 1);
  const known = name.trim().toLowerCase();
  return isContactSource(known) ? known : null;
}

const isContactSource = (name: string): name is ContactSource => Object.hasOwn(contactSources, name);
