import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** X.509 certificates made where they are needed (RFC 5280), good or wrong in one point: as DER, by hand, with no tool to call. */
export type Issued = { pem: string; key: KeyObject; name: string };

export type CertificateOptions = {
  /** The subject's common name. */
  name: string;
  /** Null: it signs itself. */
  issuer: Issued | null;
  isAuthority?: boolean;
  /** Subject alternative names (DNS). */
  domains?: readonly string[];
  from?: Date;
  until?: Date;
  key?: KeyObject;
};

const keys = new Map<string, KeyObject>();

/** Making an RSA key is slow: each use has one, made once. */
export function rsaKey(use: string, modulusLength = 2048): KeyObject {
  const made = keys.get(use) ?? generateKeyPairSync('rsa', { modulusLength }).privateKey;
  keys.set(use, made);
  return made;
}

export function ecKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}

export function certificate(options: CertificateOptions): Issued {
  const { name, issuer, isAuthority = false, domains = [], key = rsaKey(name) } = options;
  const { from = new Date('2026-01-01T00:00:00Z'), until = new Date('2046-01-01T00:00:00Z') } = options;
  const signer = issuer?.key ?? key;
  const signedWith =
    signer.asymmetricKeyType === 'ec' ? sequence(oid('2a8648ce3d040302')) : sequence(oid('2a864886f70d01010b'), tlv(5));
  const extensions = [
    sequence(oid('551d13'), tlv(1, Buffer.of(255)), octets(isAuthority ? sequence(tlv(1, Buffer.of(255))) : sequence())),
    ...(isAuthority ? [sequence(oid('551d0f'), tlv(1, Buffer.of(255)), octets(tlv(3, Buffer.of(1, 6))))] : []),
    ...(domains.length > 0
      ? [sequence(oid('551d11'), octets(sequence(...domains.map((domain) => tlv(0x82, Buffer.from(domain))))))]
      : []),
  ];
  const toSign = sequence(
    tlv(0xa0, tlv(2, Buffer.of(2))),
    tlv(2, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    signedWith,
    distinguishedName(issuer?.name ?? name),
    sequence(time(from), time(until)),
    distinguishedName(name),
    publicInfo(key),
    tlv(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', toSign, signer);
  const der = sequence(toSign, signedWith, tlv(3, Buffer.concat([Buffer.of(0), signature])));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return { pem: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`, key, name };
}

/** A root, an intermediate and the certificate of one domain. */
export function chainFor(domain: string, changes: Partial<CertificateOptions> = {}) {
  const root = certificate({ name: 'Test Root', issuer: null, isAuthority: true });
  const intermediate = certificate({ name: 'Test Intermediate', issuer: root, isAuthority: true });
  const leaf = certificate({ name: domain, issuer: intermediate, domains: [domain], ...changes });
  return { root, intermediate, leaf, pem: leaf.pem + intermediate.pem };
}

/** The private key as PEM, for a server. */
export const pemOf = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

function publicInfo(key: KeyObject): Buffer {
  return Buffer.from(createPublicKey(pemOf(key)).export({ type: 'spki', format: 'der' }));
}

function tlv(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

const sequence = (...contents: Buffer[]) => tlv(0x30, ...contents);
const oid = (hex: string) => tlv(6, Buffer.from(hex, 'hex'));
const octets = (content: Buffer) => tlv(4, content);
const distinguishedName = (name: string) => sequence(tlv(0x31, sequence(oid('550403'), tlv(12, Buffer.from(name)))));
/** GeneralizedTime */
const time = (at: Date) => tlv(0x18, Buffer.from(`${at.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z`));
