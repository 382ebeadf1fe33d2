import { addressesIn, fromAddresses, subjectOf } from '../../shared/inbound/head-fields.ts';
import type { MessageHead, Verdict } from '../../shared/inbound/inbound-message.ts';
import { envelopeSender } from '../../shared/inbound/envelope-sender.ts';
import { messageHeadOf } from '../../shared/inbound/message-head.ts';
import { readBody } from '../../shared/inbound/mime.ts';
import { headerValue } from '../../shared/inbound/received-request.ts';
import { classify } from '../../shared/reply/classify/classify.ts';
import { type Decision, decide, type Facts, type StandingFacts } from '../../shared/reply/decide.ts';
import { guardHead } from '../../shared/reply/guard/guard.ts';
import { judge, oursOf } from '../../shared/reply/judge.ts';
import type { ScoredIntent } from '../../shared/reply/verdicts.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';

export type Explanation = {
  from: string | null;
  subject: string | null;
  automatic: { kind: string; because: string } | null;
  authenticity: Facts['authenticity']['verdict'] | null;
  language: string | null;
  intents: ScoredIntent[];
  decision: Pick<Decision, 'act' | 'reply' | 'because' | 'template' | 'legalBasis'> | null;
  error: string | null;
};

export type Circumstances = {
  settings: Settings;
  recipient: string;
  verdict: Verdict;
  consent: StandingFacts['consent'];
  now: Date;
};

/** What would be done with a raw mail, by the functions that do it when deployed. @throws {UnreadableMail} */
export async function explainMail(raw: Uint8Array, circumstances: Circumstances): Promise<Explanation> {
  const { settings, consent, now } = circumstances;
  const head = deliveredHead(raw, circumstances);
  const guarded = guardHead(head, oursOf(settings));
  // A machine's mail is not read when deployed; here it is, so that a mail nobody could parse is told of.
  const reading = await readBody(raw);
  const facts = await judge({ head, reading, guarded }, { settings, classify, now });
  const { act, reply, because, template, legalBasis } = decide({ ...facts, standing: { claim: 'claimed', consent } });
  return {
    from: fromAddresses(head)[0]?.address ?? null,
    subject: subjectOf(head),
    automatic: facts.guarding.kind === 'person' ? null : { kind: facts.guarding.kind, because: facts.guarding.because },
    authenticity: facts.authenticity.verdict,
    language: facts.classification?.language ?? null,
    intents: facts.classification?.intents ?? [],
    decision: { act, reply, because, template, legalBasis },
    error: null,
  };
}

/** The line of a mail that can't be read. */
export function unexplained(error: unknown): Explanation {
  return {
    from: null,
    subject: null,
    automatic: null,
    authenticity: null,
    language: null,
    intents: [],
    decision: null,
    error: reasonOf(error),
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`;
}

/** A file as if it had just been delivered: its topmost Return-Path tells the envelope's sender, else From does. */
function deliveredHead(raw: Uint8Array, { recipient, verdict, now }: Circumstances): MessageHead {
  const verdicts = { spf: verdict, dkim: verdict, dmarc: verdict, spam: unlessUnknown(verdict), virus: unlessUnknown(verdict) };
  const delivery = { deliveryId: undefined, envelope: { from: undefined, recipients: [recipient] }, raw, verdicts };
  const head = messageHeadOf(delivery, { provider: 'file', receivedAt: now, objectKey: '' });
  const returnPath = headerValue(head.headers, 'return-path');
  const from = returnPath === undefined ? fromAddresses(head)[0]?.address : pathIn(returnPath);
  return { ...head, envelope: { from, recipients: [recipient] } };
}

/** A mail that fails authentication need be neither spam nor a virus. */
const unlessUnknown = (verdict: Verdict): Verdict => (verdict === 'unknown' ? 'unknown' : 'pass');

function pathIn(returnPath: string): string | null | undefined {
  return addressesIn(returnPath)[0]?.address ?? envelopeSender(returnPath);
}
