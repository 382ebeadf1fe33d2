import { describe, expect, it } from 'vitest';
import {
  type Actor,
  type CaseAct,
  caseStates,
  closedStates,
  isAllowed,
  isClosed,
  transitions,
} from '../../../../shared/privacy/rights/case-states.ts';

const acts = Object.keys(transitions) as CaseAct[];
const actors: readonly Actor[] = ['person', 'agent', 'worker', 'clock'];
const allowed = acts.flatMap((act) =>
  caseStates.flatMap((from) =>
    caseStates.flatMap((to) => actors.filter((by) => isAllowed(act, from, to, by)).map((by) => ({ act, from, to, by }))),
  ),
);

describe('the life of a case', () => {
  it('reaches every state from its receipt', () => {
    const reached = new Set(['received']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const { from, to } of allowed) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual([...caseStates].toSorted());
  });

  it('has a way to an end from every state', () => {
    const ends = new Set<string>(closedStates);
    for (let before = 0; before < ends.size; ) {
      before = ends.size;
      for (const { from, to } of allowed) if (ends.has(to)) ends.add(from);
    }
    expect([...ends].toSorted()).toEqual([...caseStates].toSorted());
  });

  it('locks every end but the want of proof', () => {
    const left = allowed.filter(({ from, to }) => isClosed(from) && from !== to);
    expect(new Set(left.map(({ from }) => from))).toEqual(new Set(['not-identified']));
    const touched = allowed.filter(({ from, to }) => isClosed(from) && from === to);
    expect(touched.filter(({ from }) => from !== 'not-identified')).toEqual([]);
  });

  it('leaves refusing, extending and closing for want of proof to a person', () => {
    for (const act of ['extend', 'close-unidentified', 'release'] as const) expect(transitions[act].by).toEqual(['agent']);
    expect(allowed.filter(({ to, from }) => to === 'not-identified' && from !== to).map(({ by }) => by)).toEqual(
      expect.not.arrayContaining(['worker', 'clock', 'person']),
    );
    // the worker closes as refused only what an agent has refused: an answer of that outcome is an agent's alone
    expect(transitions['close-refused'].to).toEqual(['refused']);
  });

  it('lets a person take back what is not closed, and nobody else do so', () => {
    const withdrawn = allowed.filter(({ to }) => to === 'withdrawn');
    expect(new Set(withdrawn.map(({ by }) => by))).toEqual(new Set(['person']));
    expect(new Set(withdrawn.map(({ from }) => from))).toEqual(new Set(caseStates.filter((state) => !isClosed(state))));
  });

  it('names the duty of each act', () => {
    for (const act of acts) expect(transitions[act].duty).toMatch(/\w{3}/);
  });
});
