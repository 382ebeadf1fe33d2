import * as z from 'zod';
import { agentReasons } from '../../shared/privacy/rights/agent-reasons.ts';
import { caseStates } from '../../shared/privacy/rights/case-states.ts';
import { publicStatuses } from '../../shared/privacy/rights/public-status.ts';
import { refusalReasons } from '../../shared/reply/rights-mail.ts';
import { rights } from '../../shared/reply/verdicts.ts';

/** What routes answer, as programs may rely on it. A test holds real answers against these. */

export const time = z.iso.datetime();
const right = z.enum(rights);
const askedRight = z.enum([...rights, 'unspecified']);
const outcome = z.enum(['fulfilled', 'partly-fulfilled', 'nothing-held', 'refused']);
const progress = z.enum(['staged', 'confirmed', 'to-weigh', 'done', 'partly', 'nothing-held', 'refused']);

export const problem = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), problem: z.string() })).optional(),
});

/** A stale version is refused with the case as it stands. */
export const conflict = problem.extend({
  requestId: z.string().optional(),
  version: z.string().optional(),
  status: z.union([z.int(), z.enum(caseStates)]),
});

export const receipt = z.object({ requestId: z.string(), status: z.literal('received'), receivedAt: time, dueAt: time });

export const publicState = z.object({
  requestId: z.string(),
  status: z.enum(publicStatuses),
  receivedAt: time,
  dueAt: time,
  closedAt: time.nullable(),
});

const caseState = z.enum(caseStates);
const portalCase = z.object({
  requestId: z.string(),
  status: caseState,
  rights: z.array(askedRight),
  receivedAt: time,
  dueAt: time,
  closedAt: time.nullable(),
  repeatOf: z.string().nullable(),
});
const correction = z.object({ field: z.string(), old: z.string(), new: z.string() });

export const portal = portalCase.extend({
  others: z.array(portalCase),
  stored: z
    .object({
      hasAddress: z.boolean(),
      consents: z.int(),
      isStopped: z.boolean(),
      isRestricted: z.boolean(),
      messages: z.int(),
      hasMore: z.boolean(),
    })
    .nullable(),
  corrections: z.array(correction).nullable(),
  /** Is what is to be corrected still being prepared? Look again in a moment. */
  preparing: z.boolean(),
  portal: z.object({ token: z.string(), expiresAt: time, links: z.record(z.string(), z.string()) }),
});

export const done = z.object({ requestId: z.string(), status: z.string() });
export const told = z.object({ status: z.string(), detail: z.string() });
export const shown = z.object({ title: z.string() }).catchall(z.unknown());

const choice = z.object({ purpose: z.string(), channel: z.string() });
export const consentChoices = z.object({
  choices: z.array(choice.extend({ version: z.string(), hash: z.string() }).catchall(z.unknown())),
});
export const consentAsked = z.object({ status: z.literal('to-be-confirmed'), linkDays: z.int() });
export const consents = z.object({
  optedOutUntil: time.nullable(),
  consents: z.array(choice.catchall(z.unknown())),
  history: z.array(z.unknown()).optional(),
  form: z.string(),
});
export const consentsSaved = z.object({ status: z.literal('saved'), granted: z.array(choice) });

export const allRights = z.object({
  rights: z.array(z.object({ right, name: z.string(), explained: z.string(), link: z.string() })),
});
export const oneRight = z.object({ right, name: z.string(), explained: z.string(), article: z.string() });

const block = z.union([
  z.object({ text: z.string() }),
  z.object({ facts: z.array(z.object({ what: z.string(), says: z.array(z.string()) }).catchall(z.unknown())) }),
  z.object({ links: z.array(z.object({ name: z.string(), link: z.string() })) }),
]);
export const notice = z.object({
  title: z.string(),
  lead: z.string(),
  contents: z.string(),
  sections: z.array(z.object({ id: z.string(), title: z.string(), blocks: z.array(block) })),
});

export const anything = z.record(z.string(), z.unknown());

const agentId = z.templateLiteral(['agent:', z.string()]);

const listedCase = z.object({
  requestId: z.string(),
  status: caseState,
  rights: z.array(askedRight),
  alias: z.string().nullable(),
  channel: z.enum(['mail', 'form', 'vouched']),
  receivedAt: time,
  dueAt: time,
  daysLeft: z.int(),
  firstDueBy: time.nullable(),
  version: z.string(),
  acknowledge: z.boolean(),
  because: z.string(),
  acknowledgedAt: time.nullable(),
  verified: z.object({ by: z.enum(['button', 'link', 'code', 'vouched', 'agent', 'not-needed']), at: time }).nullable(),
  progress: z.partialRecord(right, progress),
  asked: z.array(right),
  systemsOpen: z.int(),
  withoutSystems: z.boolean(),
  withAgent: z.object({ because: z.enum(agentReasons), since: time }).nullable(),
  answer: z.object({ outcome, at: time }).nullable(),
  mail: z
    .object({ kind: z.string(), sesId: z.string(), sentAt: time, state: z.enum(['sent', 'delivered', 'bounced']) })
    .nullable(),
  warned: z.array(z.string()),
  repeatOf: z.string().nullable(),
  repeats: z.int(),
  repeatAcknowledgedAt: time.nullable(),
  closedAt: time.nullable(),
  mailbox: z.string().nullable(),
});

export const caseList = z.object({ cases: z.array(listedCase), next: z.string().nullable() });

const letter = z.discriminatedUnion('letter', [
  z.object({ letter: z.literal('message'), text: z.string(), as: z.enum(['message', 'answer']) }),
  z.object({ letter: z.literal('answer'), outcome, parts: z.array(z.object({ right, progress })) }),
  z.object({
    letter: z.literal('refused'),
    reason: z.enum(refusalReasons),
    reasons: z.string(),
    as: z.enum(['message', 'answer']),
  }),
  z.object({ letter: z.literal('extended'), until: time, reasons: z.string() }),
  z.object({ letter: z.literal('challenge') }),
]);

export const wholeCase = listedCase.extend({
  file: z
    .object({
      identity: z.object({ address: z.string(), locale: z.string(), name: z.string() }),
      locales: z.array(z.string()),
      words: z.object({ message: z.string(), corrections: z.record(z.string(), z.string()) }).nullable(),
      thread: z.object({ messageId: z.string().nullable(), references: z.array(z.string()) }).nullable(),
    })
    .catchall(z.unknown())
    .nullable(),
  systems: z.array(
    z.object({
      system: z.string(),
      right,
      state: z.enum(['to-tell', 'told', 'answered']),
      answer: z.enum(['done', 'nothing-held', 'kept', 'failed']).nullable(),
      because: z.string().nullable(),
      keptUntil: z.string().nullable(),
      toldAt: time.nullable(),
      answeredAt: time.nullable(),
    }),
  ),
  corrections: z.array(correction).nullable(),
  letters: z.array(z.object({ number: z.string(), letter, writtenAt: time, by: z.string(), sentAt: time.nullable() })),
  notes: z.array(z.object({ writtenAt: time, by: z.string(), words: z.string() })),
  proposal: z.object({ act: z.string(), body: z.unknown(), by: agentId, at: time }).nullable(),
  mayDo: z.array(z.string()),
  history: z.array(z.object({ sequence: z.int(), at: time, what: z.string(), facts: anything })),
  chained: z.boolean(),
});

export const acted = z.object({
  requestId: z.string(),
  status: caseState,
  version: z.string(),
  dueAt: time,
  mayDo: z.array(z.string()),
});
export const proposed = acted.extend({ proposed: z.string() });

const hold = z.object({
  holdId: z.string(),
  reason: z.string(),
  owner: z.string(),
  reviewOn: z.string(),
  until: time,
  placedBy: z.string(),
  placedAt: time,
  liftAsked: z.object({ by: z.string(), at: time }).nullable(),
});
export const holds = z.object({ holds: z.array(hold) });
export const holdPlaced = holds.extend({ holdId: z.string() });
export const holdLifted = z.object({ status: z.enum(['lifted', 'waits-for-second-agent']), holdId: z.string() });

export const settled = z.object({ reference: z.string(), status: z.enum(['settled', 'already']) });

export const journal = z.object({
  stream: z.string(),
  entries: z.array(
    z.object({
      stream: z.string(),
      sequence: z.int(),
      at: time,
      what: z.string(),
      facts: anything,
      previous: z.string(),
      hash: z.string(),
      class: z.string(),
      expiresAt: z.int(),
    }),
  ),
  chained: z.boolean(),
  next: z.int().nullable(),
});
