import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendLetter } from '../../../functions/follow-up/send-letter.ts';
import { longestWords } from '../../../functions/staff/act-bodies.ts';
import { challengesTable } from '../../../shared/aws/tables/challenges-table.ts';
import { mailLimitTable } from '../../../shared/aws/tables/mail-limit.ts';
import { outboxTable } from '../../../shared/aws/tables/outbox-table.ts';
import { restrictionsTable } from '../../../shared/aws/tables/restrictions-table.ts';
import type { CaseFollowUp } from '../../../shared/privacy/outbox/outbox.ts';
import type { Alias } from '../../../shared/privacy/standing/standings.ts';
import { linkTokens } from '../../../shared/privacy/tokens/link-tokens.ts';
import type { OutgoingMail, SendOutcome } from '../../../shared/reply/outgoing-mail.ts';
import { acknowledged, camille, type Desk, now, openCase, proved, startDesk, withAgent } from '../staff/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const aliasOf = async (caseId: string) => (await desk.cases.find(caseId))?.alias as Alias; // the cases of these tests have one

/** Sends what was written last; gives the mails that went out. */
async function send(caseId: string, { outcomes = [], minutes = 0 }: { outcomes?: SendOutcome[]; minutes?: number } = {}) {
  const sent: OutgoingMail[] = [];
  const { dynamo, names } = desk.engine;
  const letters = await desk.letters.of(caseId);
  const number = letters.at(-1)?.number ?? '';
  const followUp: CaseFollowUp = { kind: 'send-letter', caseId, suffix: number };
  const steps = {
    settings: desk.settings,
    publicUrl: 'https://privacy.example.com',
    cases: desk.cases,
    letters: desk.letters,
    outbox: outboxTable(dynamo, names.records),
    challenges: challengesTable({ dynamo, tables: names, tokenKeys: async () => ['a key of tokens'] }),
    systemAsks: desk.stores.systemAsks,
    restrictions: restrictionsTable(dynamo, names),
    mailLimit: mailLimitTable(dynamo, names.guard),
    mintTokens: async (of: Alias, at: Date) => linkTokens(of, at, ['a key of tokens']),
    sender: {
      send: async (mail: OutgoingMail) => {
        sent.push(mail);
        return outcomes.shift() ?? ({ outcome: 'sent', messageId: `ses-${number}` } as const);
      },
    },
    now: () => later(minutes),
  };
  const failed = await sendLetter(followUp, steps).then(
    () => null,
    (error: unknown) => error,
  );
  return { sent, failed, number };
}
const waits = async (caseId: string) =>
  (await desk.engine.all('records')).some(({ pk, sk }) => pk === `case#${caseId}` && sk.startsWith('outbox#send-letter'));

describe('what an agent wrote', () => {
  it('goes to the person of the case, as a mail of law about it, and is followed', async () => {
    const caseId = await openCase(desk, {}, acknowledged, withAgent);
    await desk.actNow(camille, caseId, 'message', { words: 'De quelle commande s’agit-il ?' });
    const { sent, number } = await send(caseId);
    expect(sent).toMatchObject([{ to: 'anna@example.org', configurationSet: 'legal', about: { caseId, kind: 'message' } }]);
    expect(sent[0]?.text).toContain('De quelle commande s’agit-il ?');
    expect(await desk.cases.find(caseId)).toMatchObject({ mail: { kind: 'message', sesId: `ses-${number}`, state: 'sent' } });
    expect(await desk.letters.of(caseId)).toMatchObject([{ sentAt: now.toISOString() }]);
    expect(await waits(caseId)).toBe(false);
  });

  it('goes once, however often it is told', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    await desk.actNow(camille, caseId, 'message', { words: 'Bonjour' });
    expect((await send(caseId)).sent).toHaveLength(1);
    expect((await send(caseId)).sent).toHaveLength(0);
  });

  it('goes again where SES did not surely take it', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    await desk.actNow(camille, caseId, 'message', { words: 'Bonjour' });
    const { failed } = await send(caseId, { outcomes: [{ outcome: 'unknown', because: 'TimeoutError' }] });
    expect(failed).toBeInstanceOf(Error);
    expect(await waits(caseId)).toBe(true);
    expect((await send(caseId, { minutes: 1 })).sent).toHaveLength(1);
    expect(await waits(caseId)).toBe(false);
  });

  it('waits for another day where the day’s mails are used up', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    const alias = await aliasOf(caseId);
    const limit = mailLimitTable(desk.engine.dynamo, desk.engine.names.guard);
    for (const mail of ['1', '2', '3', '4', '5']) await limit.take({ alias, mail, most: 5, now });
    await desk.actNow(camille, caseId, 'message', { words: 'Bonjour' });
    expect((await send(caseId)).sent).toEqual([]);
    expect((await send(caseId, { minutes: 24 * 60 })).sent).toHaveLength(1);
  });

  it('is let go where the case was withdrawn meanwhile', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    await desk.actNow(camille, caseId, 'message', { words: 'Bonjour' });
    const found = await desk.cases.find(caseId);
    if (found) await desk.cases.change(found, { act: 'withdraw', by: 'person', to: 'withdrawn', now });
    expect((await send(caseId)).sent).toEqual([]);
    expect(await waits(caseId)).toBe(false);
  });

  it('is noted also where another act on the case comes in between', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    await desk.actNow(camille, caseId, 'message', { words: 'Bonjour' });
    const [{ sent }] = await Promise.all([send(caseId), desk.actNow(camille, caseId, 'note', { words: 'Vu.' })]);
    expect(sent).toHaveLength(1);
    expect(await desk.cases.find(caseId)).toMatchObject({ mail: { kind: 'message' } });
  });
});

describe('a refusal', () => {
  it('says its reasons, the authority and the court, and is the answer', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    await desk.actNow(camille, caseId, 'refuse', { reason: 'claim-not-covered', words: 'Ces données sont celles d’un tiers.' });
    const { sent } = await send(caseId);
    expect(sent).toMatchObject([{ about: { kind: 'answer' } }]);
    for (const said of ['Ces données sont celles d’un tiers.', 'CNIL', 'juge']) expect(sent[0]?.text).toContain(said);
    expect(await desk.cases.find(caseId)).toMatchObject({ state: 'with-agent', mail: { kind: 'answer' } });
  });

  it('of an objection lifts its restriction once the person was told, and not before (art. 18(3))', async () => {
    const set = {
      progress: { objection: 'to-weigh' },
      withAgent: { because: 'objection-to-weigh', since: now.toISOString() },
    } as const;
    const caseId = await openCase(desk, { rights: ['objection'], ...proved }, { ...withAgent, set });
    const alias = await aliasOf(caseId);
    const restrictions = restrictionsTable(desk.engine.dynamo, desk.engine.names);
    await restrictions.restrict(alias, caseId, now);
    await desk.actNow(camille, caseId, 'weigh', { decision: 'overridden', words: 'Un procès est en cours.' });
    await send(caseId, { outcomes: [{ outcome: 'throttled' }] });
    expect(await restrictions.of(alias, now)).toMatchObject({ caseIds: [caseId] });
    await send(caseId, { minutes: 1 });
    expect(await restrictions.of(alias, now)).toBeNull();
  });
});

describe('other letters', () => {
  it.each([
    ['message', {}],
    ['refuse', { reason: 'too-many-requests' }],
    ['extend', {}],
  ])('leave room for all the words that an agent may write: %s', async (act, also) => {
    const file = {
      identity: { address: 'anna@example.org', locale: 'de', name: 'Anna' },
      locales: ['de', 'en'],
      words: null,
      thread: null,
    };
    const rights = ['access', 'erasure', 'rectification', 'restriction', 'objection', 'portability'] as const;
    const caseId = await openCase(desk, { file, rights }, acknowledged, withAgent);
    await desk.actNow(camille, caseId, act, { words: 'Wörter '.repeat(200).slice(0, longestWords - 1), ...also });
    expect(await send(caseId)).toMatchObject({ failed: null, sent: [{ to: 'anna@example.org' }] });
  });

  it('tell of an extension until when and why', async () => {
    const caseId = await openCase(desk, {}, acknowledged, withAgent);
    await desk.actNow(camille, caseId, 'extend', { words: 'Dix ans de correspondance.' });
    const { sent } = await send(caseId);
    expect(sent).toMatchObject([{ about: { kind: 'extension' } }]);
    expect(sent[0]?.text).toContain('Dix ans de correspondance.');
    expect(sent[0]?.text).toMatch(/22\sfévrier\s2027/);
  });

  it('bring a new code where an agent asks for a proof, anew with each try', async () => {
    const caseId = await openCase(desk, {}, acknowledged, withAgent);
    await desk.actNow(camille, caseId, 'ask-identity');
    const first = await send(caseId, { outcomes: [{ outcome: 'throttled' }] });
    const second = await send(caseId, { minutes: 1 });
    expect(codeIn(second.sent[0])).toMatch(/^\d{6}$/);
    expect(second.sent[0]?.text).not.toBe(first.sent[0]?.text);
  });

  it('answer with what was done for each right', async () => {
    const caseId = await openCase(desk, proved, withAgent);
    await desk.actNow(camille, caseId, 'answer', { outcome: 'nothing-held', progress: { access: 'nothing-held' } });
    const { sent } = await send(caseId);
    expect(sent).toMatchObject([{ about: { kind: 'answer' }, to: 'anna@example.org' }]);
  });
});

const codeIn = (mail: OutgoingMail | undefined) => /\b\d{6}\b/.exec(mail?.text ?? '')?.[0];
