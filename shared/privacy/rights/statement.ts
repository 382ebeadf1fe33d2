import { createPublicKey, sign, verify } from 'node:crypto';
import * as z from 'zod/mini';
import type { Hold } from '../holds/holds.ts';
import type { SystemAsk } from '../systems/system-asks.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Case } from './cases.ts';
import type { ErasureFacts } from './erasure/erasures.ts';
import { type PublicKey, type StatementKey, thumbprintOf } from './statement-key.ts';

/**
 * The signed statement of an erasure (GDPR arts. 5(2), 12(3), 17, 19): what was deleted where and when, what each system
 * answered, what remains, why and until when. It names nobody, and carries no alias: whoever holds it knows whose it is by its
 * reference. Ed25519 (RFC 8032) over the canonical JSON of all but the signature.
 */
const statementSchema = z.strictObject({
  type: z.literal('statement-of-erasure'),
  version: z.literal(1),
  caseId: z.string(),
  controller: z.string(),
  requestedAt: z.string(),
  issuedAt: z.string(),
  /** When the key and the address were destroyed; null where nothing was held, or a hold stood against it. */
  erasedAt: z.nullable(z.string()),
  erased: z.array(z.strictObject({ store: z.string(), class: z.string(), count: z.int() })),
  systems: z.array(
    z.strictObject({
      name: z.string(),
      answer: z.nullable(z.enum(['done', 'nothing-held', 'kept', 'failed'])),
      answeredAt: z.nullable(z.string()),
      keptUntil: z.nullable(z.string()),
    }),
  ),
  remains: z.array(
    z.strictObject({ what: z.string(), because: z.string(), until: z.nullable(z.string()), caseId: z.nullable(z.string()) }),
  ),
  key: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string() }),
});
const signedSchema = z.extend(statementSchema, { signature: z.string() });

export type Statement = z.infer<typeof statementSchema>;
export type SignedStatement = z.infer<typeof signedSchema>;

/** Why each kind is not erased, in the words of the law. */
const reasons = {
  'case-proof': 'GDPR art. 5(2), 17(3)(e): proof that the request was answered, by alias, without content',
  'consent-proof': 'GDPR art. 7(1), 17(3)(e): proof of the consents that were relied on, by alias, without content',
  objection: 'GDPR art. 21(3), 7(3): a fingerprint, so that a stop or a withdrawal goes on to hold',
  erased: 'GDPR art. 17(1): a fingerprint, so that nobody else brings the data back',
  request: 'GDPR art. 12(3): this request, until it is closed; its address is destroyed when the answer has arrived',
  'open-case': 'GDPR art. 12(3): another request that is not answered yet',
  'in-flight': 'mail that came after the request, or that cannot be told apart, waits for a person to look at it',
  guard: 'counters against misuse, by alias',
  backups: 'backups; what they hold can no longer be led back to anybody, since key and address are destroyed',
} as const;

/** What the statement says of an erasure, at the time it is answered. Who has answered nothing yet has `answer: null`. */
export function statementOf(
  found: Pick<Case, 'caseId' | 'receivedAt'>,
  facts: ErasureFacts,
  asks: readonly SystemAsk[],
  about: {
    controller: string;
    /** The name of a system of the settings, by its id. */
    nameOf(system: string): string;
    holds: readonly Pick<Hold, 'reason' | 'until'>[];
    /** How long mailboxes of the team keep the mail that was delivered to them, in the controller's words. */
    teamKeeps: readonly string[];
    key: PublicKey;
    now: Date;
  },
): Statement {
  const { counts, erasedAt, remains } = facts;
  return {
    type: 'statement-of-erasure',
    version: 1,
    caseId: found.caseId,
    controller: about.controller,
    requestedAt: found.receivedAt,
    issuedAt: about.now.toISOString(),
    erasedAt,
    erased: counts.map(({ store, class: dataClass, count }) => ({ store, class: dataClass, count })),
    systems: asks
      .filter(({ right }) => right === 'erasure')
      .map(({ system, answer, answeredAt, keptUntil }) => ({ name: about.nameOf(system), answer, answeredAt, keptUntil })),
    remains: [
      ...remains.flatMap(({ what, until, caseId }) =>
        what === 'hold' ? [] : [{ what, because: reasons[what], until, caseId: caseId ?? null }],
      ),
      ...about.holds.map(({ reason, until }) => ({
        what: 'hold',
        because: `GDPR art. 17(3): ${reason}`,
        until,
        caseId: null,
      })),
      ...about.teamKeeps.map((keptFor) => ({
        what: 'team-mailbox',
        because: `mail that was delivered to the controller's own people stays in their mailbox: ${keptFor}`,
        until: null,
        caseId: null,
      })),
    ],
    key: about.key,
  };
}

/** The statement as it is given out: JSON, readable, with its signature. */
export function signStatement(statement: Statement, { privateKey }: StatementKey): string {
  const signature = sign(null, Buffer.from(canonicalJson(statement)), privateKey).toString('base64url');
  return `${JSON.stringify({ ...statement, signature }, null, 2)}\n`;
}

/** `valid`: nothing of it was changed since its key signed it. Whose key that is, only the controller can say. */
export type Verification =
  | { outcome: 'valid'; statement: SignedStatement }
  | { outcome: 'altered' | 'not-a-statement' | 'another-key'; statement: null };

/** @param trusted the controller's own keys; left out, only the signature is looked at. */
export function verifyStatement(text: string, trusted?: readonly Pick<PublicKey, 'x'>[]): Verification {
  const parsed = signedSchema.safeParse(jsonOf(text));
  if (!parsed.success) return { outcome: 'not-a-statement', statement: null };
  const { signature, ...statement } = parsed.data;
  const { x, kid, ...kind } = statement.key;
  if (!isSignature(signature) || kid !== thumbprintOf(x) || !isSigned(statement, signature, { ...kind, x }))
    return { outcome: 'altered', statement: null };
  if (trusted && !trusted.some((key) => key.x === x)) return { outcome: 'another-key', statement: null };
  return { outcome: 'valid', statement: parsed.data };
}

/** One signature has one text: base64url that is read back as it was written. */
const isSignature = (text: string) => Buffer.from(text, 'base64url').toString('base64url') === text;

function isSigned(statement: Statement, signature: string, jwk: { kty: string; crv: string; x: string }): boolean {
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return verify(null, Buffer.from(canonicalJson(statement)), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false; // not a key
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
