import * as z from 'zod/mini';
import type { MessageHead } from '../inbound/inbound-message.ts';
import type { Mailbox, Settings } from '../settings/settings-schema.ts';
import { acts, type Decision, type Facts } from './decide.ts';

/** What the delivery function is told of a mail that people should read (R28): where it lies and why, nothing of its content. */
export const deliverySchema = z.object({
  objectKey: z.string(),
  index: z.number(),
  mailKey: z.string(),
  /** The address of our mailbox it came to. */
  mailbox: z.string(),
  act: z.enum(acts),
  because: z.string(),
  /** False where only a notice goes: the sender's check failed, or it is spam, and we pass on neither (docs/design.md, rule 10). */
  original: z.boolean(),
  caseId: z.nullable(z.string()),
  /** The deadline of the case, ISO 8601 in UTC. */
  dueAt: z.nullable(z.string()),
  /** Says that the promised answer was given (R03); absent where none was promised, or none is watched. */
  doneToken: z.optional(z.string()),
});
export type Delivery = z.infer<typeof deliverySchema>;

type Judged = { head: MessageHead; index: number; mailbox: Mailbox | null; facts: Omit<Facts, 'standing'>; decision: Decision };
type OpenCase = { caseId: string; dueAt: Date };

/**
 * Every mail a person wrote reaches a person, whether or not a machine answered it; what the guard calls a machine, spam and
 * a forged sender do not. Of a case people are told in any event, if need be without its original, and at the first mailbox
 * where the envelope names none of ours.
 */
export function deliveryOf(
  { head, index, mailbox, facts, decision }: Judged,
  opened: OpenCase | null,
  { mailboxes }: Settings,
): Delivery | null {
  const reader = mailbox ?? (opened ? mailboxes[0] : null);
  if (reader?.people.by !== 'deliver' || facts.guarding.kind === 'machine') return null;
  const { spam, virus } = head.verdicts;
  const original = facts.authenticity.verdict !== 'failed' && spam !== 'fail' && virus !== 'fail';
  if (!original && !opened && decision.act !== 'hand-over') return null;
  return {
    objectKey: head.objectKey,
    index,
    mailKey: head.mailKey,
    mailbox: reader.address,
    act: decision.act,
    because: decision.because,
    original,
    caseId: opened?.caseId ?? null,
    dueAt: opened?.dueAt.toISOString() ?? null,
  };
}
