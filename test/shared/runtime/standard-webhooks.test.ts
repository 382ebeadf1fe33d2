import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSigned, signatureOf, verifySignature } from '../../../shared/runtime/standard-webhooks.ts';

/** The example that the specification and its libraries publish. */
const published = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const sentAt = new Date(Number(published.timestamp) * 1000);
const call = (changes: Partial<Record<string, string>> = {}, body = published.body) => ({
  headers: Object.fromEntries(
    Object.entries({
      'webhook-id': published.id,
      'webhook-timestamp': published.timestamp,
      'webhook-signature': published.signature,
      ...changes,
    }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  ),
  bytes: Buffer.from(body),
});
const at = (seconds: number) => new Date(sentAt.getTime() + seconds * 1000);
const refused = (field: string) => ({ verdict: 'refused', field });

describe('a signed call (Standard Webhooks)', () => {
  it('is fine with the published signature of the published call', () => {
    expect(verifySignature(call(), [published.secret], sentAt)).toEqual({ verdict: 'fine', id: published.id });
    const bytes = Buffer.from(published.body);
    expect(`v1,${signatureOf({ id: published.id, timestamp: published.timestamp, bytes }, published.secret)}`).toBe(
      published.signature,
    );
  });

  it('is fine with any of several secrets and any of several signatures, with or without the prefix of the secret', () => {
    const bare = published.secret.replace('whsec_', '');
    expect(verifySignature(call(), ['whsec_AAAA', bare], sentAt).verdict).toBe('fine');
    const several = call({ 'webhook-signature': `v1,AAAA v2,other ${published.signature}` });
    expect(verifySignature(several, [published.secret], sentAt).verdict).toBe('fine');
  });

  it('is fresh for five minutes on either side of our clock, and no longer', () => {
    for (const seconds of [-300, 0, 300]) expect(verifySignature(call(), [published.secret], at(seconds)).verdict).toBe('fine');
    for (const seconds of [-301, 301])
      expect(verifySignature(call(), [published.secret], at(seconds))).toEqual(refused('webhook-timestamp'));
  });

  it.each([
    ['no id', call({ 'webhook-id': undefined }), 'webhook-id'],
    ['an endless id', call({ 'webhook-id': 'x'.repeat(257) }), 'webhook-id'],
    ['no time', call({ 'webhook-timestamp': undefined }), 'webhook-timestamp'],
    ['a time that is none', call({ 'webhook-timestamp': '1614265330.0' }), 'webhook-timestamp'],
    ['another body', call({}, '{"test": 2432232315}'), 'webhook-signature'],
    ['another id', call({ 'webhook-id': 'msg_other' }), 'webhook-signature'],
    [
      'another version of signature',
      call({ 'webhook-signature': published.signature.replace('v1', 'v1a') }),
      'webhook-signature',
    ],
    ['an empty signature', call({ 'webhook-signature': 'v1,' }), 'webhook-signature'],
  ])('is refused with %s', (_, wrong, field) => {
    expect(verifySignature(wrong, [published.secret], sentAt)).toEqual(refused(field));
  });

  it('is never fine without a secret, and says so where one is not base64', () => {
    expect(verifySignature(call(), [], sentAt)).toEqual(refused('webhook-signature'));
    expect(() => verifySignature(call(), ['whsec_'], sentAt)).toThrow('not base64');
  });

  it('is never fine for what a stranger makes up', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.uint8Array(), (id, signature, bytes) => {
        const headers = { 'webhook-id': id, 'webhook-timestamp': published.timestamp, 'webhook-signature': signature };
        expect(verifySignature({ headers, bytes }, [published.secret], sentAt).verdict).toBe('refused');
      }),
    );
  });

  it('is told from an unsigned one by its header', () => {
    expect([isSigned(call().headers), isSigned({})]).toEqual([true, false]);
  });
});
