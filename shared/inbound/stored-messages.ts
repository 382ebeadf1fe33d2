import type { ProviderMessage } from './provider.ts';
import { providerNamed } from './providers.ts';
import { decodeStoredRequest, type ReceivedRequest } from './received-request.ts';

/**
 * The mails in a stored webhook request.
 * @throws where its provider is no longer one of ours or changed its format: the request waits in the dead letters.
 */
export function storedMessages(stored: Uint8Array): { request: ReceivedRequest; messages: ProviderMessage[] } {
  const request = decodeStoredRequest(stored);
  const provider = providerNamed(request.provider);
  if (!provider) throw new Error('a stored request of a provider that is not ours');
  return { request, messages: provider.messages(request, { fetched: {} }) };
}
