import { randomBytes } from 'node:crypto';
import { casesTable } from '../../../shared/aws/tables/cases-table.ts';
import { challengesTable } from '../../../shared/aws/tables/challenges-table.ts';
import { correctionsTable } from '../../../shared/aws/tables/corrections-table.ts';
import { portalTable } from '../../../shared/aws/tables/portal-table.ts';
import type { FollowUp } from '../../../shared/privacy/outbox/outbox.ts';
import type { Case, CaseChange, CaseOpening } from '../../../shared/privacy/rights/cases.ts';
import type { Issued } from '../../../shared/privacy/rights/challenges.ts';
import { mintPortalToken, readPortalToken } from '../../../shared/privacy/tokens/portal-token.ts';
import { caseOpening, openedAt } from '../../builders/case-opening.ts';
import { form, json, type Call } from '../../builders/http-event.ts';
import { type Answered, answer } from '../../builders/public-functions.ts';
import { startEngine } from '../../tables/engine.ts';

const keys = ['a key for tests'];
const base = '/rights/requests/{id}';

export type Portal = { token: string; expiresAt: string; links: Record<string, string> };

/** The pages that follow a request, on the real tables; the bucket and the queue are what is told here. */
export async function startFollowing() {
  process.env['LOG_LEVEL'] = 'silent';
  const engine = await startEngine();
  const { dynamo, names } = engine;
  const cases = casesTable(dynamo, names);
  const challenges = challengesTable({ dynamo, tables: names, tokenKeys: async () => keys });
  const corrections = correctionsTable(dynamo, names);
  const portal = portalTable(dynamo, names);
  const told: FollowUp[] = [];
  const failures: string[] = [];
  const answers = new Set<string>();
  let isQueueDown = false;
  let now = openedAt;

  const find = async (caseId: string): Promise<Case> => {
    const found = await cases.find(caseId);
    if (!found) throw new Error('no case');
    return found;
  };

  const call = (asked: Call): Promise<Answered> =>
    answer('rights-requests', asked, {
      now,
      following: {
        randomBytes,
        find: cases.find,
        change: cases.change,
        file: cases.file,
        open: cases.open,
        readPortalToken: async (token, of, at) => readPortalToken(token, of, keys, at),
        mintPortalToken: async (of, at) => mintPortalToken(of, keys, at),
        shows: challenges.shows,
        prove: challenges.prove,
        withdraw: challenges.withdraw,
        portal,
        complain: portal.complain,
        askCode: portal.askCode,
        staged: corrections.staged,
        confirmCorrections: corrections.confirm,
        isAnswerThere: async (caseId) => answers.has(caseId),
        addressOfAnswer: async (caseId) => `https://bucket.example.com/${caseId}`,
        tell: async (followUp) => {
          if (isQueueDown) throw new Error('the queue is down');
          told.push(followUp);
        },
        tellFailed: (_, caseId) => failures.push(caseId),
      },
    });

  const asProgram = { accept: 'application/json' };
  return {
    engine,
    cases,
    challenges,
    corrections,
    told,
    failures,
    answers,
    find,
    set now(at: Date) {
      now = at;
    },
    get now() {
      return now;
    },
    set isQueueDown(isDown: boolean) {
      isQueueDown = isDown;
    },
    get: (caseId: string, act = '', query: Record<string, string> = {}) =>
      call({ route: `${base}${act}`, path: `/rights/requests/${caseId}${act}?${new URLSearchParams({ lang: 'en', ...query })}` }),
    read: async (caseId: string, act = '', query: Record<string, string> = {}) => {
      const path = `/rights/requests/${caseId}${act}?${new URLSearchParams({ lang: 'en', ...query })}`;
      const said = await call({ route: `${base}${act}`, path, headers: asProgram });
      return { ...said, json: JSON.parse(said.body) };
    },
    submit: (caseId: string, act: string, fields: Record<string, string>) =>
      call({ ...form(`/rights/requests/${caseId}${act}?lang=en`, fields), route: `${base}${act}` }),
    send: async (caseId: string, act: string, value: unknown) => {
      const said = await call({ ...json(`/rights/requests/${caseId}${act}?lang=en`, value), route: `${base}${act}` });
      return { ...said, json: JSON.parse(said.body) };
    },
    /** A case that waits for its proof, and what was mailed for it. */
    async awaiting(changes: Partial<CaseOpening> = {}): Promise<{ found: Case; issued: Issued }> {
      const opening = caseOpening({ channel: 'form', ...changes });
      await cases.open(opening);
      const found = await change(await find(opening.caseId), {
        act: 'acknowledge',
        by: 'worker',
        to: 'awaiting-identity',
        set: { acknowledgedAt: now.toISOString() },
        now,
      });
      return { found, issued: await challenges.issue({ found, mode: 'link', renew: false, now }) };
    },
    change,
    /** The portal of a case, as a program opens it. */
    async prove({ found, issued }: { found: Case; issued: Issued }): Promise<Portal> {
      const { json: proved } = await this.send(found.caseId, '/confirm', { token: issued.token });
      return proved.portal;
    },
  };

  async function change(found: Case, wanted: CaseChange): Promise<Case> {
    const after = await cases.change(found, wanted);
    if (!after) throw new Error('not changed');
    return after;
  }
}

export type Following = Awaited<ReturnType<typeof startFollowing>>;
