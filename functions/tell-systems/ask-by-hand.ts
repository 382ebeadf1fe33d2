import { askId } from '../../shared/privacy/systems/ask-id.ts';
import type { ToldAsk, ToldAsks } from '../../shared/privacy/systems/told-asks.ts';
import { hashOfToken } from '../../shared/privacy/tokens/confirmation-token.ts';
import type { TokenKeys } from '../../shared/privacy/tokens/link-token.ts';
import { taskToken, taskTokenOfHash } from '../../shared/privacy/tokens/task-token.ts';
import type { AskedTask } from '../../shared/reply/agent-notice.ts';
import type { SendOutcome } from '../../shared/reply/outgoing-mail.ts';

/** A step for a named person: a short notice with a link, and a reminder until they have answered. */
export type AskByHandSteps = {
  asks: Pick<ToldAsks, 'toldByHand' | 'noticed'>;
  tokenKeys(): Promise<TokenKeys>;
  sendNotice(to: string, kind: 'task' | 'task-reminder', task: AskedTask): Promise<SendOutcome>;
};

const day = 86_400_000;
/** The first reminder leaves a week; then it is every third day. */
const daysUntilReminded = { first: 7, next: 3 } as const;

/**
 * Writes to them, and says when to remind them.
 * @throws where the mail surely did not go, or perhaps: what the law wants is sent again.
 */
export async function askByHand(
  { told, to, system, dueBy, now }: { told: ToldAsk; to: string; system: string; dueBy: Date; now: Date },
  { asks, tokenKeys, sendNotice }: AskByHandSteps,
): Promise<Date> {
  const next = nextNotice(told);
  if (next && next > now) return next; // the queue brought the same message twice
  const id = askId(told);
  const keys = await tokenKeys();
  const known = told.tokenHash === null ? null : taskTokenOfHash(id, told.tokenHash, keys);
  const token = known ?? taskToken(id, keys);
  if (!known) await asks.toldByHand(told, hashOfToken(token), now); // before the mail, so that its link opens
  const kind = told.notices === 0 ? 'task' : 'task-reminder';
  const { outcome } = await sendNotice(to, kind, { id, token, system, right: told.right, dueBy });
  if (outcome !== 'sent') throw new Error('the notice of a task is not surely sent', { cause: new Error(outcome) });
  await asks.noticed(told, now);
  return nextNotice({ notices: told.notices + 1, noticedAt: now.toISOString() }) ?? now;
}

/** Null before the first one. */
function nextNotice({ notices, noticedAt }: Pick<ToldAsk, 'notices' | 'noticedAt'>): Date | null {
  if (noticedAt === null) return null;
  return new Date(Date.parse(noticedAt) + (notices === 1 ? daysUntilReminded.first : daysUntilReminded.next) * day);
}
