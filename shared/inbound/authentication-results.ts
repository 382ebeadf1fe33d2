import { domainOf } from './canonical-address.ts';
import { withoutComments } from './content-type.ts';
import type { Verdict, Verdicts } from './inbound-message.ts';
import type { Header } from './received-request.ts';

type Result = { method: string; result: string; properties: Record<string, string> };
type Vouched = Partial<Pick<Verdicts, 'spf' | 'dkim' | 'dmarc' | 'dkimDomains'>>;

/**
 * The verdicts in an Authentication-Results field (RFC 8601) that the provider itself wrote: one above the topmost Received,
 * by a host of the same domain as the one that Received names. All below was in the mail when it came, and anyone can write
 * that. Empty where the provider wrote none.
 */
export function vouchedAboveReceived(headers: readonly Header[], fromDomain: string): Vouched {
  const received = headers.findIndex(([name]) => name.toLowerCase() === 'received');
  const by = receiver(headers[received]?.[1] ?? '');
  if (by === null) return {};
  const fields = headers.slice(0, received).filter(([name]) => name.toLowerCase() === 'authentication-results');
  const results = fields.flatMap(([, field]) => resultsBy(by, field));
  const dmarc = results.filter(({ method, properties }) => method === 'dmarc' && aboutFrom(properties, fromDomain));
  const dkim = results.filter(({ method, result }) => method === 'dkim' && result === 'pass');
  return {
    dmarc: agreed(dmarc),
    spf: agreed(results.filter(({ method }) => method === 'spf')),
    dkim: dkim.length > 0 ? 'pass' : agreed(results.filter(({ method }) => method === 'dkim')),
    dkimDomains: dkim.flatMap(({ properties }) => domainOf(`@${properties['header.d'] ?? ''}`) ?? []),
  };
}

/** The last two labels of the host after `by`: near enough to tell that two hosts are the provider's own. */
function receiver(received: string): string | null {
  const [, host = ''] = /(?:^|\s)by\s+([\w.-]{1,253})/i.exec(withoutComments(received.slice(0, 2048))) ?? [];
  return host.includes('.') ? lastTwoLabels(host) : null;
}

const lastTwoLabels = (host: string) => host.toLowerCase().split('.').filter(Boolean).slice(-2).join('.');

function resultsBy(by: string, field: string): Result[] {
  const [authority = '', ...results] = withoutComments(field.slice(0, 4096)).split(';');
  const [server = ''] = authority.trim().split(/\s/);
  return lastTwoLabels(server) === by ? results.slice(0, 20).flatMap(resultIn) : [];
}

function resultIn(text: string): Result[] {
  const pairs = text.trim().split(/\s+/).map(pairOf);
  const [first, ...properties] = pairs;
  return first && first[0] !== '' ? [{ method: first[0], result: first[1], properties: Object.fromEntries(properties) }] : [];
}

function pairOf(text: string): [string, string] {
  const equals = text.indexOf('=');
  return equals < 1 ? ['', ''] : [text.slice(0, equals).toLowerCase(), text.slice(equals + 1).toLowerCase()];
}

/** A DMARC result is about the domain it names; one that names another says nothing here. */
function aboutFrom(properties: Record<string, string>, fromDomain: string): boolean {
  const named = properties['header.from'];
  return named === undefined || domainOf(`@${named.slice(named.lastIndexOf('@') + 1)}`) === fromDomain;
}

/** Results that disagree are no verdict. */
function agreed(results: readonly Result[]): Verdict {
  const words = new Set(results.map(({ result }) => result));
  const [only] = words;
  return words.size === 1 && (only === 'pass' || only === 'fail') ? only : 'unknown';
}
