import type { InboundMessage, MessageHead } from '../../inbound/inbound-message.ts';
import type { Guarding } from '../verdicts.ts';
import { doubtfulBodies, machineBodies, seeBody } from './body-rules.ts';
import { doubtfulHeads, machineHeads } from './head-rules.ts';
import { firstOf } from './rule.ts';
import { type Ours, seeHead } from './seen-head.ts';

export type { Ours } from './seen-head.ts';

/**
 * May a machine answer this mail? By its head alone: a machine's mail is not read at all. Never throws, whatever the headers
 * hold.
 */
export function guardHead(head: MessageHead, ours: Ours): Guarding {
  const seen = seeHead(head, ours);
  return firstOf(machineHeads, 'machine', seen) ?? firstOf(doubtfulHeads, 'perhaps-a-person', seen) ?? { kind: 'person' };
}

/**
 * The same question once the mail is read: by its head again, which may be whole only now, then by its parts, then by its
 * wording where nothing else tells.
 */
export function guardBody(message: InboundMessage, ours: Ours): Guarding {
  const byHead = guardHead(message, ours);
  if (byHead.kind === 'machine') return byHead;
  const seen = seeBody(message);
  const byParts = firstOf(machineBodies, 'machine', seen);
  if (byParts) return byParts;
  return byHead.kind === 'person' ? (firstOf(doubtfulBodies, 'perhaps-a-person', seen) ?? byHead) : byHead;
}
