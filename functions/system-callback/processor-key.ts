import type { KeyObject } from 'node:crypto';
import { readDiscovery } from '../../shared/privacy/systems/opendsr/open-dsr-status.ts';
import { type CertificateRefusal, judgeCertificate } from '../../shared/privacy/systems/opendsr/processor-certificate.ts';
import type { CallOut } from '../../shared/runtime/outbound-https.ts';

/** What the settings say of a processor. `trustedCa`: the one authority its certificate is issued by, where it is a private one. */
export type Processor = { system: string; url: string; domain: string; authorization: string | null; trustedCa: string | null };

export type ProcessorKeySteps = {
  call: CallOut;
  /** PEM of the authorities that everybody trusts; loaded where a certificate is judged. */
  publicAuthorities(): Promise<readonly string[]>;
  refused(system: string, because: CertificateRefusal | 'no discovery' | 'certificate of another domain'): void;
};

type Held = { key: KeyObject | null; until: number; fetchedAt: number };

/** A good key is asked for again after a day, so that a revoked certificate that was replaced is soon gone; a bad one sooner. */
const heldFor = { good: 86_400_000, none: 60_000 } as const;
/** Strangers can make us look again, so we look no more often than this. */
const apart = 60_000;

/** The keys of processors by their certificates, which `/discovery` names (OpenDSR 2.0, 7.5 and 8); kept while a function is warm. */
export function processorKeys({ call, publicAuthorities, refused }: ProcessorKeySteps) {
  const held = new Map<string, Held>();
  return async (processor: Processor, { again, now }: { again: boolean; now: Date }): Promise<KeyObject | null> => {
    const known = held.get(processor.system);
    const isFresh = known && known.until > now.getTime();
    if (known && (again ? now.getTime() - known.fetchedAt < apart : isFresh)) return known.key;
    const pem = await certificateOf(processor);
    if (typeof pem !== 'string') return keep(null, now);
    const authorities = processor.trustedCa ? [processor.trustedCa] : await publicAuthorities();
    const judged = judgeCertificate(pem, { domain: processor.domain, authorities, now });
    if (judged.verdict === 'fine') return keep(judged.key, now, judged.until);
    refused(processor.system, judged.because);
    return keep(null, now);

    function keep(key: KeyObject | null, at: Date, end?: Date): KeyObject | null {
      const longest = at.getTime() + (key ? heldFor.good : heldFor.none);
      const until = Math.min(longest, end?.getTime() ?? longest);
      held.set(processor.system, { key, until, fetchedAt: at.getTime() });
      return key;
    }
  };

  /** @throws where the processor cannot be reached: it is told so, and tries its callback again. */
  async function certificateOf({ system, url, domain, authorization }: Processor): Promise<string | null> {
    const headers = { accept: 'application/json', ...(authorization ? { authorization } : {}) };
    const answered = await call({ url: `${url}/discovery`, method: 'GET', headers });
    const discovery = answered.status === 200 ? readDiscovery(jsonOf(answered.body)) : null;
    if (!discovery) {
      refused(system, 'no discovery');
      return null;
    }
    if (!isAt(domain, discovery.certificateUrl)) {
      refused(system, 'certificate of another domain');
      return null;
    }
    const accept = 'application/x-pem-file, application/x-x509-ca-cert, text/plain, */*';
    const certificate = await call({ url: discovery.certificateUrl, method: 'GET', headers: { accept } });
    return certificate.status === 200 ? Buffer.from(certificate.body).toString('latin1') : '';
  }
}

/** The certificate lies at the processor's own domain, or below it. */
function isAt(domain: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
}
