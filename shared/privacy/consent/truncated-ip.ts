import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network an address belongs to, for a proof that must show where a consent came from without naming the line (GDPR
 * art. 5(1)(c)): /24 of IPv4, /48 of IPv6. Null where it is no address.
 */
export function truncatedIp(ip: string): string | null {
  const v4 = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(v4)) return `${v4.split('.').slice(0, 3).join('.')}.0/24`;
  return isIPv6(ip) ? `${groupsOf(ip).slice(0, 3).join(':')}::/48` : null;
}

/** What counts as one asker: an IPv4 address, or the /64 of IPv6 that one line has. */
export function askerOf(ip: string): string {
  const v4 = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(v4) ? groupsOf(v4).slice(0, 4).join(':') : v4;
}

/** The eight groups of an IPv6 address that was found to be one, without leading zeros. */
function groupsOf(ip: string): string[] {
  const [head = '', tail] = (ip.split('%')[0] ?? '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, '').toLowerCase());
}
