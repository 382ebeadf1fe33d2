import { describe, expect, it } from 'vitest';
import { type Processor, processorKeys } from '../../../functions/system-callback/processor-key.ts';
import type { CallOut } from '../../../shared/runtime/outbound-https.ts';
import { chainFor } from '../../builders/certificates.ts';
import { unexpected } from '../../doubles/unexpected.ts';

const domain = 'opendsr.processor.example.com';
const { root, pem } = chainFor(domain);
const other = chainFor('other.example.com');
const now = new Date('2026-11-22T10:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const processor: Processor = {
  system: 'processor',
  url: `https://${domain}/v2`,
  domain,
  authorization: null,
  trustedCa: root.pem,
};

const publicAuthorities = async () => [];

function looking({ certificate = pem, at = `https://${domain}/certificate.pem`, status = 200 } = {}) {
  const heard: string[] = [];
  const refusals: string[] = [];
  const call: CallOut = async ({ url }) => {
    heard.push(url);
    const body = url.endsWith('/discovery') ? JSON.stringify({ processor_certificate: at }) : certificate;
    return { status, headers: {}, body: Buffer.from(body) };
  };
  return { heard, refusals, keyOf: processorKeys({ call, publicAuthorities, refused: (_, because) => refusals.push(because) }) };
}

describe('the key of a processor', () => {
  it('is that of the certificate which its discovery names, kept for a day', async () => {
    const { keyOf, heard } = looking();
    const key = await keyOf(processor, { again: false, now });
    expect(key?.asymmetricKeyType).toBe('rsa');
    expect(heard).toEqual([`https://${domain}/v2/discovery`, `https://${domain}/certificate.pem`]);
    await keyOf(processor, { again: false, now: after(86_000) });
    expect(heard).toHaveLength(2);
    await keyOf(processor, { again: false, now: after(86_500) });
    expect(heard).toHaveLength(4);
  });

  it('is fetched anew where a signature does not fit it, but once a minute at most, whoever asks', async () => {
    const { keyOf, heard } = looking();
    await keyOf(processor, { again: false, now });
    for (let call = 0; call < 50; call++) await keyOf(processor, { again: true, now: after(59) });
    expect(heard).toHaveLength(2);
    await keyOf(processor, { again: true, now: after(61) });
    expect(heard).toHaveLength(4);
  });

  it.each([
    ['a certificate of another name', { certificate: other.pem }, 'another name'],
    ['a certificate at another domain', { at: 'https://evil.example.org/certificate.pem' }, 'certificate of another domain'],
    ['a certificate at a domain that only ends alike', { at: `https://evil${domain}/c.pem` }, 'certificate of another domain'],
    ['no discovery', { status: 404 }, 'no discovery'],
    ['no certificate', { certificate: 'nothing' }, 'not a certificate'],
  ])('is none with %s, and is asked for again after a minute', async (_what, options, because) => {
    const { keyOf, refusals, heard } = looking(options);
    expect(await keyOf(processor, { again: false, now })).toBeNull();
    expect(refusals).toEqual([because]);
    const calls = heard.length;
    await keyOf(processor, { again: false, now: after(30) });
    expect(heard).toHaveLength(calls);
    await keyOf(processor, { again: false, now: after(61) });
    expect(heard.length).toBeGreaterThan(calls);
  });

  it('is none by an authority of its own, where the settings pin no other', async () => {
    const { keyOf, refusals } = looking();
    expect(await keyOf({ ...processor, trustedCa: null }, { again: false, now })).toBeNull();
    expect(refusals).toEqual(['not issued by an authority we trust']);
  });

  it('fails where the processor cannot be reached, so that it tries again', async () => {
    const keyOf = processorKeys({
      call: () => Promise.reject(new Error('nobody answers')),
      publicAuthorities: unexpected('publicAuthorities'),
      refused: unexpected('refused'),
    });
    await expect(keyOf(processor, { again: false, now })).rejects.toThrow('nobody answers');
  });
});
