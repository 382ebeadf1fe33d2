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

/**
 * Every page that a reply links to, in the language of the reply. Where the reply is in two, the reader's own may be neither:
 * the pages then go by what the browser asks for, but for the notice, which is offered in each. `publicUrl` has no slash at
 * its end.
 */
export function replyLinks(facts: LinkFacts, locale: Locale) {
  const { unsubscribeToken, preferencesToken, confirmationToken, undoToken } = facts;
  const lang = languageOf(facts, locale);
  const page = (path: string, query: Record<string, string> = lang) => pageLink(facts.publicUrl, path, query);
  return {
    notice: page('/privacy', { lang: locale }),
    access: page('/rights/access'),
    rectification: page('/rights/rectification'),
    erasure: page('/rights/erasure'),
    objection: page('/rights/objection'),
    unsubscribe: unsubscribeToken === null ? '' : page('/unsubscribe', { token: unsubscribeToken, ...lang }),
    confirm: page('/consent/confirm', { ...(confirmationToken ? { token: confirmationToken } : {}), ...lang }),
    undo: page('/unsubscribe/undo', { ...(undoToken ? { token: undoToken } : {}), ...lang }),
    preferences: page('/preferences', { ...(preferencesToken ? { token: preferencesToken } : {}), ...lang }),
  };
}

export type LinkFacts = Pick<ReplyFacts, 'locales' | 'publicUrl' | 'preferencesToken' | 'confirmationToken' | 'undoToken'> & {
  /** Null where nobody is known whose mail could stop: then no link to it. */
  unsubscribeToken: string | null;
};

export function pageLink(publicUrl: string, path: string, query: Readonly<Record<string, string>>): string {
  const asked = new URLSearchParams(query).toString();
  return `${publicUrl}${path}${asked && '?'}${asked}`;
}

/** What a link says of the language: nothing where the mail is in two. */
export function languageOf({ locales }: Pick<LinkFacts, 'locales'>, locale: Locale): { lang?: Locale } {
  return locales.length === 1 ? { lang: locale } : {};
}

/** The place in the privacy notice that answers a question about one thing. */
export function sectionLink(links: ReplyLinks, section: NoticeSection): string {
  return `${links.notice}#${section}`;
}
