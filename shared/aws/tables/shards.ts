import { createHash } from 'node:crypto';
import { dueShards } from '../../names.ts';

/** The partition of the due index that an id belongs to, such as `case#3`: spread evenly, always the same. */
export function shardOf(kind: 'case' | 'outbox', id: string): string {
  return `${kind}#${(createHash('sha256').update(id).digest()[0] ?? 0) % dueShards}`;
}

/** Every partition of a kind. */
export function shardsOf(kind: 'case' | 'outbox'): string[] {
  return Array.from({ length: dueShards }, (_, index) => `${kind}#${index}`);
}
