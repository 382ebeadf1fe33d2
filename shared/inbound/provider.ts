import type { Verdicts } from './inbound-message.ts';
import type { ReceivedRequest } from './received-request.ts';

/**
 * Everything we need from a mail provider, all of it pure: the clock and the secrets come in, and what must be fetched
 * (certificates, key sets, attachments) is named by `needs` and fetched outside. To add one: docs/adding-a-provider.md.
 */
export type Provider = {
  /** Also its address: POST /mail/{name}. */
  name: string;
  /** What must be fetched before `verify` or `messages` can run: https URLs, by the name they are handed back under. */
  needs(request: ReceivedRequest): Record<string, string>;
  /** Is this request from the provider? Constant time, a list of secrets for rotation, a time window by `now`. */
  verify(request: ReceivedRequest, context: VerifyContext): Verification;
  /** The mails in a request. Throws where the provider's format changed; the request then waits in the dead letters. */
  messages(request: ReceivedRequest, context: { fetched: Fetched }): ProviderMessage[];
  /** The delivery events in a request. */
  events(request: ReceivedRequest): DeliveryEvent[];
  /** The HTTP status that makes this provider do the right thing (docs/adding-a-provider.md). */
  respond(outcome: ReceiveOutcome): number;
  /** Takes credentials out of a verified request, so that none is stored. */
  withoutSecrets(request: ReceivedRequest): ReceivedRequest;
};

export type VerifyContext = { secrets: readonly string[]; now: Date; fetched: Fetched };

/** Bodies of what `needs` named, by the same names. */
export type Fetched = Record<string, Uint8Array>;

/** `replayKey` names a single-use value of the scheme; the caller remembers it for as long as the request could be replayed. */
export type Verification = { ok: true; replayKey?: string } | { ok: false; because: 'unsigned' | 'bad-signature' | 'too-old' };

/** What became of a request: `stored` is the only one that lets a provider forget it. */
export type ReceiveOutcome = 'stored' | 'duplicate' | 'refused' | 'unreadable' | 'unavailable';

/** One mail as a provider gives it: raw MIME wherever it can be had, the envelope beside it. */
export type ProviderMessage = {
  /** The provider's own id of this delivery; undefined where it has none (then the raw bytes make the key). */
  deliveryId: string | undefined;
  envelope: { from: string | null | undefined; recipients: string[] };
  raw: Uint8Array;
  verdicts: Verdicts;
};

/** Something that happened to a mail of ours, in one vocabulary for all providers. */
export type DeliveryEvent = {
  kind: 'bounced' | 'deferred' | 'complained' | 'unsubscribed' | 'delivered' | 'rejected' | 'unknown';
  recipient: string;
  messageId: string | undefined;
  at: string;
  /** The rights case that the mail is about, where it was sent with its tag. */
  caseId?: string | undefined;
};
