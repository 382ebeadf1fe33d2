import { queuedMails } from '../../shared/inbound/queued-mails.ts';
import type { WaitingLetter } from '../../shared/privacy/rights/access/answer-lists.ts';
import type { DeadLetters } from '../../shared/privacy/rights/dead-letters.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';

type Steps = {
  settings: Settings;
  deadLetters: DeadLetters;
  readObject(key: string): Promise<Uint8Array | null>;
  aliasOf(canonical: string): Promise<Alias>;
};

/**
 * The person's mail among the dead letters, which all stay where they are.
 * @throws where the queue could not be looked through: an answer that leaves out what it did not look at would be wrong.
 */
export async function waitingMail(alias: Alias, { settings, deadLetters, readObject, aliasOf }: Steps): Promise<WaitingLetter[]> {
  const found: WaitingLetter[] = [];
  const search = await deadLetters.search(alias, async ({ body, queuedAt }) => {
    for (const { head, authenticity, sender } of await queuedMails(body, { addresses: settings.addresses, readObject })) {
      if (!sender || (await aliasOf(sender)) !== alias) continue; // a request of a provider may hold mail of others too
      const { mailKey, objectKey, receivedAt } = head;
      const stored = { mailKey, objectKey, receivedAt: receivedAt.toISOString(), authenticity };
      found.push({ stored, queuedAt: queuedAt.toISOString() });
    }
    return 'keep';
  });
  if (search !== 'whole') throw new Error(`the dead letters of the mail queue could not be looked through: ${search}`);
  return found;
}
