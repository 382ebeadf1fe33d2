import type { MessageHead } from '../../shared/inbound/inbound-message.ts';
import { messageHeadOf, type ReadBody } from '../../shared/inbound/message-head.ts';
import { type Pointer, readPointers } from '../../shared/inbound/pointer.ts';
import { storedMessages } from '../../shared/inbound/stored-messages.ts';
import { bodyRange } from '../../shared/names.ts';

/** Reads an object of the raw-mail bucket; null where it is gone (erased: then there is nothing to answer). */
export type ReadObject = (key: string, options?: { range?: { first: number; last: number } }) => Promise<Uint8Array | null>;

/**
 * One mail as it lies in the queue. `read` fetches the body, at most once: `unreadable` where no parser can read it, null where
 * the object is gone.
 */
export type Arrival = { head: MessageHead; index: number; read(): Promise<ReadBody | 'unreadable' | null> };

/** The mails a queue message points to. */
export async function arrivals(queued: string, readObject: ReadObject): Promise<Arrival[]> {
  const found = await Promise.all(readPointers(queued).map((pointer) => arrivalsAt(pointer, readObject)));
  return found.flat();
}

/**
 * SES's notification carries the head, so that a machine's mail is decided without a call; a provider's stored request is
 * read whole (the HTTP API bounds it at 6 MB) and its raw mail is cut as SES's is.
 */
async function arrivalsAt(pointer: Pointer, readObject: ReadObject): Promise<Arrival[]> {
  if (pointer.kind === 'stored-request') return storedMails(pointer.objectKey, readObject);
  const { head } = pointer;
  const read = async () => {
    const raw = await readObject(head.objectKey, { range: { first: 0, last: bodyRange - 1 } });
    return raw && readMail(raw, raw.length < bodyRange ? {} : { size: bodyRange + 1 }); // a full range: there may be more
  };
  return [{ head, index: 0, read }];
}

async function storedMails(objectKey: string, readObject: ReadObject): Promise<Arrival[]> {
  const stored = await readObject(objectKey);
  if (!stored) return [];
  const { request, messages } = storedMessages(stored);
  return messages.map((message, index) => ({
    head: messageHeadOf(message, { provider: request.provider, receivedAt: new Date(request.receivedAt), objectKey }),
    index,
    read: () => readMail(message.raw),
  }));
}

/** The MIME parser is loaded at its first use: a machine's mail needs none. */
async function readMail(raw: Uint8Array, whole: { size?: number } = {}): Promise<ReadBody | 'unreadable'> {
  const { readBodyOrRefuse } = await import('../../shared/inbound/mime.ts');
  return readBodyOrRefuse(raw, whole);
}
