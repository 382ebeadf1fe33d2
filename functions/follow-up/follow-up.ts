import * as z from 'zod/mini';
import { prefixes } from '../../shared/names.ts';
import { type CaseFollowUp, type FollowUp, followUpSchema } from '../../shared/privacy/outbox/outbox.ts';
import type { CaseFacts, Cases } from '../../shared/privacy/rights/cases.ts';
import type { Alias, Identity } from '../../shared/privacy/standing/standings.ts';
import { type ConsentFollowUpSteps, followConsent, nextDay } from './consent-follow-ups.ts';
import { teamNotice } from '../../shared/reply/team-notice.ts';
import { log } from '../../shared/runtime/log.ts';
import { mailboxId } from '../../shared/settings/mailbox-id.ts';
import type { Locale, Mailbox, Settings } from '../../shared/settings/settings-schema.ts';

export type FollowUpSteps = ConsentFollowUpSteps & {
  cases: Cases;
  /** Copies, then deletes the source; done twice, or after the source is gone, it is done. */
  moveObject(from: string, to: string): Promise<void>;
};

/** One follow-up told by the queue, at once. */
export async function followUpQueued(body: string, steps: FollowUpSteps): Promise<void> {
  await carryOut(followUpSchema.parse(JSON.parse(body)), steps);
}

/** Everything that is due: what no queue told of, and what failed before. One failure does not keep the others waiting. */
export async function followUpDue(steps: FollowUpSteps): Promise<{ done: number; failed: number }> {
  const counted = { done: 0, failed: 0 };
  for await (const followUp of steps.outbox.due(steps.now())) {
    try {
      await carryOut(followUp, steps);
      counted.done++;
    } catch (error) {
      counted.failed++;
      log.error('follow-up-failed', error, {
        ...('caseId' in followUp ? { caseId: followUp.caseId } : { alias: followUp.key }),
        step: followUp.kind,
      });
    }
  }
  return counted;
}

async function carryOut(followUp: FollowUp, steps: FollowUpSteps): Promise<void> {
  if (!('caseId' in followUp)) return followConsent(followUp, steps);
  const found = await steps.cases.find(followUp.caseId);
  if (!found) return steps.outbox.done(followUp); // erased in between
  switch (followUp.kind) {
    case 'acknowledge-case':
      return acknowledge(found, followUp, steps);
    case 'move-mail':
      return moveMail(found, followUp, steps);
  }
}

/** A form came to no mailbox that the team reads, so the team is told here; then the person, if they may be. */
async function acknowledge(found: CaseFacts, followUp: CaseFollowUp, steps: FollowUpSteps): Promise<void> {
  const now = steps.now();
  const mailbox = mailboxOf(found, steps.settings);
  const identity = found.alias && (await steps.standings.identity(found.alias, now));
  if (found.channel === 'form' && !found.acknowledgedAt) await tellTeam(found, identity, mailbox, steps);
  if (found.acknowledgedAt || !found.acknowledge || !found.alias || !identity || mailbox.mode === 'observe')
    return steps.outbox.done(followUp);
  const most = steps.settings.limits.mailsPerAddressAndDay;
  if (!(await steps.mailLimit.take({ alias: found.alias, mail: found.caseId, most, now })))
    return steps.outbox.postpone(followUp, nextDay(now));

  const sent = await steps.sender.send(await acknowledgement(found, found.alias, identity, mailbox, steps));
  if (sent.outcome !== 'sent') throw new Error('the acknowledgement is not surely sent', { cause: new Error(sent.outcome) });
  await steps.cases.acknowledged(found, sent.messageId, now);
}

/** What a form brings, as `receive-request` writes it. */
const formWords = z.object({ message: z.string(), corrections: z.record(z.string(), z.string()) });

async function tellTeam(
  found: CaseFacts,
  identity: Identity | null,
  mailbox: Mailbox,
  { cases, sender, settings }: FollowUpSteps,
): Promise<void> {
  if (mailbox.people.by !== 'deliver') return;
  const { caseId } = found;
  const opened = { caseId, dueAt: new Date(found.dueAt) };
  const words = await cases.words(found);
  const original = {
    kind: 'form',
    address: identity?.address ?? '',
    words: words ? formWords.parse(JSON.parse(words)) : null,
  } as const;
  const notice = teamNotice(
    {
      act: 'open-rights-request',
      because: 'a form of ours',
      mailbox,
      to: mailbox.people.to,
      reference: caseId,
      opened,
      original,
    },
    settings,
  );
  const sent = await sender.send(notice);
  if (sent.outcome !== 'sent') throw new Error('the team is not surely told', { cause: new Error(sent.outcome) });
}

async function acknowledgement(found: CaseFacts, alias: Alias, identity: Identity, mailbox: Mailbox, steps: FollowUpSteps) {
  const locale: Locale = steps.settings.locales.find((offered) => offered === identity.locale) ?? steps.settings.defaultLocale;
  const { renderReply } = await import('../../shared/reply/render-reply.ts'); // most runs of the hour send nothing
  return renderReply(
    {
      template: 'rights-received',
      locales: [locale],
      to: identity.address,
      mailbox,
      reference: found.caseId,
      receivedAt: new Date(found.receivedAt),
      answerBy: new Date(found.dueAt),
      rights: found.rights,
      messageId: undefined,
      references: [],
      legalBasis: 'legal-obligation',
      ...(await steps.mintTokens(alias, steps.now())),
      publicUrl: steps.publicUrl,
    },
    steps.settings,
  );
}

/** The case's clock is the mail's from here on: the 30-day clock must not eat a request before its deadline (rule 16). */
async function moveMail(found: CaseFacts, followUp: CaseFollowUp, steps: FollowUpSteps): Promise<void> {
  if (!found.objectKey || found.objectKey.startsWith(prefixes.case)) return steps.outbox.done(followUp);
  const to = `${prefixes.case}${found.caseId}/${found.objectKey}`;
  await steps.moveObject(found.objectKey, to);
  await steps.cases.moved(found, to);
}

/** The mailbox it came to; a form comes to the first that is for rights, else to the first. */
function mailboxOf(found: CaseFacts, { mailboxes }: Settings): Mailbox {
  const mailbox =
    mailboxes.find(({ address }) => mailboxId(address) === found.mailbox) ??
    mailboxes.find(({ purpose }) => purpose !== 'contact') ??
    mailboxes[0];
  if (!mailbox) throw new Error('the settings have no mailbox');
  return mailbox;
}
