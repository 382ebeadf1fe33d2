import { messageHeadOf } from '../../shared/inbound/head.ts';
import type { MessageBody, MessageHead } from '../../shared/inbound/inbound-message.ts';
import { readBody } from '../../shared/inbound/mime.ts';
import { readPointer } from '../../shared/inbound/pointer.ts';
import { providerNamed } from '../../shared/inbound/providers.ts';
import { decodeStoredRequest } from '../../shared/inbound/received-request.ts';
import { bodyRange } from '../../shared/names.ts';

/** Reads an object of the raw-mail bucket; null where it is gone (erased: then there is nothing to answer). */
export type ReadObject = (key: string, range?: { first: number; last: number }) => Promise<Uint8Array | null>;

/** One mail as it lies in the queue. `read` fetches the body, at most once; null where the object is gone. */
export type Arrival = { head: MessageHead; index: number; read(): Promise<MessageBody | null> };

/**
 * The mails a queue message points to. SES's notification carries the head, so that a machine's mail is decided without a
 * call; a provider's stored request is read whole (the HTTP API bounds it at 6 MB) and its raw mail cut as SES's is.
 */
export async function arrivals(queued: string, readObject: ReadObject): Promise<Arrival[]> {
  const pointer = readPointer(queued);
  switch (pointer.kind) {
    case 'nothing':
      return [];
    case 'ses-mail': {
      const { head } = pointer;
      const read = async () => {
        const raw = await readObject(head.objectKey, { first: 0, last: bodyRange - 1 });
        return raw && readBody(raw, { maybeCut: raw.length === bodyRange });
      };
      return [{ head, index: 0, read }];
    }
    case 'stored-request':
      return storedMails(pointer.objectKey, readObject);
  }
}

async function storedMails(objectKey: string, readObject: ReadObject): Promise<Arrival[]> {
  const stored = await readObject(objectKey);
  if (!stored) return [];
  const request = decodeStoredRequest(stored);
  const messages = providerNamed(request.provider).messages(request, { fetched: {} });
  return messages.map((message, index) => ({
    head: messageHeadOf(message, { provider: request.provider, receivedAt: new Date(request.receivedAt), objectKey }),
    index,
    read: async () => readBody(message.raw),
  }));
}
