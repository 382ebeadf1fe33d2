import { createHash } from 'node:crypto';
import type { Locale, Settings } from '../../settings/settings-schema.ts';

/** What a person agrees to, word for word, in one language (GDPR art. 7(1): who relies on a consent must show what it was). */
export type Wording = { purpose: string; version: string; locale: Locale; text: string; hash: string };

/** Every wording of every purpose that rests on consent. An old version stays in the settings while anybody's consent is to it. */
export function publishedWordings({ purposes }: Pick<Settings, 'purposes'>): Wording[] {
  return purposes
    .filter(({ legalBasis }) => legalBasis === 'consent')
    .flatMap(({ id: purpose, wording }) =>
      wording.flatMap(({ version, text }) =>
        // z.partialRecord types its keys as plain strings
        Object.entries(text).map(([locale, words]) => ({
          purpose,
          version,
          locale: locale as Locale,
          text: words,
          hash: hashOfWording(words),
        })),
      ),
    );
}

/** The wording to show for a purpose: the last of its list. Null where the purpose does not rest on consent. */
export function currentWording(settings: Pick<Settings, 'purposes'>, purpose: string, locale: Locale): Wording | null {
  return publishedWordings(settings).findLast((one) => one.purpose === purpose && one.locale === locale) ?? null;
}

/** The wording of this purpose, version and hash in whatever language it was shown; null where we never published it. */
export function wordingOf(
  settings: Pick<Settings, 'purposes'>,
  seen: { purpose: string; version: string; hash: string },
): Wording | null {
  return (
    publishedWordings(settings).find(
      ({ purpose, version, hash }) => purpose === seen.purpose && version === seen.version && hash === seen.hash,
    ) ?? null
  );
}

/** SHA-256 of the exact words, in hex. */
export function hashOfWording(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
