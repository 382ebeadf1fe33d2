import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { aliasIn, rowsOf } from './rows.ts';
import { sendMail, sentTo } from './sending.ts';

let local: Local;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  local = await startLocal({ functions: ['answer-mail', 'deliver-mail', 'follow-up', 'receive-events', 'brake-courtesy'] });
});
afterAll(() => local.close());

const write = async (from: string, text = 'Hello, what are your opening hours on Saturday, please? Thank you, Anna') => {
  await sendMail(local, { from, subject: 'A question', text });
  await local.settled();
};
const reasonsOf = async (address: string) => {
  const alias = aliasIn(local, address);
  const records = (await rowsOf(local, 'records')).filter(({ pk, sk }) => pk === alias && String(sk).startsWith('mail#'));
  return records.map(({ because }) => String(because)).toSorted();
};

describe('an address of SES’s mailbox simulator', () => {
  it.each([
    ['suppressionlist+way@simulator.amazonses.com', 'the address bounced'],
    ['complaint+way@simulator.amazonses.com', 'complained about our mail'],
    ['success+way@simulator.amazonses.com', 'answered a short while ago'],
    ['ooto+way@simulator.amazonses.com', 'answered a short while ago'],
  ])('%s is answered once, and the very next mail is met by its reason: %s', async (person, because) => {
    await write(person);
    await write(person);
    expect(sentTo(local, person)).toHaveLength(1);
    expect(await reasonsOf(person)).toEqual([because, 'enquiry'].toSorted());
    expect(await local.deadLetters('events')).toEqual([]);
  });

  it('still gets what the law obliges us to say', async () => {
    const person = 'complaint+rights@simulator.amazonses.com';
    await write(person);
    await write(person, 'Hello, please send me a copy of all personal data you hold about me (article 15 GDPR). Anna');
    expect(sentTo(local, person).map(({ configurationSet }) => configurationSet)).toEqual(['legal', 'courtesy']);
  });
});

describe('the brake of reputation', () => {
  it('silences courtesies alone, which are recorded as refused and reach the team', async () => {
    const person = 'braked@example.org';
    await local.invoke('brake-courtesy', { source: 'aws.cloudwatch', alarmData: { state: { value: 'ALARM' } } });
    await write(person);
    expect(sentTo(local, person)).toEqual([]);
    const alias = aliasIn(local, person);
    const [record] = (await rowsOf(local, 'records')).filter(({ pk }) => pk === alias);
    expect(record).toMatchObject({ outcome: 'refused', toPeople: true });
    local.email.pause('courtesy', false);
  });
});
