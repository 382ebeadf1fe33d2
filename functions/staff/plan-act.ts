import { type CaseLetter, refusalLetter, type ToldPart } from '../../shared/privacy/rights/case-letters.ts';
import { isAllowed } from '../../shared/privacy/rights/case-states.ts';
import { type Case, type CaseFile, settledProgress } from '../../shared/privacy/rights/cases.ts';
import type { Calendar } from '../../shared/privacy/rights/deadline.ts';
import { extensionOf } from '../../shared/privacy/rights/extension.ts';
import { namedRights, outcomeOf, waitsSince } from '../../shared/privacy/rights/next-step.ts';
import { proofNeeded } from '../../shared/privacy/rights/proof-needed.ts';
import { refusalOf } from '../../shared/privacy/rights/refusal.ts';
import type { AgentAct } from '../../shared/privacy/staff/staff-desk.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import type { ActBody, Asked } from './act-bodies.ts';
import { answerStands, mayDo } from './case-view.ts';

/** What an act comes to, or why it can't be done now. `field` names what of the request stands against it. */
export type Planned = Omit<AgentAct, 'found' | 'what'> | { hindered: string; field?: string };

/** Acts that are a plain change of the case; the others are for `Corrections`, and for a second agent. */
export type PlannedAct = Exclude<Asked, { act: 'corrections' | 'confirm-corrections' | 'confirm' }>;

export type PlanContext = { file: CaseFile | null; settings: Settings; calendar: Calendar; now: Date };

/**
 * What an agent's act changes in a case, and what it makes us write. Pure: it reads the case, its file and the settings; the
 * table of `case-states.ts` has the last word on whether it may happen.
 */
export function planAct(found: Case, asked: PlannedAct, context: PlanContext): Planned {
  const planned = planOf(found, asked, context);
  if ('hindered' in planned) return planned;
  if (planned.letter && !context.file)
    return { hindered: 'nobody can be written to: the case has no address, or it was forgotten' };
  if (planned.letter && answerStands(found))
    return { hindered: 'the case was answered already; another mail would hide whether that arrived' };
  const { act, to = found.state } = planned.change;
  if (isAllowed(act, found.state, to, 'agent') && mayDo(found, null).includes(asked.act)) return planned;
  return {
    hindered: `a case that is ${found.state} does not allow this now: see what it "mayDo"; "take" it first, where it is still open`,
  };
}

function planOf(found: Case, asked: PlannedAct, context: PlanContext): Planned {
  const { now } = context;
  switch (asked.act) {
    case 'take':
      return {
        change: { act: 'escalate', to: 'with-agent', set: taken(found, now), facts: { because: 'by-agent' }, advance: 'none' },
      };
    case 'answer':
      return answer(found, asked.body, context);
    case 'message':
      return { change: { act: 'write-to-person' }, letter: { letter: 'message', text: asked.body.words, as: 'message' } };
    case 'verify':
      return verify(found, asked.body, now);
    case 'ask-identity':
      return { change: { act: 'challenge', to: 'awaiting-identity', set: { withAgent: null } }, letter: { letter: 'challenge' } };
    case 'extend':
      return extend(found, asked.body, context);
    case 'refuse':
      return refuse(found, asked.body, context);
    case 'release':
      return release(found, asked.body, context);
    case 'weigh':
      return weigh(found, asked.body, context);
    case 'go-on':
      return {
        change: { act: 'go-on-without-systems', to: 'in-progress', set: { withoutSystems: true }, advance: now },
      };
    case 'close-unidentified':
      return found.verified
        ? { hindered: 'the person has proved who they are: the request has to be answered' }
        : { change: { act: 'close-unidentified', to: 'not-identified', set: { withAgent: null } } };
  }
  return context.file
    ? { change: { act: 'note' }, note: asked.body.words }
    : { hindered: 'the case has no file any more that a note could be sealed with' };
}

/** Nobody needs a mail that it waits: somebody is at it. */
function taken({ warned }: Case, now: Date) {
  const since = now.toISOString();
  return { withAgent: { because: 'by-agent', since }, warned: [...warned, waitsSince(since)] } as const;
}

/** The final answer: every right named has its end, and the outcome says the same as they do. */
function answer(found: Case, { outcome, progress, words }: ActBody<'answer'>, { now }: PlanContext): Planned {
  if (!found.verified)
    return { hindered: 'nothing is told of a person to an address that is not proved: "verify" or "ask-identity" first' };
  const whole = { ...found.progress, ...progress };
  const parts = namedRights(found).map((right) => ({ right, progress: whole[right] }));
  const told = parts.filter(isTold);
  if (told.length < parts.length) return { hindered: 'a right of the case has no end yet', field: 'progress' };
  if (Object.keys(progress).some((right) => !parts.some((one) => one.right === right)))
    return { hindered: 'a right is named that the case does not ask for', field: 'progress' };
  if (parts.length === 0 && words === undefined)
    return { hindered: 'the request names no right: say in words what was done', field: 'words' };
  if (parts.length > 0 && !agrees(outcome, { ...found, progress: whole }))
    return { hindered: 'the outcome does not say what the rights say', field: 'outcome' };
  const letter: CaseLetter =
    words === undefined ? { letter: 'answer', outcome, parts: told } : { letter: 'message', text: words, as: 'answer' };
  const set = { progress: whole, answer: { outcome, at: now.toISOString() } };
  return { change: { act: 'answer', set, facts: { outcome }, advance: 'none' }, letter };
}

/** `partly-fulfilled` may always be said: another system may have failed. */
const agrees = (outcome: ActBody<'answer'>['outcome'], found: Case) =>
  outcome === 'partly-fulfilled' || outcome === outcomeOf(found, []);

function isTold(part: { right: ToldPart['right']; progress: Case['progress'][ToldPart['right']] }): part is ToldPart {
  return settledProgress.some((one) => one === part.progress);
}

/** Waits that end with a proof; whatever else it waits for a person for is not decided by it. */
const forWantOfProof = ['unauthenticated', 'no-proof-came'];

function verify(found: Case, { how }: ActBody<'verify'>, now: Date): Planned {
  if (found.verified) return { hindered: 'it is proved already' };
  const proofWasAll = found.state !== 'with-agent' || forWantOfProof.includes(found.withAgent?.because ?? '');
  const opens = proofWasAll && found.state !== 'extended' && found.state !== 'undeliverable';
  const verified = { by: 'agent', at: now.toISOString() } as const;
  return {
    change: {
      act: 'prove',
      ...(opens ? { to: 'open', advance: now } : {}),
      set: { verified, ...(opens ? { withAgent: null } : {}) },
      facts: { how },
    },
  };
}

/** Art. 12(3): by a person, once, inside the first month, told with reasons. */
function extend(found: Case, body: ActBody<'extend'>, { calendar, now }: PlanContext): Planned {
  const extension = extensionOf(found, now, calendar);
  if (!extension.extended) return { hindered: neverExtended[extension.because] };
  const wanted = body.until === undefined ? extension.dueBy : new Date(body.until);
  if (wanted > extension.dueBy || wanted <= extension.firstDueBy)
    return {
      hindered: `it can be extended beyond ${found.dueBy}, until ${extension.dueBy.toISOString()} at most`,
      field: 'until',
    };
  const until = wanted.toISOString();
  return {
    change: {
      act: 'extend',
      to: 'extended',
      set: { dueBy: until, firstDueBy: found.dueBy, ...(found.withAgent ? {} : taken(found, now)) },
      facts: { until },
      nextLook: now, // the clock reckons its warnings anew
      advance: 'none',
    },
    letter: { letter: 'extended', until, reasons: body.words },
  };
}

const neverExtended = {
  'extended-before': 'it was extended before, and can be extended only once',
  'first-month-over': 'the first month is over: it can be extended no more',
};

/** The whole of it: what was carried out already can't be refused any more. */
function refuse(found: Case, { reason, words }: ActBody<'refuse'>, { settings, now }: PlanContext): Planned {
  const refusal = refusalOf({ reason, words }, settings);
  if (!refusal) return { hindered: 'a refusal needs reasons in words', field: 'words' };
  const named = namedRights(found);
  if (named.some((right) => found.progress[right] === 'done' || found.progress[right] === 'partly'))
    return { hindered: 'a part of it was carried out: "answer" it, and say there which right is refused' };
  const refused = Object.fromEntries(named.map((right) => [right, 'refused'] as const));
  const answered = { outcome: 'refused', at: now.toISOString() } as const;
  return {
    change: {
      act: 'answer',
      set: { progress: { ...found.progress, ...refused }, answer: answered },
      facts: { outcome: 'refused', reason },
      advance: 'none',
    },
    letter: refusalLetter(refusal, 'answer'),
  };
}

/** Carried out where it is proved or needs no proof; else the person is asked to prove the address first. */
function release(found: Case, { rights = [] }: ActBody<'release'>, { file, now }: PlanContext): Planned {
  const named = [...new Set([...namedRights(found), ...rights])];
  if (named.length === 0) return { hindered: 'the request does not say which rights: name them', field: 'rights' };
  const facts = { rights: named };
  const set = { rights: named, withAgent: null, answer: null }; // one that came back is given anew
  if (found.verified || proofNeeded({ ...found, rights: named }, file) === 'none')
    return { change: { act: 'release', to: 'open', set, facts, advance: now } };
  return { change: { act: 'release', to: 'awaiting-identity', set, facts }, letter: { letter: 'challenge' } };
}

/** Art. 21(1): the controller demonstrates compelling grounds, or stops. */
function weigh(found: Case, body: ActBody<'weigh'>, { settings, now }: PlanContext): Planned {
  if (found.progress.objection !== 'to-weigh') return { hindered: 'no objection waits to be weighed' };
  const objection = body.decision === 'upheld' ? 'done' : 'refused';
  const progress = { ...found.progress, objection } as const;
  const facts = { right: 'objection', decision: body.decision };
  const on = { act: 'progress', to: 'in-progress', set: { progress, withAgent: null }, facts, advance: now } as const;
  if (body.decision === 'upheld') return { change: on };
  const refusal = refusalOf({ reason: 'other', words: body.words }, settings);
  if (!refusal) return { hindered: 'overriding an objection needs reasons in words', field: 'words' };
  if (namedRights(found).length > 1) return { change: on, letter: refusalLetter(refusal, 'message') };
  const answered = { outcome: 'refused', at: now.toISOString() } as const;
  return {
    change: { act: 'answer', set: { progress, answer: answered }, facts: { ...facts, outcome: 'refused' }, advance: 'none' },
    letter: refusalLetter(refusal, 'answer'),
  };
}
