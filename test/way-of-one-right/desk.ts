import type { Local } from '../../local/start-local.ts';

/** An agent at the desk, by the routes under `/staff` and a token of this machine's issuer. */
export type Desk = {
  /** A case as agents see it. */
  see(caseId: string): Promise<Record<string, unknown>>;
  /** One act on the case as it is now; what was answered, and what follows is done. @throws where it is refused. */
  act(caseId: string, act: string, body?: object): Promise<Record<string, unknown>>;
  placeHold(caseId: string, reason: string, until: Date): Promise<string>;
  liftHold(caseId: string, holdId: string): Promise<void>;
};

/** Camille of the group `dpo` sits there, if nobody else is named. Their token is new with each call: time may have passed. */
export function deskOf(
  local: Pick<Local, 'httpUrl' | 'agents' | 'settled'>,
  account = { name: 'camille', groups: ['dpo', 'agents'] },
): Desk {
  const call = async (method: 'GET' | 'POST', path: string, body?: object) => {
    const token = await local.agents.issue(account, new Date());
    const response = await fetch(`${local.httpUrl}/staff${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const said = (await response.json()) as Record<string, unknown>; // everything under /staff says JSON
    if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(said)}`);
    return said;
  };
  const see = (caseId: string) => call('GET', `/cases/${caseId}`);
  return {
    see,
    act: async (caseId, act, body = {}) => {
      const { version } = await see(caseId);
      const said = await call('POST', `/cases/${caseId}/${act}`, { ...body, version });
      await local.settled();
      return said;
    },
    placeHold: async (caseId, reason, until) => {
      const day = until.toISOString().slice(0, 10);
      const { holdId } = await call('POST', `/people/${caseId}/holds`, { reason, reviewOn: day, until: day });
      return String(holdId);
    },
    liftHold: async (caseId, holdId) => {
      await call('POST', `/people/${caseId}/holds/${holdId}/lift`, {});
      await local.settled();
    },
  };
}
