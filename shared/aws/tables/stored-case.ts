import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { agentReasons } from '../../privacy/rights/agent-reasons.ts';
import { caseStates } from '../../privacy/rights/case-states.ts';
import type { Case } from '../../privacy/rights/cases.ts';
import type { Alias } from '../../privacy/standing/standings.ts';
import { rights } from '../../reply/verdicts.ts';
import type { Item } from './rows.ts';

const progress = z.enum(['staged', 'confirmed', 'to-weigh', 'done', 'partly', 'nothing-held', 'refused']);
const outcome = z.enum(['fulfilled', 'partly-fulfilled', 'nothing-held', 'refused']);

const caseSchema = z.object({
  caseId: z.string(),
  state: z.enum(caseStates),
  rights: z.array(z.enum([...rights, 'unspecified'])),
  alias: z.nullable(z.string()),
  channel: z.enum(['mail', 'form', 'vouched']),
  receivedAt: z.string(),
  dueBy: z.string(),
  firstDueBy: z._default(z.nullable(z.string()), null),
  acknowledge: z.boolean(),
  because: z.string(),
  acknowledgedAt: z._default(z.nullable(z.string()), null),
  verified: z._default(
    z.nullable(z.object({ by: z.enum(['button', 'link', 'code', 'vouched', 'agent', 'not-needed']), at: z.string() })),
    null,
  ),
  progress: z._default(z.partialRecord(z.enum(rights), progress), {}),
  asked: z._default(z.array(z.enum(rights)), []),
  systemsOpen: z._default(z.number(), 0),
  withoutSystems: z._default(z.boolean(), false),
  withAgent: z._default(z.nullable(z.object({ because: z.enum(agentReasons), since: z.string() })), null),
  answer: z._default(z.nullable(z.object({ outcome, at: z.string() })), null),
  mail: z._default(
    z.nullable(
      z.object({
        kind: z.enum(['acknowledgement', 'challenge', 'reminder', 'extension', 'delay', 'message', 'answer']),
        sesId: z.string(),
        sentAt: z.string(),
        state: z.enum(['sent', 'delivered', 'bounced']),
      }),
    ),
    null,
  ),
  warned: z._default(z.array(z.string()), []),
  repeatOf: z._default(z.nullable(z.string()), null),
  repeats: z._default(z.number(), 0),
  repeatAcknowledgedAt: z._default(z.nullable(z.string()), null),
  closedAt: z._default(z.nullable(z.string()), null),
  objectKey: z.nullable(z.string()),
  mailKey: z.nullable(z.string()),
  mailbox: z.nullable(z.string()),
  proofSequence: z.number(),
  proofHash: z.string(),
});

/** @throws where the stored row is not of this shape: a migration was missed. */
export function readCase(item: Item): Case {
  const { proofSequence, proofHash, alias, ...stored } = caseSchema.parse(unmarshall(item));
  return {
    ...stored,
    alias: alias as Alias | null, // written from an Alias when the case was opened
    proof: { sequence: proofSequence, hash: proofHash },
  };
}
