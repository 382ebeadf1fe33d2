import { fromAddresses } from '../../shared/inbound/head-fields.ts';
import { currentWording } from '../../shared/privacy/consent/wordings.ts';
import { caseIdFromMail } from '../../shared/privacy/rights/case-id.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { mailboxId } from '../../shared/settings/mailbox-id.ts';
import type { Locale, Mailbox } from '../../shared/settings/settings-schema.ts';
import type { CarryOutSteps, Judged } from './carry-out.ts';

/**
 * Reply policy consent-first: the mail waits in the row that asks for the consent to answer it, and the reply carries the
 * link. The claim stands before it, so that it goes at most once. Null where the same was asked for otherwise a few
 * minutes ago.
 */
export async function askConsent(
  { head, now }: Pick<Judged, 'head' | 'now'>,
  { sender, mailbox, locale }: { sender: { address: string; alias: Alias }; mailbox: Mailbox; locale: Locale },
  steps: Pick<CarryOutSteps, 'settings' | 'consents' | 'care'>,
): Promise<{ confirmationToken: string } | null> {
  const purpose = steps.settings.purposes[0]?.id ?? '';
  const wording = currentWording(steps.settings, purpose, locale);
  if (!wording) throw new Error('the first purpose of the settings has no wording to agree to');
  const { pendingKey, outcome } = await steps.consents.request({
    alias: sender.alias,
    identity: { address: sender.address, locale, name: fromAddresses(head)[0]?.name ?? '' },
    wordings: [{ purpose, channel: 'email', version: wording.version, hash: wording.hash }],
    source: `mail:${mailbox.address}`,
    method: 'mail',
    locale,
    now,
    ip: null,
    waitingMail: {
      mailKey: head.mailKey,
      mailbox: mailboxId(mailbox.address),
      reference: caseIdFromMail(head.mailKey),
      receivedAt: head.receivedAt.toISOString(),
    },
  });
  const mail = await steps.care.confirmationMail(pendingKey, now);
  const isOurs = outcome === 'asked' || mail?.waitingMailKey === head.mailKey; // a reply that SES put off is tried again
  return mail && isOurs ? { confirmationToken: mail.token } : null;
}
