import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReferenceSystem, startReferenceSystem } from '../../../examples/reference-system/reference-system.ts';
import { type Local, startLocal } from '../../../local/start-local.ts';

/** The whole way of a right through other systems, by the handlers that are deployed. */
const secret = `whsec_${randomBytes(32).toString('base64')}`;
const person = 'claire@example.org';
let local: Local;
let system: ReferenceSystem;

beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  process.env['REPONDEUR_CONFIG'] = fileURLToPath(new URL('../../fixtures/systems.config.ts', import.meta.url));
  const { default: settings } = await import('../../fixtures/systems.config.ts');
  // it answers later, to the address that the stack has only once it runs
  const later: { answersAt?: string; secrets: string[]; file: string } = { secrets: [secret], file: ':memory:' };
  const plain = await startReferenceSystem(later);
  local = await startLocal({
    settings,
    providerSecrets: { 'repondeur/mailing-list': secret },
    localSystems: { 'https://list.example.com': plain.url },
  });
  const port = Number(new URL(plain.url).port);
  await plain.close();
  system = await startReferenceSystem({ ...later, port, answersAt: `${local.httpUrl}/systems/mailing-list/answers` });
});
afterAll(async () => {
  await local.close();
  await system.close();
  delete process.env['LOG_LEVEL'];
  delete process.env['REPONDEUR_CONFIG'];
});

const post = async (path: string, body: object) => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await fetch(`${local.httpUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.status).toBeLessThan(300);
  return (await answer.json()) as Record<string, string>; // our own contract
};
const mailsTo = (address: string) => local.sent().filter(({ to }) => to.includes(address));

describe('a request for erasure', () => {
  it('is answered once the mailing list has called back and the accountant has filled in their page', async () => {
    system.list.subscribe({ email: person, name: 'Claire', language: 'fr', since: '2026-01-01' });
    const { requestId } = await post('/rights/erasure', { email: person, locale: 'en' });
    await local.settled();
    const code = /(?<!\d)\d{6}(?!\d)/.exec(mailsTo(person)[0]?.text ?? '')?.[0];
    await post(`/rights/requests/${requestId}/confirm`, { code });
    await local.settled();
    await expect.poll(() => system.list.find(person)).toBeNull();
    expect(mailsTo(person)).toHaveLength(1); // the accountant has not answered yet

    const [notice] = mailsTo('alix@example.com');
    expect(JSON.stringify(notice)).not.toMatch(/claire/i);
    const [link = ''] = /http\S+\/tasks\/[^\s>]+/.exec(notice?.text ?? '') ?? [];
    const shown = await fetch(`${link}&lang=en`);
    expect(await shown.text()).toContain(person);
    const fields = new URLSearchParams({ answer: 'kept', because: 'Tax law', keptUntil: '2036-12-31' });
    const answered = await fetch(link, { method: 'POST', body: fields });
    expect(answered.status).toBe(200);
    await local.settled();
    const [answer] = mailsTo(person);
    expect(mailsTo(person)).toHaveLength(2);
    expect(answer?.text).toContain('Mailing list');
    expect(answer?.text).toContain('Accountant');
    expect(answer?.text).toContain('31 December 2036');
    expect((await fetch(link)).status).toBe(404);
    expect(await local.deadLetters('systems')).toEqual([]);
  });
});
