import * as z from 'zod/mini';
import { accessReport } from '../../shared/pages/access-report/access-report.ts';
import { controllerOf, informationOf } from '../../shared/pages/access-report/information.ts';
import type { AnswerSource, Findings, WaitingLetter } from '../../shared/privacy/rights/access/answer-lists.ts';
import { answerFiles, isComplete } from '../../shared/privacy/rights/access/answer-files.ts';
import { schemaId } from '../../shared/privacy/rights/access/answer-schema.ts';
import type { HeldData } from '../../shared/privacy/rights/access/held-data.ts';
import { isNothingHeld } from '../../shared/privacy/rights/access/is-nothing-held.ts';
import { heldRequests, type RequestReaders, systemAnswered } from '../../shared/privacy/rights/access/held-requests.ts';
import type { OpenObject } from '../../shared/privacy/rights/access/raw-mail.ts';
import { zipped } from '../../shared/privacy/rights/access/zip.ts';
import { type Case, type CaseChange, type Cases, settledProgress } from '../../shared/privacy/rights/cases.ts';
import type { FollowUp } from '../../shared/privacy/outbox/outbox.ts';
import { isExport } from '../../shared/privacy/rights/next-step.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import type { SystemAsk } from '../../shared/privacy/systems/system-asks.ts';
import { log } from '../../shared/runtime/log.ts';
import type { Locale, Settings } from '../../shared/settings/settings-schema.ts';

const work = z.object({ caseId: z.string(), right: z.enum(['access', 'portability']) });
type ExportRight = z.infer<typeof work>['right'];

export type FulfilAccessSteps = RequestReaders & {
  settings: Settings;
  publicUrl: string;
  cases: Pick<Cases, 'find' | 'file' | 'change'>;
  heldBy(alias: Alias, now: Date): HeldData;
  /** The person's mail among the dead letters. @throws where another search is under way: it is tried again. */
  waitingMail(alias: Alias): Promise<WaitingLetter[]>;
  open: OpenObject;
  /** Writes the answer's one object, in place of an earlier one. */
  keepAnswer(caseId: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  tellFollowUp(followUp: FollowUp): Promise<void>;
  now(): Date;
};

/**
 * Access and portability (GDPR arts. 15, 20): collects what is held, writes the answer to fetch, notes what was done. It deletes
 * nothing and writes no mail. Done twice it writes the same object anew; what broke off before the case knew is done again.
 */
export async function fulfilAccess(queued: string, steps: FulfilAccessSteps): Promise<void> {
  const { caseId, right } = work.parse(JSON.parse(queued));
  const found = await steps.cases.find(caseId);
  if (!found || !isToDo(found, right)) return;
  if (found.alias === null) return settle(found, right, handOver('no-sender'), steps);

  const now = steps.now();
  const source = await sourceOf(found, found.alias, right, now, steps);
  if (await isNothingHeld(source, caseId)) return settle(found, right, () => ({ progress: 'nothing-held' }), steps);

  const findings: Findings = { withheld: [], gone: new Set() };
  await steps.keepAnswer(caseId, zipOf(found, { source, findings, at: now }, steps));
  const isNews = findings.withheld.length > 0 && !found.warned.includes(othersWords);
  if (isNews) return settle(found, right, handOver('third-person', othersWords), steps);
  await settle(found, right, () => ({ progress: isComplete(source.head, findings) ? 'done' : 'partly' }), steps);
}

/** The warning by which it is known that an agent was shown what is perhaps of others. */
const othersWords = 'words-of-others';

const isToDo = ({ state, rights, progress }: Case, right: ExportRight): boolean =>
  state === 'in-progress' && rights.includes(right) && !settledProgress.some((one) => one === progress[right]);

async function sourceOf(
  found: Case,
  alias: Alias,
  right: ExportRight,
  now: Date,
  steps: FulfilAccessSteps,
): Promise<AnswerSource> {
  const held = steps.heldBy(alias, now);
  const locale = await localeOf(found, steps);
  // One file answers both rights: what was said for the one stays in it when the other rewrites it.
  const isTold = (ask: SystemAsk) => ask.right === right || (isExport(ask.right) && ask.state === 'answered');
  const asks = (await steps.asks.of(found.caseId)).filter(isTold);
  return {
    alias,
    held,
    requests: () => heldRequests(held, steps),
    waitingMail: await steps.waitingMail(alias),
    head: {
      $schema: schemaId,
      request: {
        reference: found.caseId,
        rights: [...found.rights],
        receivedAt: found.receivedAt,
        madeAt: now.toISOString(),
        language: locale,
        complete: false, // until everything was seen
      },
      controller: controllerOf(steps.settings, locale),
      standing: await held.standing(),
      systems: asks.map((ask) => systemAnswered(ask, steps.systemName)),
      information: informationOf(steps.settings, steps.publicUrl, locale),
    },
  };
}

/** The person's own language where we have it, else the controller's. */
async function localeOf({ caseId }: Case, { cases, settings }: FulfilAccessSteps): Promise<Locale> {
  const own = (await cases.file(caseId))?.identity.locale;
  return settings.locales.find((offered) => offered === own) ?? settings.defaultLocale;
}

function zipOf(
  found: Case,
  made: { source: AnswerSource; findings: Findings; at: Date },
  { settings, open }: FulfilAccessSteps,
): AsyncIterable<Uint8Array> {
  const withTables = found.rights.includes('portability'); // one object for both: the second writes what the first did
  const { language } = made.source.head.request;
  const locale = settings.locales.find((offered) => offered === language) ?? settings.defaultLocale;
  return zipped(
    answerFiles({
      ...made,
      open,
      report: (head, walks) => accessReport(head, walks, { settings, locale, withTables }),
      withTables,
    }),
  );
}

type Outcome = { progress: 'done' | 'partly' | 'nothing-held' } | Pick<CaseChange, 'to' | 'set'>;

const handOver =
  (because: 'no-sender' | 'third-person', warning?: string) =>
  (found: Case, now: Date): Outcome => ({
    to: 'with-agent',
    set: {
      withAgent: { because, since: now.toISOString() },
      ...(warning ? { warned: [...found.warned, warning] } : {}),
    },
  });

/** How often a case that kept changing is looked at again, before the queue's own retry takes over. */
const tries = 5;

/** Writes what came of it into the case as it stands now: writing the answer took its time. */
async function settle(
  seen: Case,
  right: ExportRight,
  outcomeOf: (found: Case, now: Date) => Outcome,
  steps: FulfilAccessSteps,
): Promise<void> {
  const { caseId } = seen;
  let found: Case | null = seen;
  for (let attempt = 1; found && isToDo(found, right); attempt++) {
    if (attempt > tries) throw new Error('the case kept changing while its answer was noted');
    if (await steps.cases.change(found, changeOf(found, right, outcomeOf(found, steps.now()), steps.now()))) {
      log.info('access-fulfilled', { caseId, act: right });
      await steps.tellFollowUp({ kind: 'advance-case', caseId }).catch(() => undefined); // the hour finds it
      return;
    }
    found = await steps.cases.find(caseId);
  }
}

function changeOf(found: Case, right: ExportRight, outcome: Outcome, now: Date): CaseChange {
  if (!('progress' in outcome)) return { act: 'escalate', by: 'worker', ...outcome, advance: now, now };
  const { progress } = outcome;
  return {
    act: 'progress',
    by: 'worker',
    set: { progress: { ...found.progress, [right]: progress } },
    facts: { right, progress },
    advance: now,
    now,
  };
}
