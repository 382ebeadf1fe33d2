import * as z from 'zod/mini';
import { callAws, endpointOf, isPassing } from './signed-request.ts';

/** After so long a warm function asks again, so that a rotated secret counts within the hour without a deployment. */
const freshForSeconds = 900;

const answer = z.object({ SecretString: z.string() });
const severalSecrets = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

const held = new Map<string, { value: Promise<string>; until: number }>();

/**
 * The value of a secret in Secrets Manager: fetched once per cold start and again after a while, one call however many ask.
 * While Secrets Manager cannot be reached the value held stays in use. `now` counts only for that while.
 * @throws {AwsRefusal} where the secret is not there or not ours to read.
 */
export function secret(name: string, now: Date = new Date()): Promise<string> {
  const known = held.get(name);
  if (known && known.until > now.getTime()) return known.value;
  const value = fetchSecret(name).catch((error: unknown) => {
    if (known && isPassing(error)) return known.value;
    held.delete(name); // a failure is not remembered: the next call asks again
    throw error;
  });
  held.set(name, { value, until: now.getTime() + freshForSeconds * 1000 });
  return value;
}

/**
 * The secrets a value holds: one, or a JSON array of them, newest first, while an old one is being rotated out.
 * @throws where it is empty, or begins like an array and is none; the error quotes nothing of it.
 */
export function secretsIn(value: string): string[] {
  if (value.trim() === '') throw new Error('a secret is empty, and would be anybody’s');
  if (!value.startsWith('[')) return [value];
  const several = severalSecrets.safeParse(parsed(value));
  if (!several.success) throw new Error('a secret begins with "[" but is not a JSON array of one or more secrets');
  return several.data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // what JSON.parse throws quotes the text
  }
}

async function fetchSecret(name: string): Promise<string> {
  const body = await callAws({
    service: 'secretsmanager',
    endpoint: endpointOf('secretsmanager'),
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'secretsmanager.GetSecretValue' },
    body: JSON.stringify({ SecretId: name }),
  });
  return answer.parse(JSON.parse(Buffer.from(body).toString('utf8'))).SecretString;
}
