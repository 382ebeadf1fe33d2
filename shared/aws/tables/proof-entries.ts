import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { ProofEntry } from '../../privacy/journal/proof.ts';
import { type DataClass, periods } from '../../privacy/retention/periods.ts';
import type { Item } from './rows.ts';

const classes = Object.keys(periods) as [DataClass, ...DataClass[]]; // its own keys, of which there are some

const entrySchema = z.object({
  stream: z.string(),
  sequence: z.number(),
  at: z.string(),
  what: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  previous: z.string(),
  hash: z.string(),
  class: z.enum(classes),
  expiresAt: z.number(),
});

/** An entry of the proof as it stands. @throws where the row is not of this shape. */
export function readProof(item: Item): ProofEntry {
  return entrySchema.parse(unmarshall(item));
}
