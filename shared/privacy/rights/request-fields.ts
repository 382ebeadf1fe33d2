import * as z from 'zod/mini';
import { type AddressPolicy, canonicalAddress, domainOf } from '../../inbound/canonical-address.ts';

/** What a person wrote into the form of a right, checked. `address` is theirs to be written to, `canonical` what they go by. */
export type RequestFields = {
  address: string;
  canonical: string;
  locale?: string | undefined;
  message: string;
  corrections: Readonly<Record<string, string>>;
  /** What an objection is against, where its sender chose. */
  about?: 'marketing' | 'other' | undefined;
  /** Who of the controller's proved whose address it is, and when; counts only in a signed call. */
  verified?: { by: string; at: string } | undefined;
};

/** A field that cannot be taken, by the contract's name, and what about it. */
export type WrongField = { field: string; wrong: 'email' | 'message' | 'corrections' | 'verified' | 'body' };

const text = (longest: number) => z.string().check(z.trim(), z.maxLength(longest));

/** What `POST /rights/{right}` takes. */
export const fieldsSchema = z.object({
  email: text(320),
  locale: z.catch(z.optional(z.string()), undefined), // a wrong language never stands in the way of a right
  message: z.prefault(text(5000), ''),
  corrections: z.prefault(z.record(text(100), text(500)).check(z.refine((all) => Object.keys(all).length <= 20)), {}),
  about: z.catch(z.optional(z.enum(['marketing', 'other'])), undefined), // nor does a choice that there is not: the words count
  verified: z.optional(z.object({ by: text(200).check(z.minLength(1)), at: z.iso.datetime({ offset: true }) })),
});

/** Checks the fields of a request, from a form or from JSON, and names each wrong one. */
export function readRequestFields(sent: unknown, policy: AddressPolicy): RequestFields | { wrong: WrongField[] } {
  const read = fieldsSchema.safeParse(sent);
  if (!read.success) return { wrong: unique(read.error.issues.map(({ path }) => wrongField(path))) };
  const { email, corrections, ...rest } = read.data;
  const canonical = canonicalAddress(email, policy);
  // A domain of one label reaches nobody out there.
  if (!canonical || !domainOf(canonical)?.includes('.')) return { wrong: [{ field: 'email', wrong: 'email' }] };
  const address = email.slice(0, email.lastIndexOf('@')) + canonical.slice(canonical.lastIndexOf('@'));
  const filled = Object.fromEntries(Object.entries(corrections).filter(([, value]) => value !== ''));
  return { ...rest, address, canonical, corrections: filled };
}

/** The fields of a form in the shape of the JSON: `corrections.name` goes into `corrections`. */
export function nested(fields: Readonly<Record<string, string>>): Record<string, unknown> {
  const prefix = 'corrections.';
  const corrections = Object.entries(fields).filter(([name]) => name.startsWith(prefix));
  return { ...fields, corrections: Object.fromEntries(corrections.map(([name, value]) => [name.slice(prefix.length), value])) };
}

function wrongField([field, inner]: PropertyKey[]): WrongField {
  if (field === 'email' || field === 'message') return { field, wrong: field };
  if (field === 'verified') return { field: inner === undefined ? field : `${field}.${String(inner)}`, wrong: field };
  if (field === 'corrections') return { field: inner === undefined ? field : `${field}.${String(inner)}`, wrong: field };
  return { field: 'body', wrong: 'body' };
}

function unique(fields: WrongField[]): WrongField[] {
  return [...new Map(fields.map((one) => [one.field, one])).values()];
}
