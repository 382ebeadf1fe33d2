import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type ReferenceSystem, startReferenceSystem } from '../../examples/reference-system/reference-system.ts';
import { runExample } from '../../examples/reference-system/run.ts';
import { signedHeaders } from '../../examples/reference-system/signed-call.ts';
import { verifySignature } from '../../shared/runtime/standard-webhooks.ts';

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const email = 'claire@example.org';
const running: ReferenceSystem[] = [];
afterEach(async () => {
  for (let system = running.pop(); system; system = running.pop()) await system.close();
});

const started = async (options: Partial<Parameters<typeof startReferenceSystem>[0]> = {}) => {
  const system = await startReferenceSystem({ file: ':memory:', secrets: [secret], ...options });
  running.push(system);
  return system;
};
const told = (right: string) => ({
  type: `rights.${right}`,
  requestId: 'R-1',
  dueBy: '2026-12-22',
  person: { email, name: 'Claire' },
});
const call = async ({ url }: ReferenceSystem, body: object, { id = 'ask-1', by = secret, at = new Date() } = {}) => {
  const text = JSON.stringify(body);
  const answer = await fetch(`${url}/rights`, { method: 'POST', headers: signedHeaders(id, text, by, at), body: text });
  return { status: answer.status, body: answer.status === 200 ? ((await answer.json()) as unknown) : null };
};

describe('the reference system', () => {
  it('takes no call that is unsigned, signed by another, or of another time', async () => {
    const system = await started();
    system.list.subscribe({ email, name: 'Claire', language: 'fr', since: '2026-01-01' });
    expect(await call(system, told('erasure'), { by: `whsec_${randomBytes(32).toString('base64')}` })).toMatchObject({
      status: 401,
    });
    expect(await call(system, told('erasure'), { at: new Date(Date.now() - 301_000) })).toMatchObject({ status: 401 });
    expect((await fetch(`${system.url}/rights`, { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await fetch(system.url)).status).toBe(404);
    expect(system.list.find(email)).not.toBeNull();
  });

  it('takes the secret of before while it is being replaced', async () => {
    const system = await started({ secrets: [`whsec_${randomBytes(32).toString('base64')}`, secret] });
    expect(await call(system, told('access'))).toEqual({ status: 200, body: { answer: 'nothing-held' } });
  });

  it('answers a repeat as it did before, across a restart, and keeps no copy of who was erased', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mailing-list-'));
    const file = join(folder, 'list.sqlite');
    const before = await started({ file });
    before.list.subscribe({ email, name: 'Claire', language: 'fr', since: '2026-01-01' });
    expect(await call(before, told('access'), { id: 'ask-0' })).toMatchObject({
      body: { answer: 'done', data: { subscriber: { email } } },
    });
    expect(await call(before, told('erasure'))).toEqual({ status: 200, body: { answer: 'done' } });
    running.pop();
    await before.close();
    const after = await started({ file });
    expect(await call(after, told('erasure'))).toEqual({ status: 200, body: { answer: 'done' } });
    expect(await call(after, told('access'), { id: 'ask-0' })).toEqual({ status: 200, body: { answer: 'nothing-held' } });
    running.pop();
    await after.close();
    await rm(folder, { recursive: true });
  });

  it('answers later where it is told to, signed so that we take it', async () => {
    const heard: { verdict: string; body: unknown }[] = [];
    const hear = async (request: IncomingMessage) => {
      const bytes = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>)); // a request in bytes
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      heard.push({
        verdict: verifySignature({ headers, bytes }, [secret], new Date()).verdict,
        body: JSON.parse(bytes.toString()),
      });
    };
    const ours = createServer((request, response) => {
      void hear(request).then(() => response.end());
    });
    await new Promise<void>((resolve) => ours.listen(0, '127.0.0.1', resolve));
    const { port } = ours.address() as AddressInfo; // it listens on a port
    const system = await started({ answersAt: `http://127.0.0.1:${port}/systems/mailing-list/answers` });
    expect(await call(system, told('erasure'))).toMatchObject({ status: 202 });
    await expect
      .poll(() => heard)
      .toEqual([{ verdict: 'fine', body: { requestId: 'R-1', type: 'rights.erasure', answer: 'nothing-held' } }]);
    ours.close();
  });
});

describe('npm run example', () => {
  it('takes a request for access and one for erasure through to the mailing list and back to the person', async () => {
    process.env['LOG_LEVEL'] = 'silent';
    const lines: string[] = [];
    try {
      await runExample((line) => lines.push(line));
    } finally {
      delete process.env['LOG_LEVEL'];
      delete process.env['REPONDEUR_CONFIG'];
    }
    const said = lines.join('\n');
    expect(said).toContain('It is done at: Mailing list');
    expect(said).toContain('kept until 31 December 2036');
    expect(lines.at(-1)).toBe('The mailing list has 0 readers now, and 1 invoice, kept by law.');
  });
});
