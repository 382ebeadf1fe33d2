import type { Authenticity } from '../inbound/authenticity.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { type Classification, confidenceFloor, type Guarding, type Intent, type Right, rights } from './verdicts.ts';

/** What we do with a mail. */
export const acts = ['reply', 'stay-silent', 'open-rights-request', 'withdraw', 'ask-consent', 'hand-over'] as const;
export type Act = (typeof acts)[number];

/** The text that is sent; null where none is. */
export type TemplateName =
  | 'acknowledgement'
  | 'privacy-enquiry'
  | 'handed-over'
  | 'rights-received'
  | 'opted-out'
  | 'ask-consent'
  | 'confirm-consent'
  | 'renew-consent';

/** Art. 6(1) GDPR: (f), (a), (c). Null where nothing is done with the person's data. */
export type LegalBasis = 'legitimate-interest' | 'consent' | 'legal-obligation';

/** What the standing row said when the mail was claimed; `unclaimed` before that, and where no claim is needed. */
export type StandingFacts = {
  claim: 'unclaimed' | 'claimed' | 'redelivered' | 'cooling-down' | 'opted-out' | 'complained' | 'bounced' | 'restricted';
  consent: 'granted' | 'none' | 'withdrawn';
};

export type Facts = {
  mode: Settings['mailboxes'][number]['mode'];
  purpose: Settings['mailboxes'][number]['purpose'];
  replyPolicy: Settings['replyPolicy'];
  guarding: Guarding;
  authenticity: Authenticity;
  /** Null where the body was not read: a machine wrote it. */
  classification: Classification | null;
  standing: StandingFacts;
  /** An answer to an automatic mail of ours: never acknowledged again (docs/design.md, rule 7). */
  answersOurs: boolean;
  /** Received more than a day ago: a redrive, too late for a courtesy (docs/decisions/0004). */
  stale: boolean;
};

export type Decision = {
  act: Act;
  /** Does a mail go to the sender? */
  reply: boolean;
  because: string;
  legalBasis: LegalBasis | null;
  template: TemplateName | null;
  /** The rights that a request is about; `unspecified` where a person must read which. */
  rights: (Right | 'unspecified')[];
  /** Is the person's wish to stop carried out at once? It may stand beside a rights request. */
  stops: boolean;
};

type Row = { when(facts: Facts): boolean; decides(facts: Facts): Decision };

/**
 * The whole policy: the first row that fits decides. Intake outranks silence: a rights request opens its case whoever or
 * whatever sent it, and only the mail to the sender depends on guard, authenticity and mode (docs/design.md, rules 1, 4, 7).
 */
const table: readonly Row[] = [
  { when: ({ guarding }) => guarding.kind === 'machine', decides: ({ guarding }) => silent(reason(guarding)) },

  // A rights request: never held back by cool-down or opt-out, answered only where the address may be answered.
  { when: asksForRight, decides: openRequest },

  // Stopping is never made harder than starting (rule 4): at once, but for a forged sender.
  {
    when: (facts) => asksToStop(facts) && facts.authenticity.verdict === 'failed',
    decides: () => handOver('a wish to stop from a sender that failed the check'),
  },
  { when: mayStop, decides: (facts) => legal('withdraw', 'opted-out', 'asked to stop', facts) },

  // No mail of any kind: machines, forged or missing senders.
  { when: ({ guarding }) => guarding.kind === 'perhaps-a-person', decides: ({ guarding }) => silent(reason(guarding)) },
  { when: ({ authenticity }) => authenticity.verdict === 'failed', decides: ({ authenticity }) => silent(authenticity.because) },
  { when: ({ authenticity }) => authenticity.sender === null, decides: ({ authenticity }) => silent(authenticity.because) },

  // No courtesy: the controller's mode, the past, the person's own wish.
  { when: ({ mode }) => mode !== 'reply', decides: ({ mode }) => heldBack(modes[mode]) },
  { when: ({ answersOurs }) => answersOurs, decides: () => heldBack('answers our own automatic mail') },
  { when: ({ stale }) => stale, decides: () => heldBack('received too long ago for a courtesy') },
  { when: ({ standing }) => standing.claim === 'redelivered', decides: () => silent('claimed before') },
  // What is only stored is used for no reply (art. 18); people read what was written.
  { when: ({ standing }) => standing.claim === 'restricted', decides: () => handOver('the data is restricted') },
  // Nothing more goes to who called our mail spam, nor to an address that took none (R37).
  { when: ({ standing }) => standing.claim === 'complained', decides: () => heldBack('complained about our mail') },
  { when: ({ standing }) => standing.claim === 'bounced', decides: () => heldBack('the address bounced') },
  {
    when: ({ standing }) => standing.claim === 'opted-out' || standing.consent === 'withdrawn',
    decides: () => heldBack('opted out'),
  },
  { when: ({ standing }) => standing.claim === 'cooling-down', decides: () => heldBack('answered a short while ago') },

  {
    when: ({ replyPolicy, standing }) => replyPolicy === 'consent-first' && standing.consent !== 'granted',
    decides: () => courtesy('ask-consent', 'ask-consent', 'consent is needed first', 'legitimate-interest'),
  },
  {
    when: (facts) => asks(facts, 'human-needed'),
    decides: (facts) => courtesy('hand-over', 'handed-over', 'a person is needed', basis(facts)),
  },
  {
    when: (facts) => asks(facts, 'privacy-enquiry'),
    decides: (facts) => courtesy('reply', 'privacy-enquiry', 'question about the use of data', basis(facts)),
  },
  {
    when: (facts) => asks(facts, 'general-enquiry'),
    decides: (facts) => courtesy('reply', 'acknowledgement', 'enquiry', basis(facts)),
  },
  { when: () => true, decides: (facts) => courtesy('hand-over', 'handed-over', 'unsure what is asked', basis(facts)) },
];

/** Decides about one mail. No clock, no network: the same facts always give the same decision, and it cannot fail. */
export function decide(facts: Facts): Decision {
  const row = table.find(({ when }) => when(facts));
  return row ? row.decides(facts) : silent('no rule'); // the last row takes all
}

/** Is the first mail of this decision a courtesy, which must be claimed before it is sent? */
export function needsClaim({ act, reply }: Decision): boolean {
  return reply && (act === 'reply' || act === 'hand-over' || act === 'ask-consent');
}

function asks({ classification }: Facts, intent: Intent): boolean {
  return classification?.intents.some((one) => one.intent === intent && one.confidence >= confidenceFloor) ?? false;
}

function asksForRight(facts: Facts): boolean {
  return rightsAsked(facts).length > 0;
}

function asksToStop(facts: Facts): boolean {
  return asks(facts, 'consent-withdrawal');
}

/** A wish to stop that needs no person: somebody wrote it, and there is an address that it is for. */
function mayStop(facts: Facts): boolean {
  const { guarding, authenticity } = facts;
  return asksToStop(facts) && guarding.kind === 'person' && authenticity.verdict !== 'failed' && authenticity.sender !== null;
}

function openRequest(facts: Facts): Decision {
  const because = asks(facts, 'human-needed') ? 'rights request that needs a person' : 'rights request';
  return {
    ...legal('open-rights-request', 'rights-received', because, facts),
    rights: rightsAsked(facts),
    stops: mayStop(facts),
  };
}

/** Every right the mail asks for with confidence; at a mailbox for rights, all that a person writes is a request. */
function rightsAsked({ classification, purpose, guarding }: Facts): Decision['rights'] {
  const asked = rights.filter((right) =>
    classification?.intents.some(({ intent, confidence }) => intent === right && confidence >= confidenceFloor),
  );
  if (asked.length > 0 || purpose === 'contact' || guarding.kind !== 'person') return asked;
  return [purpose === 'rights' ? 'unspecified' : purpose];
}

/** Why not even a mail that the law wants may go to this sender now; null where it may. */
function noLegalMail({ guarding, authenticity, mode }: Facts): string | null {
  if (guarding.kind !== 'person') return reason(guarding);
  if (authenticity.verdict === 'failed' || authenticity.sender === null) return authenticity.because;
  return mode === 'observe' ? modes.observe : null;
}

function basis({ standing }: Facts): LegalBasis {
  return standing.consent === 'granted' ? 'consent' : 'legitimate-interest';
}

/** Why nothing is sent, by the mailbox's mode. */
const modes = {
  observe: 'this mailbox observes only',
  'legal-only': 'this mailbox sends only what the law wants',
  reply: '',
} as const;

const reason = (guarding: Guarding) => (guarding.kind === 'person' ? 'person' : guarding.because);

const silent = (because: string): Decision => ({
  act: 'stay-silent',
  reply: false,
  because,
  legalBasis: null,
  template: null,
  rights: [],
  stops: false,
});

/** A person reads it all the same (R28); only the courtesy is not sent. */
const heldBack = silent;

const handOver = (because: string): Decision => ({ ...silent(because), act: 'hand-over' });

/** What the law obliges us to do, and to tell the person where their address may be written to. */
function legal(act: 'open-rights-request' | 'withdraw', template: TemplateName, because: string, facts: Facts): Decision {
  const untold = noLegalMail(facts);
  const told = { reply: untold === null, because: untold ?? because, template: untold === null ? template : null };
  return { ...told, act, legalBasis: 'legal-obligation', rights: [], stops: act === 'withdraw' };
}

function courtesy(act: Act, template: TemplateName, because: string, legalBasis: LegalBasis): Decision {
  return { act, reply: true, because, legalBasis, template, rights: [], stops: false };
}
