import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../local/faults/faults.ts';
import { type Local, startLocal } from '../../local/start-local.ts';
import { aliasIn, rowsOf } from './rows.ts';
import { newPerson, sendMail, sentTo, type TestMail } from './sending.ts';

/**
 * Nothing lost, nothing twice: each call of each kind of mail fails in turn, before or after it took effect, once or so often
 * that the SDK's own retries fail too; and the mail still comes to its one right end (issue: every state-changing path).
 */
let local: Local;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  local = await startLocal({ retry: { attempts: 6 } });
});
afterAll(() => local.close());
beforeEach(() => local.faults.forget());

const kinds: Record<string, Omit<TestMail, 'from'>> = {
  courtesy: { subject: 'Vos horaires', text: 'Bonjour, quels sont vos horaires d’ouverture ? Merci, Anna' },
  rights: {
    subject: 'Mes données',
    text: 'Bonjour, je souhaite obtenir une copie de toutes les données que vous avez sur moi (article 15 RGPD). Anna',
  },
  stop: { subject: 'Stop', text: 'Stop. Ne m’écrivez plus, désinscrivez-moi.' },
};

/** How many calls a mail of a kind makes when all goes well, its delivery to the team included. */
async function callsOf(kind: string): Promise<number> {
  local.faults.forget();
  await sendMail(local, { ...(kinds[kind] as TestMail), from: newPerson() });
  await local.settled();
  return local.faults.calls().length;
}

const faults: Fault[] = ['before', 'after', 'throttle'];

describe.each(Object.keys(kinds))('a %s mail', (kind) => {
  it('comes to its one right end whichever call fails, and however', async () => {
    const calls = await callsOf(kind);
    expect(calls).toBeGreaterThan(3);
    for (let number = 0; number < calls; number++) {
      for (const fault of faults) {
        for (const times of [1, 4]) {
          const where = `${kind}: call ${number} ${fault} ×${times}`;
          const person = newPerson();
          local.faults.forget();
          local.faults.nth(number, fault, { times });
          await sendMail(local, { ...(kinds[kind] as TestMail), from: person });
          await local.settled();
          await rightEnd(kind, person, where);
        }
      }
    }
    expect(await local.deadLetters('mail')).toEqual([]);
    expect(await local.deadLetters('deliver')).toEqual([]);
  }, 600_000);
});

async function rightEnd(kind: string, person: string, where: string): Promise<void> {
  const alias = aliasIn(local, person);
  const replies = sentTo(local, person);
  const rows = (await rowsOf(local, 'records')).filter((row) => row['pk'] === alias || row['alias'] === alias);
  const told = sentTo(local, 'team@example.com').filter(({ headers }) =>
    headers.some(([name, value]) => name === 'Reply-To' && value.includes(person)),
  );
  expect(told.length, `${where}: the team is told`).toBeGreaterThanOrEqual(1);

  if (kind === 'courtesy') {
    expect(replies.length, `${where}: at most one courtesy`).toBeLessThanOrEqual(1);
    const records = rows.filter((row) => String(row['sk']).startsWith('mail#'));
    expect(records, `${where}: always a record`).toHaveLength(1);
    if (records[0]?.['outcome'] === 'sent') expect(replies, `${where}: as recorded`).toHaveLength(1);
    if (records[0]?.['outcome'] === 'not-sent') expect(replies, `${where}: as recorded`).toHaveLength(0);
  }
  if (kind === 'rights') {
    expect(
      rows.filter((row) => row['sk'] === 'case'),
      `${where}: one case`,
    ).toHaveLength(1);
    expect(
      rows.find((row) => row['sk'] === 'case'),
      `${where}: marked`,
    ).toMatchObject({ acknowledgedAt: expect.any(String) });
    expect(replies.length, `${where}: acknowledged at least once`).toBeGreaterThanOrEqual(1);
  }
  if (kind === 'stop') {
    const standing = (await rowsOf(local, 'standing')).find((row) => row['alias'] === alias);
    expect(standing, `${where}: stopped`).toMatchObject({ optedOutUntil: expect.any(Number) });
    expect(replies.length, `${where}: confirmed`).toBeGreaterThanOrEqual(1);
  }
}
