import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { randomBytes } from 'node:crypto';
import { staff } from '../../../functions/staff/staff.ts';
import sample from '../../../repondeur.config.ts';
import { caseLettersTable } from '../../../shared/aws/tables/case-letters-table.ts';
import { casesTable } from '../../../shared/aws/tables/cases-table.ts';
import { correctionsTable } from '../../../shared/aws/tables/corrections-table.ts';
import { readCursor } from '../../../shared/aws/tables/due-cases.ts';
import { enquiriesTable } from '../../../shared/aws/tables/enquiries-table.ts';
import { holdsTable } from '../../../shared/aws/tables/holds-table.ts';
import { staffDeskTable } from '../../../shared/aws/tables/staff-desk-table.ts';
import { systemAsksTable } from '../../../shared/aws/tables/system-asks-table.ts';
import type { FollowUp } from '../../../shared/privacy/outbox/outbox.ts';
import type { CaseChange, CaseOpening } from '../../../shared/privacy/rights/cases.ts';
import { calendarOf } from '../../../shared/privacy/rights/deadline.ts';
import { jsonFunction } from '../../../shared/runtime/json-function.ts';
import type { Settings } from '../../../shared/settings/settings-schema.ts';
import { context, httpEvent, json } from '../../builders/http-event.ts';
import { startEngine } from '../../tables/engine.ts';

export const now = new Date('2026-11-22T10:00:00Z');
export const agentKey = 'the secret of the test';

/** Who calls, by the account's subject and its groups as an HTTP API writes them. */
export const camille = { sub: 'camille', groups: '[agents]' };
export const dominique = { sub: 'dominique', groups: '[agents dpo]' };
type Caller = { sub: string; groups?: string } | null;

export type Answer = { status: number; headers: Record<string, unknown>; body: Record<string, unknown> };

/** The staff's function over real tables: whoever calls is let in by the authorizer, as claims say. */
export async function startDesk(changes: Partial<Settings> = {}) {
  const engine = await startEngine();
  const { dynamo, names } = engine;
  const settings = { ...sample, ...changes };
  const told: FollowUp[] = [];
  let clock = now;
  const cases = casesTable(dynamo, names);
  const letters = caseLettersTable(dynamo, names);
  const desk = staffDeskTable(dynamo, names);
  const stores = {
    agentKey: async () => agentKey,
    isCursor: (after: string) => readCursor(after) !== null,
    desk,
    cases,
    letters,
    systemAsks: systemAsksTable(dynamo, names),
    corrections: correctionsTable(dynamo, names),
    holds: holdsTable(dynamo, names, settings.rights),
    enquiries: enquiriesTable(dynamo, names.records),
    tell: async (followUp: FollowUp) => void told.push(followUp),
  };
  const handler = jsonFunction(
    'staff',
    settings,
    staff({
      settings,
      calendar: calendarOf(settings),
      stores: async () => stores,
      newHoldId: () => `H-${randomBytes(9).toString('base64url')}`,
      tellFailed: () => undefined,
    }),
    () => clock,
  );

  const call = async (caller: Caller, routeKey: string, path: string, body?: unknown): Promise<Answer> => {
    const [method = 'GET', pattern = ''] = routeKey.split(' ');
    const event = httpEvent(method === 'POST' ? json(path, body ?? {}) : { path });
    const values = path.replace(/\?.*$/, '').split('/');
    const parameters = pattern
      .split('/')
      .flatMap((part, index) => (part.startsWith('{') ? [[part.slice(1, -1), values[index] ?? '']] : []));
    const claims = caller && { sub: caller.sub, token_use: 'access', ...(caller.groups && { 'cognito:groups': caller.groups }) };
    const result: APIGatewayProxyStructuredResultV2 = await handler(
      {
        ...event,
        routeKey,
        pathParameters: Object.fromEntries(parameters),
        requestContext: { ...event.requestContext, routeKey, ...(claims && { authorizer: { jwt: { claims, scopes: null } } }) },
      },
      context,
    );
    return { status: result.statusCode ?? 0, headers: result.headers ?? {}, body: JSON.parse(result.body ?? 'null') };
  };

  return {
    engine,
    cases,
    letters,
    desk,
    stores,
    settings,
    told,
    at: (time: Date) => {
      clock = time;
    },
    call,
    show: (caller: Caller, caseId: string) => call(caller, 'GET /staff/cases/{id}', `/staff/cases/${caseId}`),
    act: (caller: Caller, caseId: string, act: string, body: unknown) =>
      call(caller, 'POST /staff/cases/{id}/{act}', `/staff/cases/${caseId}/${act}`, body),
    /** An act on the case as it stands. */
    async actNow(caller: Caller, caseId: string, act: string, body: Record<string, unknown> = {}) {
      const found = await cases.find(caseId);
      return this.act(caller, caseId, act, { version: found?.proof.hash, ...body });
    },
    close: () => engine.close(),
  };
}

export type Desk = Awaited<ReturnType<typeof startDesk>>;

let opened = 0;

/** A case of Anna's, and what happened to it since. */
export async function openCase(desk: Desk, opening: Partial<CaseOpening> = {}, ...changes: Omit<CaseChange, 'now'>[]) {
  opened += 1;
  const caseId = `R-${String(opened).padStart(16, '0')}`;
  await desk.cases.open({
    caseId,
    rights: ['access'],
    alias: `k1:person-${String(opened).padStart(15, '0')}`,
    file: {
      identity: { address: 'anna@example.org', locale: 'fr', name: 'Anna' },
      locales: ['fr'],
      words: { message: 'Quelles données avez-vous ?', corrections: {} },
      thread: null,
    },
    channel: 'form',
    receivedAt: now,
    dueBy: new Date('2026-12-22T22:59:59Z'),
    acknowledge: true,
    because: 'asked by form',
    verified: null,
    objectKey: null,
    mailKey: null,
    mailbox: null,
    now,
    ...opening,
  });
  for (const change of changes) {
    const found = await desk.cases.find(caseId);
    if (!found || !(await desk.cases.change(found, { ...change, now }))) throw new Error('the case of the test was not changed');
  }
  return caseId;
}

export const acknowledged = { act: 'acknowledge', by: 'worker', to: 'awaiting-identity' } as const;
export const withAgent = {
  act: 'escalate',
  by: 'worker',
  to: 'with-agent',
  set: { withAgent: { because: 'complex', since: now.toISOString() } },
} as const;
export const proved = { verified: { by: 'vouched', at: now.toISOString() } } as const;
