import { type Authenticity, authenticate } from './authenticity.ts';
import { type AddressPolicy, canonicalAddress } from './canonical-address.ts';
import type { MessageHead } from './inbound-message.ts';
import { messageHeadOf } from './message-head.ts';
import { type Pointer, readPointers } from './pointer.ts';
import { storedMessages } from './stored-messages.ts';

/** A mail that a queue message points to, and who sent it as far as can be told: `sender` is canonical. */
export type QueuedMail = { head: MessageHead; authenticity: Authenticity['verdict']; sender: string | null };

type Sight = {
  addresses: AddressPolicy;
  /** Reads the stored request of a provider; left out by those who may read no content, who then see no mail in it. */
  readObject?: (key: string) => Promise<Uint8Array | null>;
};

/**
 * The mails that a message of the mail queue points to, by the rule that everything goes by (docs/design.md, rule 7).
 * @throws where the message has a format we don't know.
 */
export async function queuedMails(queued: string, sight: Sight): Promise<QueuedMail[]> {
  const heads = (await Promise.all(readPointers(queued).map((pointer) => headsAt(pointer, sight)))).flat();
  return Promise.all(
    heads.map(async (head) => {
      const { verdict, sender } = await authenticate(head);
      return { head, authenticity: verdict, sender: sender && canonicalAddress(sender, sight.addresses) };
    }),
  );
}

async function headsAt(pointer: Pointer, { readObject }: Sight): Promise<MessageHead[]> {
  if (pointer.kind === 'ses') return [pointer.head];
  const { objectKey } = pointer;
  const stored = await readObject?.(objectKey);
  if (!stored) return [];
  const { request, messages } = storedMessages(stored);
  const about = { provider: request.provider, receivedAt: new Date(request.receivedAt), objectKey };
  return messages.map((message) => messageHeadOf(message, about));
}
