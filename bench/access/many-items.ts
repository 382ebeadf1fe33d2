import { Readable } from 'node:stream';
import { type AttributeValue, DynamoDBClient, type QueryCommandInput, type QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { OpenObject } from '../../shared/privacy/rights/access/raw-mail.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';

export const alias: Alias = 'k1:bench-person';
export const now = new Date('2026-11-22T10:00:00Z');
const expiresAt = now.getTime() / 1000 + 86_400;

type Row = Record<string, AttributeValue>;

/** Rows of one person as DynamoDB gives them, page by page, made when they are asked for: nothing keeps them. */
export function tablesOf({ mails, events }: { mails: number; events: number }): DynamoDBClient {
  const rowsOf = (asked: QueryCommandInput): { count: number; row: (index: number) => Row } => {
    const values = asked.ExpressionAttributeValues ?? {};
    if (values[':prefix']?.S === 'mail#') return { count: mails, row: mailRow };
    if (values[':key']?.S === `person:${alias}`) return { count: events, row: eventRow };
    return { count: 0, row: mailRow };
  };
  const answer = async ({ input }: { input: QueryCommandInput }): Promise<Partial<QueryCommandOutput>> => {
    if (!input.KeyConditionExpression) return {}; // a GetItem: no standing row
    const { count, row } = rowsOf(input);
    const start = Number(input.ExclusiveStartKey?.['next']?.N ?? 0);
    const end = Math.min(start + (input.Limit ?? 500), count);
    const Items = Array.from({ length: end - start }, (_, index) => row(start + index));
    return { Items, ...(end < count ? { LastEvaluatedKey: marshall({ next: end }) } : {}) };
  };
  return Object.assign(new DynamoDBClient({ region: 'eu-west-1' }), { send: answer });
}

const text = (S: string): AttributeValue => ({ S });
const number = (N: number): AttributeValue => ({ N: String(N) });
const keyOf = (index: number) => index.toString(16).padStart(16, '0').padEnd(64, 'a');

const everyMail: Row = marshall({
  pk: alias,
  class: 'communication',
  expiresAt,
  at: now.toISOString(),
  provider: 'ses',
  mailbox: 'AbCdEf',
  guard: null,
  authenticity: 'aligned',
  language: 'fr',
  intents: ['general-enquiry 0.81', 'human-needed 0.12'],
  act: 'reply',
  because: 'enquiry',
  legalBasis: 'legitimate-interest',
  template: 'acknowledgement',
  outcome: 'sent',
  toPeople: true,
});

const mailRow = (index: number): Row => ({
  ...everyMail,
  sk: text(`mail#${keyOf(index)}`),
  mailKey: text(keyOf(index)),
  objectKey: text(`mail/ses/${index}`),
  receivedAt: text(new Date(now.getTime() - index * 1000).toISOString()),
  sesId: text(`ses-${index}`),
});

const everyEvent: Row = marshall({
  stream: `person:${alias}`,
  class: 'consent-proof',
  expiresAt,
  at: now.toISOString(),
  facts: { choices: ['news/email'], versions: ['2026-11'], method: 'page', source: 'form:https://www.example.com/contact' },
});

const eventRow = (index: number): Row => ({
  ...everyEvent,
  sequence: number(index),
  what: text(index % 2 === 0 ? 'confirmed' : 'withdrawn'),
});

/** A mail of about two kilobytes at every key, no two alike. */
export const openMany: OpenObject = async (key) => {
  const head = `From: Anna <anna@example.org>\r\nTo: contact@example.com\r\nSubject: ${key}\r\n\r\n`;
  const words = Array.from({ length: 60 }, (_, index) => `${key.length * index} horaires d’ouverture ${index}`).join('\r\n');
  return Readable.from([Buffer.from(head + words)]);
};
