import type { Locale } from '../settings/settings-schema.ts';
import type { ReplyFacts } from './render.ts';

/** The sections of the privacy notice: the anchors of its page. */
export const noticeSections = [
  'purposes',
  'legal-basis',
  'retention',
  'recipients',
  'rights',
  'source',
  'transfers',
  'decisions',
  'security',
  'contact',
  'authority',
] as const;
export type NoticeSection = (typeof noticeSections)[number];

export type ReplyLinks = ReturnType<typeof replyLinks>;

/** Every page that a reply links to, in the reader's language. `publicUrl` has no slash at its end. */
export function replyLinks({ publicUrl, unsubscribeToken, preferencesToken }: LinkFacts, locale: Locale) {
  const page = (path: string, query: Record<string, string> = {}) =>
    `${publicUrl}${path}?${new URLSearchParams({ ...query, lang: locale }).toString()}`;
  return {
    notice: page('/privacy'),
    access: page('/rights/access'),
    rectification: page('/rights/rectification'),
    erasure: page('/rights/erasure'),
    objection: page('/rights/objection'),
    unsubscribe: page('/unsubscribe', { token: unsubscribeToken }),
    preferences: page('/preferences', preferencesToken ? { token: preferencesToken } : {}),
  };
}

export type LinkFacts = Pick<ReplyFacts, 'publicUrl' | 'unsubscribeToken' | 'preferencesToken'>;

/** The place in the privacy notice that answers a question about one thing. */
export function sectionLink(links: ReplyLinks, section: NoticeSection): string {
  return `${links.notice}#${section}`;
}
