import { createHash } from 'node:crypto';
import type { Fetched, Provider, ReceiveOutcome } from '../../shared/inbound/provider.ts';
import { providerNamed } from '../../shared/inbound/providers.ts';
import { encodeStoredRequest, type ReceivedRequest } from '../../shared/inbound/received-request.ts';
import { prefixes } from '../../shared/names.ts';
import { log } from '../../shared/runtime/log.ts';
import { count } from '../../shared/runtime/metrics.ts';

export type ReceiveMailSteps = {
  /** The Secrets Manager name of each provider that brings mail; a provider that is not in here does not exist. */
  secretNames: Readonly<Partial<Record<string, string>>>;
  /** The secrets that prove a call, newest first. */
  secretsOf(secretName: string): Promise<readonly string[]>;
  /** Writes an object where there is none of that key; false where there is one. */
  storeNew(key: string, bytes: Uint8Array): Promise<boolean>;
  now(): Date;
};

/** A call as the HTTP API hands it on, before it has an id. */
export type Call = Omit<ReceivedRequest, 'id' | 'kind' | 'receivedAt'>;

/** The most a call may weigh, in bytes: what a Lambda function can be handed. A provider's larger mail comes by SES. */
export const largestCall = 6 * 1024 * 1024;

/**
 * Takes in one call of a provider: verified, stored whole, and only then answered with "accepted" (each
 * provider has its own statuses for that). Nothing is read of the mail: a payload that changed its shape is stored all the same.
 * @returns the HTTP status: 404 where no mailbox uses the provider, else the one that makes it do the right thing.
 */
export async function receiveMail(call: Call, steps: ReceiveMailSteps): Promise<number> {
  const secretName = Object.hasOwn(steps.secretNames, call.provider) ? steps.secretNames[call.provider] : undefined;
  if (!secretName) return 404;
  const provider = providerNamed(call.provider);
  if (call.method !== 'POST') return 200; // a probe, which is answered and changes nothing
  const outcome = await takeIn(call, provider, { ...steps, secretName });
  log.info('call-answered', { provider: provider.name, outcome });
  return provider.respond(outcome);
}

async function takeIn(call: Call, provider: Provider, steps: ReceiveMailSteps & { secretName: string }): Promise<ReceiveOutcome> {
  if (call.body.length > largestCall) return 'unreadable';
  const now = steps.now();
  const request: ReceivedRequest = { ...call, id: digest(call.body), kind: 'mail', receivedAt: now.toISOString() };
  try {
    const secrets = await steps.secretsOf(steps.secretName);
    const verification = provider.verify(request, { secrets, now, fetched: fetchedFor(provider, request) });
    if (!verification.ok) return refused(provider, verification.because);
    return await stored(request, provider, verification.replayKey, steps);
  } catch (error) {
    log.error('mail-not-stored', error, { provider: provider.name });
    return 'unavailable'; // the provider tries again
  }
}

/** Counted and nothing kept: who sent it is not who they say. */
function refused(provider: Provider, because: string): ReceiveOutcome {
  count('MailRefused');
  log.warn('call-refused', { provider: provider.name, because });
  return 'refused';
}

/**
 * One object, written only where there is none. Its key comes from the single-use value of the scheme, else from the bytes:
 * so a replay, or the second try of a provider that did not hear our answer, finds it there, and a try after a failed write
 * does not. The store itself remembers what was taken in; a memory beside it could be right while the mail is lost.
 */
async function stored(
  request: ReceivedRequest,
  provider: Provider,
  replayKey: string | undefined,
  steps: ReceiveMailSteps,
): Promise<ReceiveOutcome> {
  const id = replayKey === undefined ? request.id : digest(replayKey);
  const bytes = encodeStoredRequest({ ...provider.withoutSecrets(request), id });
  const isNew = await steps.storeNew(`${prefixes.mail}${provider.name}/${id}`, bytes);
  if (isNew) count('MailReceived');
  return isNew ? 'stored' : 'duplicate';
}

function digest(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex');
}

/** What a provider needs fetched before it can verify; none of ours does, so that nothing here opens a connection to a URL. */
function fetchedFor(provider: Provider, request: ReceivedRequest): Fetched {
  const wanted = Object.keys(provider.needs(request));
  if (wanted.length > 0) throw new Error(`${provider.name} needs ${wanted.join(', ')} fetched, and receive-mail fetches nothing`);
  return {};
}
