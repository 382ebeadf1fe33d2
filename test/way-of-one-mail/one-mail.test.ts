import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { aliasIn, rowsOf } from './rows.ts';
import { headerOf, newPerson, sendMail, sendRaw, sentTo } from './sending.ts';

let local: Local;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  local = await startLocal();
});
afterAll(() => local.close());

const question = {
  subject: 'Vos horaires',
  text: 'Bonjour, quels sont vos horaires d’ouverture le samedi ? Merci beaucoup, Anna',
};
const recordsOf = async (address: string) => {
  const alias = aliasIn(local, address);
  return (await rowsOf(local, 'records')).filter(({ pk, sk }) => pk === alias && String(sk).startsWith('mail#'));
};

describe('a mail that a person wrote', () => {
  it.each([
    [
      'fr',
      { subject: 'Vos horaires', text: 'Bonjour, quels sont vos horaires d’ouverture le samedi ? Merci beaucoup, Anna' },
      /automatique/i,
    ],
    [
      'en',
      { subject: 'Opening hours', text: 'Hello, what are your opening hours on Saturday, please? Thank you, Anna' },
      /automatic/i,
    ],
    [
      'de',
      { subject: 'Öffnungszeiten', text: 'Guten Tag, wie sind bitte Ihre Öffnungszeiten am Samstag? Vielen Dank, Anna' },
      /automatisch/i,
    ],
  ])(
    'is answered once in its language (%s), threaded, marked as automatic, with both unsubscribe headers',
    async (language, mail, automatic) => {
      const person = newPerson();
      await sendMail(local, { ...mail, from: `Anna <${person}>`, headers: { 'Message-ID': `<${person}>` } });
      await local.settled();
      const [reply, ...others] = sentTo(local, person);
      expect(others).toEqual([]);
      expect(reply?.text.split('\n').slice(0, 5).join('\n')).toMatch(automatic);
      expect(reply?.html).toContain(`lang="${language}"`);
      expect(headerOf(reply, 'Auto-Submitted')).toBe('auto-replied');
      expect(headerOf(reply, 'In-Reply-To')).toBe(`<${person}>`);
      expect(headerOf(reply, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
      expect(headerOf(reply, 'List-Unsubscribe')).toMatch(
        /^<https?:\/\/[^>]+\/unsubscribe\?token=[^>]+>, <mailto:unsubscribe\+[^>]+@example\.com>$/,
      );
      expect(reply?.to).toEqual([person]);
      for (const word of [mail.subject, mail.text])
        expect(reply?.raw, 'a reply repeats nothing of the stranger (rule 7)').not.toContain(word);
      expect(await recordsOf(person)).toMatchObject([
        { outcome: 'sent', act: 'reply', legalBasis: 'legitimate-interest', toPeople: true, class: 'communication' },
      ]);
    },
  );

  it('reaches the team, the original attached as it came', async () => {
    const person = newPerson();
    await sendMail(local, { ...question, from: person });
    await local.settled();
    const [notice] = local.sent().filter(({ to, raw }) => to.includes('team@example.com') && raw.includes(person));
    expect(notice?.raw).toMatch(/Content-Type: message\/rfc822|\.eml/);
    expect(headerOf(notice, 'Auto-Submitted')).toBe('auto-generated');
  });

  it('gets no second courtesy within the cool-down of the same mailbox, but each mail is recorded', async () => {
    const person = newPerson();
    for (const subject of ['un', 'deux', 'trois']) await sendMail(local, { ...question, subject, from: person });
    await local.settled();
    expect(sentTo(local, person)).toHaveLength(1);
    expect(await recordsOf(person)).toHaveLength(3);
    await sendMail(local, { ...question, from: person, to: 'hello@example.com' });
    await local.settled();
    expect(sentTo(local, person)).toHaveLength(2);
  });

  it('is silenced after a one-click unsubscribe from the header of the reply, and never before', async () => {
    const person = newPerson();
    await sendMail(local, { ...question, from: person });
    await local.settled();
    const url = /<(https?:[^>]+)>/.exec(headerOf(sentTo(local, person)[0], 'List-Unsubscribe') ?? '')?.[1] ?? '';
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await fetch(url, { method });
    await sendMail(local, { ...question, from: person, to: 'hello@example.com' });
    await local.settled();
    expect(sentTo(local, person)).toHaveLength(2);

    const clicked = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      redirect: 'error',
    });
    expect(clicked.status).toBe(200);
    const standing = (await rowsOf(local, 'standing')).find(({ alias }) => alias === aliasIn(local, person));
    expect(standing).toMatchObject({ optedOutUntil: expect.any(Number) });
  });

  it('stops by the mailto: of the header, whoever sends it', async () => {
    const person = newPerson();
    await sendMail(local, { ...question, from: person });
    await local.settled();
    const to = /<mailto:([^>]+)>/.exec(headerOf(sentTo(local, person)[0], 'List-Unsubscribe') ?? '')?.[1] ?? '';
    await sendMail(local, { subject: '', text: '', from: newPerson(), to });
    await local.settled();
    const standing = (await rowsOf(local, 'standing')).find(({ alias }) => alias === aliasIn(local, person));
    expect(standing).toMatchObject({ optedOutUntil: expect.any(Number) });
  });

  it('is not acknowledged again when it answers our own automatic mail', async () => {
    const person = newPerson();
    await sendMail(local, { ...question, from: person });
    await local.settled();
    const [reply] = sentTo(local, person);
    const references = `${headerOf(reply, 'References') ?? ''} ${headerOf(reply, 'Message-ID') ?? ''}`;
    await sendMail(local, {
      ...question,
      from: person,
      to: 'hello@example.com',
      headers: { References: references, 'In-Reply-To': headerOf(reply, 'Message-ID') ?? '' },
    });
    await local.settled();
    expect(sentTo(local, person)).toHaveLength(1);
  });
});

describe('a mail that no person wrote', () => {
  it.each([
    ['a bounce', { envelopeFrom: '', headers: {} }],
    ['an automatic reply', { headers: { 'Auto-Submitted': 'auto-replied; owner-email="x@example.org"' } }],
    ['a newsletter', { headers: { 'List-Unsubscribe': '<https://example.org/u>' } }],
    ['bulk mail', { headers: { Precedence: 'bulk' } }],
    ['spam', { headers: { 'X-Local-Verdicts': 'spam=fail' } }],
    ['a virus', { headers: { 'X-Local-Verdicts': 'virus=fail' } }],
  ])('gets no answer and leaves a record: %s', async (_, changes) => {
    const person = newPerson();
    const before = (await rowsOf(local, 'records')).length;
    await sendMail(local, { ...question, from: person, ...changes });
    await local.settled();
    expect(sentTo(local, person)).toEqual([]);
    expect((await rowsOf(local, 'records')).length).toBe(before + 1);
  });

  it('gets no answer where the sender is forged', async () => {
    const person = `anna-${process.pid}@spoofed.example`;
    await sendMail(local, { ...question, from: person });
    await local.settled();
    expect(sentTo(local, person)).toEqual([]);
  });
});

describe('a rights request', () => {
  const request = {
    subject: 'Mes données',
    text: 'Bonjour, je demande l’accès à toutes les données que vous avez sur moi, article 15 du RGPD. Anna',
  };

  it('opens its case, is acknowledged with its deadline, and its mail moves to the case', async () => {
    const person = newPerson();
    await sendMail(local, { ...request, from: person });
    await local.settled();
    const [reply, ...others] = sentTo(local, person);
    expect(others).toEqual([]);
    expect(reply).toMatchObject({ configurationSet: expect.stringContaining('legal') });
    const opened = (await rowsOf(local, 'records')).find(({ sk, alias }) => sk === 'case' && alias === aliasIn(local, person));
    expect(opened).toMatchObject({ rights: ['access'], state: 'awaiting-identity', acknowledgedAt: expect.any(String) });
    expect(reply?.text).toContain(String(opened?.['caseId']));

    await local.run('follow-up');
    const moved = (await rowsOf(local, 'records')).find(({ pk }) => pk === opened?.['pk']);
    expect(moved?.['objectKey']).toMatch(new RegExp(`^case/${String(opened?.['caseId'])}/`));
  });

  it('is heard behind a machine that passed it on, without a mail to anybody', async () => {
    const person = newPerson();
    await sendMail(local, { ...request, from: person, headers: { 'Auto-Submitted': 'auto-generated' } });
    await local.settled();
    expect(sentTo(local, person)).toEqual([]);
    expect(
      (await rowsOf(local, 'records')).filter(({ sk, alias }) => sk === 'case' && alias === aliasIn(local, person)),
    ).toHaveLength(1);
  });

  it('of a forged sender waits for a person; the team is told without the original', async () => {
    await sendMail(local, { ...request, from: `anna-${process.pid}@spoofed.example` });
    await local.settled();
    expect(local.sent().filter(({ to }) => to.some((address) => address.endsWith('@spoofed.example')))).toEqual([]);
    const opened = (await rowsOf(local, 'records')).find(({ sk, acknowledge }) => sk === 'case' && acknowledge === false && true);
    expect(opened).toBeDefined();
    const notices = local
      .sent()
      .filter(({ to, text }) => to.includes('team@example.com') && text.includes(String(opened?.['caseId'])));
    expect(notices.some(({ raw }) => raw.includes('spoofed.example'))).toBe(false);
  });

  it('by the form opens its case and is acknowledged', async () => {
    const person = newPerson();
    const response = await fetch(`${local.httpUrl}/rights/erasure`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ email: person, locale: 'en', message: 'Please delete my account data.' }),
    });
    expect(response.status).toBe(202);
    const { requestId, status, dueAt } = (await response.json()) as Record<string, string>;
    expect(status).toBe('received');
    expect(Date.parse(dueAt ?? '')).toBeGreaterThan(Date.now() + 27 * 24 * 3_600_000);
    await local.settled();
    const [reply] = sentTo(local, person);
    expect(reply?.text).toContain(requestId);
    expect(reply?.html).toContain('lang="en"');
    const notice = sentTo(local, 'team@example.com').find(({ text }) => text.includes(requestId ?? ''));
    expect(notice?.text).toContain('Please delete my account data.');
    expect(notice?.text).toContain(person);
    expect(headerOf(notice, 'Reply-To')).toBeUndefined();
  });
});

describe('a mail bomb', () => {
  it('that cannot be read is kept for a person and not answered', async () => {
    const person = newPerson();
    let nested = 'Content-Type: text/plain\r\n\r\nhello\r\n';
    for (let level = 0; level < 400; level++)
      nested = `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n${nested}\r\n--b${level}--\r\n`;
    await sendRaw(local, `From: ${person}\r\nTo: contact@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n${nested}`, {
      from: person,
      to: 'contact@example.com',
    });
    await local.settled();
    expect(sentTo(local, person)).toEqual([]);
    expect(await local.deadLetters('mail')).toEqual([]);
    expect(await recordsOf(person)).toHaveLength(1);
  });
});
