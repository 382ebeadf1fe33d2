import type { Locale } from '../../settings/settings-schema.ts';

/**
 * A channel a consent can be about (R15). It is declared here once; `channels` of the settings says which are in use. The
 * pages, the proofs and the receipts take everything about it from this declaration: another channel is another line, and
 * one that the settings name without a line is shown by its name. This product itself sends by e-mail alone.
 */
export type Channel = {
  /** How something comes to a person by it, as words inside a sentence. */
  words: Record<Locale, string>;
  /** What of a person it needs; ISO/IEC TS 27560's `pii_type`. */
  needs: string;
};

const channels: Readonly<Record<string, Channel>> = {
  email: { words: { fr: 'par e-mail', en: 'by e-mail', de: 'per E-Mail' }, needs: 'e-mail address' },
  sms: { words: { fr: 'par SMS', en: 'by text message', de: 'per SMS' }, needs: 'telephone number' },
  phone: { words: { fr: 'par téléphone', en: 'by telephone', de: 'telefonisch' }, needs: 'telephone number' },
  post: { words: { fr: 'par courrier', en: 'by post', de: 'per Post' }, needs: 'postal address' },
};

/** The declaration of a channel of the settings. */
export function channelOf(id: string): Channel {
  return channels[id] ?? { words: { fr: id, en: id, de: id }, needs: id };
}
