import * as z from 'zod/mini';
import type { Outbox } from '../../shared/privacy/outbox/outbox.ts';
import { isClosed } from '../../shared/privacy/rights/case-states.ts';
import type { Case, CaseFile, Cases } from '../../shared/privacy/rights/cases.ts';
import type { Correction } from '../../shared/privacy/rights/corrections.ts';
import { type AskKey, followUpOf, isOpenDsrRight } from '../../shared/privacy/systems/ask-id.ts';
import { callbackUrlOf } from '../../shared/privacy/systems/opendsr/open-dsr-request.ts';
import type { SystemAnswer, SystemAsks } from '../../shared/privacy/systems/system-asks.ts';
import { takeAnswer, type TakeAnswerSteps } from '../../shared/privacy/systems/take-answer.ts';
import type { ToldAsk, ToldAsks } from '../../shared/privacy/systems/told-asks.ts';
import { toldOf, webhookIdOf } from '../../shared/privacy/systems/webhook.ts';
import { rights } from '../../shared/reply/verdicts.ts';
import type { CallOut } from '../../shared/runtime/outbound-https.ts';
import { askedSystems } from '../../shared/settings/asked-systems.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import { askByHand, type AskByHandSteps } from './ask-by-hand.ts';
import { askOpenDsr } from './ask-open-dsr.ts';
import { tellOfOptOut, type TellOfOptOutSteps } from './tell-of-opt-out.ts';
import { tellWebhook } from './tell-webhook.ts';

export type TellSystemsSteps = TakeAnswerSteps &
  AskByHandSteps &
  TellOfOptOutSteps & {
    settings: Settings;
    publicUrl: string;
    cases: Pick<Cases, 'find' | 'file'>;
    asks: SystemAsks & ToldAsks;
    outbox: Pick<Outbox, 'take' | 'done' | 'postpone'>;
    call: CallOut;
    /** Newest first. @throws where the system has none. */
    secretsOf(system: string): Promise<readonly string[]>;
    corrections(caseId: string): Promise<readonly Correction[] | null>;
    now(): Date;
  };

/** What the queue brings: one right of a case for one system, or an opt-out, for all or for one. */
const messageSchema = z.union([
  z.object({ caseId: z.string(), system: z.string(), right: z.enum(rights) }),
  z.object({ optOut: z.string(), system: z.optional(z.string()) }),
]);

const day = 86_400_000;
/** How long a system that took the call is left alone before it is told again or looked after. */
const daysBetween = { webhook: 3, opendsr: 1, 'after a failure': 1 } as const;

/** Tells one system of one right, or of an opt-out (GDPR art. 19; R20 to R23). What fails is tried again by SQS, then daily. */
export async function tellSystems(body: string, steps: TellSystemsSteps): Promise<void> {
  const message = messageSchema.parse(JSON.parse(body));
  if ('optOut' in message) return tellOfOptOut(message, steps);
  const followUp = followUpOf(message);
  if (!(await steps.outbox.take(followUp, steps.now(), 'later'))) return; // answered, or somebody is at it
  try {
    const again = await tellOnce(message, steps);
    await (again ? steps.outbox.postpone(followUp, again) : steps.outbox.done(followUp));
  } catch (error) {
    await steps.outbox.postpone(followUp, daysFrom(steps.now(), daysBetween['after a failure']));
    throw error;
  }
}

/** When to look at it again; null where nothing is left to tell. */
async function tellOnce(ask: AskKey, steps: TellSystemsSteps): Promise<Date | null> {
  const [found, told] = await Promise.all([steps.cases.find(ask.caseId), steps.asks.find(ask)]);
  if (!found || isClosed(found.state) || !told || told.state === 'answered') return null;
  const file = await steps.cases.file(ask.caseId);
  if (!file) return null; // whom it was about is forgotten
  const system = askedSystems(steps.settings).find(({ id }) => id === ask.system);
  if (!system) return note(ask, noLongerDeclared, steps);
  const { reachedBy } = system;
  const asked = { ask, found, file, told, name: system.name };
  switch (reachedBy.by) {
    case 'task':
      return byHand(asked, reachedBy.email, steps);
    case 'webhook':
      return byWebhook(asked, reachedBy.url, steps);
    case 'opendsr':
      return byOpenDsr(asked, reachedBy, steps);
    default:
      return note(ask, noLongerDeclared, steps); // it only hosts what we keep now, and was something else when it was asked
  }
}

/** The settings changed while it was asked: nobody can tell it any more, and the answer to the person says so. */
const noLongerDeclared: SystemAnswer = { answer: 'failed', because: null, keptUntil: null };

type Asked = { ask: AskKey; found: Case; file: CaseFile; told: ToldAsk; name: string };

function byHand({ told, found, name }: Asked, to: string, steps: TellSystemsSteps): Promise<Date> {
  return askByHand({ told, to, system: name, dueBy: new Date(found.dueBy), now: steps.now() }, steps);
}

async function byWebhook({ ask, found, file, told }: Asked, url: string, steps: TellSystemsSteps): Promise<Date | null> {
  const corrections = ask.right === 'rectification' ? await steps.corrections(ask.caseId) : null;
  const answer = await tellWebhook(
    {
      id: webhookIdOf(ask),
      told: toldOf(ask, { dueBy: found.dueBy, person: file.identity, corrections }),
      right: ask.right,
      url,
      secrets: await steps.secretsOf(ask.system),
      now: steps.now(),
    },
    steps.call,
  );
  if (answer) return note(ask, answer, steps);
  await steps.asks.told(told, steps.now());
  return daysFrom(steps.now(), daysBetween.webhook);
}

type OpenDsr = Extract<Settings['systems'][number]['reachedBy'], { by: 'opendsr' }>;

async function byOpenDsr(asked: Asked, reachedBy: OpenDsr, steps: TellSystemsSteps): Promise<Date | null> {
  const { ask, found, file, told } = asked;
  const { right } = ask;
  // What began by hand goes on by hand: the person was given a page for it.
  if (!isOpenDsrRight(right) || told.tokenHash !== null) return byHand(asked, reachedBy.otherRights.email, steps);
  const [authorization = null] = reachedBy.secretName ? await steps.secretsOf(ask.system) : [];
  const outcome = await askOpenDsr(
    {
      ask: { ...ask, right },
      url: reachedBy.url,
      authorization,
      email: file.identity.address,
      submittedAt: new Date(found.receivedAt),
      callbackUrl: callbackUrlOf(steps.publicUrl, ask.system),
      wasTold: told.state === 'told',
    },
    steps.call,
  );
  if (outcome === 'by-hand') return byHand(asked, reachedBy.otherRights.email, steps);
  if (outcome !== 'told') return note(ask, outcome, steps);
  await steps.asks.told(told, steps.now());
  return daysFrom(steps.now(), daysBetween.opendsr);
}

async function note(ask: AskKey, answer: SystemAnswer, steps: TellSystemsSteps): Promise<null> {
  await takeAnswer(ask, answer, steps, { now: steps.now() });
  return null;
}

const daysFrom = (now: Date, days: number) => new Date(now.getTime() + days * day);
