import * as z from 'zod/mini';

/**
 * `data.json`, what a person gets who asks what is held about them (GDPR arts. 15(3), 20): the one description of it. The
 * types come from it, the published schema (docs/schema/access-answer.schema.json) and the copy that lies beside the data.
 */
export const schemaId = 'urn:repondeur:access-answer:1';

const time = z.iso.datetime();
const maybe = <Type extends z.ZodMiniType>(type: Type) => z.nullable(type);

/** Words of ours and ids, by their name. */
const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]));

const identity = z.strictObject({ address: z.string(), name: z.string(), language: z.string() });

const consent = z.strictObject({
  purpose: z.string(),
  channel: z.string(),
  state: z.enum(['granted', 'withdrawn']),
  since: maybe(time),
  until: time,
  version: maybe(z.string()),
  textHash: maybe(z.string()),
});

const standing = z.strictObject({
  identity: maybe(identity),
  /** Until when the address can be read; after it only what needs no address is left. */
  identityUntil: maybe(time),
  stoppedSince: maybe(time),
  stoppedUntil: maybe(time),
  bouncedUntil: maybe(time),
  complainedUntil: maybe(time),
  consents: z.array(consent),
  lastReplies: z.array(z.strictObject({ mailbox: z.string(), at: time })),
  /** Everything else that the row says, by the name it has there. */
  other: facts,
  keptUntil: time,
});

const historyEntry = z.strictObject({
  at: time,
  event: z.string(),
  purpose: maybe(z.string()),
  channel: maybe(z.string()),
  facts,
});

const waitingConsent = z.strictObject({
  identity,
  choices: z.array(z.strictObject({ purpose: z.string(), channel: z.string(), version: z.string() })),
  requestedAt: time,
  linkUntil: time,
  source: z.string(),
  method: z.string(),
  language: z.string(),
  ip: maybe(z.string()),
  keptUntil: time,
});

const message = z.strictObject({
  id: z.string(),
  receivedAt: time,
  decidedAt: maybe(time),
  provider: z.string(),
  mailbox: maybe(z.string()),
  language: maybe(z.string()),
  /** What it was taken to ask for, each with how sure that was, from 0 to 1. */
  intents: z.array(z.string()),
  /** Whether the sender was proved: aligned, unknown or failed. */
  authenticity: maybe(z.string()),
  /** The rule that took it for a machine's; null for a person's. */
  guard: maybe(z.string()),
  act: z.string(),
  because: z.string(),
  legalBasis: maybe(z.string()),
  /** Which text answered it, whether it went, and what the mail service calls it. */
  template: maybe(z.string()),
  outcome: z.string(),
  replyId: maybe(z.string()),
  toPeople: z.boolean(),
  other: facts,
  keptUntil: time,
  /** The mail as it came, in this archive; null where it is no longer kept, or stands under `withheld`. */
  file: maybe(z.string()),
});

const waitingMail = z.strictObject({
  id: z.string(),
  receivedAt: time,
  queuedAt: time,
  file: maybe(z.string()),
});

const step = z.strictObject({ at: time, what: z.string(), facts });

const systemAnswer = z.strictObject({
  system: z.string(),
  right: z.string(),
  state: z.enum(['to-tell', 'told', 'answered']),
  answer: maybe(z.enum(['done', 'nothing-held', 'kept', 'failed'])),
  because: maybe(z.string()),
  keptUntil: maybe(z.string()),
  toldAt: maybe(z.string()),
  answeredAt: maybe(z.string()),
});

const request = z.strictObject({
  reference: z.string(),
  state: z.string(),
  /** The request under which a repeat goes on. */
  repeatOf: maybe(z.string()),
  rights: z.array(z.string()),
  channel: z.string(),
  receivedAt: time,
  dueBy: time,
  acknowledgedAt: maybe(z.string()),
  verified: maybe(z.strictObject({ by: z.string(), at: z.string() })),
  progress: z.record(z.string(), z.string()),
  outcome: maybe(z.string()),
  closedAt: maybe(z.string()),
  identity: maybe(identity),
  words: maybe(z.strictObject({ message: z.string(), corrections: z.record(z.string(), z.string()) })),
  corrections: z.array(z.strictObject({ field: z.string(), old: z.string(), new: z.string() })),
  letters: z.array(z.strictObject({ kind: z.string(), text: z.string(), writtenAt: z.string(), sentAt: maybe(z.string()) })),
  systems: z.array(systemAnswer),
  steps: z.array(step),
  /** Rows that make it go on: what waits to be done, and how mails arrived. */
  other: z.array(z.strictObject({ kind: z.string(), facts, keptUntil: time })),
  file: maybe(z.string()),
});

const record = z.strictObject({ kind: z.string(), facts, keptUntil: time });

const withheld = z.strictObject({
  what: z.enum(['mail', 'notes']),
  /** The id of the mail, or the reference of the request that the notes are about. */
  of: z.string(),
  because: z.enum(['perhaps-of-somebody-else', 'unreadable', 'notes-of-staff']),
});

const block = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ facts: z.array(z.strictObject({ what: z.string(), says: z.array(z.string()) })) }),
  z.strictObject({ links: z.array(z.strictObject({ name: z.string(), link: z.string() })) }),
]);
const section = z.strictObject({ id: z.string(), title: z.string(), blocks: z.array(block) });

const head = {
  $schema: z.literal(schemaId),
  request: z.strictObject({
    reference: z.string(),
    rights: z.array(z.string()),
    receivedAt: time,
    madeAt: time,
    language: z.string(),
    /** False where a system has not answered or could not, or something is withheld. */
    complete: z.boolean(),
  }),
  controller: z.strictObject({
    name: z.string(),
    address: z.string(),
    email: z.string(),
    dataProtectionOfficer: z.strictObject({ name: z.string(), email: z.string() }),
    authority: z.strictObject({ name: z.string(), url: z.string() }),
  }),
  /** The row that says who the person is to us; null where there is none. */
  standing: maybe(standing),
  /** Every declared system that was asked for this answer, and what it said. */
  systems: z.array(systemAnswer),
  /** Art. 15(1): purposes, legal bases, recipients, periods, source, rights, transfers, decisions, authority. */
  information: z.array(section),
};

const lists = {
  consentHistory: z.array(historyEntry),
  waitingConsents: z.array(waitingConsent),
  messages: z.array(message),
  /** Mail that could not be worked off and waits for a person. */
  waitingMail: z.array(waitingMail),
  requests: z.array(request),
  /** What will happen by itself, such as the end of a consent. */
  followUps: z.array(record),
  otherRecords: z.array(record),
  withheld: z.array(withheld),
};

export const answerSchema = z.strictObject({ ...head, ...lists });

type Answer = z.infer<typeof answerSchema>;
export type AnswerHead = Pick<Answer, keyof typeof head>;
export type AnswerLists = Pick<Answer, keyof typeof lists>;
/** The parts that may be long, each walked from its beginning to its end. */
export type ListName = keyof AnswerLists;
export type Facts = z.infer<typeof facts>;
export type HeldIdentity = z.infer<typeof identity>;
export type HeldStanding = z.infer<typeof standing>;
export type HeldHistoryEntry = z.infer<typeof historyEntry>;
export type HeldWaitingConsent = z.infer<typeof waitingConsent>;
export type HeldMessage = z.infer<typeof message>;
export type HeldWaitingMail = z.infer<typeof waitingMail>;
export type HeldRequest = z.infer<typeof request>;
export type HeldRecord = z.infer<typeof record>;
export type HeldStep = z.infer<typeof step>;
export type SystemAnswered = z.infer<typeof systemAnswer>;
export type Withheld = z.infer<typeof withheld>;
export type InformationSection = z.infer<typeof section>;

/** The order of the lists in `data.json` and in the report. */
export const listNames = [
  'consentHistory',
  'waitingConsents',
  'messages',
  'waitingMail',
  'requests',
  'followUps',
  'otherRecords',
  'withheld',
] as const satisfies readonly ListName[];

/** The schema as it is published (JSON Schema, draft 2020-12). */
export function answerJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(answerSchema), $id: schemaId, title: 'The answer to a request for access or portability' };
}
