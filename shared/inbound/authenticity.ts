import { canonicalAddress, domainOf } from './canonical-address.ts';
import { vouchedAboveReceived } from './authentication-results.ts';
import { fromAddresses } from './head-fields.ts';
import type { MessageHead, Verdicts } from './inbound-message.ts';
import { headerValues } from './received-request.ts';

/**
 * Who sent a mail, as far as can be told. `sender` is the one address everything goes by (docs/design.md, rule 7): null where
 * there is none, and then nothing is sent. It is canonical with its plus tag, so that an answer reaches it.
 */
export type Authenticity = { verdict: 'aligned' | 'unknown' | 'failed'; sender: string | null; because: string };

type Finding = Pick<Authenticity, 'verdict' | 'because'>;

/**
 * Judges whether the address in From is the sender's. DMARC's word is final, also where the domain only watches (p=none):
 * that policy tells receivers not to refuse the mail, and says nothing of whom an answer would reach. Where DMARC has no
 * word, SPF or DKIM of the same registrable domain proves the address.
 */
export async function authenticate(head: MessageHead): Promise<Authenticity> {
  const [from, ...others] = fromAddresses(head);
  const address = from && canonicalAddress(from.address);
  if (!address) return { ...failureOr(head.verdicts, 'no valid address in From'), sender: null };
  if (others.length > 0) return { ...failureOr(head.verdicts, 'several senders in From'), sender: null };
  const finding = await judge(head, address);
  if (finding.verdict === 'aligned') return { ...finding, sender: address };
  const sender = agreedSender(head, address);
  if (sender === null && finding.verdict === 'unknown') return { verdict: 'unknown', sender, because: 'sender not proved' };
  return { ...finding, sender };
}

const failureOr = ({ dmarc }: Verdicts, because: string): Finding =>
  dmarc === 'fail' ? { verdict: 'failed', because: 'DMARC failed' } : { verdict: 'unknown', because };

/** Not proved, but the envelope names the same domain as From: the one who would get a bounce gets the answer. */
function agreedSender({ envelope }: MessageHead, from: string): string | null {
  if (!envelope.from) return null;
  const sender = canonicalAddress(envelope.from);
  return sender !== null && domainOf(sender) === domainOf(from) ? sender : null;
}

async function judge(head: MessageHead, from: string): Promise<Finding> {
  const domain = domainOf(from);
  const verdicts = domain === null ? head.verdicts : vouched(head, domain);
  if (verdicts.dmarc === 'pass') return { verdict: 'aligned', because: 'DMARC passed' };
  if (verdicts.dmarc === 'fail') return { verdict: 'failed', because: 'DMARC failed' };
  if (verdicts.spf === 'pass' && (await alignsWith(from, [envelopeDomain(head)])))
    return { verdict: 'aligned', because: 'SPF of the same domain' };
  if (verdicts.dkim === 'pass' && (await alignsWith(from, verdicts.dkimDomains ?? signingDomains(head))))
    return { verdict: 'aligned', because: 'DKIM of the same domain' };
  // A broken signature is as good as none (RFC 6376 6.1); a host that SPF forbids is not.
  if (verdicts.spf === 'fail' && verdicts.dkim !== 'pass') return { verdict: 'failed', because: 'SPF failed' };
  return { verdict: 'unknown', because: 'not proved' };
}

/** SES gives its verdicts beside the mail; others may write them on top of it. */
function vouched(head: MessageHead, domain: string): Verdicts {
  const { spf, dkim, dmarc } = head.verdicts;
  if (head.provider === 'ses' || [spf, dkim, dmarc].some((verdict) => verdict !== 'unknown')) return head.verdicts;
  return { ...head.verdicts, ...vouchedAboveReceived(head.headers, domain) };
}

const envelopeDomain = ({ envelope }: MessageHead) => (envelope.from ? domainOf(envelope.from) : null);

/**
 * Who signed, where the receiver says only that a signature verified. Of several signatures it may have been any: a
 * stranger's own valid one beside a false one of From's domain proves nothing, so `alignsWith` wants them all.
 */
function signingDomains({ headers }: MessageHead): (string | null)[] {
  return headerValues(headers, 'dkim-signature').map((signature) => {
    const [, domain = ''] = /(?:^|;)\s*d\s*=\s*([^\s;]{1,253})/.exec(signature.slice(0, 4096)) ?? [];
    return domain === '' ? null : domainOf(`@${domain}`);
  });
}

/** Do all these domains belong to the one who owns From's (RFC 7489 3.1, relaxed)? False where there are none. */
async function alignsWith(from: string, domains: readonly (string | null)[]): Promise<boolean> {
  const wanted = domainOf(from);
  if (wanted === null || domains.length === 0) return false;
  if (domains.every((domain) => domain === wanted)) return true;
  const { registrableDomain } = await import('./registrable-domain.ts');
  const owner = registrableDomain(wanted);
  return owner !== null && domains.every((domain) => domain !== null && registrableDomain(domain) === owner);
}
