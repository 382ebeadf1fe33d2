import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';

/**
 * Who works on cases (R26). `agents` act; `dpo` acts too, and is the second pair of eyes where the settings ask for one.
 * The groups are those of the user pool.
 */
export const staffGroups = ['agents', 'dpo'] as const;
export type StaffGroup = (typeof staffGroups)[number];

/** An agent by a keyed hash of their account: what is proven and recorded of their acts names nobody. */
export type AgentId = `agent:${string}`;
export type Agent = { id: AgentId; groups: readonly StaffGroup[] };

/** What the authorizer of the HTTP API says of a token it has verified; every value comes as text. */
export type Claims = Readonly<Record<string, unknown>>;

const claimsSchema = z.object({
  sub: z.string().check(z.minLength(1)),
  token_use: z.literal('access'), // an identity token is not made to be sent to an API
  'cognito:groups': z.optional(z.union([z.string(), z.array(z.string())])),
});

/** Whose token it is, and their groups; null where it is not one of ours for acting, or its holder is in none of the groups. */
export function readAgent(claims: Claims | null, key: string): Agent | null {
  const read = claimsSchema.safeParse(claims);
  if (!read.success) return null;
  const named = listOf(read.data['cognito:groups'] ?? '');
  const groups = staffGroups.filter((group) => named.includes(group));
  return groups.length > 0 ? { id: agentId(read.data.sub, key), groups } : null;
}

/** @param key the secret that aliases are made with; what is hashed begins otherwise, so that the two never meet. */
export function agentId(sub: string, key: string): AgentId {
  return `agent:${createHmac('sha256', key).update('agent').update(sub).digest().subarray(0, 16).toString('base64url')}`;
}

/** An HTTP API writes a list in a claim as `[agents dpo]`. */
function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? value.replaceAll(/[[\]]/g, '').split(/[\s,]+/) : value;
}
