import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { aliasIn, rowsOf } from './rows.ts';
import { newPerson, sendMail, sentTo } from './sending.ts';

let local: Local;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  local = await startLocal({ functions: ['answer-mail', 'deliver-mail', 'settle-enquiry'] });
});
afterAll(() => local.close());

/** Somebody asks something; gives the notice that the team gets, and the row of the mail. */
async function asked() {
  const person = newPerson();
  const text = 'Bonjour, quels sont vos horaires d’ouverture le samedi ? Merci beaucoup, Anna';
  await sendMail(local, { subject: 'Vos horaires', text, from: person });
  await local.settled();
  const row = async () =>
    (await rowsOf(local, 'records')).find(({ pk, act }) => pk === aliasIn(local, person) && act === 'reply');
  const [notice] = local.sent().filter(({ to, raw }) => to.includes('team@example.com') && raw.includes(person));
  return { person, row, notice: notice?.text ?? '' };
}

describe('the answer that a reply promises', () => {
  it('is watched by the row of the mail alone', async () => {
    const { row } = await asked();
    const found = await row();
    expect(found).toMatchObject({ promisedAt: expect.any(String), dueShard: expect.stringMatching(/^enquiry#\d$/) });
    expect(Number(found?.['dueAt']) * 1000).toBeLessThan(Date.parse(String(found?.['promisedAt'])));
  });

  it('is settled by a copy that the team sends to the address in its notice, and nobody is written to for it', async () => {
    const { person, row, notice } = await asked();
    const address = /done\+[a-z2-7]{56}@example\.com/.exec(notice)?.[0] ?? '';
    const before = local.sent().length;
    await sendMail(local, { subject: 'Re: Vos horaires', text: 'De 9 à 18 h.', from: 'camille@example.com', to: address });
    await local.settled();
    expect(await row()).toMatchObject({ settledBy: 'copy' });
    expect(await row()).not.toHaveProperty('dueAt');
    expect(local.sent().length).toBe(before);
    expect(sentTo(local, person)).toHaveLength(1);
  });

  it('is settled by the button behind the link in the notice; looking changes nothing', async () => {
    const { row, notice } = await asked();
    const link = /https?:\/\/\S+\/enquiries\/R-\w{16}\?token=[a-z2-7]{56}/.exec(notice)?.[0] ?? '';
    const shown = await fetch(link);
    expect(shown.status).toBe(200);
    expect(await row()).toHaveProperty('dueAt');
    const settled = await fetch(link, { method: 'POST', body: new URLSearchParams({ settle: 'yes' }) });
    expect(settled.status).toBe(200);
    expect(await row()).toMatchObject({ settledBy: 'link' });
  });
});
