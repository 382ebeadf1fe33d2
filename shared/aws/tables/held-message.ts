import * as z from 'zod/mini';
import type { MessageRow } from '../../privacy/rights/access/held-data.ts';
import { isoOf, plainFacts } from './plain-facts.ts';

const told = z.nullable(z.string());

/** The facts of a mail as `mail-records-table` writes them; what a later version adds is told as it is. */
const messageRow = z.object({
  mailKey: z.string(),
  objectKey: z.string(),
  receivedAt: z.string(),
  expiresAt: z.number(),
  provider: z.string(),
  at: z._default(told, null),
  mailbox: z._default(told, null),
  language: z._default(told, null),
  intents: z._default(z.array(z.string()), []),
  authenticity: z._default(told, null),
  guard: z._default(told, null),
  act: z.string(),
  because: z.string(),
  legalBasis: z._default(told, null),
  template: z._default(told, null),
  outcome: z.string(),
  sesId: z._default(told, null),
  toPeople: z._default(z.boolean(), false),
});

const named = Object.keys(messageRow.shape);

/** @throws where the stored row is not of this shape: a migration was missed. */
export function heldMessage(stored: Readonly<Record<string, unknown>>, mailboxName: (id: string) => string): MessageRow {
  const { mailKey, objectKey, at, mailbox, sesId, expiresAt, ...facts } = messageRow.parse(stored);
  return {
    ...facts,
    id: mailKey,
    decidedAt: at,
    mailbox: mailbox && mailboxName(mailbox),
    replyId: sesId,
    other: plainFacts(stored, named),
    keptUntil: isoOf(expiresAt),
    stored: { mailKey, objectKey, receivedAt: facts.receivedAt, authenticity: facts.authenticity },
  };
}
