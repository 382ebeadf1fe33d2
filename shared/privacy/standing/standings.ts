/**
 * Who a person is to us (docs/design.md): one row per alias, with several clocks. GDPR art. 4(1), 5(1)(c), 32.
 */

/** A keyed hash of the canonical address: `k1:` and 22 characters. Keys, logs, journal and URLs carry nothing else. */
export type Alias = `${string}:${string}`;

/** What is sealed with the person's own key. Only the mail sender, an access answer and an agent's open case unseal it. */
export type Identity = { address: string; locale: string; name: string };

/** What a claim needs to know of the mail. `mailbox` is the mailbox's short id (`mailboxId`). */
export type ClaimRequest = {
  alias: Alias;
  mailbox: string;
  /** The purpose the reply serves; its consent is read in the same call. */
  purpose: string;
  mailKey: string;
  identity: Identity;
  now: Date;
  coolDownSeconds: number;
  /** How long the row lives for this reply (class communication). */
  keptSeconds: number;
};

/** What the standing row said, in the same call that claimed the mail. */
export type ClaimOutcome = {
  claim: 'claimed' | 'redelivered' | 'cooling-down' | 'opted-out' | 'complained' | 'bounced' | 'restricted';
  firstContact: boolean;
  consent: 'granted' | 'none' | 'withdrawn';
};

/** Scope of an opt-out: every automatic reply and all news. The answers to one's own requests are never stopped (rule 9). */
export type OptOutScope = 'all';

export type Standings = {
  /** Claims the one courtesy reply of a cool-down for this mail: one conditional write (docs/decisions/0004). */
  claim(request: ClaimRequest): Promise<ClaimOutcome>;
  /** Takes a claim back after a send that surely did not happen. */
  release(request: Pick<ClaimRequest, 'alias' | 'mailbox' | 'mailKey'>): Promise<void>;
  /**
   * The person's address, name and language; null where there is no row, or it was destroyed. Where the person's data is
   * restricted (art. 18) it is null too, but for the `case`, which goes on.
   */
  identity(alias: Alias, now: Date, reader?: 'use' | 'case'): Promise<Identity | null>;
};

/**
 * How somebody stopped: with one click (RFC 8058), on our page, by the words of a mail, or by a mail to the address of the
 * List-Unsubscribe header, or by an objection as a right of art. 21. Each is confirmed by one mail: `mail` by the reply to it,
 * `rights-request` by the acknowledgement of its case, the others by a follow-up.
 */
export type StopMethod = 'one-click' | 'page' | 'mail' | 'unsubscribe-address' | 'rights-request';

/** Stops and their proof. */
export type OptOuts = {
  /** Writes the opt-out and its proof in one transaction; `already` where it stood before and nothing was changed. At most two calls. */
  optOut(request: { alias: Alias; scope: OptOutScope; method: StopMethod; now: Date }): Promise<'stopped' | 'already'>;
  /** The opt-out that holds at `now`, by the number of its event, which *undo* names. One read. */
  find(alias: Alias, now: Date): Promise<{ event: number; since: Date } | null>;
  /**
   * Takes back the opt-out of this event (modulo 65,536), within seven days of it, and no other: what was agreed to before is
   * there again, as far as it has not run out. At most two calls.
   */
  undo(request: { alias: Alias; event: number; now: Date }): Promise<'lifted' | 'unknown'>;
  /** Is the person opted out? One read; expired parts are absent. */
  state(alias: Alias, now: Date): Promise<PersonalState>;
};

/** What the preference page shows. Times are ISO 8601 in UTC. */
export type PersonalState = {
  known: boolean;
  optedOutUntil: string | null;
  consents: { purpose: string; channel: string; state: 'granted' | 'withdrawn'; until: string }[];
};
