import type { KeyObject } from 'node:crypto';
import { problemPage } from '../../shared/pages/problem-page.ts';
import type { Site } from '../../shared/pages/site.ts';
import type { Outbox } from '../../shared/privacy/outbox/outbox.ts';
import { followUpOf, readOpenDsrRequestId } from '../../shared/privacy/systems/ask-id.ts';
import { callbackUrlOf } from '../../shared/privacy/systems/opendsr/open-dsr-request.ts';
import { judgeCallback } from '../../shared/privacy/systems/opendsr/signed-callback.ts';
import { answerOfStatus } from '../../shared/privacy/systems/opendsr/status-answer.ts';
import { takeAnswer, type TakeAnswerSteps } from '../../shared/privacy/systems/take-answer.ts';
import { isAboutStop, readLaterAnswer } from '../../shared/privacy/systems/webhook.ts';
import type { Route } from '../../shared/runtime/http.ts';
import { type Answer, page, problem } from '../../shared/runtime/http-answer.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { verifySignature } from '../../shared/runtime/standard-webhooks.ts';
import { askedSystems } from '../../shared/settings/asked-systems.ts';

export type AnswerSteps = TakeAnswerSteps & {
  site: Site;
  publicUrl: string;
  outbox: Pick<Outbox, 'postpone'>;
  secretsOf(system: string): Promise<readonly string[]>;
  /** The key in a processor's certificate; null where the certificate is not to be trusted. `again`: not the one from before. */
  processorKey(processor: { system: string; again: boolean; now: Date }): Promise<KeyObject | null>;
  /** Counts and logs a refusal, by the system's id. */
  refused(system: string, because: string): void;
};

/** `POST /systems/{system}/answers`: what a system told by webhook answers later, signed as it was told (docs/systems.md). */
export function answersRoute(steps: AnswerSteps): Route {
  return { POST: (request) => takeLaterAnswer(request, steps) };
}

/** `POST /opendsr/callbacks/{system}`: the signed status of a processor (OpenDSR 2.0, 8). */
export function callbacksRoute(steps: AnswerSteps): Route {
  return { POST: (request) => takeCallback(request, steps) };
}

async function takeLaterAnswer(request: HttpRequest, steps: AnswerSteps): Promise<Answer> {
  const system = systemOf(request, 'webhook', steps);
  if (!system) return refusal(404, 'no system of this name answers here', request, steps);
  const { verdict } = verifySignature(request, await steps.secretsOf(system.id), request.now);
  if (verdict !== 'fine') {
    steps.refused(system.id, 'signature');
    return refusal(401, 'the signature is not right', request, steps);
  }
  const sent = request.body.kind === 'json' ? request.body.value : undefined;
  if (isAboutStop(sent)) return taken(200); // thanked for, and nothing waits for it
  const read = readLaterAnswer(sent, system.id);
  if (!read) return refusal(400, 'this is no answer: see docs/systems.md', request, steps);
  const outcome = await takeAnswer(read.ask, read.answer, steps, { now: request.now });
  // A repeat, or one that comes after the case was closed, is thanked for all the same: the first answer stands.
  return outcome === 'unknown' ? refusal(404, 'nothing was asked under this id', request, steps) : taken(200);
}

async function takeCallback(request: HttpRequest, steps: AnswerSteps): Promise<Answer> {
  const system = systemOf(request, 'opendsr', steps);
  if (!system || system.reachedBy.by !== 'opendsr') return refusal(404, 'no processor of this name is known', request, steps);
  const { id, reachedBy } = system;
  const judge = (again: boolean) =>
    judgeCallback(request, {
      domain: reachedBy.domain,
      callbackUrl: callbackUrlOf(steps.publicUrl, id),
      keyOf: () => steps.processorKey({ system: id, again, now: request.now }),
    });
  const first = await judge(false);
  // The processor may have another certificate by now; the one step that fetches it is held back by its own limit.
  const judged = first.verdict === 'refused' && first.because === 'signature' ? await judge(true) : first;
  if (judged.verdict === 'refused') {
    steps.refused(id, judged.because);
    return refusal(403, `the ${judged.because} is not right`, request, steps);
  }
  if (judged.verdict === 'unreadable') return refusal(400, judged.because, request, steps);
  const ask = readOpenDsrRequestId(judged.status.requestId, id);
  if (!ask) return refusal(404, 'nothing was asked under this id', request, steps);
  const answer = answerOfStatus(judged.status, ask.right);
  if (answer === 'wait') return taken(202);
  if (answer === 'fetch' || answer === 'by-hand') {
    await steps.outbox.postpone(followUpOf(ask), request.now); // fetched by the worker, with the next sweep
    return taken(202);
  }
  await takeAnswer(ask, answer, steps, { now: request.now });
  return taken(202);
}

function systemOf({ parameters }: HttpRequest, by: 'webhook' | 'opendsr', { site }: AnswerSteps) {
  return askedSystems(site.settings).find(({ id, reachedBy }) => id === parameters['system'] && reachedBy.by === by);
}

function taken(status: 200 | 202): Answer {
  const said = { taken: true };
  return page(() => JSON.stringify(said), said, { status, headers: asJson });
}

/** Only programs call here. */
function refusal(status: number, detail: string, { locale }: HttpRequest, { site }: AnswerSteps): Answer {
  return problem(status, { detail }, () => problemPage({ site, locale, path: null, query: {} }, { detail, errors: [] }));
}

const asJson = { 'content-type': 'application/json; charset=utf-8' };
