import type { Authenticity } from '../inbound/authenticity.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { type Classification, confidenceFloor, type Guarding, type Intent, type Right, rights } from './verdicts.ts';

/** What we do with a mail. */
export type Act = 'reply' | 'stay-silent' | 'open-rights-request' | 'withdraw' | 'ask-consent' | 'hand-over';

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
  claim: 'unclaimed' | 'claimed' | 'redelivered' | 'cooling-down' | 'opted-out' | 'complained' | 'bounced';
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
  /** An answer to an automatic mail of ours: never acknowledged again (design.md, rule 7). */
  answersOurs: boolean;
  /** Received more than a day ago: a redrive, too late for a courtesy (performance.md 3.1). */
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
};

type Row = { when(facts: Facts): boolean; then(facts: Facts): Decision };

/**
 * The whole policy: the first row that fits decides. Intake outranks silence: a rights request opens its case whoever or
 * whatever sent it, and only the mail to the sender depends on guard, authenticity and mode (design.md, rules 1, 4, 7).
 */
const table: readonly Row[] = [
  { when: ({ guarding }) => guarding.kind === 'machine', then: ({ guarding }) => silent(reason(guarding)) },

  // A rights request: never held back by cool-down or opt-out, answered only where the address may be answered.
  {
    when: asksForRight,
    then: (facts) =>
      legal(
        'open-rights-request',
        'rights-received',
        noLegalMail(facts) ?? 'rights request',
        !noLegalMail(facts),
        rightsAsked(facts),
      ),
  },

  // Stopping is never made harder than starting (rule 4): at once, but for a forged sender.
  {
    when: (facts) => asks(facts, 'consent-withdrawal') && facts.authenticity.verdict === 'failed',
    then: () => handOver('stop-request-from-a-failed-sender'),
  },
  {
    when: (facts) => asks(facts, 'consent-withdrawal') && facts.guarding.kind === 'person' && facts.authenticity.sender !== null,
    then: (facts) => legal('withdraw', 'opted-out', noLegalMail(facts) ?? 'asked to stop', !noLegalMail(facts)),
  },

  // No mail of any kind: machines, forged or missing senders.
  { when: ({ guarding }) => guarding.kind === 'perhaps-a-person', then: ({ guarding }) => silent(reason(guarding)) },
  { when: ({ authenticity }) => authenticity.verdict === 'failed', then: ({ authenticity }) => silent(authenticity.because) },
  { when: ({ authenticity }) => authenticity.sender === null, then: ({ authenticity }) => silent(authenticity.because) },

  // No courtesy: the controller's mode, the past, the person's own wish.
  { when: ({ mode }) => mode !== 'reply', then: ({ mode }) => heldBack(`mode-${mode}`) },
  { when: ({ answersOurs }) => answersOurs, then: () => heldBack('answers-our-automatic-mail') },
  { when: ({ stale }) => stale, then: () => heldBack('received-too-long-ago') },
  { when: ({ standing }) => standing.claim === 'redelivered', then: () => silent('claimed-before') },
  // Nothing more goes to who called our mail spam, nor to an address that took none (R37).
  { when: ({ standing }) => standing.claim === 'complained', then: () => heldBack('complained-about-our-mail') },
  { when: ({ standing }) => standing.claim === 'bounced', then: () => heldBack('address-bounced') },
  {
    when: ({ standing }) => standing.claim === 'opted-out' || standing.consent === 'withdrawn',
    then: () => heldBack('opted-out'),
  },
  { when: ({ standing }) => standing.claim === 'cooling-down', then: () => heldBack('answered-a-short-while-ago') },

  {
    when: ({ replyPolicy, standing }) => replyPolicy === 'consent-first' && standing.consent !== 'granted',
    then: () => courtesy('ask-consent', 'ask-consent', 'consent-needed-first', 'legitimate-interest'),
  },
  {
    when: (facts) => asks(facts, 'human-needed'),
    then: (facts) => courtesy('hand-over', 'handed-over', 'a-person-is-needed', basis(facts)),
  },
  {
    when: (facts) => asks(facts, 'privacy-enquiry'),
    then: (facts) => courtesy('reply', 'privacy-enquiry', 'question-about-data-use', basis(facts)),
  },
  {
    when: (facts) => asks(facts, 'general-enquiry'),
    then: (facts) => courtesy('reply', 'acknowledgement', 'enquiry', basis(facts)),
  },
  { when: () => true, then: (facts) => courtesy('hand-over', 'handed-over', 'unsure-what-is-asked', basis(facts)) },
];

/** Decides about one mail. No clock, no network: the same facts always give the same decision, and it cannot fail. */
export function decide(facts: Facts): Decision {
  const row = table.find(({ when }) => when(facts));
  return row ? row.then(facts) : silent('no-rule'); // the last row takes all
}

/** Is the first mail of this decision a courtesy, which must be claimed before it is sent? */
export function needsClaim({ act, reply }: Decision): boolean {
  return reply && (act === 'reply' || act === 'hand-over' || act === 'ask-consent');
}

function asks({ classification }: Facts, intent: Intent): boolean {
  const first = classification?.intents[0];
  return first !== undefined && first.intent === intent && first.confidence >= confidenceFloor;
}

function asksForRight(facts: Facts): boolean {
  return rightsAsked(facts).length > 0;
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
  return mode === 'observe' ? 'mode-observe' : null;
}

function basis({ standing }: Facts): LegalBasis {
  return standing.consent === 'granted' ? 'consent' : 'legitimate-interest';
}

const reason = (guarding: Guarding) => (guarding.kind === 'person' ? 'person' : guarding.because);

const silent = (because: string): Decision => ({
  act: 'stay-silent',
  reply: false,
  because,
  legalBasis: null,
  template: null,
  rights: [],
});

/** A person reads it all the same (R28); only the courtesy is not sent. */
const heldBack = silent;

const handOver = (because: string): Decision => ({ ...silent(because), act: 'hand-over' });

function legal(act: Act, template: TemplateName, because: string, reply: boolean, asked: Decision['rights'] = []): Decision {
  return { act, reply, because, legalBasis: 'legal-obligation', template: reply ? template : null, rights: asked };
}

function courtesy(act: Act, template: TemplateName, because: string, legalBasis: LegalBasis): Decision {
  return { act, reply: true, because, legalBasis, template, rights: [] };
}
