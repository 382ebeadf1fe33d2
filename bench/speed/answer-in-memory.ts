import { messageIdOf, referencesOf } from '../../shared/inbound/head-fields.ts';
import { messageHeadOf } from '../../shared/inbound/message-head.ts';
import { readBody } from '../../shared/inbound/mime.ts';
import { caseIdFromMail } from '../../shared/privacy/rights/case-id.ts';
import { classify } from '../../shared/reply/classify/classify.ts';
import { decide } from '../../shared/reply/decide.ts';
import { guardHead } from '../../shared/reply/guard/guard.ts';
import { judge, mailboxOf, oursOf } from '../../shared/reply/judge.ts';
import type { OutgoingMail } from '../../shared/reply/outgoing-mail.ts';
import { promisedAnswer } from '../../shared/reply/promised-answer.ts';
import { renderReply } from '../../shared/reply/render-reply.ts';
import { replyLocales } from '../../shared/reply/reply-locales.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';

const verdicts = { spf: 'pass', dkim: 'pass', dmarc: 'pass', spam: 'pass', virus: 'pass' } as const;

/** The way of one mail without its calls: parse, guard, authenticate, classify, decide, render. */
export async function answerInMemory(
  raw: Uint8Array,
  { settings, now }: { settings: Settings; now: Date },
): Promise<OutgoingMail> {
  const envelope = { from: 'anna@example.org', recipients: [settings.mailboxes[0]?.address ?? ''] };
  const head = messageHeadOf(
    { deliveryId: undefined, envelope, raw, verdicts },
    { provider: 'bench', receivedAt: now, objectKey: '' },
  );
  const guarded = guardHead(head, oursOf(settings));
  const facts = await judge({ head, reading: await readBody(raw), guarded }, { settings, classify, now });
  const decision = decide({ ...facts, standing: { claim: 'claimed', consent: 'none' } });
  const mailbox = mailboxOf(head, settings);
  if (!decision.template || decision.template === 'rights-received' || !mailbox)
    throw new Error(`a sample mail is not answered: ${decision.because}`);
  return renderReply(
    {
      template: decision.template,
      locales: replyLocales(facts.classification?.language ?? null, settings),
      to: facts.authenticity.sender ?? '',
      mailbox,
      reference: caseIdFromMail(head.mailKey),
      receivedAt: now,
      answerBy: promisedAnswer(now, mailbox),
      messageId: messageIdOf(head) ?? undefined,
      references: referencesOf(head),
      unsubscribeToken: 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnop',
      publicUrl: settings.publicUrl,
    },
    settings,
  );
}
