import { domainToASCII } from 'node:url';

export type AddressPolicy = {
  /** `same-person` drops what follows a plus: ana+news@… is ana@…; most domains have no such rule, so it is asked for. */
  plusTags: 'distinct' | 'same-person';
};

/** RFC 5321 4.5.3.1.3: a path is at most 256 octets, its brackets included. */
const longestAddress = 254;

/** RFC 5322 3.2.3 atoms with dots between them; RFC 6532 lets any letter in. */
const dotAtom = /^[^\s"(),:;<>@[\\\]\p{C}\p{Z}.]+(?:\.[^\s"(),:;<>@[\\\]\p{C}\p{Z}.]+)*$/u;

/** Labels of a domain in its ASCII form. The underscore is in no standard and in some people's addresses. */
const asciiDomain = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;

/**
 * The one form of an address that everything about a person goes by (alias, standing, cool-down): NFC, lower case, the
 * domain in ASCII (IDNA), a quoted local part without quotes it does not need. Null for what is no address. RFC 5321 2.4
 * lets a host tell Ana from ana; none does in practice, and two records for one person would break their rights.
 */
export function canonicalAddress(written: string, policy: AddressPolicy = { plusTags: 'distinct' }): string | null {
  const address = written.trim().normalize('NFC');
  const at = address.lastIndexOf('@');
  if (at < 1 || address.length > longestAddress) return null;
  const local = canonicalLocal(address.slice(0, at), policy);
  const domain = canonicalDomain(address.slice(at + 1));
  if (local === null || domain === null) return null;
  const canonical = `${local}@${domain}`;
  return Buffer.byteLength(canonical) > longestAddress ? null : canonical;
}

/** A domain in lower-case ASCII; null for an address literal or what is no domain. */
function canonicalDomain(written: string): string | null {
  const bare = written.endsWith('.') ? written.slice(0, -1) : written;
  const ascii = /^[\w.-]*$/.test(bare) ? bare.toLowerCase() : domainToASCII(bare);
  // Numbers alone are an IP address, and that is no name of anybody's.
  if (ascii.length > 253 || /^[\d.]*$/.test(ascii)) return null;
  return asciiDomain.test(ascii) ? ascii : null;
}

/** The part after the last @, canonical; null where there is none. */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  return at < 0 ? null : canonicalDomain(address.slice(at + 1).trim());
}

function canonicalLocal(written: string, { plusTags }: AddressPolicy): string | null {
  // Lower case can take a letter apart (İ), and NFC put it together again: both, in this order, come to rest.
  const local = unquoted(written).normalize('NFC').toLowerCase().normalize('NFC');
  const plus = local.indexOf('+');
  const kept = plusTags === 'same-person' && plus > 0 && !local.startsWith('"') ? local.slice(0, plus) : local;
  if (dotAtom.test(kept)) return kept;
  return kept.startsWith('"') && kept.length > 2 ? kept : null;
}

/** `"ana"` is ana (RFC 5321 4.1.2); what needs its quotes keeps them, with no more escapes than needed. */
function unquoted(local: string): string {
  if (!local.startsWith('"')) return local;
  if (local.length < 3 || !local.endsWith('"')) return '';
  let content = '';
  for (let at = 1; at < local.length - 1; at++) {
    const character = local.charAt(at);
    if (character === '"' || /[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return '';
    if (character === '\\' && ++at >= local.length - 1) return '';
    content += local.charAt(at);
  }
  return dotAtom.test(content) ? content : `"${content.replace(/["\\]/g, '\\$&')}"`;
}
