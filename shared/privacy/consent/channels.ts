import type { Locale } from '../../settings/settings-schema.ts';

/**
 * A channel a consent can be about (R15). It is declared here once; `channels` of the settings says which are in use. The
 * pages, the proofs and the receipts take everything about it from this declaration: another channel is another line, and
 * one that the settings name without a line is shown by its name.
 */
export type Channel = {
  /** How something comes to a person by it, as words inside a sentence. */
  words: Record<Locale, string>;
  /** What of a person it needs; ISO/IEC TS 27560's `pii_type`. */
  needs: string;
  /** Whether this product sends by it. A consent to any other is kept, shown, and told to the systems that do. */
  sends: boolean;
};

const channels: Readonly<Record<string, Channel>> = {
  email: { words: { fr: 'par e-mail', en: 'by e-mail', de: 'per E-Mail' }, needs: 'e-mail address', sends: true },
  sms: { words: { fr: 'par SMS', en: 'by text message', de: 'per SMS' }, needs: 'telephone number', sends: false },
  phone: { words: { fr: 'par téléphone', en: 'by telephone', de: 'telefonisch' }, needs: 'telephone number', sends: false },
  post: { words: { fr: 'par courrier', en: 'by post', de: 'per Post' }, needs: 'postal address', sends: false },
};

/** The declaration of a channel of the settings. */
export function channelOf(id: string): Channel {
  return channels[id] ?? { words: { fr: id, en: id, de: id }, needs: id, sends: false };
}
