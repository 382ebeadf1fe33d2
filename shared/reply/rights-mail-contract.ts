import type { Mailbox, Settings } from '../settings/settings-schema.ts';
import { type MailDemand, readableHtml } from './mail-demands.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { type BrokenReply, languagesOf } from './reply-contract.ts';
import { forItsReader, offeredLocales, renderRightsMail } from './render-rights-mail.ts';
import type { RightsMailFacts } from './rights-mail.ts';
import { type RenderedRightsMail, rightsMailDemands } from './rights-mail-demands.ts';
import { sampleRightsMails } from './rights-mail-samples.ts';
import { rightsView } from './rights-view.ts';

/** What a mail about a rights case lacks of what it must have; nothing where it is whole. */
export function checkRightsMail(
  mail: OutgoingMail,
  asked: RightsMailFacts,
  settings: Settings,
): MailDemand<RenderedRightsMail>[] {
  const locales = offeredLocales(asked.locales, settings);
  const facts = { ...forItsReader(asked), locales };
  const [locale] = locales;
  const view = rightsView(facts, locales, settings, locale);
  const rendered = { mail, facts, locale, settings, view, texts: [mail.text, readableHtml(mail.html)] as const };
  return rightsMailDemands.filter(({ holds }) => !holds(rendered));
}

/**
 * Renders every letter about rights in every language and pair of languages that these settings offer, and tells which break
 * the contract. Held by `npm test` for the controller's own settings, as are the replies.
 */
export function brokenRightsMails(settings: Settings): BrokenReply[] {
  return onePerTimeZone(settings).flatMap((mailbox) =>
    languagesOf(settings).flatMap((locales) =>
      sampleRightsMails(settings, mailbox, locales).flatMap((facts) =>
        checkRightsMail(renderRightsMail(facts, settings), facts, settings).map(({ demand }) => ({
          template: `rights/${facts.letter}`,
          locales,
          missing: demand,
        })),
      ),
    ),
  );
}

/** Of a mailbox only its time zone is in the words of these letters. */
function onePerTimeZone({ mailboxes }: Settings): Mailbox[] {
  return [...new Map(mailboxes.map((mailbox) => [mailbox.workingHours.timeZone, mailbox])).values()];
}
