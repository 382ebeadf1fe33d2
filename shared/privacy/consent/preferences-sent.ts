import * as z from 'zod/mini';
import { choicesOfForm } from './consent-fields.ts';
import type { SeenWording } from './consents.ts';

/** What the preferences page, or a program, sent: all that is agreed to from now on, and the token of the form. */
export type PreferencesSent = { granted: readonly SeenWording[]; form: string };

const text = z.string().check(z.maxLength(200));
/** What `POST /preferences` takes. */
export const sentSchema = z.object({
  choices: z.optional(z.array(z.object({ purpose: text, channel: text, version: text, hash: text })).check(z.maxLength(100))),
  withdraw: z.optional(z.literal('all')),
  form: z.optional(text),
});

/** Null where nothing can be read from it: silence is not a withdrawal either. A form without a ticked box is one. */
export function readPreferencesSent(
  body: { kind: 'form'; fields: Readonly<Record<string, string>> } | { kind: 'json'; value: unknown } | { kind: string },
): PreferencesSent | null {
  const read = sentSchema.safeParse(sentIn(body));
  if (!read.success) return null;
  const { choices, withdraw, form = '' } = read.data;
  if (withdraw === 'all') return { granted: [], form };
  if (!choices) return null;
  const once = new Map(choices.map((one) => [`${one.purpose}/${one.channel}`, one]));
  return { granted: [...once.values()], form };
}

function sentIn(body: Parameters<typeof readPreferencesSent>[0]): unknown {
  // Its own form always carries its token: a POST of something else is not a choice of nothing.
  if ('fields' in body) return 'form' in body.fields || 'withdraw' in body.fields ? choicesOfForm(body.fields) : undefined;
  return 'value' in body ? body.value : undefined;
}
