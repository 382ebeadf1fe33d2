import type { AskKey } from './ask-id.ts';
import type { SystemAsk, SystemAsks } from './system-asks.ts';

/** An ask with what only the telling of it needs: nothing of it is told to anybody. */
export type ToldAsk = SystemAsk & {
  /** Hash of the token that opens the page of a task; null where a person was not asked. */
  tokenHash: string | null;
  /** How often a named person was written to. */
  notices: number;
  /** When they last were; null where they never were. */
  noticedAt: string | null;
};

/** The asks as their telling and their answers need them, beside `SystemAsks`. */
export type ToldAsks = {
  /** One ask; null where there is none. */
  find(ask: AskKey): Promise<ToldAsk | null>;
  /** A person is to be asked: by the token of this hash its page opens until it is answered. */
  toldByHand(ask: AskKey, tokenHash: string, now: Date): Promise<void>;
  /** They were written to. */
  noticed(ask: AskKey, now: Date): Promise<void>;
  /** As `SystemAsks.answered`, where the ask still has this token: spent by the same transaction. */
  answeredByHand(
    found: Parameters<SystemAsks['answered']>[0],
    ask: Pick<AskKey, 'system' | 'right'>,
    answer: Parameters<SystemAsks['answered']>[2],
    spent: { tokenHash: string },
    now: Date,
  ): ReturnType<SystemAsks['answered']>;
};
