import * as z from 'zod/mini';
import { canonicalAddress, domainOf } from '../../inbound/canonical-address.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import type { Method, SeenWording } from './consents.ts';
import { wordingOf } from './wordings.ts';

/** What was sent to `POST /consent`, checked. `address` is the person's to be written to, `canonical` what they go by. */
export type ConsentFields = {
  address: string;
  canonical: string;
  locale: string | undefined;
  wordings: readonly [SeenWording, ...SeenWording[]];
  source: string;
  method: Method;
};

/** A field that cannot be taken, by the contract's name, and what about it. */
export type WrongConsentField = { field: string; wrong: 'email' | 'choices' | 'wording' | 'source' | 'body' };

/** How a call came: its Origin header, our own page's address, and whether a secret of the controller's vouches for it. */
export type Asked = { origin: string | undefined; publicUrl: string; isSigned: boolean };

/** More choices than any form has. */
const mostChoices = 100;
const text = (longest: number) => z.string().check(z.trim(), z.maxLength(longest));

/** What `POST /consent` takes. */
export const fieldsSchema = z.object({
  email: text(320),
  locale: z.catch(z.optional(z.string()), undefined), // a wrong language never stands in the way
  source: z.optional(text(500)),
  choices: z
    .array(z.object({ purpose: text(200), channel: text(200), version: text(200), hash: text(64) }))
    .check(z.minLength(1), z.maxLength(mostChoices)),
});

/** Checks what a form or a program sent, and names each wrong field. Nothing is agreed to that was not ticked word for word. */
export function readConsentFields(
  sent: unknown,
  asked: Asked,
  settings: Settings,
): ConsentFields | { wrong: WrongConsentField[] } {
  const read = fieldsSchema.safeParse(sent);
  if (!read.success) return { wrong: unique(read.error.issues.map(({ path: [field] }) => wrongField(field))) };
  const { email, choices, locale, source } = read.data;
  const canonical = canonicalAddress(email, settings.addresses);
  const wordings = [...new Map(choices.map((one) => [choiceField(one), one])).values()];
  const cameFrom = sourceOf(source, asked, settings);
  const wrong: WrongConsentField[] = wordings
    .filter((one) => !settings.channels.includes(one.channel) || !wordingOf(settings, one))
    .map((one) => ({ field: choiceField(one), wrong: 'wording' }));
  // A domain of one label reaches nobody out there.
  if (!canonical || !domainOf(canonical)?.includes('.')) wrong.unshift({ field: 'email', wrong: 'email' });
  if (!cameFrom) wrong.push({ field: 'source', wrong: 'source' });
  const [first, ...others] = wordings;
  if (wrong.length > 0 || !canonical || !cameFrom || !first) return { wrong };
  const address = email.slice(0, email.lastIndexOf('@')) + canonical.slice(canonical.lastIndexOf('@'));
  return { address, canonical, locale, wordings: [first, ...others], ...cameFrom };
}

/** The name of a choice's box in a form, and of its mistake: `choices.news.email`. */
export function choiceField({ purpose, channel }: { purpose: string; channel: string }): string {
  return `choices.${purpose}.${channel}`;
}

/** What a ticked box says: which wording stood beside it. */
export function choiceValue({ version, hash }: { version: string; hash: string }): string {
  return `${version}:${hash}`;
}

/** The fields of a form in the shape of the JSON: each ticked box becomes a choice. */
export function choicesOfForm(fields: Readonly<Record<string, string>>): Record<string, unknown> {
  const choices = Object.entries(fields).flatMap(([name, value]) => {
    const [kind, purpose = '', channel = ''] = name.split('.', 3);
    const colon = value.lastIndexOf(':');
    if (kind !== 'choices' || value === '') return [];
    return [{ purpose, channel, version: value.slice(0, Math.max(0, colon)), hash: value.slice(colon + 1) }];
  });
  return { ...fields, choices };
}

/**
 * Where the contact came from (R18). A page that is not ours must be one of the settings' sites, by its own word or by the
 * browser's; what is signed may name any source, since the controller vouches for it. Null where it may not.
 */
function sourceOf(
  stated: string | undefined,
  { origin, publicUrl, isSigned }: Asked,
  { consent }: Settings,
): Pick<ConsentFields, 'source' | 'method'> | null {
  // An address or a line break in a source would carry a person, or more than a source, into the proof.
  if (isSigned) return stated && !/[@\p{Cc}]/u.test(stated) ? { source: stated, method: 'own-form' } : null;
  const sites = consent.ownForms?.origins.map((one) => new URL(one).origin) ?? [];
  const ours = new URL(publicUrl).origin;
  // Our own pages send no referrer, so that their browser says "null".
  const sender = origin === undefined || origin === 'null' || origin === ours ? null : origin;
  if (sender !== null && !sites.includes(sender)) return null;
  if (!stated) return { source: `form:${sender ?? `${publicUrl}/consent`}`, method: sender ? 'own-form' : 'form' };
  const page = URL.parse(stated);
  if (!page || !sites.includes(page.origin) || (sender !== null && sender !== page.origin)) return null;
  return { source: `form:${page.origin}${page.pathname}`, method: 'own-form' };
}

function wrongField(field: PropertyKey | undefined): WrongConsentField {
  if (field === 'email' || field === 'choices' || field === 'source') return { field, wrong: field };
  return { field: 'body', wrong: 'body' };
}

function unique(fields: WrongConsentField[]): WrongConsentField[] {
  return [...new Map(fields.map((one) => [one.field, one])).values()];
}
