import * as z from 'zod/mini';
import { type AddressPolicy, canonicalAddress } from '../../shared/inbound/canonical-address.ts';
import type { FollowUp } from '../../shared/privacy/outbox/outbox.ts';
import { type Case, type Cases, settledProgress } from '../../shared/privacy/rights/cases.ts';
import {
  type Correction,
  type CorrectionWork,
  correctionsOf,
  endOf,
  fieldsOf,
  newAddressIn,
  type PersonMoves,
} from '../../shared/privacy/rights/corrections.ts';
import type { NewAddresses } from '../../shared/privacy/rights/new-address.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { log } from '../../shared/runtime/log.ts';

export type RectificationSteps = {
  settings: { addresses: AddressPolicy; locales: readonly string[]; systems: readonly unknown[] };
  cases: Pick<Cases, 'find' | 'file' | 'change'>;
  corrections: CorrectionWork;
  newAddresses: Pick<NewAddresses, 'of' | 'ask'>;
  moves: PersonMoves;
  aliasOf(canonical: string): Promise<Alias>;
  /** Tells the follow-up queue. It may fail: the outbox says the same. */
  tell(followUp: FollowUp): Promise<void>;
  now(): Date;
};

const workSchema = z.object({ caseId: z.string(), right: z.literal('rectification') });

/**
 * Corrects what is wrong about a person (GDPR art. 16), as far as it can be taken now: stages what was asked for, and once it is
 * confirmed applies it. Every step is one transaction on the case as it was seen; whoever comes second does nothing.
 */
export async function fulfilRectification(body: string, steps: RectificationSteps): Promise<void> {
  const { caseId } = workSchema.parse(JSON.parse(body));
  const found = await steps.cases.find(caseId);
  if (found?.state !== 'in-progress' || !found.rights.includes('rectification')) return;
  const progress = found.progress.rectification;
  if (progress === undefined) await stage(found, steps);
  const outcome = progress === 'confirmed' ? await correct(found, steps) : 'on';
  const isSettled = settledProgress.some((settled) => settled === progress);
  if (!isSettled && outcome === 'on') await tellNext({ kind: 'advance-case', caseId }, steps);
}

/** What a form says is staged beside what is held; the words of a mail are for a person to read. */
async function stage(found: Case, steps: RectificationSteps): Promise<void> {
  const { cases, corrections, settings, now } = steps;
  const file = await cases.file(found.caseId);
  if (!found.alias || !file) return handOver(found, steps);
  const held = await corrections.held(found, now());
  const options = { policy: settings.addresses, locales: settings.locales };
  const asked = correctionsOf(file.words?.corrections ?? {}, held.identity, options);
  if (!asked) return handOver(found, steps);
  const nothing = endOf(asked, held) === 'nothing-held' && settings.systems.length === 0;
  if (nothing) await corrections.apply(found, [], 'nothing-held', now());
  else await corrections.stage(found, asked, 'worker', now());
}

/** `waits`: for the owner of a new address. To have the case looked at again would bring it back here at once, over and over. */
type Corrected = 'on' | 'waits';

async function correct(found: Case, steps: RectificationSteps): Promise<Corrected> {
  const { corrections, moves, now } = steps;
  const confirmed = await corrections.staged(found.caseId);
  if (!found.alias || !confirmed) {
    await handOver(found, steps);
    return 'on';
  }
  if (await moves.of(found.caseId)) return move(found, confirmed, steps);
  const held = await corrections.held(found, now());
  const to = await newAliasOf(confirmed, steps);
  if (to !== null && to !== found.alias && held.anything) return toNewAddress(found, confirmed, to, steps);
  // Of somebody of whom nothing is held nothing moves; and no mail of the case goes to an address that nobody proved.
  const isOtherAddress = to !== null && to !== found.alias;
  const ours = confirmed.filter(({ field }) => field !== 'email' || !isOtherAddress);
  await corrections.apply(found, ours, endOf(ours, held), now());
  return 'on';
}

/** Nothing is told to an address, and nothing of the person goes under it, before its owner has said that it is theirs. */
async function toNewAddress(
  found: Case,
  confirmed: readonly Correction[],
  to: Alias,
  steps: RectificationSteps,
): Promise<Corrected> {
  const { newAddresses, moves, now } = steps;
  const address = await newAddresses.of(found.caseId);
  if (address?.state === 'proved') {
    return (await moves.begin(found, confirmed, to, now())) ? move(found, confirmed, steps) : 'on';
  }
  if (address && address.linkUntil > now()) return 'waits'; // its mail is on its way, or with its reader
  await newAddresses.ask(found, now());
  await tellNext({ kind: 'prove-new-address', caseId: found.caseId }, steps);
  return 'waits';
}

async function move(
  { caseId }: Case,
  confirmed: readonly Correction[],
  { cases, moves, now }: RectificationSteps,
): Promise<Corrected> {
  const begun = await moves.of(caseId);
  if (!begun) return 'on'; // somebody else came to its end
  await moves.carryAll(caseId, now());
  const found = await cases.find(caseId); // the case has gone along, and says so
  if (found) await moves.end(found, fieldsOf(confirmed).others > 0 ? 'partly' : 'done', now());
  return 'on';
}

async function newAliasOf(confirmed: readonly Correction[], { settings, aliasOf }: RectificationSteps): Promise<Alias | null> {
  const address = newAddressIn(confirmed);
  const canonical = address === null ? null : canonicalAddress(address, settings.addresses);
  return canonical === null ? null : aliasOf(canonical);
}

async function handOver(found: Case, { cases, now }: RectificationSteps): Promise<void> {
  const withAgent = { because: 'corrections-unclear', since: now().toISOString() } as const;
  await cases.change(found, {
    act: 'progress',
    by: 'worker',
    to: 'with-agent',
    set: { withAgent },
    facts: { right: 'rectification', because: withAgent.because },
    advance: now(),
    now: now(),
  });
}

async function tellNext(followUp: FollowUp, { tell }: RectificationSteps): Promise<void> {
  await tell(followUp).catch((error: unknown) =>
    log.error('follow-up-not-told', error, { function: 'fulfil-rectification', step: followUp.kind }),
  );
}
