import { messageHeadOf } from '../../../inbound/message-head.ts';
import { storedMessages } from '../../../inbound/stored-messages.ts';
import { prefixes } from '../../../names.ts';
import { gathered } from './gathered.ts';
import type { Alias } from '../../standing/standings.ts';
import type { StoredMail } from './held-data.ts';

/** An object as a stream; `destroy` lets go of one that is not read to its end. */
export type ObjectStream = AsyncIterable<Uint8Array> & { destroy(): void };

/** Opens an object of the raw-mail bucket; null where there is none. */
export type OpenObject = (key: string) => Promise<ObjectStream | null>;

/**
 * The mail as it came. SES stores it so; a provider's request has it inside, perhaps beside mail of others, so that only the
 * one of this key is taken out. `gone`: erased in between. `unreadable`: the provider changed its format.
 */
export async function rawMail(
  stream: ObjectStream,
  { mailKey, objectKey, receivedAt }: StoredMail,
): Promise<AsyncIterable<Uint8Array> | 'gone' | 'unreadable'> {
  if (objectKey.includes(prefixes.ses)) return stream; // moved to a case it is `case/{id}/mail/ses/…`
  const chunks = await gathered(stream); // the HTTP API bounds a request at 6 MB
  try {
    const { request, messages } = storedMessages(Buffer.concat(chunks));
    const about = { provider: request.provider, receivedAt: new Date(receivedAt), objectKey };
    const own = messages.find((message) => messageHeadOf(message, about).mailKey === mailKey);
    return own ? oneChunk(own.raw) : 'gone';
  } catch {
    return 'unreadable';
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/**
 * Opens a mail where its row says it lies, or where a case or a hold is taking it: the object moves before its row says so.
 * Null where it is nowhere.
 */
export async function openMail(
  { objectKey }: StoredMail,
  { alias, reference }: { alias: Alias; reference: string | null },
  open: OpenObject,
): Promise<ObjectStream | null> {
  const held = `${prefixes.hold}${alias}/${objectKey}`;
  const keys = [objectKey, ...(reference ? [`${prefixes.case}${reference}/${objectKey}`] : []), held];
  for (const key of keys) {
    const found = await open(key);
    if (found) return found;
  }
  return null;
}
