import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { AskKey } from '../../privacy/systems/ask-id.ts';
import type { ToldAsk } from '../../privacy/systems/told-asks.ts';
import { rights } from '../../reply/verdicts.ts';
import type { Item } from './rows.ts';

export const askKey = ({ caseId, system, right }: AskKey) => ({ pk: `case#${caseId}`, sk: `system#${system}#${right}` });

/** Reads words with the case's key; null where the case's file was forgotten. */
export type Unseal = (caseId: string, sealed: Uint8Array) => Promise<string | null>;

const text = z._default(z.nullable(z.string()), null);

const schema = z.object({
  caseId: z.string(),
  system: z.string(),
  right: z.enum(rights),
  state: z.enum(['to-tell', 'told', 'answered']),
  answer: z._default(z.nullable(z.enum(['done', 'nothing-held', 'kept', 'failed'])), null),
  sealed: z._default(z.nullable(z.instanceof(Uint8Array)), null),
  keptUntil: text,
  toldAt: text,
  answeredAt: text,
  tokenHash: text,
  notices: z._default(z.number(), 0),
  noticedAt: text,
});

/** @throws where the stored row is not of this shape: a migration was missed. */
export async function readAsk(item: Item, unseal: Unseal): Promise<ToldAsk> {
  const { sealed, ...ask } = schema.parse(unmarshall(item));
  return { ...ask, because: sealed && (await unseal(ask.caseId, sealed)) };
}
