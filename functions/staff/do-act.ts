import { isAllowed } from '../../shared/privacy/rights/case-states.ts';
import type { Case, CaseFile } from '../../shared/privacy/rights/cases.ts';
import type { Agent } from '../../shared/privacy/staff/agent.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { type JsonAnswer, refused } from '../../shared/runtime/json-function.ts';
import { type Asked, fourEyedActs, isStaffAct, readAct } from './act-bodies.ts';
import { caseView, mayDo } from './case-view.ts';
import { type PlannedAct, planAct } from './plan-act.ts';
import { noSuchCase } from './show-cases.ts';
import type { StaffSteps, StaffStores } from './staff.ts';

type Acting = { agent: Agent; found: Case; now: Date; stores: StaffStores; steps: StaffSteps };

/**
 * `POST /staff/cases/{id}/{act}`: one act of an agent on the case as they saw it. Whoever comes second is told to look again:
 * an act is decided by a person on what they read, not on what somebody else made of it meanwhile.
 */
export async function doAct(request: HttpRequest, agent: Agent, steps: StaffSteps): Promise<JsonAnswer> {
  const { parameters, body, headers, now } = request;
  const { id: caseId = '', act = '' } = parameters;
  if (!isStaffAct(act)) return refused(404, 'there is no such act');
  if (body.kind !== 'json' && body.kind !== 'none') return refused(415, 'an act is sent as JSON');
  const asked = readAct(act, body.kind === 'json' ? body.value : {});
  if ('wrong' in asked) return refused(400, 'this is not what the act takes', asked.wrong);
  const seen = asked.body.version ?? headers['if-match']?.replaceAll('"', '');
  if (!seen) return refused(400, 'say which version of the case you saw: in `version`, or by If-Match', ['version']);
  const stores = await steps.stores();
  const found = await stores.cases.find(caseId);
  if (!found) return noSuchCase();
  if (found.proof.hash !== seen) return fasterThanYou(found, now);
  return carryOut(asked, { agent, found, now, stores, steps });
}

function fasterThanYou(found: Case, now: Date): JsonAnswer {
  const { requestId, version, status } = caseView(found, now);
  const said = refused(409, 'somebody or something changed the case since you saw it: look again', ['version']);
  return { ...said, json: { ...said.json, requestId, version, status } };
}

async function carryOut(asked: Asked, acting: Acting): Promise<JsonAnswer> {
  const { found, stores } = acting;
  const file = await stores.cases.file(found.caseId);
  switch (asked.act) {
    case 'corrections':
      return stageCorrections(asked.body.corrections, file, acting);
    case 'confirm-corrections':
      return confirmCorrections(acting);
    case 'confirm':
      return confirmProposal(file, acting);
    default: {
      const needsTwo = acting.steps.settings.rights.fourEyes && fourEyedActs.some((act) => act === asked.act);
      return needsTwo ? propose(asked, file, acting) : perform(asked, file, acting);
    }
  }
}

async function perform(asked: PlannedAct, file: CaseFile | null, acting: Acting, ofTwo = false): Promise<JsonAnswer> {
  const { agent, found, now, stores, steps } = acting;
  const planned = planAct(found, asked, { file, settings: steps.settings, calendar: steps.calendar, now });
  if ('hindered' in planned) return hindered(planned);
  const act = { found, what: asked.act, ...planned, ...(ofTwo ? { proposal: 'settled' as const } : {}) };
  const done = await stores.desk.act(agent, act, now);
  if (!done) return tooLate();
  const { caseId } = found;
  if (done.letter) await tell({ kind: 'send-letter', caseId, suffix: done.letter }, acting);
  if (planned.change.advance instanceof Date) await tell({ kind: 'advance-case', caseId }, acting);
  return doneWith(done.after, acting);
}

/** Four eyes: what one agent decides stands as a proposal until somebody else, of the group `dpo`, confirms it. */
async function propose(asked: PlannedAct, file: CaseFile | null, acting: Acting): Promise<JsonAnswer> {
  const { agent, found, now, stores, steps } = acting;
  const planned = planAct(found, asked, { file, settings: steps.settings, calendar: steps.calendar, now });
  if ('hindered' in planned) return hindered(planned);
  const { version: _seen, ...body } = asked.body;
  const change = { act: 'note', facts: { proposed: asked.act } } as const;
  const done = await stores.desk.act(
    agent,
    { found, what: `propose-${asked.act}`, change, proposal: { act: asked.act, body } },
    now,
  );
  if (!done) return tooLate();
  const answer = doneWith(done.after, acting);
  return { ...answer, status: 202, json: { ...answer.json, proposed: asked.act } };
}

async function confirmProposal(file: CaseFile | null, acting: Acting): Promise<JsonAnswer> {
  const { agent, found, stores } = acting;
  const proposal = await stores.desk.proposal(found.caseId);
  if (!proposal) return refused(409, 'nothing was proposed');
  if (!agent.groups.includes('dpo')) return refused(403, 'only an agent of the group dpo confirms');
  if (proposal.by === agent.id) return refused(403, 'whoever proposed it can’t be the second pair of eyes');
  const asked = isStaffAct(proposal.act) ? readAct(proposal.act, proposal.body) : null;
  if (!asked || 'wrong' in asked || !isPlanned(asked)) throw new Error('a proposal was kept that no act can read');
  return perform(asked, file, acting, true);
}

const isPlanned = (asked: Asked): asked is PlannedAct =>
  asked.act !== 'corrections' && asked.act !== 'confirm-corrections' && asked.act !== 'confirm';

async function stageCorrections(
  wanted: Readonly<Record<string, string>>,
  file: CaseFile | null,
  acting: Acting,
): Promise<JsonAnswer> {
  if (!file) return refused(409, 'the case has no file any more that corrections could be sealed with');
  const { address: email, name, locale } = file.identity;
  const held: Readonly<Record<string, string>> = { email, name, locale };
  const staged = Object.entries(wanted).map(([field, to]) => ({ field, old: held[field] ?? '', new: to }));
  return ofCorrections('corrections', acting, (after) => acting.stores.corrections.stage(after, staged, 'agent', acting.now));
}

async function confirmCorrections(acting: Acting): Promise<JsonAnswer> {
  return ofCorrections('confirm-corrections', acting, (after) => acting.stores.corrections.confirm(after, acting.now, 'agent'));
}

/** Corrections prove themselves without a name: who did it is proved just before. */
async function ofCorrections(
  what: 'corrections' | 'confirm-corrections',
  acting: Acting,
  change: (after: Case) => Promise<Case | null>,
): Promise<JsonAnswer> {
  const { agent, found, now, stores } = acting;
  if (!found.rights.includes('rectification') || !isAllowed('progress', found.state, found.state, 'agent'))
    return hindered({ hindered: `a case that is ${found.state} takes no corrections now` });
  const noted = await stores.desk.act(agent, { found, what, change: { act: 'note', facts: { doing: what } } }, now);
  const changed = noted && (await change(noted.after));
  if (!changed) return tooLate();
  await tell({ kind: 'advance-case', caseId: found.caseId }, acting);
  return doneWith(changed, acting);
}

/** The transaction has written the same into the outbox, which is swept hourly: that telling fails costs time, nothing else. */
async function tell(followUp: Parameters<StaffStores['tell']>[0], { stores, steps }: Acting): Promise<void> {
  await stores.tell(followUp).catch((error: unknown) => steps.tellFailed(error));
}

function doneWith(after: Case, { now }: Acting) {
  const { requestId, status, version, dueAt } = caseView(after, now);
  const json = { requestId, status, version, dueAt, mayDo: mayDo(after, null) };
  return { status: 200, headers: { etag: `"${version}"` }, json };
}

const hindered = ({ hindered: why, field }: { hindered: string; field?: string }) =>
  refused(field ? 400 : 409, why, field ? [field] : []);

const tooLate = () => refused(409, 'somebody or something changed the case since you saw it: look again', ['version']);
