import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, carryOut, type Told } from './carry-out.ts';
import { type MailingList, openMailingList } from './mailing-list.ts';
import { isSignedFor, signedHeaders } from './signed-call.ts';

export type ReferenceSystemOptions = {
  /** The database file; `:memory:` for none. */
  file: string;
  /** Newest first; `whsec_…` or plain base64. */
  secrets: readonly string[];
  port?: number;
  /** Where it answers later instead of at once: `https://…/systems/{system}/answers`. */
  answersAt?: string;
};

export type ReferenceSystem = { url: string; list: MailingList; close(): Promise<void> };

/** A mailing list that carries rights out: `POST /rights`, signed by Repondeur. Listens on this machine alone. */
export async function startReferenceSystem({
  file,
  secrets,
  port = 0,
  answersAt,
}: ReferenceSystemOptions): Promise<ReferenceSystem> {
  const list = openMailingList(file);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST' || request.url !== '/rights') return respond(response, 404);
    const body = await bodyOf(request);
    if (!isSignedFor({ headers: request.headers, body }, secrets, new Date())) return respond(response, 401);
    const callId = String(request.headers['webhook-id']);
    const told = JSON.parse(body.toString('utf8')) as Told; // signed, so ours to trust
    const act = () => JSON.stringify(carryOut(told, list));
    // The same call may come again: it is answered as before, and nothing is done twice. What only reads keeps no answer, which
    // would outlive the person's erasure.
    const answered = isReading(told) ? act() : (list.answerTo(callId) ?? list.answerOnce(callId, act));
    if (!answersAt) return respond(response, 200, answered);
    respond(response, 202);
    await answerLater(answersAt, told, JSON.parse(answered) as Answer, secrets[0] ?? ''); // written above
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      process.stderr.write(`the reference system failed: ${String(error)}\n`);
      if (!response.headersSent) respond(response, 500);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;
  return {
    url,
    list,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      list.close();
    },
  };
}

const isReading = ({ type }: Told) => type === 'rights.access' || type === 'rights.portability';

/** Says which request it answers, by what it was told. */
async function answerLater(url: string, { requestId, type }: Told, answer: Answer, secret: string): Promise<void> {
  const body = JSON.stringify({ requestId, type, ...answer });
  const headers = signedHeaders(`answer-${requestId}-${type}`, body, secret, new Date());
  const response = await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
  if (!response.ok) throw new Error(`the answer was not taken: ${response.status}`);
}

function respond(response: ServerResponse, status: number, json = ''): void {
  response.writeHead(status, json ? { 'content-type': 'application/json' } : {}).end(json);
}

const mostBytes = 64 * 1024;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Error('a call longer than 64 KB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
