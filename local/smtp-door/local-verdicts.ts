import type { Header } from '../../shared/inbound/received-request.ts';
import { headerValue } from '../../shared/inbound/received-request.ts';

/** What SES says of a check. */
export type SesVerdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

const checks = ['spam', 'virus', 'spf', 'dkim', 'dmarc'] as const;

/** SES's verdicts on a mail; `dmarcPolicy` only where DMARC failed. */
export type SesVerdicts = Record<(typeof checks)[number], SesVerdict> & { dmarcPolicy?: 'none' | 'quarantine' | 'reject' };

/** The one sender domain that nobody can prove to be. */
const spoofed = 'spoofed.example';

const overrideHeader = 'X-Local-Verdicts';

/**
 * No receiver on one machine can look up anyone's DNS, so that all pass, but for the domain spoofed.example; the header
 * `X-Local-Verdicts: spf=fail dkim=gray dmarc=fail spam=pass virus=fail policy=quarantine` says otherwise.
 */
export function localVerdicts(headers: readonly Header[], senderDomain: string): SesVerdicts {
  const verdict = senderDomain === spoofed ? 'FAIL' : 'PASS';
  const verdicts: SesVerdicts = { spam: 'PASS', virus: 'PASS', spf: verdict, dkim: verdict, dmarc: verdict };
  let policy: SesVerdicts['dmarcPolicy'] = 'reject';
  for (const pair of (headerValue(headers, overrideHeader) ?? '').split(/[\s,;]+/)) {
    const [name, value = ''] = pair.toLowerCase().split('=');
    const check = checks.find((one) => one === name);
    if (check) verdicts[check] = verdictOf(value);
    if (name === 'policy' && (value === 'none' || value === 'quarantine' || value === 'reject')) policy = value;
  }
  return verdicts.dmarc === 'FAIL' ? { ...verdicts, dmarcPolicy: policy } : verdicts;
}

function verdictOf(word: string): SesVerdict {
  if (word === 'pass') return 'PASS';
  if (word === 'fail') return 'FAIL';
  return word === 'processing_failed' ? 'PROCESSING_FAILED' : 'GRAY';
}
