import * as z from 'zod/mini';
import type { Correction } from '../rights/corrections.ts';
import type { Identity } from '../standing/standings.ts';
import { type Right, rights } from '../../reply/verdicts.ts';
import { type AskKey, askId } from './ask-id.ts';
import type { SystemAnswer } from './system-asks.ts';

/**
 * A system that is reached by webhook (Standard Webhooks; docs/systems.md): what it is told in one signed call, and what it
 * answers, at once or later. `dueBy` is when the person must have their answer.
 */
export type Told = {
  type: `rights.${Right}`;
  requestId: string;
  dueBy: string;
  person: { email: string; name: string };
  corrections?: readonly Correction[];
};

/** Ids and times of a call: the id stays the same however often it is told, so that the receiver knows a repeat. */
export type WebhookCall = { id: string; timestamp: string; body: string };

export function webhookCall(id: string, told: Told, now: Date): WebhookCall {
  return { id, timestamp: String(Math.floor(now.getTime() / 1000)), body: JSON.stringify(told) };
}

/** What is told of one right of a case. Where the address itself is corrected, the system knows the old one. */
export function toldOf(
  { caseId, right }: AskKey,
  {
    dueBy,
    person,
    corrections,
  }: { dueBy: string; person: Pick<Identity, 'address' | 'name'>; corrections: readonly Correction[] | null },
): Told {
  const corrected = right === 'rectification' && corrections ? corrections : [];
  const oldAddress = corrected.find(({ field, old }) => field === 'email' && old !== '')?.old;
  return {
    type: `rights.${right}`,
    requestId: caseId,
    dueBy,
    person: { email: oldAddress ?? person.address, name: person.name },
    ...(corrected.length > 0 ? { corrections: corrected } : {}),
  };
}

/** The name under which a call of ours is known to its receiver, whatever it tells. */
export const webhookIdOf = (ask: AskKey) => `ask_${askId(ask)}`;

const longestWords = 48 * 1024;
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const answerSchema = z.object({
  answer: z.enum(['done', 'nothing-held', 'kept', 'failed']),
  because: z.optional(z.nullable(z.string().check(z.maxLength(5000)))),
  keptUntil: z.optional(z.nullable(day)),
  /** What was found about the person, for an access or a portability, as JSON of their own shape. */
  data: z.optional(z.unknown()),
});

/** A later answer says which ask it answers, by what it was told. */
export const laterSchema = z.extend(answerSchema, {
  requestId: z.string().check(z.regex(/^R-[0-9A-HJKMNP-TV-Z]{16}$/)),
  type: z.string(),
});

/** The answer in a value a system sent; null where it is none. What is kept needs its reason (R22). */
export function readSystemAnswer(value: unknown, right: Right): SystemAnswer | null {
  const read = answerSchema.safeParse(value);
  if (!read.success) return null;
  const { answer, keptUntil = null, data } = read.data;
  const because = read.data.because?.trim() || null;
  if (answer === 'kept' && !because) return null;
  const found = isExport(right) && data !== undefined && data !== null ? wordsOf(data) : null;
  if (found && found.length > longestWords) return null;
  return { answer, because: found && because ? `${because}\n\n${found}` : (found ?? because), keptUntil };
}

/** A later answer, and which ask of this system it is for; null where it is none. */
export function readLaterAnswer(value: unknown, system: string): { ask: AskKey; answer: SystemAnswer } | null {
  const read = laterSchema.safeParse(value);
  if (!read.success) return null;
  const right = rights.find((one) => read.data.type === `rights.${one}`);
  const answer = right ? readSystemAnswer(value, right) : null;
  return right && answer ? { ask: { caseId: read.data.requestId, system, right }, answer } : null;
}

/** Is it about a stop of mail, which a system is told of and need not answer? Its reference begins with `O-`. */
export function isAboutStop(value: unknown): boolean {
  return stopSchema.safeParse(value).success;
}

const stopSchema = z.object({ requestId: z.string().check(z.startsWith('O-')) });

const isExport = (right: Right) => right === 'access' || right === 'portability';

const wordsOf = (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data, null, 2));
