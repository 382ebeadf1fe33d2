import type { RefusalReason } from '../../reply/rights-mail.ts';
import type { Settings } from '../../settings/settings-schema.ts';

/** Only `refusalOf` makes one, so that none exists without what the law wants said. */
declare const told: unique symbol;

/**
 * A refusal (GDPR art. 12(4)): the reasons, the complaint to an authority and the remedy before a court. The letter that says
 * so is made from this and from nothing else.
 */
export type Refusal = {
  readonly [told]: true;
  readonly reasons: { readonly reason: RefusalReason; readonly words: string };
  readonly complaint: { readonly authority: string; readonly url: string };
  readonly remedy: 'before a court (art. 79)';
};

/** Null where a person's own words on the reasons are missing: a reason from a list alone explains nothing. */
export function refusalOf(
  { reason, words }: { reason: RefusalReason; words: string },
  { authority }: Pick<Settings, 'authority'>,
): Refusal | null {
  if (words.trim() === '') return null;
  const made: Omit<Refusal, typeof told> = {
    reasons: { reason, words },
    complaint: { authority: authority.name, url: authority.url },
    remedy: 'before a court (art. 79)',
  };
  return made as Refusal; // the mark exists for the compiler only
}
