import type { Walks } from './answer-lists.ts';
import type { AnswerHead, HeldIdentity } from './answer-schema.ts';
import { type Cell, csvTable } from './csv-table.ts';

/** What the person provided (GDPR art. 20): who they are, what they agreed to, what they wrote. By the name of its file. */
export function csvFiles(head: AnswerHead, walks: Walks): Record<string, AsyncIterable<string>> {
  return {
    'csv/identity.csv': csvTable(['address', 'name', 'language', 'from'], identities(head, walks)),
    'csv/consents.csv': csvTable(['at', 'event', 'purpose', 'channel', 'version', 'method', 'source'], consents(walks)),
    'csv/messages.csv': csvTable(['receivedAt', 'mailbox', 'language', 'file'], messages(walks)),
    'csv/requests.csv': csvTable(['receivedAt', 'reference', 'rights', 'message', 'corrections', 'file'], requests(walks)),
  };
}

const identityRow = ({ address, name, language }: HeldIdentity, from: string): Cell[] => [address, name, language, from];

async function* identities({ standing }: AnswerHead, walks: Walks): AsyncGenerator<Cell[]> {
  if (standing?.identity) yield identityRow(standing.identity, 'standing');
  for await (const { identity, requestedAt } of walks.waitingConsents())
    yield identityRow(identity, `consent asked for ${requestedAt}`);
  for await (const { identity, reference } of walks.requests()) if (identity) yield identityRow(identity, reference);
}

async function* consents(walks: Walks): AsyncGenerator<Cell[]> {
  for await (const { at, event, purpose, channel, facts } of walks.consentHistory()) {
    const told = ['version', 'method', 'source'].map((name): Cell => textOf(facts[name]));
    yield [at, event, purpose, channel, ...told];
  }
}

async function* messages(walks: Walks): AsyncGenerator<Cell[]> {
  for await (const { receivedAt, mailbox, language, file } of walks.messages()) yield [receivedAt, mailbox, language, file];
}

async function* requests(walks: Walks): AsyncGenerator<Cell[]> {
  for await (const { receivedAt, reference, rights, words, file } of walks.requests()) {
    const corrections = Object.entries(words?.corrections ?? {}).map(([field, value]) => `${field}: ${value}`);
    yield [receivedAt, reference, rights.join(' '), words?.message ?? null, corrections.join('\n'), file];
  }
}

function textOf(fact: Cell | string[] | undefined): Cell {
  return Array.isArray(fact) ? fact.join(' ') : (fact ?? null);
}
