/** What a look at a mail found, before anything is decided about it. */

/** The guard: a machine, perhaps a person behind one, or a person (docs/design.md, rule 1). `rule` names the rule that spoke. */
export type Guarding =
  | { kind: 'person' }
  | { kind: 'perhaps-a-person'; because: string; rule: string }
  | { kind: 'machine'; because: string; rule: string };

/** The ten intents (docs/design.md, commands). */
export const intents = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'consent-withdrawal',
  'privacy-enquiry',
  'human-needed',
  'general-enquiry',
] as const;
export type Intent = (typeof intents)[number];

/** The rights a person can ask for; each is also a route, POST /rights/{right}. */
export const rights = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'] as const;
export type Right = (typeof rights)[number];

/** Languages that can be recognised (R07); those offered are in the settings. */
export const recognisedLanguages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'pl'] as const;
export type Language = (typeof recognisedLanguages)[number];

/** What a mail asks for. Intents are sorted, most likely first, and never empty; confidences are between 0 and 1. */
export type Classification = {
  language: Language | null;
  intents: [ScoredIntent, ...ScoredIntent[]];
};
export type ScoredIntent = { intent: Intent; confidence: number };

/** Below this a person decides what was meant. */
export const confidenceFloor = 0.5;
