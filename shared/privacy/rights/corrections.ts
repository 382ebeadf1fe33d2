import { type AddressPolicy, canonicalAddress, domainOf } from '../../inbound/canonical-address.ts';
import type { Alias, Identity } from '../standing/standings.ts';
import type { Actor } from './case-states.ts';
import type { Case, Progress } from './cases.ts';

/**
 * Corrections of what is held about a person (GDPR art. 16): staged, shown old and new, confirmed by the person or an agent,
 * and only then applied. They stand sealed with the case's own key.
 */
export type Correction = {
  /** `name`, `email` and `locale` are ours to correct; anything else is told to the systems and to a person. */
  field: string;
  /** What is held now; empty where nothing is. */
  old: string;
  new: string;
};

export type Corrections = {
  /**
   * What was staged, in the order in which it was asked for, also after it was confirmed and applied; null where nothing was, or
   * the case's file was forgotten.
   */
  staged(caseId: string): Promise<Correction[] | null>;
  /**
   * Stages what was asked for, in place of what was staged before; a new address that was proved meanwhile is proved again.
   * Null where it is too late for it, or the case was changed in between: look again.
   */
  stage(found: Case, corrections: readonly Correction[], by: Actor, now: Date): Promise<Case | null>;
  /** The person, or an agent for them, has seen old and new. Null where nothing waits for it, or the case was changed: look again. */
  confirm(found: Case, now: Date, by?: 'person' | 'agent'): Promise<Case | null>;
};

/** What the function that corrects needs beside. */
export type CorrectionWork = Corrections & {
  /** What we hold under the alias of the case, this case itself apart. */
  held(found: Case, now: Date): Promise<Held>;
  /**
   * Corrects what we hold of name and language in the person's standing and in the case's file, proves it, and ends our part of
   * the right: one transaction. Null where anything was changed in between: look again.
   */
  apply(found: Case, corrections: readonly Correction[], end: RectificationEnd, now: Date): Promise<Case | null>;
};

/** `identity`: who the person is, where we know; `anything`: whether there is anything under the alias. */
export type Held = { identity: Identity | null; anything: boolean };

/** How our own part of a rectification ends. `partly`: the rest is a person's to do. */
export type RectificationEnd = Extract<Progress, 'done' | 'partly' | 'nothing-held'>;

/** A person's way to a new address, as far as it has come. */
export type PersonMove = { from: Alias; to: Alias };

export type PersonMoves = {
  /** The move of a case that has begun and not ended; null where there is none. */
  of(caseId: string): Promise<PersonMove | null>;
  /**
   * Takes standing, holds and stops to the new alias, links both histories, and leaves a mark by which the rest is found: one
   * transaction. False where anything was changed in between: look again.
   */
  begin(found: Case, corrections: readonly Correction[], to: Alias, now: Date): Promise<boolean>;
  /** Takes everything else along, page by page, each one transaction; what was taken before is not there any more. */
  carryAll(caseId: string, now: Date): Promise<void>;
  /** Ends our part of the right, and the move with it. Null where the case was changed in between. */
  end(found: Case, end: RectificationEnd, now: Date): Promise<Case | null>;
};

const ownFields = ['name', 'email', 'locale'] as const;

/** Is this field one that we hold ourselves? */
export function isOwnField(field: string): field is (typeof ownFields)[number] {
  return ownFields.some((own) => own === field);
}

/** The fields of these that are ours, and how many are not: what may be said in a proof, which names no stranger's words. */
export function fieldsOf(corrections: readonly Correction[]): { fields: string[]; others: number } {
  const fields = corrections.map(({ field }) => field).filter(isOwnField);
  return { fields, others: corrections.length - fields.length };
}

/**
 * What was asked for beside what is held; null where it can't be told from the words, so that a person has to look: nothing was
 * asked for, or the new address is none.
 */
export function correctionsOf(
  asked: Readonly<Record<string, string>>,
  held: Identity | null,
  { policy, locales }: { policy: AddressPolicy; locales: readonly string[] },
): Correction[] | null {
  const corrections: Correction[] = [];
  for (const [name, value] of Object.entries(asked)) {
    const wanted = value.trim();
    if (wanted === '') continue;
    const field = name.trim().toLowerCase();
    if (field === 'email') {
      if (!isAddress(wanted, policy)) return null;
      corrections.push({ field, old: held?.address ?? '', new: wanted });
    } else if (field === 'name') corrections.push({ field, old: held?.name ?? '', new: wanted });
    else if (field === 'locale' && locales.includes(wanted)) corrections.push({ field, old: held?.locale ?? '', new: wanted });
    else corrections.push({ field: field === 'locale' ? 'language' : name.trim(), old: '', new: wanted });
  }
  return corrections.length > 0 ? corrections : null;
}

/** The new address that these ask for; null where they ask for none. */
export function newAddressIn(corrections: readonly Correction[]): string | null {
  return corrections.find(({ field }) => field === 'email')?.new ?? null;
}

/** Who the person is after the correction. */
export function corrected<Who extends Identity>(who: Who, corrections: readonly Correction[]): Who {
  const to = (wanted: string) => corrections.find(({ field }) => field === wanted)?.new;
  return { ...who, address: to('email') ?? who.address, name: to('name') ?? who.name, locale: to('locale') ?? who.locale };
}

/** How it ends: what is not ours to correct is a person's to see to, and never counts as done. */
export function endOf(corrections: readonly Correction[], held: Held): RectificationEnd {
  if (fieldsOf(corrections).others > 0) return 'partly';
  return isHeldHere(corrections, held) ? 'done' : 'nothing-held';
}

/** Do we hold anything that these are about? A new address is about all that lies under the old one. */
export function isHeldHere(corrections: readonly Correction[], { identity, anything }: Held): boolean {
  const { fields } = fieldsOf(corrections);
  return fields.some((field) => (field === 'email' ? anything : identity !== null));
}

/** Is what was asked for yet to be staged? With a proof it is done by itself, a moment later, unless a person has to look. */
export function areBeingPrepared({ rights, progress, state }: Pick<Case, 'rights' | 'progress' | 'state'>): boolean {
  const isDriven = state === 'received' || state === 'open' || state === 'in-progress';
  return isDriven && rights.includes('rectification') && progress.rectification === undefined;
}

/** With the corrections settled the case goes on, unless it waits for a person for another reason. */
export function backToWork({ state, withAgent }: Case): { to?: 'in-progress'; set: { withAgent?: null } } {
  if (state === 'in-progress') return { set: {} };
  const waitedForThis = withAgent?.because === 'corrections-unclear' || withAgent?.because === 'corrections-unconfirmed';
  if (state === 'with-agent' && !waitedForThis) return { set: {} };
  return { to: 'in-progress', set: { withAgent: null } };
}

/** A domain of one label reaches nobody out there. */
function isAddress(written: string, policy: AddressPolicy): boolean {
  const canonical = canonicalAddress(written, policy);
  return canonical !== null && (domainOf(canonical)?.includes('.') ?? false);
}
