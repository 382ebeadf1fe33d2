import type { Locale, Settings } from '../settings/settings-schema.ts';

/** What all pages of one controller share. `basePath` is the path of the public address, mostly empty; links begin with it. */
export type Site = { settings: Settings; basePath: string };

/** @param publicUrl where the pages are: the controller's address deployed, the local one on one machine. */
export function siteOf(settings: Settings, publicUrl: string): Site {
  return { settings, basePath: new URL(publicUrl).pathname.replace(/\/+$/, '') };
}

/**
 * One look at a page. `path` and `query` are where the language links lead, so that they keep a token; a `path` of null
 * is the answer to an act, which has no other language to be fetched in.
 */
export type Visit = { site: Site; locale: Locale; path: string | null; query: Readonly<Record<string, string>> };

/** The address of one of our pages, in this language. */
export function linkTo(
  path: string,
  { site, locale }: Pick<Visit, 'site' | 'locale'>,
  query: Record<string, string> = {},
): string {
  return `${site.basePath}${path}?${new URLSearchParams({ ...query, lang: locale }).toString()}`;
}
