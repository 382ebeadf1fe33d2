import type { Alias } from '../../standing/standings.ts';
import type { AnswerHead, AnswerLists, ListName, Withheld } from './answer-schema.ts';
import type { HeldData, MessageRow, StoredMail } from './held-data.ts';
import type { RequestRow } from './held-requests.ts';
import { isPerhapsOfOthers, mailFile } from './mail-files.ts';

/** Mail of the person that waits in the dead letters. */
export type WaitingLetter = { stored: StoredMail; queuedAt: string };

/** All that goes into one answer. The long parts are walked anew for each file of it, since none is ever whole in memory. */
export type AnswerSource = {
  alias: Alias;
  head: AnswerHead;
  held: HeldData;
  requests(): AsyncIterable<RequestRow>;
  waitingMail: readonly WaitingLetter[];
};

/** What the walk over the mails found out: what is not given out, and what was erased in between, by the name of its file. */
export type Findings = { withheld: Withheld[]; gone: Set<string> };

/** Each list of the answer as a walk. */
export type Walks = { [Name in ListName]: () => AsyncIterable<AnswerLists[Name][number]> };

/** Mail in the dead letters has a folder of its own: the same mail may have been worked off before it was given up. */
export const waitingFile = (stored: StoredMail) => mailFile(stored).replace('messages/', 'waiting/');

/** A mail, where it goes, and the request it brought. */
export type MailToGive = { stored: StoredMail; file: string; reference: string | null };

/** Every mail that may be given out; what may not be is noted, named, so that nothing is kept back unseen. */
export async function* mailsToGive(source: AnswerSource, { withheld }: Findings): AsyncGenerator<MailToGive> {
  for await (const { proved, notes, ...mail } of allMails(source)) {
    if (notes > 0 && mail.reference) withheld.push({ what: 'notes', of: mail.reference, because: 'notes-of-staff' });
    const { stored, file, reference } = mail;
    if (!stored) continue;
    if (isPerhapsOfOthers(stored, proved))
      withheld.push({ what: 'mail', of: stored.mailKey, because: 'perhaps-of-somebody-else' });
    else yield { stored, file, reference };
  }
}

type AnyMail = Omit<MailToGive, 'stored'> & { stored: StoredMail | null; proved: boolean; notes: number };

async function* allMails({ held, requests, waitingMail }: AnswerSource): AsyncGenerator<AnyMail> {
  const own = { reference: null, proved: false, notes: 0 };
  for await (const { stored } of held.messages()) yield { ...own, stored, file: mailFile(stored) };
  for await (const { stored, proved, notes, reference } of requests())
    yield { stored, file: stored ? mailFile(stored) : '', reference, proved, notes };
  for (const { stored } of waitingMail) yield { ...own, stored, file: waitingFile(stored) };
}

/** The lists as each file of the answer walks them. */
export function answerLists(source: AnswerSource, { withheld, gone }: Findings): Walks {
  const { held, requests, waitingMail } = source;
  const kept = new Set(withheld.map(({ of }) => of));
  const given = (file: string, { mailKey }: StoredMail) => (kept.has(mailKey) || gone.has(file) ? null : file);
  return {
    consentHistory: () => held.consentHistory(),
    waitingConsents: () => held.waitingConsents(),
    async *messages() {
      for await (const { stored, ...message } of oldestFirst(held.messages()))
        yield { ...message, file: given(mailFile(stored), stored) };
    },
    async *waitingMail() {
      for (const { stored, queuedAt } of waitingMail)
        yield { id: stored.mailKey, receivedAt: stored.receivedAt, queuedAt, file: given(waitingFile(stored), stored) };
    },
    async *requests() {
      for await (const { stored, proved: _proof, notes: _withheld, ...request } of requests())
        yield { ...request, file: stored && given(mailFile(stored), stored) };
    },
    followUps: () => held.followUps(),
    otherRecords: () => held.otherRecords(),
    async *withheld() {
      yield* withheld;
    },
  };
}

/** So many rows can be put in order; of more, those that are read first, and the rest stand as they are stored. */
const mostInOrder = 2000;

/** Rows of mail are stored by their key, which tells nothing of their time; a person reads them by their time. */
async function* oldestFirst(rows: AsyncIterable<MessageRow>): AsyncGenerator<MessageRow> {
  let first: MessageRow[] | null = [];
  for await (const row of rows) {
    if (!first) yield row;
    else if (first.push(row) === mostInOrder) {
      yield* inOrder(first);
      first = null;
    }
  }
  if (first) yield* inOrder(first);
}

const inOrder = (rows: MessageRow[]) => rows.toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
