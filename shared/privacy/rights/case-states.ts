/**
 * The life of a rights case, whole and as data (GDPR art. 12; docs/design.md): every state, and every act that may happen in
 * it, by whom and by which duty. Nothing changes a case but by a line of this table; a test reads it as a lawyer would.
 */
export const caseStates = [
  /** It is here, and nothing was said yet. */
  'received',
  /** Acknowledged, with a button or a code by which the person proves their address. */
  'awaiting-identity',
  /** Proved, or no proof is needed: it may be carried out. */
  'open',
  /** The functions that carry it out are at work. */
  'in-progress',
  /** Our own part is done as far as it can be; other systems have not answered yet. */
  'waiting-for-systems',
  /** A person decides: it is complex, unsure, unauthenticated, about somebody else, or a duty of a person's (R26). */
  'with-agent',
  /** The deadline was extended, with reasons (art. 12(3)); an agent works on it. */
  'extended',
  /** A mail of ours about it did not arrive. An agent sees it, with the days left. */
  'undeliverable',
  'fulfilled',
  'partly-fulfilled',
  'nothing-held',
  'refused',
  'withdrawn',
  /** Closed by a person for want of proof. The only end that can be reopened. */
  'not-identified',
  /** A repeat of an open request: it goes on under that one's reference. */
  'linked',
] as const;
export type CaseState = (typeof caseStates)[number];

/** `worker` is what carries out, `clock` what watches the time. */
export type Actor = 'person' | 'agent' | 'worker' | 'clock';

export const closedStates = [
  'fulfilled',
  'partly-fulfilled',
  'nothing-held',
  'refused',
  'withdrawn',
  'not-identified',
  'linked',
] as const satisfies readonly CaseState[];

/** How a request was answered. */
export type Outcome = Extract<CaseState, 'fulfilled' | 'partly-fulfilled' | 'nothing-held' | 'refused'>;

const unclosed = caseStates.filter((state) => !isClosed(state));
const afterReceipt = unclosed.filter((state) => state !== 'received');
const beingCarriedOut = ['in-progress', 'waiting-for-systems', 'with-agent', 'extended'] as const;

type Transition = {
  readonly from: readonly CaseState[];
  /** `same`: the state stays, something else of the case changes. */
  readonly to: readonly (CaseState | 'same')[];
  readonly by: readonly Actor[];
  readonly duty: string;
};

export const transitions = {
  acknowledge: {
    from: ['received'],
    to: ['awaiting-identity', 'open', 'with-agent'],
    by: ['worker'],
    duty: 'art. 12(3): the person knows at once that it arrived, by when it is answered, and how to reach a person',
  },
  link: { from: ['received'], to: ['linked'], by: ['worker'], duty: 'a repeat is neither lost nor done twice' },
  'count-repeat': { from: unclosed, to: ['same'], by: ['worker'], duty: 'a repeat is told and counted (rule 7)' },
  challenge: {
    from: ['awaiting-identity', 'with-agent', 'extended', 'undeliverable', 'not-identified'],
    to: ['same', 'awaiting-identity'],
    by: ['person', 'agent'],
    duty: 'art. 12(6): what is asked to prove who one is, and no more than that',
  },
  remind: { from: ['awaiting-identity'], to: ['same'], by: ['clock'], duty: 'art. 12(2): the exercise of a right is made easy' },
  prove: {
    from: ['received', 'awaiting-identity', 'with-agent', 'extended', 'undeliverable', 'not-identified'],
    to: ['open', 'same'],
    by: ['person', 'agent'],
    duty: 'art. 12(6): identity',
  },
  start: { from: ['open'], to: ['in-progress'], by: ['worker'], duty: 'art. 12(3): without undue delay' },
  'ask-systems': {
    from: ['in-progress'],
    to: ['same'],
    by: ['worker'],
    duty: 'art. 19, 28(3)(e): every recipient and processor is told',
  },
  'system-answered': { from: unclosed, to: ['same'], by: ['worker', 'agent'], duty: 'art. 19: what each system did is proven' },
  'go-on-without-systems': {
    from: ['in-progress', 'waiting-for-systems'],
    to: ['in-progress'],
    by: ['clock', 'agent'],
    duty: 'art. 12(3): an answer in time that says it is partial, rather than a whole one too late',
  },
  wait: {
    from: ['in-progress'],
    to: ['waiting-for-systems'],
    by: ['worker'],
    duty: 'R20: what each system answered is part of the answer',
  },
  resume: {
    from: ['waiting-for-systems', 'extended'],
    to: ['in-progress'],
    by: ['worker'],
    duty: 'art. 12(3): without undue delay',
  },
  progress: {
    from: ['in-progress', 'waiting-for-systems', 'with-agent', 'extended'],
    to: ['same', 'in-progress', 'with-agent'],
    by: ['worker', 'person', 'agent'],
    duty: 'what was done for a right is proven when it is done',
  },
  escalate: {
    from: unclosed, // where one looks at it already, they are told anew
    to: ['with-agent'],
    by: ['worker', 'clock', 'person', 'agent'],
    duty: 'art. 22: what is hard is decided by a person',
  },
  release: {
    from: ['with-agent', 'extended', 'undeliverable'],
    to: ['open', 'awaiting-identity'],
    by: ['agent'],
    duty: 'a person has decided that it be carried out, or that its sender prove who they are',
  },
  extend: {
    from: afterReceipt,
    to: ['extended'],
    by: ['agent'],
    duty: 'art. 12(3): by two further months, inside the first, told with reasons, by a person',
  },
  'write-to-person': {
    from: unclosed,
    to: ['same'],
    by: ['worker', 'agent', 'clock'],
    duty: 'rule 15: a mail of law is followed until it arrived',
  },
  answer: { from: beingCarriedOut, to: ['same'], by: ['worker', 'agent'], duty: 'art. 12(3): what was done is told' },
  'mail-arrived': { from: unclosed, to: ['same'], by: ['worker'], duty: 'rule 15: a mail of law is followed until it arrived' },
  undeliver: {
    from: afterReceipt,
    to: ['undeliverable'],
    by: ['worker', 'clock'],
    duty: 'rule 15: a mail that did not arrive informed nobody',
  },
  warn: { from: unclosed, to: ['same'], by: ['clock', 'worker'], duty: 'R25: the deadline is watched, nothing is forgotten' },
  close: {
    from: beingCarriedOut,
    to: ['fulfilled', 'partly-fulfilled', 'nothing-held'],
    by: ['worker'],
    duty: 'art. 12(3): answered, and the answer has arrived',
  },
  'close-refused': {
    from: beingCarriedOut,
    to: ['refused'],
    by: ['worker'],
    duty: 'art. 12(4): refused by a person, with reasons, complaint and judicial remedy told, and the refusal has arrived',
  },
  note: { from: unclosed, to: ['same'], by: ['agent'], duty: 'R26: what a person in charge found or proposed is not lost' },
  'follow-address': {
    from: [...unclosed, 'not-identified'],
    to: ['same'],
    by: ['worker'],
    duty: 'art. 16: the person is found under the address that was corrected, and so are their cases',
  },
  withdraw: { from: unclosed, to: ['withdrawn'], by: ['person'], duty: 'whoever asked may take it back' },
  'close-unidentified': {
    from: ['awaiting-identity', 'with-agent', 'extended', 'undeliverable'],
    to: ['not-identified'],
    by: ['agent'],
    duty: 'art. 12(2), 12(6): only a person closes for want of proof',
  },
} as const satisfies Record<string, Transition>;

export type CaseAct = keyof typeof transitions;

/** Is the case at an end? Ends are locked, but for `not-identified`. */
export function isClosed(state: CaseState): boolean {
  return (closedStates as readonly CaseState[]).includes(state);
}

/** May this happen? `to` left out: the state stays. */
export function isAllowed(act: CaseAct, from: CaseState, to: CaseState, by: Actor): boolean {
  const transition: Transition = transitions[act];
  const goesTo = transition.to.includes(to) || (from === to && transition.to.includes('same'));
  return transition.from.includes(from) && goesTo && transition.by.includes(by);
}
