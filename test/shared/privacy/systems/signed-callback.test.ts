import { sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Callback, judgeCallback } from '../../../../shared/privacy/systems/opendsr/signed-callback.ts';
import { readOpenDsrStatus } from '../../../../shared/privacy/systems/opendsr/open-dsr-status.ts';
import { ecKey, rsaKey } from '../../../builders/certificates.ts';
import { unexpected } from '../../../doubles/unexpected.ts';
import { createPublicKey, type KeyObject } from 'node:crypto';

const domain = 'opendsr.processor.example.org';
const callbackUrl = 'https://privacy.example.com/opendsr/callbacks/processor';
const key = rsaKey('processor');
const publicOf = (one: KeyObject) => createPublicKey(one.export({ type: 'pkcs8', format: 'pem' }));
const status = {
  controller_id: 'example',
  expected_completion_time: '2026-11-30T10:00:00Z',
  status_callback_url: callbackUrl,
  subject_request_id: 'a7551968-d5d6-44b2-9831-815ac9017798',
  request_status: 'completed',
};

const signed = (body: string | Uint8Array, by: KeyObject = key): Callback => {
  const bytes = Buffer.from(body);
  return {
    headers: { 'x-opendsr-processor-domain': domain, 'x-opendsr-signature': sign('sha256', bytes, by).toString('base64') },
    bytes,
  };
};
const judge = (callback: Callback, keyOf: () => Promise<KeyObject | null> = async () => publicOf(key)) =>
  judgeCallback(callback, { domain, callbackUrl, keyOf });

const flipped = (of: Buffer, place: number, by: number) => {
  const changed = Buffer.from(of);
  changed[place % of.length] = (changed[place % of.length] ?? 0) ^ by;
  return changed;
};

describe('a callback of a processor', () => {
  it('is taken with a signature over its bytes as they came, of RSA or of an elliptic curve', async () => {
    const spaced = `{ "controller_id": "example",\n\t${JSON.stringify(status).slice(1)}`;
    expect(await judge(signed(spaced))).toMatchObject({ verdict: 'fine', status: { status: 'completed' } });
    const curve = ecKey();
    expect(await judge(signed(JSON.stringify(status), curve), async () => publicOf(curve))).toMatchObject({ verdict: 'fine' });
  });

  it('is taken by the header names of version 1 too', async () => {
    const { headers, bytes } = signed(JSON.stringify(status));
    const old = {
      'x-opengdpr-processor-domain': domain,
      'x-opengdpr-signature': headers['x-opendsr-signature'] ?? '',
    };
    expect(await judge({ headers: old, bytes })).toMatchObject({ verdict: 'fine' });
  });

  it('is refused by its domain before anything is fetched or read', async () => {
    const other = { ...signed('not even JSON'), headers: { 'x-opendsr-processor-domain': 'evil.example.org' } };
    expect(await judge(other, unexpected('keyOf'))).toEqual({ verdict: 'refused', because: 'domain' });
    const named = { ...signed('{}'), headers: { 'x-opendsr-processor-domain': domain } };
    expect(await judge(named, unexpected('keyOf'))).toEqual({ verdict: 'refused', because: 'signature' });
  });

  it('is refused by its certificate before its signature, and by its signature before its JSON', async () => {
    expect(await judge(signed('not JSON'), async () => null)).toEqual({ verdict: 'refused', because: 'certificate' });
    expect(await judge(signed('not JSON', rsaKey('another')))).toEqual({ verdict: 'refused', because: 'signature' });
    expect(await judge(signed('not JSON'))).toEqual({ verdict: 'unreadable', because: 'no status' });
  });

  it('is refused where it was meant for another address, such as another controller’s', async () => {
    const elsewhere = { ...status, status_callback_url: 'https://privacy.example.net/opendsr/callbacks/processor' };
    expect(await judge(signed(JSON.stringify(elsewhere)))).toEqual({
      verdict: 'unreadable',
      because: 'another callback address',
    });
    const { status_callback_url: _absent, ...nowhere } = status;
    expect(await judge(signed(JSON.stringify(nowhere)))).toEqual({ verdict: 'unreadable', because: 'another callback address' });
  });

  it('is refused with any byte of its body or signature changed', async () => {
    const { headers, bytes } = signed(JSON.stringify(status));
    const signature = Buffer.from(headers['x-opendsr-signature'] ?? '', 'base64');
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (place, by, inBody) => {
        const changed = inBody
          ? { headers, bytes: flipped(Buffer.from(bytes), place, by) }
          : { headers: { ...headers, 'x-opendsr-signature': flipped(signature, place, by).toString('base64') }, bytes };
        expect(await judge(changed)).toEqual({ verdict: 'refused', because: 'signature' });
      }),
    );
  });

  it('never fails, whatever a stranger sends', async () => {
    const header = fc.oneof(fc.string(), fc.constant(domain), fc.base64String());
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), header, header, async (bytes, named, signature) => {
        const headers = { 'x-opendsr-processor-domain': named, 'x-opendsr-signature': signature };
        expect((await judge({ headers, bytes })).verdict).toBe('refused');
      }),
    );
    // even one who can sign
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (body) => {
        expect((await judge(signed(body))).verdict).toBe('unreadable');
      }),
      { numRuns: 40 },
    );
  });
});

describe('the status of a request', () => {
  it.each([
    ['pending', 'pending'],
    ['in_progress', 'in-progress'],
    ['in-progress', 'in-progress'],
    ['IN_PROGRESS', 'in-progress'],
    ['completed', 'completed'],
    ['cancelled', 'cancelled'],
    ['canceled', 'cancelled'],
  ])('%s is understood', (request_status, understood) => {
    expect(readOpenDsrStatus({ ...status, request_status })).toMatchObject({ status: understood });
  });

  it('is read without what adopters leave out, and with what they send as null', () => {
    const bare = { subject_request_id: 'x', request_status: 'pending' };
    const nothing = { expectedAt: null, resultsUrl: null, resultsCount: null };
    expect(readOpenDsrStatus(bare)).toEqual({ requestId: 'x', status: 'pending', ...nothing });
    expect(readOpenDsrStatus({ ...bare, results_url: null, results_count: null, expected_completion_time: '' })).toMatchObject(
      nothing,
    );
  });

  it('is none where its word is not known', () => {
    expect(readOpenDsrStatus({ ...status, request_status: 'whatever' })).toBeNull();
    fc.assert(fc.property(fc.jsonValue(), (value) => readOpenDsrStatus(value) === null));
  });
});
