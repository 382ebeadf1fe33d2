import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/privacy/rights/cases.ts';
import type { NewAddresses } from '../../../shared/privacy/rights/new-address.ts';
import type { FollowUp } from '../../../shared/privacy/outbox/outbox.ts';
import { type Call, form, json } from '../../builders/http-event.ts';
import { answer } from '../../builders/public-functions.ts';

const token = 'abcdefghijklmnopqrstuvwxyz234567';
const route = '/rights/requests/{id}/new-address';
const path = `/rights/requests/R-TEST/new-address?lang=en&token=${token}`;
const found = { caseId: 'R-TEST' } as Case; // handed on as it is

type Outcome = Awaited<ReturnType<NewAddresses['prove']>>;

async function call(made: Call, { shows = true, outcomes = ['proved'] as Outcome[], isThere = true } = {}) {
  const told: FollowUp[] = [];
  const failures: string[] = [];
  const left = [...outcomes];
  const answered = await answer(
    'rights-requests',
    { ...made, route },
    {
      following: {
        find: async () => (isThere ? found : null),
        newAddresses: {
          shows: async (caseId, given) => shows && caseId === 'R-TEST' && given === token,
          prove: async () => left.shift() ?? 'again',
        },
        tell: async (followUp) => void told.push(followUp),
        tellFailed: (_error, caseId) => void failures.push(caseId),
      },
    },
  );
  return { ...answered, told, failures };
}

describe('the page of a new address', () => {
  it.each(['fr', 'en', 'de'])('asks with one button, changes nothing and names nobody (%s)', async (lang) => {
    const { status, body } = await call({ path: path.replace('lang=en', `lang=${lang}`) });
    expect(status).toBe(200);
    expect(body.match(/<button/g)).toHaveLength(1);
    expect(body).toContain(`<html lang="${lang}"`);
    expect(body).toMatch(/action="\/rights\/requests\/R-TEST\/new-address\?token/);
  });

  it('says the same of a link that is spent, and of a request that there is not', async () => {
    const spent = await call({ path }, { shows: false });
    const nobodys = await call({ path: path.replace('R-TEST', 'R-NONE') });
    expect([spent.status, nobodys.status]).toEqual([400, 400]);
    expect(nobodys.body).toBe(spent.body);
  });

  it('takes the button and JSON, and has the case go on', async () => {
    for (const made of [form(path, { confirm: 'yes' }), json(path, {})]) {
      const { status, told } = await call(made);
      expect([status, told]).toEqual([200, [{ kind: 'advance-case', caseId: 'R-TEST' }]]);
    }
    expect((await call(form(path, {}))).body).toContain('<h1>Address confirmed</h1>');
  });

  it('looks again where the case was changed meanwhile, and not for ever', async () => {
    expect((await call(form(path, {}), { outcomes: ['again', 'again', 'proved'] })).status).toBe(200);
    expect((await call(form(path, {}), { outcomes: [] })).status).toBe(400);
  });

  it.each<Outcome>(['wrong', 'expired', 'closed'])('proves nothing where the link is %s', async (outcome) => {
    const { status, told } = await call(form(path, {}), { outcomes: [outcome] });
    expect([status, told]).toEqual([400, []]);
  });

  it('proves nothing of a request that there is not', async () => {
    expect((await call(form(path, {}), { isThere: false })).status).toBe(400);
  });
});
