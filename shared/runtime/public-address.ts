import ipaddr from 'ipaddr.js';

/** All that IANA has given out for the public internet in IPv6; the rest is ours, a tunnel, or nobody's. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Is this an address of the public internet? Not one of our own network, of this machine, of the cloud's metadata, nor one of
 * IPv6 that leads to such a one of IPv4.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(globalUnicast) : isFourPartDecimal(address);
}

/** `010.0.0.1` is read as one address by some and as another by others. */
function isFourPartDecimal(address: string): boolean {
  return /^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(address);
}
