import * as z from 'zod/mini';
import { isChained } from '../../shared/privacy/journal/proof.ts';
import type { Agent } from '../../shared/privacy/staff/agent.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { type JsonAnswer, refused } from '../../shared/runtime/json-function.ts';
import type { StaffSteps } from './staff.ts';

/** `GET /staff/journal?stream=`: the stream, and where to go on. */
export const journalQuery = z.object({
  stream: z.string().check(z.regex(/^[\w:.-]{1,120}$/)),
  from: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0),
});

const entriesOfAPage = 200;

/**
 * Entries of the journal as they stand, and whether they are chained: each hangs on the one before, and says what its hash says
 * (R33). The first of a page is checked against the last before it. That an agent read it is recorded.
 */
export async function showJournal({ query, now }: HttpRequest, agent: Agent, steps: StaffSteps): Promise<JsonAnswer> {
  const read = journalQuery.safeParse(query);
  if (!read.success) return refused(400, 'name a stream', [...new Set(read.error.issues.map(({ path }) => path.join('.')))]);
  const { stream, from } = read.data;
  const { desk } = await steps.stores();
  await desk.record(agent, { what: 'read-journal', on: stream }, now);
  const before = from > 0 ? 1 : 0;
  const found = await desk.journal(stream, from - before, entriesOfAPage + before);
  const entries = found.filter(({ sequence }) => sequence >= from);
  const last = entries.at(-1);
  const isFull = entries.length >= entriesOfAPage;
  return {
    status: 200,
    json: { stream, entries, chained: isChained(found), next: last && isFull ? last.sequence + 1 : null },
  };
}
