import type { AnswerHead, InformationSection } from '../../privacy/rights/access/answer-schema.ts';
import { countryName } from '../../reply/readable-date.ts';
import type { Locale, Settings } from '../../settings/settings-schema.ts';
import { noticeIn } from '../notice/notice.ts';
import { siteOf } from '../site.ts';

/**
 * What art. 15(1) and (2) want told beside the data: purposes, legal bases with their balancing, recipients by name, periods,
 * source, rights, transfers with their safeguards, decisions, authority. The notice says it already, in the same words; here its
 * links are whole addresses, since this is read from a disk.
 */
export function informationOf(settings: Settings, publicUrl: string, locale: Locale): InformationSection[] {
  const whole = (link: string) => new URL(link, publicUrl).href;
  return noticeIn(siteOf(settings, publicUrl), locale).sections.map(({ id, title, blocks }) => ({
    id,
    title,
    blocks: blocks.map((block) => {
      if ('links' in block) return { links: block.links.map(({ name, link }) => ({ name, link: whole(link) })) };
      return 'facts' in block ? { facts: block.facts.map(({ what, says }) => ({ what, says: [...says] })) } : block;
    }),
  }));
}

/** Who answers for it. */
export function controllerOf({ legalEntity, dpo, authority }: Settings, locale: Locale): AnswerHead['controller'] {
  const { street, postalCode, city, country } = legalEntity.address;
  return {
    name: legalEntity.name,
    address: `${street}, ${postalCode} ${city}, ${countryName(country, locale)}`,
    email: legalEntity.email,
    dataProtectionOfficer: { name: dpo.name, email: dpo.email },
    authority: { name: authority.name, url: authority.url },
  };
}
