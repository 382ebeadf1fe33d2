import { periods } from '../privacy/retention/periods.ts';
import type { Locale, Settings } from '../settings/settings-schema.ts';
import { boxesOf, purposesOnConsent } from './consent-pages.ts';
import { consentWords } from './consent-words.ts';
import { fillIn } from './fill-in.ts';
import { noticeIn } from './notice/notice.ts';
import { periodInWords } from './periods-in-words.ts';
import { rightsIn } from './rights-pages.ts';
import { rightsWords } from './rights-words.ts';
import { linkTo, type Visit } from './site.ts';
import { html as consentForm } from './templates/compiled/snippet-consent.html.ts';
import { html as links } from './templates/compiled/snippet-links.html.ts';

/** What a controller can put on a site of their own. */
export const snippets = ['consent', 'rights', 'notice'] as const;
export type SnippetName = (typeof snippets)[number];

/**
 * HTML to paste: no script, no style, and every link to the public address. `source` is the page it is pasted into, which the
 * proof of each consent will name.
 */
export function snippet(name: SnippetName, settings: Settings, locale: Locale, source: string): string {
  // Links on another site must be whole, so that the whole address takes the place of its path.
  const visit: Visit = { site: { settings, basePath: settings.publicUrl }, locale, path: null, query: {} };
  return made[name](visit, source);
}

const made: Record<SnippetName, (visit: Visit, source: string) => string> = {
  consent: consentSnippet,
  rights: (visit) => links({ lead: rightsWords[visit.locale].lead, links: rightsIn(visit) }),
  notice: noticeSnippet,
};

function consentSnippet(visit: Visit, source: string): string {
  const { locale, site } = visit;
  const words = consentWords[locale];
  return consentForm({
    words,
    locale,
    source,
    action: linkTo('/consent', visit),
    purposes: purposesOnConsent(site.settings).map((purpose) => ({
      name: purpose.name[locale] ?? purpose.id,
      boxes: boxesOf(visit, purpose, () => ({ isTicked: false, wrong: '' })),
    })),
    use: fillIn(words.use, { period: periodInWords(periods.pending.seconds, locale) }),
  });
}

function noticeSnippet(visit: Visit): string {
  const notice = noticeIn(visit.site, visit.locale);
  const sections = notice.sections.map(({ id, title }) => ({ name: title, link: `${linkTo('/privacy', visit)}#${id}` }));
  return links({ lead: notice.lead, links: [{ name: notice.title, link: linkTo('/privacy', visit) }, ...sections] });
}
