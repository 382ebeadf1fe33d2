import { prefixes } from '../../../names.ts';
import { periods } from '../../retention/periods.ts';
import type { Alias } from '../../standing/standings.ts';
import { type Case, type Cases, settledProgress } from '../cases.ts';
import type { DeadLetters } from '../dead-letters.ts';
import type { ErasedObjects, ErasableRow, Erasures, Remaining } from './erasures.ts';
import { remainingAfter } from './remaining.ts';

export type EraseSteps = {
  cases: Pick<Cases, 'find'>;
  erasures: Erasures;
  objects: ErasedObjects;
  deadLetters: DeadLetters;
  /** The stored mail that a dead letter points to: nothing else knows of it. */
  objectsIn(letter: string): string[];
  now(): Date;
};

/** How often all is looked through before the queue's own retry takes over: somebody who writes every second is never done. */
const mostScans = 6;

type Person = { found: Case; alias: Alias; own: string };

/** A hold stands: nothing more is deleted, and a person decides. */
class HoldStands extends Error {}

/**
 * Erases a person (GDPR art. 17): everything under the alias page by page until a scan finds nothing, then who they are. From
 * the moment a hold is written nothing more goes. Cut short anywhere, it goes on where it was left; what is absent is done.
 * The case and its file stay until the person was told (`forgetFile`).
 */
export async function erasePerson(caseId: string, steps: EraseSteps): Promise<'done' | 'waits' | 'not-due'> {
  const found = await steps.cases.find(caseId);
  if (!found?.alias || found.state !== 'in-progress' || isSettled(found)) return 'not-due';
  const person = { found, alias: found.alias, own: caseId };
  try {
    const { erasedAt } = await steps.erasures.facts(caseId);
    const remains = await scanUntilClean(person, steps);
    if (!erasedAt) await destroy(person, steps);
    await settle(person, remains, steps);
    return 'done';
  } catch (error) {
    if (!(error instanceof HoldStands)) throw error;
    return heldBack(person, steps);
  }
}

const isSettled = ({ progress }: Case) => settledProgress.some((one) => one === progress.erasure);

/** The last scan is the proof: it found nothing. */
async function scanUntilClean(person: Person, steps: EraseSteps): Promise<Remaining[]> {
  for (let scan = 0; scan < mostScans; scan++) {
    const { found, remains } = await scanOnce(person, steps);
    if (found === 0) return remains;
  }
  throw new Error('a person goes on being written about faster than they are erased');
}

async function scanOnce(person: Person, steps: EraseSteps): Promise<{ found: number; remains: Remaining[] }> {
  const open: string[] = [];
  let count = 0;
  let after: string | null = null;
  do {
    const page = await steps.erasures.page(person.found, after);
    open.push(...page.openCases);
    if (page.rows.length > 0) await eraseRows(person, page.rows, undefined, steps);
    for (const caseId of page.closedCases) await eraseClosedCase(person, caseId, steps);
    count += page.rows.length + page.closedCases.length;
    after = page.next;
  } while (after !== null);
  const letters = await eraseDeadLetters(person, steps);
  const remains: Remaining[] = open.map((caseId) => ({ what: 'open-case', until: null, caseId }));
  return { found: count + letters.deleted, remains: letters.kept ? [...remains, letters.kept] : remains };
}

/** Objects first: their rows are the only way to them. */
async function eraseRows(
  { found, alias }: Person,
  rows: readonly ErasableRow[],
  ofCase: string | undefined,
  { erasures, objects, now }: EraseSteps,
): Promise<void> {
  await stopIfHeld(alias, { erasures, now });
  const keys = rows.flatMap(({ objectKey }) => objectKey ?? []);
  if (keys.length > 0) await objects.erase(keys);
  if (!(await erasures.erase(found, rows, now(), ofCase))) await lookAgain(alias, { erasures, now });
}

async function eraseClosedCase(person: Person, caseId: string, steps: EraseSteps): Promise<void> {
  const { erasures, objects, now } = steps;
  await stopIfHeld(person.alias, steps);
  for (const prefix of [prefixes.case, prefixes.export]) await objects.eraseUnder(`${prefix}${caseId}/`);
  let after: string | null = null;
  do {
    const page = await erasures.caseRows(caseId, after);
    if (page.rows.length > 0) await eraseRows(person, page.rows, caseId, steps);
    after = page.next;
  } while (after !== null);
  if (!(await erasures.eraseCase(person.found, caseId, now()))) await lookAgain(person.alias, steps);
}

/** What came after the request may be another one: it waits for a person, as every dead letter does (rule 16). */
async function eraseDeadLetters({ found, alias }: Person, steps: EraseSteps): Promise<{ deleted: number; kept?: Remaining }> {
  const { deadLetters, erasures, objects, objectsIn, now } = steps;
  const receivedAt = new Date(found.receivedAt);
  let [deleted, later] = [0, 0];
  await stopIfHeld(alias, steps);
  const went = await deadLetters.search(alias, async ({ body, queuedAt }) => {
    if (queuedAt > receivedAt) later++;
    if (queuedAt > receivedAt || (await erasures.isHeld(alias, now()))) return 'keep';
    await objects.erase(objectsIn(body));
    deleted++;
    return 'delete';
  });
  if (deleted > 0) await erasures.count(found, 'in-flight', 'in-flight', deleted, now());
  await stopIfHeld(alias, steps);
  if (went === 'busy') throw new Error('somebody else looks through the dead letters; the next try finds them');
  if (later === 0 && went !== 'too-many') return { deleted };
  const until = new Date(now().getTime() + periods['in-flight'].seconds * 1000).toISOString();
  return { deleted, kept: { what: 'in-flight', until } };
}

/** Last of all who the person is; where nothing was found, there is nobody to be remembered. */
async function destroy(person: Person, steps: EraseSteps): Promise<void> {
  const { erasures, objects, now } = steps;
  const { found, alias, own } = person;
  await stopIfHeld(alias, steps);
  await objects.eraseUnder(`${prefixes.case}${own}/`); // the mail that asked; where to write to stands in the case's file
  await objects.eraseUnder(`${prefixes.hold}${alias}/`);
  if (found.objectKey) await objects.erase([found.objectKey]);
  if (!(await wasAnything(person, steps))) return;
  if (!(await erasures.destroyStanding(found, now()))) await lookAgain(alias, steps);
}

async function wasAnything({ alias, own }: Person, { erasures, now }: EraseSteps): Promise<boolean> {
  const { counts, erasedAt } = await erasures.facts(own);
  return erasedAt !== null || counts.length > 0 || (await erasures.fingerprints(alias, now())).isKnown;
}

async function settle(person: Person, remains: readonly Remaining[], steps: EraseSteps): Promise<void> {
  const { erasures, now } = steps;
  const { found, alias } = person;
  const progress = (await wasAnything(person, steps)) ? 'done' : 'nothing-held';
  const left = remainingAfter(await erasures.fingerprints(alias, now()), progress === 'done', now());
  if (!(await erasures.settle(found, { progress, remains: [...left, ...remains] }, now()))) throw new Error(changed);
}

const changed = 'the case was changed while its person was erased; the next try looks again';

/**
 * A person decides, once. Where they have let it go on and the hold still stands, that is the decision: what could be erased
 * was, and what the hold keeps is named to the person.
 */
async function heldBack({ found, own }: Person, { erasures, now }: EraseSteps): Promise<'done' | 'waits'> {
  const { heldAt } = await erasures.facts(own);
  const went = heldAt
    ? await erasures.settle(found, { progress: 'partly', remains: [{ what: 'hold', until: null }] }, now())
    : await erasures.handOver(found, now());
  if (!went) throw new Error(changed);
  return heldAt ? 'done' : 'waits';
}

async function stopIfHeld(alias: Alias, { erasures, now }: Pick<EraseSteps, 'erasures' | 'now'>): Promise<void> {
  if (await erasures.isHeld(alias, now())) throw new HoldStands();
}

/** A write was refused: by a hold, or by somebody who wrote at the same time and is met again by the next scan. */
async function lookAgain(alias: Alias, steps: Pick<EraseSteps, 'erasures' | 'now'>): Promise<void> {
  await stopIfHeld(alias, steps);
  throw new Error('a page could not be erased as it was seen; the next try looks again');
}
