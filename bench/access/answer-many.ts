/**
 * Run in a process of its own by `measure-access.ts`: answers an access of many items through the very code of the function,
 * into an upload that counts and keeps nothing. Prints one line of JSON.
 */
import { Readable } from 'node:stream';
import { S3Client } from '@aws-sdk/client-s3';
import { HttpResponse } from '@smithy/core/protocols';
import { fulfilAccess } from '../../functions/fulfil-access/fulfil-access.ts';
import { answerKey, exportBucket } from '../../shared/aws/export-bucket.ts';
import { heldDataTable } from '../../shared/aws/tables/held-data-table.ts';
import type { Case, CaseChange } from '../../shared/privacy/rights/cases.ts';
import { settings } from '../../shared/settings/settings.ts';
import { alias, now, openMany, tablesOf } from './many-items.ts';

const [mails = 0, events = 0] = process.argv.slice(2).map(Number);
const dynamo = tablesOf({ mails, events });
const counted = { bytes: 0 };
const answers = exportBucket(countingClient(), 'bucket');
const tables = { standing: 'standing', records: 'records', proof: 'proof' };
const acts: string[] = [];

const from = performance.now();
await fulfilAccess(JSON.stringify({ caseId: 'R-BENCH', right: 'access' }), {
  settings,
  publicUrl: settings.publicUrl,
  cases: {
    find: async () => asked(),
    file: async () => null,
    change: async (found: Case, { set }: CaseChange) => {
      acts.push(set?.progress?.access ?? 'other');
      return { ...found, state: 'closed-by-bench' as Case['state'] }; // nobody reads it again
    },
  },
  asks: { of: async () => [] },
  letters: { of: async () => [] },
  corrections: { staged: async () => null },
  systemName: (id) => id,
  heldBy: (person, at) => heldDataTable(dynamo, tables, { alias: person, now: at, mailboxName: (id) => id }),
  waitingMail: async () => [],
  open: openMany,
  keepAnswer: (caseId, bytes) => answers(answerKey(caseId), bytes),
  tellFollowUp: async () => undefined,
  now: () => now,
});
const seconds = (performance.now() - from) / 1000;
if (acts.join() !== 'done') throw new Error(`the answer ended with "${acts.join()}"`);
process.stdout.write(
  JSON.stringify({ items: mails + events, seconds, megabytes: process.resourceUsage().maxRSS / 1024, uploaded: counted.bytes }),
);

/** S3's client with all it does (parts, checksums, signatures), up to the socket. */
function countingClient(): S3Client {
  return new S3Client({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: { handle, httpHandlerConfigs: () => ({}), updateHttpClientConfig: () => undefined },
  });
}

/** What stands in for the socket: counts the bytes, and answers each call as S3 would. */
async function handle({ method, query, body }: { method: string; query: Record<string, unknown>; body: unknown }) {
  if (Buffer.isBuffer(body) || body instanceof Uint8Array) counted.bytes += body.length;
  else if (body instanceof Readable) for await (const chunk of body) counted.bytes += chunk.length;
  const xml = method === 'POST' && 'uploads' in query ? '<R><UploadId>one</UploadId></R>' : '<R><ETag>x</ETag></R>';
  const headers = { etag: '"x"', 'content-type': 'application/xml' };
  return { response: new HttpResponse({ statusCode: 200, headers, body: Readable.from([Buffer.from(xml)]) }) };
}

function asked(): Case {
  return {
    caseId: 'R-BENCH',
    state: 'in-progress',
    rights: ['access'],
    alias,
    channel: 'form',
    receivedAt: now.toISOString(),
    dueBy: now.toISOString(),
    firstDueBy: null,
    acknowledge: true,
    because: 'a form of ours',
    acknowledgedAt: null,
    verified: { by: 'link', at: now.toISOString() },
    progress: {},
    asked: [],
    systemsOpen: 0,
    withoutSystems: false,
    withAgent: null,
    answer: null,
    mail: null,
    warned: [],
    repeatOf: null,
    repeats: 0,
    repeatAcknowledgedAt: null,
    closedAt: null,
    objectKey: null,
    mailKey: null,
    mailbox: null,
    proof: { sequence: 0, hash: '' },
  };
}
