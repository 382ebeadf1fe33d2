import { pastIdentities } from '../../shared/aws/tables/past-identities.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectiveConsents } from '../../shared/aws/tables/standing-row.ts';
import { standingTable } from '../../shared/aws/tables/standing-table.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import { choices, consentRows, newAlias, request, seen } from './consent-rows.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
let rows: ReturnType<typeof consentRows>;
beforeAll(async () => {
  engine = await startEngine();
  rows = consentRows(engine);
});
afterAll(() => engine.close());

const day = 24 * 3600;
const start = Date.parse('2026-11-22T10:00:00Z');
const at = (seconds: number) => new Date(start + seconds * 1000);
const asked = async (alias: Alias, seconds = 0, changes: Parameters<typeof request>[2] = {}) => {
  const { pendingKey } = await rows.consents.request(request(alias, at(seconds), changes));
  const mail = await rows.care.confirmationMail(pendingKey, at(seconds));
  if (!mail) throw new Error('no mail to send');
  return { pendingKey, token: mail.token, mail };
};
const stateOf = async (alias: Alias, seconds: number) =>
  (await rows.consents.state(alias, at(seconds))).consents.map(({ purpose, channel, state }) => `${purpose}/${channel} ${state}`);
const grant = async (alias: Alias, seconds = 0) => rows.consents.confirm((await asked(alias, seconds)).token, at(seconds));
const outboxOf = async (key: string) =>
  (await engine.all('records'))
    .filter(({ pk, sk }) => pk === key && String(sk).startsWith('outbox#'))
    .map(({ sk }) => String(sk).split('#')[1]);
const headOf = async (alias: Alias, seconds: number) => (await rows.consents.state(alias, at(seconds))).head;
const act = { method: 'page', locale: 'fr' } as const;

describe('asking for a consent', () => {
  it('writes no contact and no consent, and the mail that must follow', async () => {
    const alias = newAlias();
    const { pendingKey, mail } = await asked(alias);
    expect(await engine.get('standing', { alias })).toBeUndefined();
    expect(await rows.consents.state(alias, at(1))).toEqual({ known: false, optedOutUntil: null, head: null, consents: [] });
    expect(await outboxOf(pendingKey)).toEqual(['confirm-consent']);
    expect(mail).toMatchObject({ alias, identity: { address: 'anna@example.org' }, linkUntil: at(7 * day) });
  });

  it('keeps the hash of the token and nothing that opens anything', async () => {
    const { pendingKey, token } = await asked(newAlias());
    const row = await engine.get('standing', { alias: pendingKey });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(JSON.stringify(row)).not.toContain('anna');
    expect(row).toMatchObject({ class: 'pending', expiresAt: start / 1000 + 15 * day });
  });

  it('is done once in ten minutes for the same choices, in whatever order they come, and again after', async () => {
    const alias = newAlias();
    const [one, two] = choices.map(seen);
    if (!one || !two) throw new Error('two choices');
    expect((await rows.consents.request(request(alias, at(0), { wordings: [one, two] }))).outcome).toBe('asked');
    expect((await rows.consents.request(request(alias, at(599), { wordings: [two, one] }))).outcome).toBe('again');
    expect((await rows.consents.request(request(alias, at(0), { wordings: [two] }))).outcome).toBe('asked');
    expect((await rows.consents.request(request(alias, at(600), { wordings: [one, two] }))).outcome).toBe('asked');
  });

  it('kills the link before where it is done again', async () => {
    const alias = newAlias();
    const first = await asked(alias, 0);
    const second = await asked(alias, 700);
    expect(await rows.consents.confirm(first.token, at(800))).toEqual({ outcome: 'unknown' });
    expect((await rows.consents.confirm(second.token, at(800))).outcome).toBe('confirmed');
  });

  it('leaves a mail that waits waiting, where a form asks for the same', async () => {
    const alias = newAlias();
    const waitingMail = { mailKey: 'm1', mailbox: 'abc', reference: 'R-1', receivedAt: at(0).toISOString() };
    await asked(alias, 0, { waitingMail, method: 'mail' });
    const { token } = await asked(alias, 700);
    expect(await rows.consents.confirm(token, at(800))).toMatchObject({
      followUps: [{ kind: 'answer-waiting-mail', key: alias, suffix: 'm1', facts: waitingMail }],
    });
  });

  it('is refused for a wording that we never published, and for a channel that we do not have', async () => {
    const [one] = choices.map(seen);
    if (!one) throw new Error('a choice');
    for (const wrong of [
      { ...one, hash: 'a'.repeat(64) },
      { ...one, version: '1' },
      { ...one, channel: 'fax' },
    ])
      await expect(rows.consents.request(request(newAlias(), at(0), { wordings: [wrong] }))).rejects.toThrow(RangeError);
  });
});

describe('the confirmation', () => {
  it('is shown as often as one looks, and changes nothing by that', async () => {
    const { token, pendingKey } = await asked(newAlias());
    const before = await engine.get('standing', { alias: pendingKey });
    for (const seconds of [1, 2, 7 * day - 1])
      expect(await rows.consents.lookAt(token, at(seconds))).toMatchObject({ wordings: [{ purpose: 'news' }], locale: 'fr' });
    expect(await engine.get('standing', { alias: pendingKey })).toEqual(before);
    expect(await rows.consents.lookAt(token, at(7 * day))).toBeNull();
  });

  it('spends its token with the consent it gives, leaves nothing of the waiting row, and proves what was agreed to', async () => {
    const alias = newAlias();
    const { token, pendingKey } = await asked(alias);
    expect(await rows.consents.confirm(token, at(60))).toEqual({ outcome: 'confirmed', alias, followUps: [] });
    expect(await rows.consents.confirm(token, at(61))).toEqual({ outcome: 'unknown' });
    expect(await rows.consents.lookAt(token, at(61))).toBeNull();
    const spent = await engine.get('standing', { alias: pendingKey });
    for (const gone of ['tokenHash', 'sealed', 'dataKey', 'nonce']) expect(spent).not.toHaveProperty(gone);
    expect(await outboxOf(pendingKey)).toEqual([]);
    expect((await outboxOf(alias)).toSorted()).toEqual(['expire-consent', 'renew-consent']);

    const [requested] = (await engine.all('proof')).filter(({ stream }) => String(stream).startsWith(pendingKey));
    expect(await rows.consents.history(alias)).toEqual([
      {
        at: at(60).toISOString(),
        event: 'confirmed',
        purpose: 'news',
        channel: 'email',
        facts: {
          version: seen({ purpose: 'news', channel: 'email' }).version,
          hash: seen({ purpose: 'news', channel: 'email' }).hash,
          until: at(60 + 30 * day).toISOString(),
          legalBasis: 'consent',
          source: 'form:https://privacy.example.com/consent',
          method: 'form',
          locale: 'fr',
          ip: 'none',
          requestedAt: at(0).toISOString(),
          requestProof: requested?.['hash'],
        },
      },
    ]);
  });

  it('is taken once, however many press the button at once', async () => {
    const alias = newAlias();
    const { token } = await asked(alias);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => rows.consents.confirm(token, at(5))));
    expect(outcomes.filter(({ outcome }) => outcome === 'confirmed')).toHaveLength(1);
    expect((await rows.chain(`person:${alias}`)).entries).toHaveLength(1);
  });

  it('lasts to the second, and is none at the very next read', async () => {
    const alias = newAlias();
    await grant(alias);
    expect(await stateOf(alias, 30 * day - 1)).toEqual(['news/email granted']);
    expect(await stateOf(alias, 30 * day)).toEqual([]);
  });

  it('keeps the address of the person, which a mail to them needs', async () => {
    const alias = newAlias();
    await grant(alias);
    const standings = standingTable(engine.dynamo, engine.names.standing);
    expect(await standings.identity(alias, at(10))).toEqual({ address: 'anna@example.org', locale: 'fr', name: 'Anna' });
  });

  it('brings nothing back of a row past its time', async () => {
    const alias = newAlias();
    await grant(alias);
    const old = await engine.get('standing', { alias });
    const { token } = await asked(alias, 40 * day, { wordings: [seen({ purpose: 'offers', channel: 'email' })] });
    await rows.consents.confirm(token, at(40 * day));
    const row = await engine.get('standing', { alias });
    expect(row).not.toHaveProperty('consent#news#email');
    expect(row?.['dataKey']).not.toEqual(old?.['dataKey']);
    expect(row).toMatchObject({ expiresAt: start / 1000 + 100 * day });
    expect((await rows.chain(`person:${alias}`)).isWhole).toBe(true);
  });
});

describe('a withdrawal', () => {
  it('wins over a link that was asked for before it', async () => {
    const alias = newAlias();
    await grant(alias);
    const { token } = await asked(alias, 1000);
    await rows.consents.choose({ ...act, alias, granted: [], offered: choices, now: at(2000), head: null });
    expect(await rows.consents.confirm(token, at(3000))).toEqual({ outcome: 'unknown' });
    expect(await stateOf(alias, 3000)).toEqual(['news/email withdrawn']);
    expect((await rows.consents.confirm((await asked(alias, 4000)).token, at(4000))).outcome).toBe('confirmed');
  });

  it('is kept as an objection, is told to every system, and needs the address no longer than it can be taken back', async () => {
    const alias = newAlias();
    await grant(alias);
    await rows.consents.choose({ ...act, alias, granted: [], offered: choices, now: at(60), head: null });
    expect(await engine.get('standing', { alias })).toMatchObject({
      'consent#news#email': { state: 'withdrawn', since: start / 1000 + 60, until: start / 1000 + 60 + 3 * 366 * day },
    });
    expect(await outboxOf(alias)).toContain('tell-systems');
    const standings = standingTable(engine.dynamo, engine.names.standing);
    expect(await standings.identity(alias, at(7 * day))).not.toBeNull();
    expect(await standings.identity(alias, at(9 * day))).toBeNull();
    expect(await pastIdentities(engine.dynamo, engine.names.standing).forgetPast(at(9 * day))).toBeGreaterThan(0);
    expect(await engine.get('standing', { alias })).not.toHaveProperty('sealed');
  });

  it('of nothing that stood writes nothing', async () => {
    const alias = newAlias();
    await rows.consents.choose({ ...act, alias, granted: [], offered: choices, now: at(60), head: null });
    expect(await engine.get('standing', { alias })).toBeUndefined();
  });
});

describe('the preference page', () => {
  it('grants, renews and withdraws in one act, each proven', async () => {
    const alias = newAlias();
    await grant(alias);
    const [email, sms] = choices.map(seen);
    if (!email || !sms) throw new Error('two choices');
    const save = async (granted: (typeof email)[], seconds: number) =>
      rows.consents.choose({ ...act, alias, granted, offered: choices, now: at(seconds), head: await headOf(alias, seconds) });
    expect(await save([email, sms], day)).toBe('chosen');
    expect(await save([sms], 2 * day)).toBe('chosen');
    expect((await rows.consents.history(alias)).map(({ event, purpose, channel }) => `${event} ${purpose}/${channel}`)).toEqual([
      'confirmed news/email',
      'confirmed news/sms',
      'renewed news/email',
      'renewed news/sms',
      'withdrawn news/email',
    ]);
    expect(await stateOf(alias, 2 * day)).toEqual(['news/email withdrawn', 'news/sms granted']);
  });

  it('takes a form once: what was made before another act grants nothing, and withdraws all the same', async () => {
    const alias = newAlias();
    await grant(alias);
    const head = await headOf(alias, 1);
    const granted = [seen({ purpose: 'news', channel: 'sms' })];
    const save = { ...act, alias, offered: choices, head };
    expect(await rows.consents.choose({ ...save, granted, now: at(2) })).toBe('chosen');
    expect(await rows.consents.choose({ ...save, granted, now: at(3) })).toBe('changed');
    expect(await rows.consents.choose({ ...save, granted: [], now: at(4) })).toBe('chosen');
    expect(await stateOf(alias, 5)).toEqual(['news/email withdrawn', 'news/sms withdrawn']);
  });

  it('grants nothing to somebody who is not there any more', async () => {
    const granted = [seen({ purpose: 'news', channel: 'sms' })];
    const save = { ...act, alias: newAlias(), granted, offered: choices, now: at(2), head: null };
    expect(await rows.consents.choose(save)).toBe('unknown');
  });
});

describe('an opt-out', () => {
  it('withdraws everything until it is undone, and brings back what was there and nothing else', async () => {
    const alias = newAlias();
    await grant(alias);
    await rows.optOuts.optOut({ alias, scope: 'all', method: 'mail', now: at(10) });
    expect(await stateOf(alias, 11)).toEqual(['news/email withdrawn']);
    const { event } = (await rows.optOuts.find(alias, at(11))) ?? { event: -1 };
    expect(await rows.optOuts.undo({ alias, event: event + 1, now: at(12) })).toBe('unknown');
    expect(await rows.optOuts.undo({ alias, event, now: at(12) })).toBe('lifted');
    expect(await stateOf(alias, 13)).toEqual(['news/email granted']);
    expect(await rows.optOuts.undo({ alias, event, now: at(14) })).toBe('unknown');
    await rows.optOuts.optOut({ alias, scope: 'all', method: 'mail', now: at(20) });
    expect(await rows.optOuts.undo({ alias, event, now: at(21) }), 'only the opt-out it was made for').toBe('unknown');
  });

  it('that ran out brings back nothing that was granted before it, however long that would have lasted', () => {
    const seconds = start / 1000;
    const part = (since: number) => ({ state: 'granted', since, until: seconds + 2000 * day });
    const row = {
      alias: 'k1:a',
      expiresAt: seconds + 2000 * day,
      optedOutSince: seconds,
      optedOutUntil: seconds + 1098 * day,
      'consent#news#email': part(seconds - 10),
    };
    const shown = (days: number, more = {}) =>
      effectiveConsents({ ...row, ...more }, at(days * day)).map(({ purpose, state }) => `${purpose} ${state}`);
    expect(shown(1097)).toEqual(['news withdrawn']);
    expect(shown(1098)).toEqual([]);
    expect(shown(1099, { 'consent#offers#email': part(seconds + 1098 * day) })).toEqual(['offers granted']);
  });

  it('can be undone for seven days', async () => {
    const alias = newAlias();
    await rows.optOuts.optOut({ alias, scope: 'all', method: 'mail', now: at(0) });
    expect(await rows.optOuts.undo({ alias, event: 0, now: at(7 * day) })).toBe('unknown');
    expect(await rows.optOuts.undo({ alias, event: 0, now: at(7 * day - 1) })).toBe('lifted');
  });

  it('is lifted by a double opt-in that began after it, which brings nothing older back', async () => {
    const alias = newAlias();
    await grant(alias);
    const older = await asked(alias, 700);
    await rows.optOuts.optOut({ alias, scope: 'all', method: 'page', now: at(1000) });
    expect(await rows.consents.confirm(older.token, at(1100))).toEqual({ outcome: 'unknown' });
    const { token } = await asked(alias, 1200, { wordings: [seen({ purpose: 'offers', channel: 'email' })] });
    await rows.consents.confirm(token, at(1300));
    expect(await rows.consents.state(alias, at(1400))).toMatchObject({ optedOutUntil: null });
    expect(await stateOf(alias, 1400)).toEqual(expect.arrayContaining(['news/email withdrawn', 'offers/email granted']));
    expect((await rows.consents.history(alias)).map(({ event }) => event)).toEqual([
      'confirmed',
      'objected',
      'lifted',
      'confirmed',
    ]);
  });

  it.each([
    ['one-click', ['confirm-opt-out', 'tell-systems']],
    ['mail', ['tell-systems']],
  ] as const)('by %s is followed by what must be', async (method, followed) => {
    const alias = newAlias();
    await rows.optOuts.optOut({ alias, scope: 'all', method, now: at(0) });
    expect((await outboxOf(alias)).toSorted()).toEqual(followed);
  });
});

const dueFor = async (alias: Alias, seconds: number) => {
  const found = [];
  for await (const followUp of rows.outbox.due(at(seconds)))
    if ('key' in followUp && followUp.key === alias) found.push(followUp);
  return found;
};

describe('what lapses', () => {
  it('is asked about five days before, and written down when it did', async () => {
    const alias = newAlias();
    await grant(alias);
    expect(await dueFor(alias, 25 * day - 1)).toEqual([]);
    const [renewal] = await dueFor(alias, 25 * day);
    expect(renewal).toMatchObject({ kind: 'renew-consent', facts: { choices: 'news/email' } });
    if (!renewal) throw new Error('no renewal');
    await rows.care.renewalAsked({ followUp: renewal, alias, choices: choices.slice(0, 1), now: at(25 * day) });
    await rows.care.renewalAsked({ followUp: renewal, alias, choices: choices.slice(0, 1), now: at(25 * day + 1) });
    const [lapse] = await dueFor(alias, 30 * day);
    if (!lapse || !('facts' in lapse)) throw new Error('no lapse');
    const expiry = { followUp: lapse, alias, choices: choices.slice(0, 1), until: Number(lapse.facts?.['until']) };
    for (const seconds of [30 * day, 30 * day + 1]) await rows.care.expire({ ...expiry, now: at(seconds) });
    expect((await rows.consents.history(alias)).map(({ event }) => event)).toEqual(['confirmed', 'renewal-asked', 'expired']);
    expect((await rows.chain(`person:${alias}`)).isWhole).toBe(true);
    expect(await dueFor(alias, 60 * day)).toEqual([]);
  });

  it('is not written down of what was renewed in time', async () => {
    const alias = newAlias();
    await grant(alias);
    const [email] = choices.map(seen);
    if (!email) throw new Error('a choice');
    const head = await headOf(alias, 26 * day);
    await rows.consents.choose({ ...act, alias, granted: [email], offered: choices, now: at(26 * day), head });
    const lapse = (await dueFor(alias, 30 * day)).find(({ kind }) => kind === 'expire-consent');
    if (lapse?.kind !== 'expire-consent') throw new Error('no lapse');
    const until = Number(lapse.facts?.['until']);
    await rows.care.expire({ followUp: lapse, alias, choices: choices.slice(0, 1), until, now: at(30 * day) });
    expect(await stateOf(alias, 31 * day)).toEqual(['news/email granted']);
    expect((await rows.consents.history(alias)).map(({ event }) => event)).toEqual(['confirmed', 'renewed']);
  });
});
