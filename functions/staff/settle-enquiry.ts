import * as z from 'zod/mini';
import type { Agent } from '../../shared/privacy/staff/agent.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { type JsonAnswer, refused } from '../../shared/runtime/json-function.ts';
import type { StaffSteps } from './staff.ts';

/** Whose enquiry: a reference is told to people, and is no key. */
export const settleBody = z.object({ alias: z.string().check(z.regex(/^k\d+:[\w-]{22}$/)) });

const isReference = /^R-[0-9A-HJKMNP-TV-Z]{16}$/;

/** `POST /staff/enquiries/{id}/settle`: it was answered, or needs no answer; the promise is watched no more (R03). */
export async function settleEnquiry(request: HttpRequest, agent: Agent, steps: StaffSteps): Promise<JsonAnswer> {
  const { parameters, body, now } = request;
  const read = settleBody.safeParse(body.kind === 'json' ? body.value : undefined);
  if (!read.success) return refused(400, 'name whose enquiry it is, by the alias', ['alias']);
  const { id: reference = '' } = parameters;
  if (!isReference.test(reference)) return refused(404, 'there is no such enquiry, or its period is over');
  const { desk, enquiries } = await steps.stores();
  const alias = read.data.alias as Alias; // of an alias's shape, as was just read
  await desk.record(agent, { what: 'settle-enquiry', on: reference }, now);
  const outcome = await enquiries.settle({ alias, reference }, 'desk', now);
  if (outcome === 'unknown') return refused(404, 'there is no such enquiry, or its period is over');
  return { status: 200, json: { reference, status: outcome } };
}
