import type { DataClass } from '../../privacy/retention/periods.ts';
import type { NoticeSection } from '../../reply/reply-links.ts';
import type { Settings } from '../../settings/settings-schema.ts';

/** Classes of data that are about people who write to us; the notice tells how long each lives, in this order. */
export const toldClasses = [
  'communication',
  'consent',
  'consent-proof',
  'pending',
  'request',
  'case-proof',
  'objection',
  'erased',
  'bounce',
  'in-flight',
  'standing',
  'hold',
  'guard',
  'logs',
] as const satisfies readonly DataClass[];
type ToldClass = (typeof toldClasses)[number];

/** A purpose the product itself has, beside those of the settings: what for, with which data, on which basis. */
type OwnPurpose = { name: string; fields: string; basis: string };

/** The words of the notice (GDPR arts. 12 to 14) in one language. `{…}` is filled in from the settings. */
export type NoticeWords = {
  title: string;
  lead: string;
  contents: string;
  titles: Record<NoticeSection, string>;
  purposes: { intro: string; own: { rights: OwnPurpose; stopping: OwnPurpose; protection: OwnPurpose }; voluntary: string };
  basis: { intro: string; withdraw: string };
  retention: {
    intro: string;
    classes: Record<ToldClass, { name: string; kept: string }>;
    team: string;
    purpose: string;
    because: string;
    deletion: string;
  };
  recipients: {
    intro: string;
    roles: Record<Settings['systems'][number]['role'], string>;
    holds: string;
    kept: string;
    contract: string;
    none: string;
    noSale: string;
  };
  rights: { intro: string; how: string; stop: string; withdraw: string; preferences: string; afterDeath: string };
  source: string;
  transfers: { none: string; intro: string; system: string };
  decisions: readonly string[];
  security: readonly string[];
  contact: { intro: string; dpo: string; mentions: string };
  authority: string;
};
