import * as z from 'zod/mini';
import { isChained } from '../../shared/privacy/journal/proof.ts';
import { caseStates, isClosed } from '../../shared/privacy/rights/case-states.ts';
import type { Agent } from '../../shared/privacy/staff/agent.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { type JsonAnswer, refused } from '../../shared/runtime/json-function.ts';
import { caseView, mayDo } from './case-view.ts';
import type { StaffSteps } from './staff.ts';

/** `GET /staff/cases`: what a list may be asked for. */
export const listQuery = z.object({
  state: z.optional(z.enum(caseStates).check(z.refine((state) => !isClosed(state), 'only cases that are not closed are listed'))),
  with: z.optional(z.literal('agent')),
  'due-before': z.optional(z.union([z.iso.date(), z.iso.datetime({ offset: true })])),
  after: z.optional(z.string().check(z.maxLength(600))),
});

const casesOfAPage = 50;

/** Open cases, those of a page by their deadline. An empty page may have a `next`: the list is longer than was looked through. */
export async function listCases({ query, now }: HttpRequest, steps: StaffSteps): Promise<JsonAnswer> {
  const read = listQuery.safeParse(query);
  const { isCursor, desk } = await steps.stores();
  if (!read.success)
    return refused(400, 'the list can’t be made so', unique(read.error.issues.map(({ path }) => path.join('.'))));
  const { state = null, with: waiting, 'due-before': dueBefore, after = null } = read.data;
  if (after !== null && !isCursor(after)) return refused(400, '`after` is the `next` of a list', ['after']);
  const { cases, next } = await desk.list({
    state,
    withAgent: waiting === 'agent',
    dueBefore: dueBefore === undefined ? null : new Date(dueBefore),
    after,
    most: casesOfAPage,
  });
  return { status: 200, json: { cases: cases.map((one) => caseView(one, now)), next } };
}

const unique = (names: string[]) => [...new Set(names)];

/** `GET /staff/cases/{id}`: all of a case, its content unsealed. That an agent read it is recorded before they do. */
export async function showCase({ parameters, now }: HttpRequest, agent: Agent, steps: StaffSteps): Promise<JsonAnswer> {
  const { cases, desk, letters, systemAsks, corrections } = await steps.stores();
  const { id: caseId = '' } = parameters;
  const found = await cases.find(caseId);
  if (!found) return noSuchCase();
  await desk.record(agent, { what: 'read-case', on: caseId }, now);
  const [file, asks, staged, written, notes, proposal, history] = await Promise.all([
    cases.file(caseId),
    systemAsks.of(caseId),
    corrections.staged(caseId),
    letters.of(caseId),
    desk.notes(caseId),
    desk.proposal(caseId),
    desk.journal(`case:${caseId}`, 0, mostEntries),
  ]);
  return {
    status: 200,
    headers: { etag: `"${found.proof.hash}"` },
    json: {
      ...caseView(found, now),
      file,
      systems: asks.map(({ caseId: _this, ...ask }) => ask),
      corrections: staged,
      letters: written,
      notes,
      proposal,
      mayDo: mayDo(found, proposal),
      history: history.map(({ sequence, at, what, facts }) => ({ sequence, at, what, facts })),
      chained: isChained(history),
    },
  };
}

/** Far more than any case has. */
const mostEntries = 1000;

export const noSuchCase = () => refused(404, 'there is no such case');
