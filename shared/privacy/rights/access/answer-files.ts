import { ahead } from './ahead.ts';
import { type AnswerSource, answerLists, type Findings, mailsToGive, type Walks } from './answer-lists.ts';
import { type AnswerHead, answerJsonSchema } from './answer-schema.ts';
import { csvFiles } from './csv-files.ts';
import { jsonAnswer } from './json-answer.ts';
import { type OpenObject, openMail, rawMail } from './raw-mail.ts';
import type { ZipFile } from './zip.ts';

/** Objects that are opened before their turn comes. An open one that nobody reads holds no more than its socket's buffer. */
const openAhead = 16;

export type AnswerParts = {
  source: AnswerSource;
  /** Filled while the mails are walked; whoever asked for the files reads it when they are written. */
  findings: Findings;
  open: OpenObject;
  /** The page that a person reads. */
  report(head: AnswerHead, walks: Walks): AsyncIterable<string>;
  /** Portability: tables beside the data (GDPR art. 20). */
  withTables: boolean;
  at: Date;
};

/**
 * The files of an answer, one after another. The mails come first: which of them are gone, and what is not given out, is told in
 * the others, and so is whether the answer is whole.
 */
export async function* answerFiles({ source, findings, open, report, withTables, at }: AnswerParts): AsyncGenerator<ZipFile> {
  yield* mailFiles(source, open, findings);

  const head = { ...source.head, request: { ...source.head.request, complete: isComplete(source.head, findings) } };
  const walks = answerLists(source, findings);
  yield { name: 'report.html', at, content: report(head, walks) };
  yield { name: 'data.json', at, content: jsonAnswer(head, walks) };
  yield { name: 'data.schema.json', at, content: one(`${JSON.stringify(answerJsonSchema(), null, 2)}\n`) };
  if (!withTables) return;
  for (const [name, content] of Object.entries(csvFiles(head, walks))) yield { name, at, content };
}

/** Every system has answered and could, and nothing was kept back. */
export function isComplete({ systems }: Pick<AnswerHead, 'systems'>, { withheld }: Findings): boolean {
  return withheld.length === 0 && systems.every(({ answer }) => answer !== null && answer !== 'failed');
}

async function* mailFiles(source: AnswerSource, open: OpenObject, findings: Findings): AsyncGenerator<ZipFile> {
  const mails = mailsToGive(source, findings);
  const opened = ahead(mails, ({ stored, reference }) => openMail(stored, { alias: source.alias, reference }, open), {
    most: openAhead,
    release: (stream) => stream?.destroy(),
  });
  for await (const { item, made: stream } of opened) {
    const { file, stored } = item;
    const raw = stream ? await rawMail(stream, stored) : 'gone';
    if (raw === 'gone') findings.gone.add(file);
    else if (raw === 'unreadable') findings.withheld.push({ what: 'mail', of: stored.mailKey, because: 'unreadable' });
    else yield { name: file, at: new Date(stored.receivedAt), content: raw };
  }
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}
