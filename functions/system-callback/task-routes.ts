import type { Site, Visit } from '../../shared/pages/site.ts';
import { taskDonePage, taskGonePage, taskPage, type FilledTask, type ShownTask } from '../../shared/pages/task-page.ts';
import { taskWords } from '../../shared/pages/task-words.ts';
import { isClosed } from '../../shared/privacy/rights/case-states.ts';
import type { Cases } from '../../shared/privacy/rights/cases.ts';
import type { Correction } from '../../shared/privacy/rights/corrections.ts';
import type { OptOuts, Standings } from '../../shared/privacy/standing/standings.ts';
import { readAskId } from '../../shared/privacy/systems/ask-id.ts';
import { type OptOutTask, readOptOutTaskId } from '../../shared/privacy/systems/opt-out-task.ts';
import { takeAnswer, type TakeAnswerSteps } from '../../shared/privacy/systems/take-answer.ts';
import type { ToldAsk, ToldAsks } from '../../shared/privacy/systems/told-asks.ts';
import type { TokenKeys } from '../../shared/privacy/tokens/link-token.ts';
import { isTaskToken, opensTask } from '../../shared/privacy/tokens/task-token.ts';
import type { Route } from '../../shared/runtime/http.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { systemId } from '../../shared/settings/system-id.ts';
import { readTaskAnswer } from './task-answer.ts';

export type TaskSteps = TakeAnswerSteps & {
  site: Site;
  cases: Pick<Cases, 'find' | 'file'>;
  asks: Pick<ToldAsks, 'find' | 'answeredByHand'> & TakeAnswerSteps['asks'];
  corrections(caseId: string): Promise<readonly Correction[] | null>;
  optOuts: Pick<OptOuts, 'find'>;
  standings: Pick<Standings, 'identity'>;
  tokenKeys(): Promise<TokenKeys>;
};

/** `/tasks/{id}`: what a named person is to do in a system, and their answer. Looking changes nothing; the first answer spends the link. */
export function taskRoute(steps: TaskSteps): Route {
  return { GET: (request) => show(request, steps), POST: (request) => take(request, steps) };
}

async function show(request: HttpRequest, steps: TaskSteps): Promise<Answer> {
  const { id = '' } = request.parameters;
  const { token = '' } = request.query;
  const optOut = readOptOutTaskId(id);
  const shown = optOut ? await shownOptOut(id, optOut, request, steps) : (await openTask(request, steps))?.shown;
  if (!shown) return gone(request, steps.site);
  const visit: Visit = { ...visitOf(request, steps.site), path: `/tasks/${id}`, query: request.query };
  return page(() => taskPage(visit, shown, token), toldOf(shown));
}

async function take(request: HttpRequest, steps: TaskSteps): Promise<Answer> {
  const open = await openTask(request, steps);
  if (!open) return gone(request, steps.site);
  const { told, shown } = open;
  const fields = fieldsOf(request);
  const answer = readTaskAnswer(fields, told.right);
  if (isWrong(answer)) return refuse(request, steps.site, shown, { fields, wrong: answer });
  const spent = { tokenHash: told.tokenHash ?? '' };
  const outcome = await takeAnswer(told, answer, steps, { now: request.now, spent });
  if (outcome !== 'answered') return gone(request, steps.site); // somebody was quicker
  return page(() => taskDonePage(visitOf(request, steps.site)), { answered: true });
}

/** The ask whose token this is, while it waits for an answer; null for everything else, whatever the reason. */
async function openTask(
  { parameters, query }: HttpRequest,
  steps: TaskSteps,
): Promise<{ told: ToldAsk; shown: ShownTask } | null> {
  const { id = '' } = parameters;
  const ask = readAskId(id);
  const told = ask && (await steps.asks.find(ask));
  if (!ask || !told || told.state === 'answered' || !opensTask(query['token'] ?? '', told.tokenHash)) return null;
  const [found, file] = await Promise.all([steps.cases.find(ask.caseId), steps.cases.file(ask.caseId)]);
  if (!found || isClosed(found.state) || !file) return null;
  const corrections = ask.right === 'rectification' ? await steps.corrections(ask.caseId) : null;
  const shown: ShownTask = {
    id,
    system: nameOf(ask.system, steps.site),
    todo: ask.right,
    person: { name: file.identity.name, address: file.identity.address },
    corrections: corrections ?? [],
    dueBy: new Date(found.dueBy),
  };
  return { told, shown };
}

/** It reads and changes nothing, so that no row stands for its link; it shows nothing once the stop is another or taken back. */
async function shownOptOut(
  id: string,
  task: OptOutTask,
  { query, now }: HttpRequest,
  steps: TaskSteps,
): Promise<ShownTask | null> {
  if (!isTaskToken(id, query['token'] ?? '', await steps.tokenKeys())) return null;
  const [stopped, identity] = await Promise.all([
    steps.optOuts.find(task.alias, now),
    steps.standings.identity(task.alias, now, 'case'),
  ]);
  if (stopped?.event !== task.event || !identity || now.getTime() > stopped.since.getTime() + longestShown) return null;
  const { name, address } = identity;
  const system = nameOf(task.system, steps.site);
  return { id, system, todo: 'stop', person: { name, address }, corrections: [], dueBy: new Date(stopped.since.getTime() + day) };
}

const day = 86_400_000;
/** As long as the stop needs the address itself. */
const longestShown = 8 * day;

function refuse(request: HttpRequest, site: Site, shown: ShownTask, filled: FilledTask): Answer {
  const words = taskWords[request.locale].wrong;
  const errors = filled.wrong.map((field) => ({ field, problem: words[field] }));
  return problem(400, { detail: words.title, errors }, () =>
    taskPage(visitOf(request, site), shown, request.query['token'] ?? '', filled),
  );
}

function gone(request: HttpRequest, site: Site): Answer {
  return problem(404, { detail: taskWords[request.locale].gone.lead }, () => taskGonePage(visitOf(request, site)));
}

function fieldsOf({ body }: HttpRequest): Readonly<Record<string, string>> {
  if (body.kind === 'form') return body.fields;
  const value = body.kind === 'json' && typeof body.value === 'object' && body.value !== null ? body.value : {};
  return Object.fromEntries(Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])));
}

const isWrong = (answer: ReturnType<typeof readTaskAnswer>): answer is FilledTask['wrong'] => Array.isArray(answer);

const visitOf = ({ locale }: HttpRequest, site: Site): Visit => ({ site, locale, path: null, query: {} });

const nameOf = (id: string, { settings }: Site) => settings.systems.find(({ name }) => systemId(name) === id)?.name ?? id;

const toldOf = ({ system, todo, person, corrections, dueBy }: ShownTask) => ({
  system,
  todo,
  person,
  corrections,
  dueBy: dueBy.toISOString(),
});
