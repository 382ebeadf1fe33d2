import { consentUntil } from '../../privacy/consent/consent-period.ts';
import { type Choice, choiceName, type Method, type SeenWording } from '../../privacy/consent/consents.ts';
import { clockOf, epochSeconds } from '../../privacy/retention/periods.ts';
import type { Locale, Settings } from '../../settings/settings-schema.ts';
import { optOutAttributes } from './opt-outs-table.ts';
import type { PersonEvent, StandingChange } from './person-change.ts';
import { livingRow, type Person } from './person-rows.ts';
import { type ConsentPart, consentAttribute, consentsIn, effectiveConsents, movedTo, optedOutUntil } from './standing-row.ts';

/** A consent as it is written. */
export type Granted = SeenWording & { until: number };

/** Everything an act does to a person's row and history; put together by the functions below. */
export type Act = { events: PersonEvent[]; change: StandingChange };

/** Each wording with the time it lasts from `now` on. */
export function lasting(wordings: readonly SeenWording[], now: Date, settings: Settings): Granted[] {
  return wordings.map(({ purpose, channel, version, hash }) => ({
    purpose,
    channel,
    version,
    hash,
    until: consentUntil(purpose, now, settings),
  }));
}

/** The state that counts of each choice, by its name. */
function statesOf(person: Person): Map<string, 'granted' | 'withdrawn'> {
  const living = livingRow(person);
  const counting = living ? effectiveConsents(living, person.now) : [];
  return new Map(counting.map((part) => [choiceName(part), part.state]));
}

/** Was one of these stopped after it was asked for? A withdrawal wins over anything older, a link that waits included. */
export function isRefusedSince(person: Person, choices: readonly Choice[], requestedAt: number): boolean {
  const living = livingRow(person);
  if (!living) return false;
  // asked for under an address that was corrected since
  if (movedTo(living, person.now) !== null && (living.movedSince ?? 0) >= requestedAt) return true;
  if (optedOutUntil(living, person.now) !== null && (living.optedOutSince ?? 0) >= requestedAt) return true;
  const names = new Set(choices.map(choiceName));
  return consentsIn(living, person.now).some(
    (part) => part.state === 'withdrawn' && (part.since ?? 0) >= requestedAt && names.has(choiceName(part)),
  );
}

/**
 * Grants, and lifts an opt-out that stands in the way: the person's own act (docs/design.md, class objection). What was granted
 * before that opt-out stays withdrawn.
 */
export function granting(person: Person, granted: readonly Granted[], event: PersonEvent): Act {
  const living = livingRow(person);
  const lifts = living && optedOutUntil(living, person.now) !== null;
  const since = epochSeconds(person.now);
  return {
    events: [...(lifts ? [{ what: 'lifted', facts: { by: 'consent', event: living.optedOutBy ?? 0 } }] : []), event],
    change: {
      set: {
        ...(lifts ? stillWithdrawn(person) : {}),
        ...partsOf(granted, ({ until, version, hash }) => ({ state: 'granted', since, until, version, hash })),
      },
      ...(lifts ? { remove: optOutAttributes } : {}),
      lives: Math.max(0, ...granted.map(({ until }) => until)),
    },
  };
}

/** Withdraws: what is left of each is an objection to its purpose on its channel, kept as long as one. */
export function withdrawing(person: Person, choices: readonly Choice[], event: PersonEvent): Act {
  const { expiresAt: until } = clockOf('objection', person.now);
  const since = epochSeconds(person.now);
  return {
    events: [event],
    change: { set: partsOf(choices, () => ({ state: 'withdrawn', since, until })), lives: until },
  };
}

/** What somebody saved on the preference page: each wording granted or renewed, every other offer that stood withdrawn. */
export function choosing(
  person: Person,
  made: { wordings: readonly SeenWording[]; offered: readonly Choice[]; method: Method; locale: Locale },
  settings: Settings,
): { act: Act; lasts: Granted[]; gone: Choice[] } {
  const { wordings, offered, method, locale } = made;
  const states = statesOf(person);
  const stood = (one: Choice) => states.get(choiceName(one)) === 'granted';
  const kept = new Set(wordings.map(choiceName));
  const lasts = lasting(wordings, person.now, settings);
  const gone = offered.filter((one) => stood(one) && !kept.has(choiceName(one)));
  const grant = (what: 'confirmed' | 'renewed', some: readonly Granted[]): Act[] => {
    const facts = { ...factsOf(some), source: 'preferences', method, locale };
    const reliedOnUntil = Math.max(0, ...some.map(({ until }) => until));
    return some.length > 0 ? [granting(person, some, { what, facts, reliedOnUntil })] : [];
  };
  const withdrawn = { what: 'withdrawn', facts: { choices: gone.map(choiceName), method, locale } };
  const acts = [
    ...grant(
      'confirmed',
      lasts.filter((one) => !stood(one)),
    ),
    ...grant('renewed', lasts.filter(stood)),
    ...(gone.length > 0 ? [withdrawing(person, gone, withdrawn)] : []),
  ];
  return { act: together(acts), lasts, gone };
}

/** Several acts as one. */
function together(acts: readonly Act[]): Act {
  return {
    events: acts.flatMap(({ events }) => events),
    change: {
      set: Object.assign({}, ...acts.map(({ change }) => change.set ?? {})),
      remove: acts.flatMap(({ change }) => change.remove ?? []),
      lives: Math.max(0, ...acts.map(({ change }) => change.lives)),
    },
  };
}

/** The lists that a proof names its choices by: what, under which wording, until when. */
export function factsOf(granted: readonly Granted[]) {
  return {
    choices: granted.map(choiceName),
    versions: granted.map(({ version }) => version),
    hashes: granted.map(({ hash }) => hash),
    untils: granted.map(({ until }) => new Date(until * 1000).toISOString()),
    legalBasis: 'consent',
  };
}

function stillWithdrawn(person: Person): Record<string, ConsentPart> {
  const living = livingRow(person);
  const before = living ? consentsIn(living, person.now).filter(({ state }) => state === 'granted') : [];
  return partsOf(before, () => ({
    state: 'withdrawn',
    since: living?.optedOutSince ?? 0,
    until: living?.optedOutUntil ?? 0,
  }));
}

function partsOf<One extends Choice>(choices: readonly One[], part: (one: One) => ConsentPart): Record<string, ConsentPart> {
  return Object.fromEntries(choices.map((one) => [consentAttribute(one.purpose, one.channel), part(one)]));
}
