import type { Locale } from '../settings/settings-schema.ts';
import type { RightsLetter } from './rights-mail.ts';
import { languageOf, type LinkFacts, pageLink, type ReplyLinks, replyLinks } from './reply-links.ts';

/** The pages that mails about a case link to, besides those of every reply. */
export type RightsLinks = Pick<ReplyLinks, 'notice' | 'unsubscribe'> & {
  /** Where every right can be asked for. */
  rights: string;
  /** The state of the case; it says nothing about anybody. */
  state: string;
  /** Where the address is proved; empty where nothing is to be proved. */
  confirm: string;
  /** The key that statements are signed with. */
  statementKey: string;
};

/** `caseId` is that of the case that goes on: the older one, for a repeat. A new address has a page of its own to be proved on. */
export function rightsLinks(
  facts: LinkFacts & { caseId: string; token: string | null; letter: RightsLetter['letter'] },
  locale: Locale,
): RightsLinks {
  const { publicUrl, caseId, token } = facts;
  const proof = facts.letter === 'new-address' ? 'new-address' : 'confirm';
  const lang = languageOf(facts, locale);
  const state = `/rights/requests/${encodeURIComponent(caseId)}`;
  const { notice, unsubscribe } = replyLinks(facts, locale);
  return {
    notice,
    unsubscribe,
    rights: pageLink(publicUrl, '/rights', lang),
    state: pageLink(publicUrl, state, lang),
    confirm: token === null ? '' : pageLink(publicUrl, `${state}/${proof}`, { token, ...lang }),
    statementKey: pageLink(publicUrl, '/rights/statement-key', {}),
  };
}
