import * as z from 'zod/mini';
import type { MessageHead } from '../inbound/inbound-message.ts';
import type { Mailbox } from '../settings/settings-schema.ts';
import type { Decision, Facts } from './decide.ts';

/** What the delivery function is told of a mail that people should read (R28): where it lies and why, nothing of its content. */
export const deliverySchema = z.object({
  objectKey: z.string(),
  index: z.number(),
  mailKey: z.string(),
  /** The address of our mailbox it came to. */
  mailbox: z.string(),
  act: z.string(),
  because: z.string(),
  /** False where only a notice goes: the sender's check failed, so the original is not passed on (design.md, rule 10). */
  original: z.boolean(),
  caseId: z.nullable(z.string()),
});
export type Delivery = z.infer<typeof deliverySchema>;

type Judged = { head: MessageHead; index: number; mailbox: Mailbox | null; facts: Facts; decision: Decision; caseId?: string };

/**
 * Every mail a person wrote reaches a person, whether or not a machine answered it; what the guard calls a machine, spam and
 * a forged sender does not. A rights request from a forged sender is told of without its original.
 */
export function deliveryOf({ head, index, mailbox, facts, decision, caseId }: Judged): Delivery | null {
  if (!mailbox || mailbox.people.by !== 'deliver' || facts.guarding.kind === 'machine') return null;
  const forged = facts.authenticity.verdict === 'failed';
  if (forged && !caseId && decision.act !== 'hand-over') return null;
  return {
    objectKey: head.objectKey,
    index,
    mailKey: head.mailKey,
    mailbox: mailbox.address,
    act: decision.act,
    because: decision.because,
    original: !forged,
    caseId: caseId ?? null,
  };
}
