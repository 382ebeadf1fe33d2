import { createHash } from 'node:crypto';
import { refusal, type Reply } from './engine.ts';

/** How long DynamoDB remembers the token of a transaction, in milliseconds. */
const remembered = 10 * 60 * 1000;

/**
 * Runs a transaction at most once per `ClientRequestToken`: a repeat of the same request gives its answer without an
 * effect, another request under the same token is refused.
 */
export function clientTokens(clock: () => Date = () => new Date()) {
  const answered = new Map<string, { hash: string; until: number; reply: Reply }>();

  return async (body: Record<string, unknown>, run: () => Promise<Reply>): Promise<Reply> => {
    const token = body['ClientRequestToken'];
    if (typeof token !== 'string') return run();
    const now = clock().getTime();
    for (const [old, { until }] of answered) if (until <= now) answered.delete(old);
    const hash = createHash('sha256').update(JSON.stringify(body['TransactItems'])).digest('hex');
    const before = answered.get(token);
    if (before && before.hash !== hash)
      return refusal(
        'IdempotentParameterMismatchException',
        'A request with the same client token but different parameters was made',
      );
    if (before) return before.reply;
    const reply = await run();
    if (reply.status === 200) answered.set(token, { hash, until: now + remembered, reply });
    return reply;
  };
}
