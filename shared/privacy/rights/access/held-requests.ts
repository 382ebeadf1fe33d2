import type { SystemAsk, SystemAsks } from '../../systems/system-asks.ts';
import type { Case, Cases } from '../cases.ts';
import type { CaseLetter, CaseLetters } from '../case-letters.ts';
import type { Corrections } from '../corrections.ts';
import type { HeldRecord, HeldRequest, SystemAnswered } from './answer-schema.ts';
import { gathered } from './gathered.ts';
import type { HeldData, StoredMail } from './held-data.ts';
import { mailOf } from './mail-files.ts';

/** What is known of a request beside its rows. */
export type RequestReaders = {
  cases: Pick<Cases, 'find' | 'file'>;
  asks: Pick<SystemAsks, 'of'>;
  letters: Pick<CaseLetters, 'of'>;
  corrections: Pick<Corrections, 'staged'>;
  /** The name of a system in the settings, by its id. */
  systemName(id: string): string;
};

/** A request with the mail that brought it, and how many notes of agents there are about it. */
export type RequestRow = Omit<HeldRequest, 'file'> & {
  stored: StoredMail | null;
  proved: boolean;
  notes: number;
};

/** What agents write to each other; a person decides whether the person may read it. */
const notesOfAgents = ['note', 'proposal'];
const isNote = ({ kind }: HeldRecord) => notesOfAgents.includes(kind);

/** Each request of the person, one at a time and whole: its rows are few. */
export async function* heldRequests(held: HeldData, readers: RequestReaders): AsyncGenerator<RequestRow> {
  for await (const caseId of held.caseIds()) {
    const found = await readers.cases.find(caseId);
    if (found) yield await heldRequest(found, held, readers);
  }
}

async function heldRequest(found: Case, held: HeldData, readers: RequestReaders): Promise<RequestRow> {
  const { caseId } = found;
  const [file, asks, letters, corrections, steps, rows] = await Promise.all([
    readers.cases.file(caseId),
    readers.asks.of(caseId),
    readers.letters.of(caseId),
    readers.corrections.staged(caseId),
    gathered(held.steps(caseId)),
    gathered(held.caseRows(caseId)),
  ]);
  const { state, channel, receivedAt, dueBy, acknowledgedAt, verified, answer, closedAt } = found;
  return {
    reference: caseId,
    state,
    channel,
    receivedAt,
    dueBy,
    acknowledgedAt,
    verified,
    closedAt,
    rights: [...found.rights],
    repeatOf: found.repeatOf,
    progress: { ...found.progress },
    outcome: answer?.outcome ?? null,
    identity: file && { address: file.identity.address, name: file.identity.name, language: file.identity.locale },
    words: file?.words ? { message: file.words.message, corrections: { ...file.words.corrections } } : null,
    corrections: (corrections ?? []).map((one) => ({ field: one.field, old: one.old, new: one.new })),
    letters: letters.map(({ letter, writtenAt, sentAt }) => ({ kind: letter.letter, text: textOf(letter), writtenAt, sentAt })),
    systems: asks.map((ask) => systemAnswered(ask, readers.systemName)),
    steps,
    other: rows.filter((row) => !isNote(row)),
    stored: mailOf(found),
    proved: verified !== null,
    notes: rows.filter(isNote).length,
  };
}

/** What a letter says in the agent's own words; the rest of it is the same for everybody. */
function textOf(letter: CaseLetter): string {
  if (letter.letter === 'message') return letter.text;
  return letter.letter === 'refused' || letter.letter === 'extended' ? letter.reasons : '';
}

/** An ask as the person reads it. */
export function systemAnswered(ask: SystemAsk, systemName: RequestReaders['systemName']): SystemAnswered {
  const { system, right, state, answer, because, keptUntil, toldAt, answeredAt } = ask;
  return { system: systemName(system), right, state, answer, because, keptUntil, toldAt, answeredAt };
}
