import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { verifyStatement } from '../shared/privacy/rights/statement.ts';

const usage = `Usage: npm run verify-statement -- FILE [--key FILE|URL]

Checks that a statement of erasure is as its key signed it. With --key it also checks whose key that is: the controller's,
from https://…/rights/statement-key or a file of the same content.`;

/** Exit code 0 where all that was asked for holds, 1 where it does not, 2 where nothing could be asked. */
const outcomes = {
  valid: 'The statement is unaltered.',
  altered: 'ALTERED: the signature does not fit the statement.',
  'another-key': 'NOT THEIRS: the statement is signed with a key that is none of the controller’s.',
  'not-a-statement': 'This is no statement of erasure.',
} as const;

const jwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });
const keysSchema = z.union([z.object({ keys: z.array(jwk) }), jwk]);

const { values, positionals } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } });
const [file, ...more] = positionals;
if (file === undefined || more.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else await report(file, values.key);

async function report(path: string, from: string | undefined): Promise<void> {
  const trusted = from === undefined ? undefined : await keysFrom(from);
  const { outcome, statement } = verifyStatement(await readFile(path, 'utf8'), trusted);
  console.log(outcomes[outcome]);
  if (statement) {
    console.log(`Case ${statement.caseId}, ${statement.controller}, issued ${statement.issuedAt}, key ${statement.key.kid}.`);
    if (!trusted) console.log('Whose key it is was not checked: give the controller’s with --key.');
  }
  process.exitCode = outcome === 'valid' ? 0 : 1;
}

async function keysFrom(from: string): Promise<readonly { x: string }[]> {
  const text = /^https?:\/\//.test(from) ? await fetched(from) : await readFile(from, 'utf8');
  const found = keysSchema.parse(JSON.parse(text));
  return 'keys' in found ? found.keys : [found];
}

async function fetched(url: string): Promise<string> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.text();
}
