import { type KeyObject, X509Certificate } from 'node:crypto';

/**
 * A processor's certificate (OpenDSR 2.0, 8): is it the processor's, and does an authority that we trust stand for it? The chain is
 * walked certificate by certificate; that a TLS context can be made of it would say nothing.
 */
export type CertificateVerdict =
  | { verdict: 'fine'; key: KeyObject; until: Date }
  | { verdict: 'refused'; because: CertificateRefusal };

export type CertificateRefusal =
  | 'not a certificate'
  | 'another name'
  | 'not its time'
  | 'weak'
  | 'self-signed'
  | 'not issued by an authority we trust';

/** Leaf, intermediates and what a careless server adds. */
const mostCertificates = 6;
const longestPem = 64 * 1024;

type Trust = {
  /** The name it must have among its subject alternative names; its common name counts for nothing. */
  domain: string;
  /** PEM of the authorities that are trusted: Node's own list, or the one that the settings pin. */
  authorities: readonly string[];
  now: Date;
};

/** @param pem the leaf first, then whatever intermediates came with it, in any order. */
export function judgeCertificate(pem: string, { domain, authorities, now }: Trust): CertificateVerdict {
  const [leaf, ...others] = certificatesIn(pem);
  if (!leaf) return refused('not a certificate');
  if (leaf.checkHost(domain, { subject: 'never', partialWildcards: false }) === undefined) return refused('another name');
  const trusted = authorities.flatMap((one) => certificatesIn(one));
  let until = leaf.validToDate;
  let current = leaf;
  for (let depth = 0; depth < mostCertificates; depth++) {
    if (!isItsTime(current, now)) return refused('not its time');
    if (isWeak(current)) return refused('weak');
    if (current.validToDate < until) until = current.validToDate;
    const authority = issuerOf(current, trusted);
    if (authority) return judgeAuthority(authority, { leaf, until, now });
    if (isIssuer(current, current)) return refused(depth === 0 ? 'self-signed' : 'not issued by an authority we trust');
    const next = issuerOf(current, others);
    if (!next) return refused('not issued by an authority we trust');
    current = next;
  }
  return refused('not issued by an authority we trust');
}

function judgeAuthority(
  authority: X509Certificate,
  { leaf, until, now }: { leaf: X509Certificate; until: Date; now: Date },
): CertificateVerdict {
  if (leaf.raw.equals(authority.raw)) return refused('self-signed'); // even a pinned authority signs nothing with its own name
  if (!isItsTime(authority, now)) return refused('not its time');
  return { verdict: 'fine', key: leaf.publicKey, until: authority.validToDate < until ? authority.validToDate : until };
}

function certificatesIn(pem: string): X509Certificate[] {
  const blocks = pem.slice(0, longestPem).match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g) ?? [];
  const read = blocks.slice(0, mostCertificates).map((block) => parsed(block));
  return read.every((one) => one !== null) ? read : [];
}

function parsed(pem: string): X509Certificate | null {
  try {
    const certificate = new X509Certificate(pem);
    return certificate.publicKey ? certificate : null; // its key is read when it is asked for, and that may fail
  } catch {
    return null;
  }
}

const issuerOf = (certificate: X509Certificate, candidates: readonly X509Certificate[]) =>
  candidates.find((candidate) => candidate.ca && isIssuer(certificate, candidate));

/** By its name and by its key: the names alone anybody can write. */
function isIssuer(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false; // a key of a kind that signs nothing
  }
}

const isItsTime = ({ validFromDate, validToDate }: X509Certificate, now: Date) => validFromDate <= now && now < validToDate;

/** What the CA/Browser Forum forbids: RSA below 2,048 bits, and digests that can be forged. */
function isWeak({ publicKey, signatureAlgorithm }: X509Certificate): boolean {
  const { modulusLength = 2048 } = publicKey.asymmetricKeyDetails ?? {};
  return modulusLength < 2048 || /md5|sha1(?!\d)/i.test(signatureAlgorithm ?? '');
}

const refused = (because: CertificateRefusal): CertificateVerdict => ({ verdict: 'refused', because });
