import type { Locale } from '../../settings/settings-schema.ts';
import type { FollowUp } from '../outbox/outbox.ts';
import type { Alias, Identity } from '../standing/standings.ts';

/**
 * Consent per purpose and channel (GDPR arts. 4(11), 6(1)(a), 7): given twice, withdrawn in one act, proven for years. The
 * state is a part of the person's standing; its history is proof, append-only, and the state is a projection of it.
 *
 * How the parts fit (docs/decisions/0024):
 *   wordings      `publishedWordings(settings)`, `currentWording(settings, purpose, locale)`, `wordingOf(settings, seen)`
 *   the tables    `consentsTable({ dynamo, tables: { standing, records, proof }, settings, tokenKeys })`
 *   step one      `request(…)`, then tell the follow-up queue `{ kind: 'confirm-consent', key: pendingKey }`
 *   step two      `{publicUrl}/consent/confirm?token=` : GET `lookAt`, POST `confirm`, then tell the queue its `followUps`
 *   preferences   `state`, `history`, `choose`; an opt-out of everything is `OptOuts.optOut`
 *   undo          `{publicUrl}/unsubscribe/undo?token=` : GET changes nothing, POST `readUndoToken`, then `OptOuts.undo`
 */

/** One choice: a purpose of the settings, on one channel of the settings. */
export type Choice = { purpose: string; channel: string };

/** The wording a person saw: its version and SHA-256 (hex), which must be one we published (`wordings.ts`). */
export type SeenWording = Choice & { version: string; hash: string };

/** What can happen to a consent. `objected` is a stop of everything; `lifted` undoes one within its time. */
export const consentEvents = [
  'requested',
  'confirmed',
  'renewal-asked',
  'renewed',
  'withdrawn',
  'expired',
  'objected',
  'lifted',
] as const;
export type ConsentEvent = (typeof consentEvents)[number];

/** How a person did it. */
export type Method = 'form' | 'own-form' | 'mail' | 'one-click' | 'page' | 'imported';

/** Step one of the double opt-in. Nothing is consented to yet. */
export type ConsentRequest = {
  alias: Alias;
  identity: Identity;
  wordings: readonly [SeenWording, ...SeenWording[]];
  /** Where the contact came from (R18), such as `form:https://www.example.com/contact`. Never absent. */
  source: string;
  method: Method;
  locale: Locale;
  now: Date;
  /** Truncated (IPv4 /24, IPv6 /48), and only where the settings ask for it. */
  ip: string | null;
  /** A mail that is answered once the consent is confirmed (reply policy consent-first). */
  waitingMail: { mailKey: string; mailbox: string; reference: string; receivedAt: string } | null;
};

/** What a confirmation link shows: what is about to be confirmed, and nothing of the person. */
export type PendingConsent = { wordings: readonly SeenWording[]; locale: Locale; requestedAt: string; source: string };

/** The state of one consent, as the preference centre and a receipt show it. Times are ISO 8601 in UTC. */
export type ConsentState = SeenWording & { state: 'granted' | 'withdrawn'; since: string; until: string };

/** One event of the history, newest last. */
export type ConsentHistoryEntry = {
  at: string;
  event: ConsentEvent;
  purpose: string | null;
  channel: string | null;
  facts: Record<string, string | number | readonly string[]>;
};

/** What one person agreed to and stopped, now. */
export type ConsentStanding = { known: boolean; optedOutUntil: string | null; head: string | null; consents: ConsentState[] };

export type Consents = {
  /**
   * Writes one pending row and what must follow it (the confirmation mail) in one transaction: one call. `again` where the
   * same choices of the same person were asked for less than ten minutes ago: nothing was written, no second mail goes. With
   * a `waitingMail` the mail is the reply to it, and whoever answers it sends it.
   * @throws {RangeError} for a wording that we never published, or on a channel that the settings do not have.
   */
  request(request: ConsentRequest): Promise<{ pendingKey: string; outcome: 'asked' | 'again' }>;
  /** One read; null where the token is unknown, spent, or its link is past its time. */
  lookAt(token: string, now: Date): Promise<PendingConsent | null>;
  /** Spends the token in the same conditional write that grants the consents and proves them. At most two calls. */
  confirm(
    token: string,
    now: Date,
  ): Promise<{ outcome: 'confirmed'; alias: Alias; followUps: readonly FollowUp[] } | { outcome: 'unknown' }>;
  /**
   * Grants, renews or withdraws by an act on the preference page: `granted` after it, and nothing else. At most two calls.
   * `head` is what `state` gave when the page was made: an act that grants anything is taken only while that is still the
   * end of the person's history, in the same conditional write, so that a form is spent by its use (docs/decisions/0025);
   * else `changed`, and nothing was written. An act that grants nothing needs no head: it is never refused.
   * `unknown` where something is granted and there is no living row to hold it.
   */
  choose(request: {
    alias: Alias;
    granted: readonly SeenWording[];
    offered: readonly Choice[];
    method: Method;
    locale: Locale;
    now: Date;
    head: string | null;
  }): Promise<'chosen' | 'changed' | 'unknown'>;
  /** One read. Expired parts are absent. `head`: the hash of the last proof of the person's history; null without one. */
  state(alias: Alias, now: Date): Promise<ConsentStanding>;
  /** One query. */
  history(alias: Alias): Promise<ConsentHistoryEntry[]>;
};

/** What a confirmation mail needs; the token is derived again, since no table holds it. */
export type ConfirmationMail = {
  alias: Alias;
  identity: Identity;
  token: string;
  wordings: readonly SeenWording[];
  locale: Locale;
  requestedAt: Date;
  linkUntil: Date;
  /** The mail that waits for it. */
  waitingMailKey: string | null;
};

/** What the follow-ups of a consent do with it. */
export type ConsentCare = {
  /** One read; null where it was confirmed, or its link is past its time. */
  confirmationMail(pendingKey: string, now: Date): Promise<ConfirmationMail | null>;
  /** Writes down that the person was asked whether these should go on, and that nothing is left to do. At most two calls. */
  renewalAsked(request: { followUp: FollowUp; alias: Alias; choices: readonly Choice[]; now: Date }): Promise<void>;
  /** Writes down that those of `choices` lapsed which nobody renewed or withdrew; the same. */
  expire(request: { followUp: FollowUp; alias: Alias; choices: readonly Choice[]; until: number; now: Date }): Promise<void>;
};

/** A choice as one word, in proofs and follow-ups: `news/email`. */
export const choiceName = ({ purpose, channel }: Choice) => `${purpose}/${channel}`;

export function choiceOf(name: string): Choice {
  const [purpose = '', channel = ''] = name.split('/');
  return { purpose, channel };
}
