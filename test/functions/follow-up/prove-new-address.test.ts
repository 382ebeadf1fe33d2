import { describe, expect, it } from 'vitest';
import { proveNewAddress, type ProveNewAddressSteps } from '../../../functions/follow-up/prove-new-address.ts';
import sample from '../../../repondeur.config.ts';
import type { Case, CaseChange, CaseFile } from '../../../shared/privacy/rights/cases.ts';
import type { NewAddress } from '../../../shared/privacy/rights/new-address.ts';
import type { OutgoingMail } from '../../../shared/reply/outgoing-mail.ts';
import { unexpected } from '../../doubles/unexpected.ts';

const now = new Date('2026-11-22T10:00:00Z');
const linkUntil = new Date('2026-11-29T10:00:00Z');
const file: CaseFile = {
  identity: { address: 'old@example.org', locale: 'en', name: 'Anna Marked' },
  locales: ['en'],
  words: null,
  thread: { messageId: '<marked@example.org>', references: [] },
};
const waiting: Case = {
  caseId: 'R-TEST',
  state: 'in-progress',
  rights: ['rectification'],
  alias: 'k1:AAAAAAAAAAAAAAAAAAAAAA',
  channel: 'form',
  receivedAt: '2026-11-20T10:00:00.000Z',
  dueBy: '2026-12-20T22:59:59.000Z',
  firstDueBy: null,
  acknowledge: true,
  because: 'asked by form',
  acknowledgedAt: '2026-11-20T10:00:00.000Z',
  verified: { by: 'link', at: '2026-11-20T11:00:00.000Z' },
  progress: { rectification: 'confirmed' },
  asked: [],
  systemsOpen: 0,
  withoutSystems: false,
  withAgent: null,
  answer: null,
  mail: null,
  warned: [],
  repeatOf: null,
  repeats: 0,
  repeatAcknowledgedAt: null,
  closedAt: null,
  objectKey: null,
  mailKey: null,
  mailbox: null,
  proof: { sequence: 3, hash: 'x' },
};

type World = {
  address?: NewAddress | null;
  found?: Case | null;
  taken?: boolean;
  limited?: boolean;
  sent?: 'sent' | 'throttled';
  changed?: boolean;
};

/** What happened: mails, acts on the case, and what became of the follow-up. */
async function followed(world: World) {
  const { address = { state: 'asked', linkUntil, isMailed: false }, found = waiting } = world;
  const happened = { mails: [] as OutgoingMail[], acts: [] as CaseChange[], outbox: [] as unknown[], mailed: 0 };
  const steps: ProveNewAddressSteps = {
    settings: sample,
    publicUrl: 'https://privacy.example.com',
    mailLimit: { take: async () => !world.limited },
    sender: {
      send: async (mail) => {
        happened.mails.push(mail);
        return world.sent === 'throttled' ? { outcome: 'throttled' } : { outcome: 'sent', messageId: 'ses-1' };
      },
    },
    mintTokens: unexpected('a token of the old address'),
    cases: {
      find: async () => found,
      file: async () => file,
      change: async (one, change) => (happened.acts.push(change), world.changed ? null : one),
    },
    outbox: {
      due: unexpected('due'),
      take: async () => !world.taken,
      done: async () => void happened.outbox.push('done'),
      postpone: async (_followUp, at) => void happened.outbox.push(at.toISOString()),
    },
    corrections: { staged: async () => [{ field: 'email', old: 'old@example.org', new: 'new@example.org' }] },
    newAddresses: {
      of: async () => address,
      token: async () => ({ token: 'abcdefghijklmnopqrstuvwxyz234567', linkUntil }),
      mailed: async () => void happened.mailed++,
    },
    now: () => now,
  };
  const failed = await proveNewAddress('R-TEST', steps).then(
    () => null,
    (error: unknown) => error,
  );
  return { ...happened, failed };
}

describe('the proof of a new address', () => {
  it('goes as a link to the new address, which it tells nothing of the person, and is followed', async () => {
    const { mails, acts, outbox, mailed } = await followed({});
    const [mail] = mails;
    expect(mails).toHaveLength(1);
    expect(mail?.to).toBe('new@example.org');
    const written = JSON.stringify(mail);
    expect(written).toContain('/rights/requests/R-TEST/new-address?token=abcdefghijklmnopqrstuvwxyz234567');
    expect(written).not.toMatch(/old@example\.org|Marked|marked|unsubscribe\?token/);
    expect(acts).toMatchObject([{ act: 'write-to-person', set: { mail: { kind: 'challenge', sesId: 'ses-1' } } }]);
    expect([mailed, outbox]).toEqual([1, [linkUntil.toISOString()]]);
  });

  it('is mailed once, and waits for the end of its link', async () => {
    const { mails, outbox } = await followed({ address: { state: 'asked', linkUntil, isMailed: true } });
    expect([mails, outbox]).toEqual([[], [linkUntil.toISOString()]]);
  });

  it('waits for the next day where the day’s mails are used up, counted for whoever asked', async () => {
    const { mails, outbox } = await followed({ limited: true });
    expect([mails, outbox]).toEqual([[], ['2026-11-23T00:05:00.000Z']]);
  });

  it('is sent again where SES did not surely take it', async () => {
    const { outbox, mailed, failed } = await followed({ sent: 'throttled' });
    expect(failed).toBeInstanceOf(Error);
    expect([mailed, outbox]).toEqual([0, ['2026-11-22T10:15:00.000Z']]);
  });

  it('goes to a person when its link has run out', async () => {
    const past: NewAddress = { state: 'asked', linkUntil: now, isMailed: true };
    const { acts, outbox } = await followed({ address: past });
    expect(acts).toMatchObject([
      { act: 'escalate', to: 'with-agent', set: { withAgent: { because: 'corrections-unconfirmed' } } },
    ]);
    expect(outbox).toEqual(['done']);
    expect((await followed({ address: past, changed: true })).outbox).toEqual([now.toISOString()]);
    const withAgent = { because: 'complaint', since: now.toISOString() } as const;
    expect((await followed({ address: past, found: { ...waiting, state: 'with-agent', withAgent } })).acts).toEqual([]);
  });

  it.each<[string, World, unknown[]]>([
    ['it is proved', { address: { state: 'proved' } }, ['done']],
    ['other corrections were staged', { address: null }, ['done']],
    ['the case was erased', { found: null }, ['done']],
    ['the case has ended', { found: { ...waiting, state: 'withdrawn' } }, ['done']],
    ['somebody else is at it', { taken: true }, []],
  ])('does nothing where %s', async (_why, world, left) => {
    const { mails, acts, outbox } = await followed(world);
    expect([mails, acts, outbox]).toEqual([[], [], left]);
  });
});
