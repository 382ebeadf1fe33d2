import { countryName } from '../../reply/readable-date.ts';
import { type NoticeSection, noticeSections } from '../../reply/reply-links.ts';
import { rights } from '../../reply/verdicts.ts';
import type { Locale, Settings } from '../../settings/settings-schema.ts';
import { fillIn } from '../fill-in.ts';
import { legalBasisWords } from '../legal-basis-words.ts';
import { rightsWords } from '../rights-words.ts';
import { linkTo, type Site } from '../site.ts';
import type { Fact } from './fact.ts';
import { noticeDe } from './notice-de.ts';
import { noticeEn } from './notice-en.ts';
import { noticeFr } from './notice-fr.ts';
import type { NoticeWords } from './notice-words.ts';
import { deletionTold, periodsTold } from './periods-told.ts';
import { recipientTold } from './recipient-told.ts';

/** A piece of a section: a paragraph, a list of facts (what, and what about it) or a list of links. */
export type Block = { text: string } | { facts: Fact[] } | { links: { name: string; link: string }[] };

/** One topic of the notice, by the anchor that replies link to. */
export type Section = { id: NoticeSection; title: string; blocks: Block[] };

/** The privacy notice (GDPR arts. 12 to 14) as the settings and the periods of the product make it. */
export type Notice = { title: string; lead: string; contents: string; sections: Section[] };

const wordsOf: Record<Locale, NoticeWords> = { fr: noticeFr, en: noticeEn, de: noticeDe };

/** The notice in one language. Nothing in it is about a person, so that it is the same for everyone. */
export function noticeIn(site: Site, locale: Locale): Notice {
  const words = wordsOf[locale];
  const { name, address } = site.settings.legalEntity;
  const place = `${address.street}, ${address.postalCode} ${address.city}, ${countryName(address.country, locale)}`;
  const facts: Facts = { words, site, locale, settings: site.settings };
  return {
    title: words.title,
    lead: fillIn(words.lead, { company: name, address: place }),
    contents: words.contents,
    sections: noticeSections.map((id) => ({ id, title: words.titles[id], blocks: blocksOf[id](facts) })),
  };
}

type Facts = { words: NoticeWords; site: Site; locale: Locale; settings: Settings };

const blocksOf: Record<NoticeSection, (facts: Facts) => Block[]> = {
  purposes: ({ words, settings, locale }) => [
    { text: words.purposes.intro },
    {
      facts: [
        ...settings.purposes.map((one) => ({ what: one.name[locale] ?? one.id, says: [one.fields[locale] ?? ''] })),
        ...Object.values(words.purposes.own).map(({ name, fields }) => ({ what: name, says: [fields] })),
      ],
    },
    { text: words.purposes.voluntary },
  ],

  'legal-basis': ({ words, settings, locale }) => [
    { text: words.basis.intro },
    {
      facts: [
        ...settings.purposes.map((one) => ({
          what: one.name[locale] ?? one.id,
          says: [legalBasisWords[locale][one.legalBasis], one.balancing?.[locale] ?? ''].filter(Boolean),
        })),
        ...Object.values(words.purposes.own).map(({ name, basis }) => ({ what: name, says: [basis] })),
      ],
    },
    { text: words.basis.withdraw },
  ],

  retention: ({ words, settings, locale }) => [
    { text: words.retention.intro },
    { facts: periodsTold(words.retention, settings, locale) },
    { text: deletionTold(words.retention, settings, locale) },
  ],

  recipients: ({ words, settings, locale }) => [
    ...(settings.systems.length > 0
      ? [
          { text: words.recipients.intro },
          { facts: settings.systems.map((system) => recipientTold(system, words.recipients, locale)) },
        ]
      : [{ text: words.recipients.none }]),
    { text: words.recipients.noSale },
  ],

  rights: ({ words, site, locale, settings }) => [
    { text: words.rights.intro },
    {
      links: [
        ...rights.map((right) => ({
          name: rightsWords[locale].rights[right].name,
          link: linkTo(`/rights/${right}`, { site, locale }),
        })),
        { name: words.rights.stop, link: linkTo('/unsubscribe', { site, locale }) },
        { name: words.rights.preferences, link: linkTo('/preferences', { site, locale }) },
      ],
    },
    { text: words.rights.how },
    { text: words.rights.withdraw },
    ...(settings.legalEntity.address.country === 'FR' ? [{ text: words.rights.afterDeath }] : []),
  ],

  source: ({ words, settings }) => [
    { text: fillIn(words.source, { mailboxes: settings.mailboxes.map(({ address }) => address).join(', ') }) },
  ],

  transfers: ({ words, settings, locale }) => {
    const abroad = settings.systems.flatMap(({ name, country, safeguard }) =>
      safeguard
        ? [{ what: name, says: [fillIn(words.transfers.system, { country: countryName(country, locale), safeguard })] }]
        : [],
    );
    return abroad.length === 0 ? [{ text: words.transfers.none }] : [{ text: words.transfers.intro }, { facts: abroad }];
  },

  decisions: ({ words }) => words.decisions.map((text) => ({ text })),
  security: ({ words }) => words.security.map((text) => ({ text })),

  contact: ({ words, settings: { legalEntity, dpo } }) => [
    { text: words.contact.intro },
    {
      links: [
        { name: `${legalEntity.name}, ${legalEntity.email}`, link: `mailto:${legalEntity.email}` },
        { name: `${words.contact.dpo}, ${dpo.name}, ${dpo.email}`, link: `mailto:${dpo.email}` },
      ],
    },
    { facts: [{ what: words.contact.mentions, says: [legalEntity.phone ?? '', ...legalEntity.mentions].filter(Boolean) }] },
  ],

  authority: ({ words, settings: { authority } }) => [
    { text: words.authority },
    { links: [{ name: authority.name, link: authority.url }] },
  ],
};
