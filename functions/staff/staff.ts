import type { StaffStores } from '../../shared/aws/staff-stores.ts';
import type { Calendar } from '../../shared/privacy/rights/deadline.ts';
import { type Agent, type Claims, readAgent } from '../../shared/privacy/staff/agent.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { type JsonAct, type JsonAnswer, type JsonRoutes, refused } from '../../shared/runtime/json-function.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';
import { doAct } from './do-act.ts';
import { liftHold, placeHold, showHolds } from './holds.ts';
import { settleEnquiry } from './settle-enquiry.ts';
import { listCases, showCase } from './show-cases.ts';
import { showJournal } from './show-journal.ts';

export type { StaffStores };

export type StaffSteps = {
  settings: Settings;
  calendar: Calendar;
  /** What needs AWS, loaded by the first call. */
  stores(): Promise<StaffStores>;
  newHoldId(): string;
  tellFailed(error: unknown): void;
};

/** What agents do (R26), behind the authorizer of the HTTP API: whatever came through without one of its tokens is refused here. */
export function staff(steps: StaffSteps): JsonRoutes {
  return {
    '/staff/cases': { GET: forAgents(steps, (request) => listCases(request, steps)) },
    '/staff/cases/{id}': { GET: forAgents(steps, (request, agent) => showCase(request, agent, steps)) },
    '/staff/cases/{id}/{act}': { POST: forAgents(steps, (request, agent) => doAct(request, agent, steps)) },
    '/staff/people/{id}/holds': {
      GET: forAgents(steps, (request, agent) => showHolds(request, agent, steps)),
      POST: forAgents(steps, (request, agent) => placeHold(request, agent, steps)),
    },
    '/staff/people/{id}/holds/{hold}/lift': { POST: forAgents(steps, (request, agent) => liftHold(request, agent, steps)) },
    '/staff/enquiries/{id}/settle': { POST: forAgents(steps, (request, agent) => settleEnquiry(request, agent, steps)) },
    '/staff/journal': { GET: forAgents(steps, (request, agent) => showJournal(request, agent, steps)) },
  };
}

/** A route without an authorizer has no claims, a token of another kind or of nobody in a group is no agent's. */
function forAgents({ stores }: StaffSteps, act: (request: HttpRequest, agent: Agent) => Promise<JsonAnswer>): JsonAct {
  return async (request, claims: Claims | null) => {
    if (!claims) return { ...refused(401, 'a token of an agent is needed'), headers: { 'www-authenticate': 'Bearer' } };
    const agent = readAgent(claims, await (await stores()).agentKey());
    return agent ? act(request, agent) : refused(403, 'this account is in none of the groups agents and dpo');
  };
}
