import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import { formFields } from '../form-fields.ts';
import { matchesOneOf } from '../matches-secret.ts';
import { parsedJson } from '../parsed-json.ts';
import type { Verification, VerifyContext } from '../provider.ts';
import type { ReceivedRequest } from '../received-request.ts';

/**
 * How old a request may be, in seconds. Mailgun tries again for 8 hours and then sends the signature of the first time, so
 * a window of minutes loses just the mail that an outage delayed. The body is not signed: that a captured signature brings
 * no second body is up to the replay key, which the caller remembers for longer than this.
 */
const maxAge = 9 * 3600;
const maxAhead = 300;

const proof = z.object({
  timestamp: z.string().check(z.regex(/^\d{1,12}$/)),
  token: z.string().check(z.minLength(1), z.maxLength(200)),
  signature: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

const eventProof = z.object({ signature: proof });

/** HMAC-SHA256 of timestamp and token, hexadecimal, under the account's *HTTP webhook signing key*. */
export function verifyMailgun(request: ReceivedRequest, { secrets, now }: VerifyContext): Verification {
  const told = proofIn(request);
  if (!told) return { ok: false, because: 'unsigned' };
  const { timestamp, token, signature } = told;
  const expected = secrets.map((secret) =>
    createHmac('sha256', secret)
      .update(timestamp + token)
      .digest('hex'),
  );
  if (!matchesOneOf(expected, signature)) return { ok: false, because: 'bad-signature' };
  const age = now.getTime() / 1000 - Number(timestamp);
  return age > maxAge || age < -maxAhead ? { ok: false, because: 'too-old' } : { ok: true, replayKey: token };
}

/** The three values stand in the form of a mail, and in the JSON of an event. */
function proofIn(request: ReceivedRequest): z.output<typeof proof> | undefined {
  try {
    return request.kind === 'events' ? parsedJson(eventProof, request.body).signature : proof.parse(fieldsIn(request));
  } catch {
    return undefined;
  }
}

function fieldsIn(request: ReceivedRequest): Record<string, string> {
  const fields = formFields(request);
  const of = (name: string) => Buffer.from(fields.find((one) => one.name === name)?.value ?? []).toString('utf8');
  return { timestamp: of('timestamp'), token: of('token'), signature: of('signature') };
}
