import * as z from 'zod';
import { fieldsSchema as consentFields } from '../../shared/privacy/consent/consent-fields.ts';
import { sentSchema as preferencesSent } from '../../shared/privacy/consent/preferences-sent.ts';
import { fieldsSchema as requestFields } from '../../shared/privacy/rights/request-fields.ts';
import { laterSchema as laterAnswer } from '../../shared/privacy/systems/webhook.ts';
import { rights } from '../../shared/reply/verdicts.ts';
import * as said from './answers.ts';
import type { Operation, Operations } from './operation.ts';

const token = { token: { says: 'The token of the mailed link, or of the portal', required: true } } as const;
const optionalToken = { token: { says: 'The token of the mailed link, or of the portal' } } as const;
const tokenSent = z.object({ token: z.string() });
const signature = {
  'webhook-id': { says: 'Standard Webhooks: only where the controller’s own backend calls' },
  'webhook-timestamp': { says: 'Standard Webhooks' },
  'webhook-signature': { says: 'Standard Webhooks' },
} as const;
const page = { page: true } as const;

const ofRights: Operations = Object.fromEntries(
  rights.flatMap((right): [string, Operation][] => [
    [
      `GET /rights/${right}`,
      { summary: `The form of the right: ${right}`, answers: { 200: said.oneRight }, problems: [], ...page },
    ],
    [
      `POST /rights/${right}`,
      {
        summary: `Ask for ${right}; the same answer for a stranger and for a known person`,
        headers: signature,
        body: requestFields,
        form: true,
        answers: { 202: said.receipt },
        problems: [400, 401, 413, 415],
        ...page,
      },
    ],
  ]),
);

const ofRequests: Operations = {
  'GET /rights': { summary: 'All rights, and where each is asked for', answers: { 200: said.allRights }, problems: [], ...page },
  'GET /rights/statement-key': {
    summary: 'The public keys of statements of erasure (RFC 7517)',
    answers: { 200: z.object({ keys: z.array(said.anything) }) },
    problems: [],
  },
  'GET /rights/requests/{id}': {
    summary: 'State and dates by the reference alone; all of it with the token of a proof',
    query: optionalToken,
    answers: { 200: z.union([said.publicState, said.portal]) },
    problems: [400],
    ...page,
  },
  'GET /rights/requests/{id}/confirm': {
    summary: 'What a proof would do; changes nothing',
    query: optionalToken,
    answers: { 200: z.object({ requestId: z.string(), prove: z.string() }) },
    problems: [400],
    ...page,
  },
  'POST /rights/requests/{id}/confirm': {
    summary: 'Prove who asks, by the mailed token or the code; opens the portal',
    query: optionalToken,
    body: z.union([tokenSent, z.object({ code: z.string() })]),
    form: true,
    answers: { 200: said.portal },
    problems: [400],
    ...page,
  },
  'POST /rights/requests/{id}/code': {
    summary: 'Have a new code mailed, five a day at most',
    answers: { 202: said.done },
    problems: [400],
    ...page,
  },
  'POST /rights/requests/{id}/withdraw': {
    summary: 'Take the request back',
    query: optionalToken,
    body: tokenSent,
    form: true,
    answers: { 200: said.done },
    problems: [400, 409],
    ...page,
  },
  'POST /rights/requests/{id}/complain': {
    summary: 'Have a person look at how the request is handled',
    query: optionalToken,
    body: tokenSent.extend({ message: z.string().min(1).max(5000) }),
    form: true,
    answers: { 202: said.done },
    problems: [400, 409],
    ...page,
  },
  'POST /rights/requests/{id}/corrections': {
    summary: 'Agree to the corrections that were shown old and new',
    query: optionalToken,
    body: tokenSent,
    form: true,
    answers: { 200: said.done },
    problems: [400, 409],
    ...page,
  },
  'GET /rights/requests/{id}/new-address': {
    summary: 'What proving a new address would do; changes nothing',
    query: token,
    answers: { 200: z.object({ title: z.string(), question: z.string() }) },
    problems: [400],
    ...page,
  },
  'POST /rights/requests/{id}/new-address': {
    summary: 'Prove the new address of a correction',
    query: token,
    answers: { 200: said.told },
    problems: [400],
    ...page,
  },
  'GET /rights/requests/{id}/export': {
    summary: 'Leads to the answer of an access or a portability, for as long as it lies there',
    query: token,
    answers: { 303: z.object({ location: z.string() }) },
    problems: [400, 410],
    ...page,
  },
};

const ofConsent: Operations = {
  'GET /consent': { summary: 'What may be agreed to, by wording', answers: { 200: said.consentChoices }, problems: [], ...page },
  'POST /consent': {
    summary: 'Step one of the double opt-in: nothing is agreed to yet',
    headers: signature,
    body: consentFields,
    form: true,
    answers: { 202: said.consentAsked },
    problems: [400, 401, 413, 415, 429],
    ...page,
  },
  'GET /consent/confirm': {
    summary: 'What confirming would agree to; changes nothing',
    query: token,
    answers: { 200: said.anything },
    problems: [400],
    ...page,
  },
  'POST /consent/confirm': {
    summary: 'Step two: agreed to',
    query: token,
    answers: { 200: said.anything },
    problems: [400, 409],
    ...page,
  },
  'GET /preferences': {
    summary: 'What the person agreed to; without a token how to get one',
    query: { ...optionalToken, history: { says: '`shown` adds the history' } },
    answers: { 200: z.union([said.consents, said.anything]) },
    problems: [400],
    ...page,
  },
  'POST /preferences': {
    summary: 'What is named is agreed to, all else withdrawn; `withdraw: all` needs no form',
    query: token,
    body: preferencesSent,
    form: true,
    answers: { 200: said.consentsSaved },
    problems: [400, 409, 413],
    ...page,
  },
  'GET /preferences/receipt': {
    summary: 'The consents as a file to keep',
    query: token,
    answers: { 200: said.anything },
    problems: [400],
  },
  'GET /unsubscribe': {
    summary: 'What stopping stops; changes nothing',
    query: optionalToken,
    answers: { 200: said.shown },
    problems: [400],
    ...page,
  },
  'POST /unsubscribe': {
    summary: 'Stops every automatic reply and all news, at once (RFC 8058)',
    query: token,
    body: z.object({ 'List-Unsubscribe': z.literal('One-Click') }),
    form: true,
    answers: { 200: said.told },
    problems: [400],
    ...page,
  },
  'GET /unsubscribe/undo': {
    summary: 'What undoing would do; changes nothing',
    query: token,
    answers: { 200: z.object({ title: z.string(), question: z.string() }) },
    problems: [400],
    ...page,
  },
  'POST /unsubscribe/undo': { summary: 'Takes a stop back', query: token, answers: { 200: said.told }, problems: [400], ...page },
};

const ofOthers: Operations = {
  'GET /privacy': { summary: 'The privacy notice', answers: { 200: said.notice }, problems: [], ...page },
  'GET /enquiries/{id}': {
    summary: 'For the team: whether an enquiry needs no answer; changes nothing',
    query: token,
    answers: { 200: z.object({ title: z.string(), question: z.string(), means: z.string() }) },
    problems: [400],
    ...page,
  },
  'POST /enquiries/{id}': {
    summary: 'For the team: the enquiry was answered or needs no answer',
    query: token,
    answers: { 200: said.told },
    problems: [400],
    ...page,
  },
  'GET /tasks/{id}': {
    summary: 'For a named person: what is asked about one system',
    query: token,
    answers: { 200: said.anything },
    problems: [404],
    ...page,
  },
  'POST /tasks/{id}': {
    summary: 'For a named person: what was done in that system',
    query: token,
    body: z.object({
      answer: z.enum(['done', 'nothing-held', 'kept', 'failed']),
      found: z.string().max(20_000).optional(),
      because: z.string().max(2000).optional(),
      keptUntil: z.iso.date().optional(),
    }),
    form: true,
    answers: { 200: z.object({ answered: z.literal(true) }) },
    problems: [400, 404],
    ...page,
  },
  'POST /systems/{system}/answers': {
    summary: 'What a system answers later, signed as it was told (Standard Webhooks)',
    headers: signature,
    body: laterAnswer,
    answers: { 200: said.anything },
    problems: [400, 401, 404],
  },
  'POST /opendsr/callbacks/{system}': {
    summary: 'The signed status of a processor (OpenDSR 2.0)',
    body: said.anything,
    answers: { 202: said.anything },
    problems: [400, 403, 404],
  },
  'GET /mail/{provider}': { summary: 'Some providers look whether the address answers', answers: { 200: null }, problems: [] },
  'POST /mail/{provider}': {
    summary: 'A mail, or an event about one, from a provider, signed its own way (docs/adding-a-provider.md)',
    body: { bytes: 'as the provider sends it' },
    answers: { 200: null },
    problems: [],
  },
  'GET /openapi.json': { summary: 'This document', answers: { 200: said.anything }, problems: [] },
};

export const publicOperations: Operations = { ...ofRights, ...ofRequests, ...ofConsent, ...ofOthers };
