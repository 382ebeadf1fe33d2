import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followConsent } from '../../../functions/follow-up/consent-follow-ups.ts';
import { mailLimitTable } from '../../../shared/aws/tables/mail-limit.ts';
import { pastIdentities } from '../../../shared/aws/tables/past-identities.ts';
import { standingTable } from '../../../shared/aws/tables/standing-table.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';
import { linkTokens } from '../../../shared/privacy/tokens/link-tokens.ts';
import { readPreferencesToken } from '../../../shared/privacy/tokens/preferences-token.ts';
import { mintUndoToken } from '../../../shared/privacy/tokens/undo-token.ts';
import type { OutgoingMail, SendOutcome } from '../../../shared/reply/outgoing-mail.ts';
import { choices, consentRows, newAlias, request, seen, settings } from '../../tables/consent-rows.ts';
import { startEngine, type TestEngine } from '../../tables/engine.ts';

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
const keys = ['a key of tokens'];

/** What the daily retention does to addresses that nothing needs any more. */
const forgetPast = (seconds: number) => pastIdentities(engine.dynamo, engine.names.standing).forgetPast(at(seconds));

/** What is due for one person at a time is carried out; gives the mails. */
async function sweep(alias: Alias, seconds: number, outcomes: SendOutcome[] = []): Promise<OutgoingMail[]> {
  const sent: OutgoingMail[] = [];
  const steps = {
    ...rows,
    settings,
    publicUrl: 'https://privacy.example.com',
    standings: standingTable(engine.dynamo, engine.names.standing),
    mailLimit: mailLimitTable(engine.dynamo, engine.names.guard),
    sender: {
      send: async (mail: OutgoingMail) => {
        sent.push(mail);
        return outcomes.shift() ?? ({ outcome: 'sent', messageId: 'ses-1' } as const);
      },
    },
    mintTokens: async (of: Alias, now: Date) => linkTokens(of, now, keys),
    tellOfOptOut: async () => undefined,
    mintUndoToken: async (of: Alias, event: number) => mintUndoToken({ alias: of, event }, keys),
    now: () => at(seconds),
  };
  for await (const followUp of rows.outbox.due(at(seconds)))
    if ('key' in followUp && followUp.kind !== 'keep-held' && followUp.key.includes(alias)) await followConsent(followUp, steps);
  return sent;
}

async function agreed(alias: Alias, wordings = [seen({ purpose: 'news', channel: 'email' })]): Promise<void> {
  const [first, ...others] = wordings;
  if (!first) throw new Error('nothing to agree to');
  const { pendingKey } = await rows.consents.request(request(alias, at(0), { wordings: [first, ...others] }));
  await rows.consents.confirm((await rows.care.confirmationMail(pendingKey, at(0)))?.token ?? '', at(0));
}

const eventsOf = async (alias: Alias) => (await rows.consents.history(alias)).map(({ event }) => event);

describe('the mail that asks to confirm', () => {
  it('goes when the queue told nobody, and once', async () => {
    const alias = newAlias();
    await rows.consents.request(request(alias, at(0)));
    expect(await sweep(alias, 10)).toEqual([]);
    expect(await sweep(alias, 3600)).toMatchObject([{ to: 'anna@example.org', configurationSet: 'legal' }]);
    expect(await sweep(alias, 7200)).toEqual([]);
  });

  it.each([{ outcome: 'throttled' }, { outcome: 'unknown', because: 'a lost answer' }] as const)(
    'goes again where it is not surely sent: $outcome',
    async (outcome) => {
      const alias = newAlias();
      await rows.consents.request(request(alias, at(0)));
      expect(await sweep(alias, 3600, [outcome])).toHaveLength(1);
      expect(await sweep(alias, 3601)).toEqual([]);
      expect(await sweep(alias, 7200)).toHaveLength(1);
      expect(await sweep(alias, 9000)).toEqual([]);
    },
  );

  it('does not go to who confirmed already, nor when its link is past its time', async () => {
    const [confirmed, late] = [newAlias(), newAlias()];
    await agreed(confirmed);
    await rows.consents.request(request(late, at(0)));
    expect(await sweep(confirmed, 3600)).toEqual([]);
    expect(await sweep(late, 8 * day)).toEqual([]);
  });
});

describe('a consent that comes to its end', () => {
  it('is asked about once for all that ends together, by a link to the choices, and is none after it', async () => {
    const alias = newAlias();
    await agreed(alias, choices.slice(0, 2).map(seen));
    const [mail, ...more] = await sweep(alias, 25 * day);
    expect(more).toEqual([]);
    expect(mail?.text).toContain('vous envoyer nos actualités (e-mail)');
    expect(mail?.text).toContain('vous envoyer nos actualités (SMS)');
    expect(mail?.configurationSet).toBe('courtesy');
    const token = /\/preferences\?token=([a-z2-7]{48})/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(readPreferencesToken(token, keys, at(26 * day))).toEqual({ alias });
    for (const days of [26, 29]) expect(await sweep(alias, days * day)).toEqual([]);
    expect(await sweep(alias, 30 * day)).toEqual([]);
    expect(await eventsOf(alias)).toEqual(['confirmed', 'confirmed', 'renewal-asked', 'renewal-asked', 'expired', 'expired']);
  });

  it('is not asked about where it was withdrawn or stopped', async () => {
    const [withdrawn, stopped] = [newAlias(), newAlias()];
    await agreed(withdrawn);
    await agreed(stopped);
    const none = { granted: [], offered: choices, method: 'page', locale: 'fr', head: null } as const;
    await rows.consents.choose({ ...none, alias: withdrawn, now: at(day) });
    await rows.optOuts.optOut({ alias: stopped, scope: 'all', method: 'mail', now: at(day) });
    expect(await sweep(withdrawn, 25 * day)).toEqual([]);
    expect(await sweep(stopped, 25 * day)).toEqual([]);
  });

  it('is not asked about a second time where it is not known whether the first mail went', async () => {
    const alias = newAlias();
    await agreed(alias);
    expect(await sweep(alias, 25 * day, [{ outcome: 'unknown', because: 'a lost answer' }])).toHaveLength(1);
    expect(await sweep(alias, 26 * day)).toEqual([]);
  });
});

describe('an opt-out', () => {
  it('is confirmed by one mail, unless it was undone before', async () => {
    const [alias, undone] = [newAlias(), newAlias()];
    for (const one of [alias, undone]) {
      await agreed(one);
      await rows.optOuts.optOut({ alias: one, scope: 'all', method: 'one-click', now: at(day) });
    }
    const { event } = (await rows.optOuts.find(undone, at(day))) ?? { event: -1 };
    await rows.optOuts.undo({ alias: undone, event, now: at(day + 1) });
    expect(await sweep(undone, day + 60)).toEqual([]);
    const [mail, ...more] = await sweep(alias, day + 60);
    expect(more).toEqual([]);
    expect(mail?.headers).toContainEqual(['Auto-Submitted', 'auto-generated']);
    expect(await sweep(alias, day + 3600)).toEqual([]);
  });

  it('has the address destroyed within 30 days, where nothing else needs it', async () => {
    const alias = newAlias();
    await agreed(alias);
    await rows.optOuts.optOut({ alias, scope: 'all', method: 'mail', now: at(day) });
    await forgetPast(8 * day);
    expect(await engine.get('standing', { alias })).toHaveProperty('sealed');
    await forgetPast(9 * day);
    const row = await engine.get('standing', { alias });
    expect(row).not.toHaveProperty('sealed');
    expect(row).not.toHaveProperty('dataKey');
    expect(row).toHaveProperty('optedOutUntil');
  });
});

describe('somebody who withdrew one thing and writes again', () => {
  it('has the address destroyed again, once the record of the reply has run out', async () => {
    const alias = newAlias();
    await agreed(alias);
    const none = { granted: [], offered: choices, method: 'page', locale: 'fr', head: null } as const;
    await rows.consents.choose({ ...none, alias, now: at(day) });
    for (const days of [30, 59]) await forgetPast(days * day);
    expect(await engine.get('standing', { alias })).not.toHaveProperty('sealed');
    await standingTable(engine.dynamo, engine.names.standing).claim({
      alias,
      mailbox: 'one',
      purpose: 'answering',
      mailKey: 'mail-1',
      identity: { address: 'anna@example.org', locale: 'fr', name: 'Anna' },
      now: at(60 * day),
      coolDownSeconds: day,
      keptSeconds: 30 * day,
    });
    await forgetPast(89 * day);
    expect(await engine.get('standing', { alias })).toHaveProperty('sealed');
    await forgetPast(90 * day);
    expect(await engine.get('standing', { alias })).not.toHaveProperty('sealed');
  });
});

describe('the limit of mails', () => {
  it('puts a mail off to the next day', async () => {
    const alias = newAlias();
    await agreed(alias);
    for (let times = 0; times < 5; times++)
      await mailLimitTable(engine.dynamo, engine.names.guard).take({ alias, mail: String(times), most: 5, now: at(day) });
    await rows.optOuts.optOut({ alias, scope: 'all', method: 'page', now: at(day) });
    expect(await sweep(alias, day + 60)).toEqual([]);
    expect(await sweep(alias, 2 * day)).toHaveLength(1);
  });
});
