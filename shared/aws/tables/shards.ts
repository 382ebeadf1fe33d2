import { createHash } from 'node:crypto';
import { dueShards } from '../../names.ts';

/** What the due index holds: cases, what must follow a write, and answers that were promised. */
type DueKind = 'case' | 'outbox' | 'enquiry';

/** The partition of the due index that an id belongs to, such as `case#3`: spread evenly, always the same. */
export function shardOf(kind: DueKind, id: string): string {
  return `${kind}#${(createHash('sha256').update(id).digest()[0] ?? 0) % dueShards}`;
}

/** Every partition of a kind. */
export function shardsOf(kind: DueKind): string[] {
  return Array.from({ length: dueShards }, (_, index) => `${kind}#${index}`);
}
