import { rootCertificates } from 'node:tls';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCertificate } from '../../../../shared/privacy/systems/opendsr/processor-certificate.ts';
import { certificate, chainFor, ecKey, rsaKey } from '../../../builders/certificates.ts';

const domain = 'opendsr.processor.example.org';
const now = new Date('2026-11-22T10:00:00Z');
const { root, intermediate, leaf, pem } = chainFor(domain);
const judge = (given: string, changes: Partial<Parameters<typeof judgeCertificate>[1]> = {}) =>
  judgeCertificate(given, { domain, authorities: [root.pem], now, ...changes });
const because = (given: string, changes: Partial<Parameters<typeof judgeCertificate>[1]> = {}) => {
  const judged = judge(given, changes);
  return judged.verdict === 'fine' ? 'fine' : judged.because;
};

describe('the certificate of a processor', () => {
  it('is taken where an authority we trust stands for it, through an intermediate or directly', () => {
    const judged = judge(pem);
    expect(judged).toMatchObject({ verdict: 'fine', until: new Date('2046-01-01T00:00:00Z') });
    const direct = certificate({ name: domain, issuer: root, domains: [domain] });
    expect(because(direct.pem)).toBe('fine');
  });

  it('is taken with an elliptic curve, and whatever order its intermediates came in', () => {
    const curve = chainFor(domain, { key: ecKey() });
    expect(because(curve.leaf.pem + root.pem + curve.intermediate.pem)).toBe('fine');
  });

  it('ends with the certificate of its chain that ends first', () => {
    const short = certificate({ name: 'Short', issuer: root, isAuthority: true, until: new Date('2027-01-01T00:00:00Z') });
    const below = certificate({ name: domain, issuer: short, domains: [domain] });
    expect(judge(below.pem + short.pem)).toMatchObject({ until: new Date('2027-01-01T00:00:00Z') });
  });

  it('is refused where no trusted authority issued it', () => {
    expect(because(pem, { authorities: [] })).toBe('not issued by an authority we trust');
    expect(because(pem, { authorities: [...rootCertificates] })).toBe('not issued by an authority we trust');
    expect(because(leaf.pem)).toBe('not issued by an authority we trust'); // its intermediate is missing
    expect(because(pem + root.pem, { authorities: [] })).toBe('not issued by an authority we trust'); // it brought its own root
  });

  it('is refused where only the names of its chain are right', () => {
    const impostor = certificate({ name: 'Test Root', issuer: null, isAuthority: true, key: rsaKey('impostor') });
    const forged = certificate({ name: domain, issuer: impostor, domains: [domain] });
    expect(because(forged.pem)).toBe('not issued by an authority we trust');
    expect(because(forged.pem + impostor.pem)).toBe('not issued by an authority we trust');
  });

  it('is refused where another customer’s certificate issued it, which is no authority', () => {
    const customer = certificate({ name: 'customer.example.org', issuer: intermediate, domains: ['customer.example.org'] });
    const forged = certificate({ name: domain, issuer: customer, domains: [domain], key: rsaKey('forged') });
    expect(because(forged.pem + customer.pem + intermediate.pem)).toBe('not issued by an authority we trust');
  });

  it('is refused where it signed itself, even if that very certificate is the one pinned', () => {
    const own = certificate({ name: domain, issuer: null, domains: [domain], isAuthority: true });
    expect(because(own.pem)).toBe('self-signed');
    expect(because(own.pem, { authorities: [own.pem] })).toBe('self-signed');
  });

  it.each([
    ['another name', { domains: ['other.example.org'] }],
    ['another name', { domains: [] }], // the common name counts for nothing
    ['another name', { domains: ['processor.example.org'] }],
    ['not its time', { until: new Date('2026-11-22T09:59:59Z') }],
    ['not its time', { from: new Date('2026-11-22T10:00:01Z') }],
  ])('is refused: %s', (reason, changes) => {
    const wrong = chainFor(domain, changes);
    expect(because(wrong.pem)).toBe(reason);
  });

  it('may stand for all names of its domain, but for no part of a name', () => {
    const all = chainFor(domain, { domains: ['*.processor.example.org'] });
    expect(because(all.pem)).toBe('fine');
    const part = chainFor(domain, { domains: ['open*.processor.example.org'] });
    expect(because(part.pem)).toBe('another name');
  });

  it('is refused where something of its chain is out of its time', () => {
    const old = certificate({ name: 'Old', issuer: root, isAuthority: true, until: new Date('2026-06-01T00:00:00Z') });
    const below = certificate({ name: domain, issuer: old, domains: [domain] });
    expect(because(below.pem + old.pem)).toBe('not its time');
    const oldRoot = certificate({ name: 'Old Root', issuer: null, isAuthority: true, until: new Date('2026-06-01T00:00:00Z') });
    const byOldRoot = certificate({ name: domain, issuer: oldRoot, domains: [domain] });
    expect(because(byOldRoot.pem, { authorities: [oldRoot.pem] })).toBe('not its time');
  });

  it('is refused with a key that is too short', () => {
    const weak = chainFor(domain, { key: rsaKey('weak', 1024) });
    expect(because(weak.pem)).toBe('weak');
  });

  it('is refused where it is none, whatever was sent', () => {
    expect(because('')).toBe('not a certificate');
    expect(because('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')).toBe('not a certificate');
    fc.assert(fc.property(fc.string(), (text) => because(text) === 'not a certificate'));
  });

  it('is refused with any byte of it changed', () => {
    const der = Buffer.from(leaf.pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
    const change = fc.tuple(fc.nat(der.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(change, ([place, by]) => {
        const changed = Buffer.from(der);
        changed[place] = (changed[place] ?? 0) ^ by;
        const wrong = `-----BEGIN CERTIFICATE-----\n${changed.toString('base64')}\n-----END CERTIFICATE-----\n${intermediate.pem}`;
        return because(wrong) !== 'fine';
      }),
      { numRuns: 500 },
    );
  });
});
