import { fromAddresses } from './head-fields.ts';
import { type AddressPolicy, canonicalAddress } from './canonical-address.ts';
import { readPointers } from './pointer.ts';

/**
 * Whom a message of the mail queue names as its sender, in From and on the envelope, as far as the message itself tells: SES
 * tells it, of a provider's stored request only the name of the object is known. Canonical addresses.
 * @throws where the message has not the shape of one.
 */
export function sendersIn(body: string, addresses: AddressPolicy): string[] {
  const named = readPointers(body).flatMap((pointer) => {
    if (pointer.kind !== 'ses') return [];
    const { from } = pointer.head.envelope;
    return [...fromAddresses(pointer.head).map(({ address }) => address), ...(from ? [from] : [])];
  });
  return [...new Set(named.flatMap((address) => canonicalAddress(address, addresses) ?? []))];
}

/** The stored mail that a message of the mail queue points to. @throws as {@link sendersIn}. */
export function objectsIn(body: string): string[] {
  return readPointers(body).map((pointer) => (pointer.kind === 'ses' ? pointer.head.objectKey : pointer.objectKey));
}
