import type { Hold } from '../../shared/privacy/holds/holds.ts';
import { renderAgentNotice } from '../../shared/reply/agent-notice.ts';
import type { MailSender } from '../../shared/reply/outgoing-mail.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';

type ReviewSteps = { settings: Settings; publicUrl: string; sender: MailSender };

/** Tells the agents that a hold is to be looked at: what is kept longer than its period is kept no longer than it must be. */
export async function tellReview({ holdId, reviewOn }: Hold, { settings, publicUrl, sender }: ReviewSteps): Promise<void> {
  const mailbox = settings.mailboxes.find(({ purpose }) => purpose === 'rights') ?? settings.mailboxes[0];
  if (!mailbox) throw new Error('the settings have no mailbox');
  const facts = { to: null, mailbox, publicUrl, holdId, reviewBy: new Date(reviewOn) };
  const { outcome } = await sender.send(renderAgentNotice({ notice: 'hold-review', ...facts }, settings));
  if (outcome !== 'sent') throw new Error('the review of a hold is not surely told', { cause: new Error(outcome) });
}
