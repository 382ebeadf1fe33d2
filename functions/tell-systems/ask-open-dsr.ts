import { type AskKey, type OpenDsrRight, openDsrRequestId } from '../../shared/privacy/systems/ask-id.ts';
import { openDsrRequest } from '../../shared/privacy/systems/opendsr/open-dsr-request.ts';
import { readDiscovery, readOpenDsrStatus } from '../../shared/privacy/systems/opendsr/open-dsr-status.ts';
import { answerOfStatus } from '../../shared/privacy/systems/opendsr/status-answer.ts';
import type { SystemAnswer } from '../../shared/privacy/systems/system-asks.ts';
import type { CallOut, OutboundAnswer } from '../../shared/runtime/outbound-https.ts';

export type OpenDsrAsking = {
  ask: AskKey & { right: OpenDsrRight };
  /** The processor's address, with its version. */
  url: string;
  /** The value of its Authorization header; null where it asks for none. */
  authorization: string | null;
  email: string;
  submittedAt: Date;
  callbackUrl: string;
  /** Was it asked before? Then it is only looked how far it is. */
  wasTold: boolean;
};

/** `told`: it has the request, and is not done; `by-hand`: OpenDSR can't carry this there, so a person does. */
export type OpenDsrOutcome = SystemAnswer | 'told' | 'by-hand';

/**
 * Asks an OpenDSR 2.0 processor, or looks how far it is. Its request's id is the same however often it is asked.
 * @throws where it does not take the call: SQS tries again.
 */
export async function askOpenDsr(asking: OpenDsrAsking, call: CallOut): Promise<OpenDsrOutcome> {
  if (asking.wasTold) return lookUp(asking, call);
  if (!(await offers(asking, call))) return 'by-hand';
  const request = openDsrRequest(asking.ask, asking);
  const answered = await call({
    url: `${asking.url}/requests`,
    method: 'POST',
    headers: { ...headersOf(asking), 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (answered.status >= 200 && answered.status < 300) return 'told'; // 201 by the specification; adopters say 200 and 202 too
  // Refused perhaps because it has this request already: then it knows how far it is.
  if (answered.status === 400 || answered.status === 409) return lookUp(asking, call);
  throw new Error(`the processor answered ${answered.status} to a request`);
}

/** Does it say that it takes this right by e-mail address? One without a discovery is asked, and answers for itself. */
async function offers({ ask, url, authorization }: OpenDsrAsking, call: CallOut): Promise<boolean> {
  const answered = await call({ url: `${url}/discovery`, method: 'GET', headers: headersOf({ authorization }) });
  const discovery = answered.status === 200 ? readDiscovery(jsonOf(answered)) : null;
  return !discovery || (discovery.takesEmail && (discovery.types?.includes(ask.right) ?? true));
}

async function lookUp(asking: OpenDsrAsking, call: CallOut): Promise<OpenDsrOutcome> {
  const id = openDsrRequestId(asking.ask);
  const answered = await call({ url: `${asking.url}/requests/${id}`, method: 'GET', headers: headersOf(asking) });
  const status = answered.status === 200 ? readOpenDsrStatus(jsonOf(answered)) : null;
  if (!status || status.requestId.toLowerCase() !== id)
    throw new Error(`the processor answered ${answered.status} where it was asked for a status`);
  const answer = answerOfStatus(status, asking.ask.right);
  if (answer === 'wait') return 'told';
  return answer === 'fetch' ? fetchResults(status.resultsUrl ?? '', status.resultsCount, call) : answer;
}

/** What was found, where it is text of a size to be shown; a person fetches the rest. */
async function fetchResults(url: string, count: number | null, call: CallOut): Promise<OpenDsrOutcome> {
  if (!URL.canParse(url) || new URL(url).port !== '') return 'by-hand';
  const nothing: OutboundAnswer = { status: 0, headers: {}, body: new Uint8Array() };
  const fetched = call({ url, method: 'GET', headers: { accept: 'application/json, text/*' } });
  const { status, headers, body } = await fetched.catch(() => nothing); // too long, gone, or an address we don't call
  const isText = /^(application\/json|text\/(plain|csv))\b/i.test(headers['content-type'] ?? '');
  if (status !== 200 || !isText || body.length > longestWords || (body.length === 0 && count !== 0)) return 'by-hand';
  return { answer: 'done', because: Buffer.from(body).toString('utf8'), keptUntil: null };
}

/** As much as an answer by webhook may hold. */
const longestWords = 48 * 1024;

function headersOf({ authorization }: Pick<OpenDsrAsking, 'authorization'>): Record<string, string> {
  return { accept: 'application/json', ...(authorization ? { authorization } : {}) };
}

function jsonOf({ body }: OutboundAnswer): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
}
