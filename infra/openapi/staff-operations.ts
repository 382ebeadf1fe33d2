import * as z from 'zod';
import type { $ZodType } from 'zod/v4/core';
import { actBodies } from '../../functions/staff/act-bodies.ts';
import { holdBody } from '../../functions/staff/holds.ts';
import { settleBody } from '../../functions/staff/settle-enquiry.ts';
import * as said from './answers.ts';
import type { Operations } from './operation.ts';

/** Without a token the HTTP API answers 401 itself; the function answers 403 where the account is in no group. */
const always = [401, 403] as const;

/** Which act a body is for. */
function titled<Body extends $ZodType>(title: string, body: Body): Body {
  if (!z.globalRegistry.has(body)) z.globalRegistry.add(body, { title });
  return body;
}

/** What agents call (docs/staff.md). */
export const staffOperations: Operations = {
  'GET /staff/cases': {
    summary: 'Open cases, those of a page by their deadline',
    query: {
      state: { says: 'One state; only those that are not closed' },
      with: { says: '`agent`: those that wait for a person' },
      'due-before': { says: 'A day or a time (ISO 8601)' },
      after: { says: 'The `next` of the list before' },
    },
    answers: { 200: said.caseList },
    problems: [400, ...always],
  },
  'GET /staff/cases/{id}': {
    summary: 'All of a case, its content unsealed; that it was read is recorded',
    answers: { 200: said.wholeCase },
    problems: [404, ...always],
  },
  'POST /staff/cases/{id}/{act}': {
    summary: 'One act on the case as it was seen',
    headers: { 'if-match': { says: 'The version of the case, in place of `version`' } },
    body: z.union(Object.entries(actBodies).map(([act, body]) => titled(act, body))),
    answers: { 200: said.acted, 202: said.proposed },
    problems: [400, 404, 409, 413, 415, ...always],
  },
  'GET /staff/people/{id}/holds': {
    summary: 'The legal holds on the person of a case',
    answers: { 200: said.holds },
    problems: [404, 409, ...always],
  },
  'POST /staff/people/{id}/holds': {
    summary: 'Place a hold, or change one that stands',
    body: holdBody,
    answers: { 201: said.holdPlaced },
    problems: [400, 404, 409, ...always],
  },
  'POST /staff/people/{id}/holds/{hold}/lift': {
    summary: 'Lift a hold; with four eyes asked for first, then confirmed',
    answers: { 200: said.holdLifted, 202: said.holdLifted },
    problems: [404, 409, ...always],
  },
  'POST /staff/enquiries/{id}/settle': {
    summary: 'An enquiry was answered, or needs no answer',
    body: settleBody,
    answers: { 200: said.settled },
    problems: [400, 404, ...always],
  },
  'GET /staff/journal': {
    summary: 'Entries of a stream of the journal, and whether they are chained; that it was read is recorded',
    query: {
      stream: { says: 'Such as `case:R-…`', required: true },
      from: { says: 'The sequence to begin with' },
    },
    answers: { 200: said.journal },
    problems: [400, ...always],
  },
};
