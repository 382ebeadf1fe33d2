import { getDomain } from 'tldts';

/**
 * The domain that somebody registered: example.co.uk of mail.example.co.uk, by the Public Suffix List with its private part
 * (two customers of one hosting domain are two owners). Loaded only where DMARC gives no verdict: the list is 130 KB.
 */
export function registrableDomain(domain: string): string | null {
  return getDomain(domain, { allowPrivateDomains: true });
}
