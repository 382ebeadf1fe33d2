import { type CaseAct, isAllowed, transitions } from '../../shared/privacy/rights/case-states.ts';
import type { Case } from '../../shared/privacy/rights/cases.ts';
import type { Proposal } from '../../shared/privacy/staff/staff-desk.ts';
import type { StaffAct } from './act-bodies.ts';

/** The line of `case-states.ts` that an act of agents goes by. */
const caseActOf = {
  take: 'escalate',
  answer: 'answer',
  message: 'write-to-person',
  verify: 'prove',
  'ask-identity': 'challenge',
  extend: 'extend',
  refuse: 'answer',
  release: 'release',
  weigh: 'progress',
  corrections: 'progress',
  'confirm-corrections': 'progress',
  'go-on': 'go-on-without-systems',
  'close-unidentified': 'close-unidentified',
  note: 'note',
  confirm: 'note',
} as const satisfies Record<StaffAct, CaseAct>;

/** An answer was given and did not come back: nothing else is decided until it is known whether it arrived. */
export function answerStands({ answer, mail }: Case): boolean {
  return answer !== null && !(mail?.kind === 'answer' && mail.state === 'bounced');
}

/** What nobody does any more once an answer stands. */
const decisions: readonly StaffAct[] = [
  'answer',
  'message',
  'ask-identity',
  'extend',
  'refuse',
  'release',
  'weigh',
  'corrections',
  'confirm-corrections',
  'go-on',
  'close-unidentified',
];

/** What only makes sense where something waits for it. */
const waitsFor: Partial<Record<StaffAct, (found: Case, proposal: Proposal | null) => boolean>> = {
  take: ({ state }) => state !== 'with-agent',
  verify: ({ verified }) => verified === null,
  'ask-identity': ({ verified }) => verified === null,
  'close-unidentified': ({ verified }) => verified === null,
  answer: ({ verified }) => verified !== null,
  extend: ({ firstDueBy }) => firstDueBy === null,
  weigh: ({ progress }) => progress.objection === 'to-weigh',
  corrections: ({ rights }) => rights.includes('rectification'),
  'confirm-corrections': ({ progress }) => progress.rectification === 'staged',
  'go-on': ({ systemsOpen, withoutSystems }) => systemsOpen > 0 && !withoutSystems,
  confirm: (_found, proposal) => proposal !== null,
};

/** What an agent may do next, by the table of states. What the act itself says may still stand against it. */
export function mayDo(found: Case, proposal: Proposal | null): StaffAct[] {
  const acts = Object.keys(caseActOf) as StaffAct[]; // its own keys
  return acts.filter((act) => {
    const line = caseActOf[act];
    const targets = transitions[line].to.map((to) => (to === 'same' ? found.state : to));
    const isLawful = targets.some((to) => isAllowed(line, found.state, to, 'agent'));
    const isOver = decisions.includes(act) && answerStands(found);
    return isLawful && !isOver && (waitsFor[act]?.(found, proposal) ?? true);
  });
}

const day = 86_400_000;

/** Days until the deadline, begun ones whole; negative where it has passed. */
export function daysLeft({ dueBy }: Pick<Case, 'dueBy'>, now: Date): number {
  return Math.ceil((Date.parse(dueBy) - now.getTime()) / day);
}

/** A case as agents are shown it: no words, and of the person the alias alone. */
export function caseView(found: Case, now: Date) {
  const { proof, objectKey: _where, mailKey: _which, caseId, dueBy, state, ...facts } = found;
  return {
    requestId: caseId,
    status: state,
    dueAt: dueBy,
    daysLeft: daysLeft(found, now),
    version: proof.hash,
    ...facts,
  };
}

export type CaseView = ReturnType<typeof caseView>;
