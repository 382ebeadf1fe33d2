import type { Alias, OptOuts, Standings } from '../../shared/privacy/standing/standings.ts';
import { renderAgentNotice } from '../../shared/reply/agent-notice.ts';
import { afterDelay, afterReminder, type Enquiries, type Enquiry, enquiryDuty } from '../../shared/reply/enquiries.ts';
import type { MailSender } from '../../shared/reply/outgoing-mail.ts';
import { log } from '../../shared/runtime/log.ts';
import { mailboxId } from '../../shared/settings/mailbox-id.ts';
import type { Locale, Mailbox, Settings } from '../../shared/settings/settings-schema.ts';

export type WatchEnquiriesSteps = {
  settings: Settings;
  publicUrl: string;
  now(): Date;
  sender: MailSender;
  enquiries: Enquiries;
  standings: Pick<Standings, 'identity'>;
  optOuts: Pick<OptOuts, 'find'>;
  mintTokens(alias: Alias, now: Date): Promise<{ unsubscribeToken: string }>;
};

type Watched = { enquiry: Enquiry; mailbox: Mailbox };

/** Does all that is due for promised answers: each person is told of a delay, each team gets one digest. Gives how many failed. */
export async function watchEnquiries(steps: WatchEnquiriesSteps): Promise<{ done: number; failed: number }> {
  const counted = { done: 0, failed: 0 };
  const trying = async (act: () => Promise<unknown>) => {
    try {
      await act();
      counted.done++;
    } catch (error) {
      counted.failed++;
      log.error('watch-failed', error, { step: 'enquiry' });
    }
  };
  const digests = new Map<string, Watched[]>();
  for (const partition of steps.enquiries.partitions)
    for await (const enquiry of steps.enquiries.due(partition, steps.now()))
      await trying(async () => {
        const team = await lookAt(enquiry, steps);
        if (team) digests.set(team.to, [...(digests.get(team.to) ?? []), team.watched]);
      });
  for (const [to, watched] of digests) await trying(() => remindTeam(to, watched, steps));
  return counted;
}

/** Tells a delay at once; what the team must be reminded of is given back, for one mail of all. */
async function lookAt(enquiry: Enquiry, steps: WatchEnquiriesSteps): Promise<{ to: string; watched: Watched } | null> {
  const now = steps.now();
  if (!(await steps.enquiries.take(enquiry, now))) return null;
  const mailbox = steps.settings.mailboxes.find(({ address }) => mailboxId(address) === enquiry.mailbox);
  if (mailbox?.people.by !== 'deliver' || mailbox.followUp === 'off') {
    await steps.enquiries.change(enquiry, { ...enquiry, lookAt: null }); // the settings changed: nobody watches it any more
    return null;
  }
  const duty = enquiryDuty(enquiry, now, mailbox);
  if (duty === 'tell-delay') await tellDelay(enquiry, mailbox, steps);
  return duty === 'remind-team' ? { to: mailbox.people.to, watched: { enquiry, mailbox } } : null;
}

/** At least once: the digest first, then each mark (docs/decisions/0034). */
async function remindTeam(to: string, watched: readonly Watched[], steps: WatchEnquiriesSteps): Promise<void> {
  const { settings, publicUrl, sender } = steps;
  const [first] = watched;
  if (!first) return;
  const enquiries = watched
    .map(({ enquiry: { reference, promisedAt } }) => ({ reference, answerBy: promisedAt }))
    .toSorted((one, other) => one.answerBy.getTime() - other.answerBy.getTime());
  const { mailbox } = first;
  const notice = renderAgentNotice({ notice: 'enquiries-due', enquiries, to, mailbox, publicUrl }, settings);
  const { outcome } = await sender.send(notice);
  if (outcome !== 'sent') throw new Error('the team is not surely reminded', { cause: new Error(outcome) });
  for (const { enquiry, mailbox: its } of watched)
    await steps.enquiries.change(enquiry, afterReminder(enquiry, steps.now(), its));
}

/**
 * At most once, as every courtesy: the mark first, taken back where SES surely did not take the mail. Who opted out, or whose
 * mailbox writes nothing by itself, is told nothing; the new time is watched all the same.
 */
async function tellDelay(enquiry: Enquiry, mailbox: Mailbox, steps: WatchEnquiriesSteps): Promise<void> {
  const { enquiries, standings, optOuts, sender, settings } = steps;
  const now = steps.now();
  const renewed = afterDelay(enquiry, now, mailbox);
  if (!(await enquiries.change(enquiry, renewed))) return; // answered in between
  const { alias, mailKey } = enquiry;
  const identity = (await optOuts.find(alias, now)) ? null : await standings.identity(alias, now);
  if (!identity || mailbox.mode !== 'reply') return log.info('delay-untold', { mailKey });
  const { renderEnquiryDelay } = await import('../../shared/reply/enquiry-delay.ts'); // most runs of the hour send nothing
  const mail = renderEnquiryDelay(
    {
      locales: [localeOf(identity.locale, settings)],
      to: identity.address,
      mailbox,
      reference: enquiry.reference,
      receivedAt: enquiry.receivedAt,
      answerBy: renewed.promisedAt,
      promisedBy: enquiry.promisedAt,
      because: mailbox.delayBecause,
      messageId: undefined,
      references: [],
      legalBasis: enquiry.legalBasis ?? undefined,
      unsubscribeToken: (await steps.mintTokens(alias, now)).unsubscribeToken,
      publicUrl: steps.publicUrl,
    },
    settings,
  );
  const { outcome } = await sender.send(mail);
  log.info('delay-told', { mailKey, outcome });
  if (outcome === 'throttled') {
    await enquiries.change(enquiry, { ...enquiry, lookAt: now });
    throw new Error('SES asks to send later');
  }
}

const localeOf = (locale: string, { locales, defaultLocale }: Settings): Locale =>
  locales.find((offered) => offered === locale) ?? defaultLocale;
