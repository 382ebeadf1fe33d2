import type { Verdicts } from './inbound-message.ts';

/** The verdicts of a provider that tells none, or none that a sender could not have written. */
export const nothingChecked: Verdicts = { spf: 'unknown', dkim: 'unknown', dmarc: 'unknown', spam: 'unknown', virus: 'unknown' };
