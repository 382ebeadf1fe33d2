import * as z from 'zod/mini';
import { refusalReasons } from '../../shared/reply/rights-mail.ts';
import { rights } from '../../shared/reply/verdicts.ts';

/** Characters of an agent's words in a mail, which has to stay within its 2,200 (docs/design.md, rule 7). */
export const longestWords = 1200;

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestWords));
const right = z.enum(rights);

/** How a person was identified by other means than the mailed proof. That it was checked is noted, never a copy (art. 12(6)). */
export const checks = ['known-to-us', 'called-back', 'in-person', 'document-seen', 'signed-electronically'] as const;

/** Every act: the case as the agent saw it. `If-Match` says the same. */
const seen = { version: z.optional(z.string().check(z.maxLength(100))) };

/** The acts of agents on a case, `POST /staff/cases/{id}/{act}`, each with what it takes. */
export const actBodies = {
  /** Takes the case from the machine: from here on a person decides. */
  take: z.object(seen),
  /** Answers it for good. `progress`: what was done for each right; `words`: the answer, in place of our own letter. */
  answer: z.object({
    ...seen,
    outcome: z.enum(['fulfilled', 'partly-fulfilled', 'nothing-held']),
    progress: z.partialRecord(right, z.enum(['done', 'partly', 'nothing-held', 'refused'])),
    words: z.optional(words),
  }),
  /** Asks or tells the person something. Nothing about a person belongs in it while their address is not proved. */
  message: z.object({ ...seen, words }),
  verify: z.object({ ...seen, how: z.enum(checks) }),
  'ask-identity': z.object(seen),
  /** `until`: ISO 8601 with its offset; left out, the latest day that the law allows. */
  extend: z.object({ ...seen, until: z.optional(z.iso.datetime({ offset: true })), words }),
  refuse: z.object({ ...seen, reason: z.enum(refusalReasons), words }),
  /** Has it carried out. `rights`: which they are, where the request did not say. */
  release: z.object({ ...seen, rights: z.optional(z.array(right).check(z.minLength(1), z.maxLength(rights.length))) }),
  /** An objection (art. 21(1)): upheld, or overridden by grounds that the person is told. */
  weigh: z.discriminatedUnion('decision', [
    z.object({ ...seen, decision: z.literal('upheld') }),
    z.object({ ...seen, decision: z.literal('overridden'), words }),
  ]),
  /** Stages what is to be corrected, in place of what was staged; the person or an agent confirms it. */
  corrections: z.object({
    ...seen,
    corrections: z
      .record(z.string().check(z.minLength(1), z.maxLength(100)), z.string().check(z.trim(), z.minLength(1), z.maxLength(500)))
      .check(z.refine((all) => Object.keys(all).length > 0 && Object.keys(all).length <= 20)),
  }),
  'confirm-corrections': z.object(seen),
  /** Goes on although not every system has answered: the answer then says so. */
  'go-on': z.object(seen),
  'close-unidentified': z.object(seen),
  note: z.object({ ...seen, words: z.string().check(z.trim(), z.minLength(1), z.maxLength(5000)) }),
  /** The second of four eyes: carries out what another agent proposed. */
  confirm: z.object(seen),
} as const;

export type StaffAct = keyof typeof actBodies;
export type ActBody<Act extends StaffAct> = z.infer<(typeof actBodies)[Act]>;

/** An act with what it takes, checked. */
export type Asked = { [Act in StaffAct]: { act: Act; body: ActBody<Act> } }[StaffAct];

export function isStaffAct(name: string): name is StaffAct {
  return Object.hasOwn(actBodies, name);
}

/** Checks what was sent for an act, and names each wrong field. */
export function readAct(act: StaffAct, sent: unknown): Asked | { wrong: string[] } {
  const read = actBodies[act].safeParse(sent);
  if (!read.success) return { wrong: [...new Set(read.error.issues.map(({ path }) => path.join('.') || 'body'))] };
  return { act, body: read.data } as Asked; // the body was read by the schema of this very act
}

/** What one agent proposes and another confirms, where the settings ask for four eyes. */
export const fourEyedActs = ['refuse', 'extend'] as const satisfies readonly StaffAct[];
