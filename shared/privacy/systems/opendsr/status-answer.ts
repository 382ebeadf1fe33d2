import type { SystemAnswer } from '../system-asks.ts';
import type { OpenDsrRight } from '../ask-id.ts';
import type { OpenDsrStatus } from './open-dsr-status.ts';

/**
 * What a status means for the ask. `wait`: it is not done yet; `fetch`: what was found lies behind `results_url`; `by-hand`: it was
 * found, and nothing says where.
 */
export function answerOfStatus(
  { status, resultsUrl, resultsCount }: OpenDsrStatus,
  right: OpenDsrRight,
): SystemAnswer | 'wait' | 'fetch' | 'by-hand' {
  if (status === 'cancelled') return { answer: 'failed', because: null, keptUntil: null };
  if (status !== 'completed') return 'wait';
  if (right === 'erasure') return { answer: 'done', because: null, keptUntil: null };
  if (resultsCount === 0) return { answer: 'nothing-held', because: null, keptUntil: null };
  return resultsUrl ? 'fetch' : 'by-hand';
}
