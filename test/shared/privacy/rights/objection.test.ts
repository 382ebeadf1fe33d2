import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, CaseFile } from '../../../../shared/privacy/rights/cases.ts';
import { objectionKind, objectionOf, stopMarketing } from '../../../../shared/privacy/rights/objection.ts';
import { proofNeeded } from '../../../../shared/privacy/rights/proof-needed.ts';
import { unexpected } from '../../../doubles/unexpected.ts';

const file: CaseFile = {
  identity: { address: 'anna@example.org', locale: 'fr', name: '' },
  locales: ['fr'],
  words: null,
  thread: null,
};
const someCase: Case = {
  caseId: 'R-TEST',
  state: 'in-progress',
  rights: [],
  alias: 'k1:anna',
  channel: 'form',
  receivedAt: '2026-11-20T10:00:00.000Z',
  dueBy: '2026-12-20T22:59:59.000Z',
  firstDueBy: null,
  acknowledge: true,
  because: 'asked by form',
  acknowledgedAt: null,
  verified: null,
  progress: {},
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
  proof: { sequence: 0, hash: 'x' },
};
const byMail = { ...file, thread: { messageId: null, references: [] } };
const saying = (message: string): CaseFile => ({ ...file, words: { message, corrections: {} } });
const asks = (rights: Case['rights'], channel: Case['channel'] = 'form'): Case => ({ ...someCase, rights, channel });

describe('what an objection is against', () => {
  it.each([
    'Ich widerspreche der Nutzung meiner Daten für Werbung.',
    'Je m’oppose à la prospection commerciale.',
    'Stop your newsletter, please.',
    '',
    '   ',
  ])('is marketing alone: %s', (text) => {
    expect(objectionKind({ text })).toBe('marketing');
  });

  it.each([
    'Je m’oppose au profilage et à votre newsletter.',
    'I object to any processing, marketing included, for reasons of my particular situation.',
    'Ich widerspreche der Weitergabe an Dritte.',
    'I object.',
    'Your newsletter '.repeat(100),
  ])('is for a person to weigh: %s', (text) => {
    expect(objectionKind({ text })).toBe('other');
  });

  it('is what its sender chose, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('marketing' as const, 'other' as const), (text, about) => {
        expect(objectionKind({ text, about })).toBe(about);
      }),
    );
  });

  it('of a mail whose words nobody read is for a person', () => {
    expect(objectionOf(byMail)).toBe('other');
    expect(objectionOf({ ...byMail, about: 'marketing' })).toBe('marketing');
    expect(objectionOf(null)).toBe('other');
    expect(objectionOf(file)).toBe('marketing');
  });
});

describe('the proof that is asked', () => {
  it('is none for an objection to marketing alone, and none where the controller’s backend vouches', () => {
    expect(proofNeeded(asks(['objection']), file)).toBe('none');
    expect(proofNeeded(asks(['erasure'], 'vouched'), file)).toBe('none');
  });

  it('is the address for everything else, also together with such an objection', () => {
    expect(proofNeeded(asks(['objection']), saying('I object to your profiling.'))).toBe('address');
    expect(proofNeeded(asks(['objection', 'erasure']), file)).toBe('address');
    for (const right of ['access', 'rectification', 'erasure', 'restriction', 'portability', 'unspecified'] as const)
      expect(proofNeeded(asks([right]), file)).toBe('address');
    expect(proofNeeded(asks([]), file)).toBe('address');
  });
});

describe('marketing', () => {
  const now = new Date('2026-11-22T10:00:00Z');

  it('stops at the receipt of any objection, by its own way of stopping', async () => {
    const stops: unknown[] = [];
    const optOuts = {
      optOut: async (request: unknown) => {
        stops.push(request);
        return 'already' as const;
      },
    };
    expect(await stopMarketing(asks(['access', 'objection']), optOuts, now)).toBe(true);
    expect(stops).toEqual([{ alias: 'k1:anna', scope: 'all', method: 'rights-request', now }]);
  });

  it('goes on where nobody objects, or nobody knows who does', async () => {
    const optOuts = { optOut: unexpected('optOut') };
    expect(await stopMarketing(asks(['access']), optOuts, now)).toBe(false);
    expect(await stopMarketing({ ...asks(['objection']), alias: null }, optOuts, now)).toBe(false);
  });
});
