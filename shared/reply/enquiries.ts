import type { Alias } from '../privacy/standing/standings.ts';
import type { Mailbox } from '../settings/settings-schema.ts';
import type { LegalBasis } from './decide.ts';
import { nextOpening, openingBefore, promisedAnswer } from './promised-answer.ts';

/**
 * The promise in an acknowledgement, that a person answers by a time, is watched (R03): the team is reminded as it opens on the
 * working day before; if nothing says that it answered, the person is told of the delay, once, with the reason and a new
 * time, which the team is reminded of likewise. Then it is the team's.
 */

/** By when a person answers, and when that is looked at first. */
export type AnswerPromise = { by: Date; lookAt: Date };

/** An answer that was promised and not settled yet; nothing of the mail is in it. */
export type Enquiry = {
  alias: Alias;
  mailKey: string;
  /** What our reply called it: `R-` and 16 characters. */
  reference: string;
  /** `mailboxId` of the mailbox it came to. */
  mailbox: string | null;
  receivedAt: Date;
  promisedAt: Date;
  legalBasis: LegalBasis | null;
  /** Was the team reminded of this promise? */
  reminded: boolean;
  /** Is it the new time of a delay? */
  renewed: boolean;
};

/** How we know that an answer was given, or that none is needed: the team's copy, the link in its notice, an agent. */
export type SettledBy = 'copy' | 'link' | 'desk';

/** What changes in a promise. `lookAt` null: it is watched no more. */
export type EnquiryChange = Pick<Enquiry, 'promisedAt' | 'reminded' | 'renewed'> & { lookAt: Date | null };

export type Enquiries = {
  partitions: readonly string[];
  /** Promises of one partition that are due at `now`, longest due first. */
  due(partition: string, now: Date): AsyncIterable<Enquiry>;
  /** Takes one for a quarter of an hour; false where another run has it, or it was settled. */
  take(enquiry: Enquiry, now: Date): Promise<boolean>;
  /** False where it was settled or erased in between. */
  change(enquiry: Enquiry, change: EnquiryChange): Promise<boolean>;
  /** Ends the watching, whether or not somebody was told of a delay. `unknown`: erased, or its period is over. */
  settle(of: { alias: Alias; reference: string }, by: SettledBy, now: Date): Promise<'settled' | 'already' | 'unknown'>;
};

/** So long before the promised time the person is told that it will not be kept: two runs of the clock fit in. */
const delayLead = 2 * 3_600_000;

/** The promise to somebody who wrote at `receivedAt`; null where the mailbox's promises are not watched. */
export function promiseTo(receivedAt: Date, mailbox: Mailbox): AnswerPromise | null {
  if (mailbox.followUp === 'off' || mailbox.people.by !== 'deliver') return null;
  const by = promisedAnswer(receivedAt, mailbox);
  const reminded = openingBefore(by, mailbox) <= receivedAt; // promised for today: the team has just been handed the mail
  return { by, lookAt: nextLook({ receivedAt, promisedAt: by, reminded, renewed: false }, receivedAt, mailbox) ?? by };
}

/** What is due at `now`. */
export function enquiryDuty(enquiry: Enquiry, now: Date, mailbox: Mailbox): 'remind-team' | 'tell-delay' | null {
  if (!enquiry.renewed && now >= delayFrom(enquiry)) return 'tell-delay';
  return !enquiry.reminded && now >= reminderFrom(enquiry, mailbox) ? 'remind-team' : null;
}

/** The team has been reminded of it. */
export function afterReminder(enquiry: Enquiry, now: Date, mailbox: Mailbox): EnquiryChange {
  const reminded = { promisedAt: enquiry.promisedAt, renewed: enquiry.renewed, reminded: true };
  return { ...reminded, lookAt: nextLook({ ...enquiry, ...reminded }, now, mailbox) };
}

/** A new time, as far from the one before as that was from the mail. */
export function afterDelay(enquiry: Enquiry, now: Date, mailbox: Mailbox): EnquiryChange {
  const { promisedAt } = enquiry;
  const late = promisedAt > now ? promisedAt : now;
  const renewed = { promisedAt: promisedAnswer(late, mailbox), renewed: true, reminded: false };
  return { ...renewed, lookAt: nextLook({ ...enquiry, ...renewed }, now, mailbox) };
}

type Watched = Pick<Enquiry, 'receivedAt' | 'promisedAt' | 'reminded' | 'renewed'>;

function nextLook(watched: Watched, now: Date, mailbox: Mailbox): Date | null {
  const reminder = reminderFrom(watched, mailbox);
  if (!watched.reminded) return reminder > now ? reminder : nextOpening(now, mailbox);
  return watched.renewed ? null : delayFrom(watched);
}

const reminderFrom = ({ promisedAt }: Watched, mailbox: Mailbox) => openingBefore(promisedAt, mailbox);

/** A promise of few hours is given half of them. */
function delayFrom({ receivedAt, promisedAt }: Watched): Date {
  const lead = Math.min(delayLead, (promisedAt.getTime() - receivedAt.getTime()) / 2);
  return new Date(promisedAt.getTime() - lead);
}
