import type { Page } from 'playwright-core';
import type { RightsRequestsSteps } from '../../functions/rights-requests/rights-requests.ts';
import type { Case } from '../../shared/privacy/rights/cases.ts';
import { aCase } from '../builders/a-case.ts';

const token = 'a'.repeat(32);
const expiresAt = new Date('2026-11-22T10:15:00Z');
const verified = { by: 'code', at: '2026-11-22T10:00:00Z' } as const;
const answer = { outcome: 'partly-fulfilled', at: '2026-11-22T10:00:00Z' } as const;

/** A request with all that its portal can show: corrections, an answer to fetch, other requests. */
const found = aCase({
  state: 'in-progress',
  rights: ['access', 'rectification'],
  progress: { access: 'done', rectification: 'staged' },
  verified,
  answer,
});
const verifiedCase = (number: number, changes: Partial<Case>) =>
  aCase({ caseId: `R-${String(number).repeat(16)}`, verified, state: 'in-progress', ...changes });
/** Corrections that are being prepared, and that wait for a new address; a request that is all ours; one that is answered. */
const preparing = verifiedCase(1, { state: 'open', rights: ['rectification'] });
const confirmed = verifiedCase(2, { rights: ['rectification'], progress: { rectification: 'confirmed' } });
const waiting = verifiedCase(3, { state: 'waiting-for-systems', rights: ['erasure'] });
const answered = verifiedCase(4, { state: 'fulfilled', progress: { access: 'done' }, answer, closedAt: verified.at });
const cases = [found, preparing, confirmed, waiting, answered];
const other = aCase({ caseId: 'R-ABCDEFGHJKMNPQRS', state: 'nothing-held', rights: ['unspecified'], closedAt: verified.at });

/** What the pages that follow a request are given in a browser's tests. */
export const followed: Partial<RightsRequestsSteps> = {
  find: async (caseId) => cases.find((one) => one.caseId === caseId) ?? null,
  file: async () => ({
    identity: { address: 'ada@example.org', locale: 'en', name: '' },
    locales: ['en'],
    words: null,
    thread: null,
  }),
  change: async (one) => one,
  readPortalToken: async (given) => (given === token ? { token, expiresAt } : null),
  mintPortalToken: async () => ({ token, expiresAt }),
  shows: async (_, given) => given === token,
  prove: async (_, proof) => ('code' in proof && proof.code !== '123456' ? 'wrong' : 'proved'),
  portal: {
    stored: async () => ({ hasAddress: true, consents: 2, isStopped: false, isRestricted: true, messages: 1000, hasMore: true }),
    casesOf: async () => [found, other],
  },
  staged: async () => [
    { field: 'email', old: 'ada@example.org', new: 'lovelace@example.org' },
    { field: 'name', old: '', new: 'Ada Lovelace' },
    { field: 'a-name-of-some-other-field-of-theirs', old: 'x'.repeat(60), new: 'y'.repeat(60) },
  ],
  confirmCorrections: async (one) => one,
  complain: async (one) => one,
  askCode: async () => {},
  isAnswerThere: async () => true,
  newAddresses: { shows: async (_, given) => given === token, prove: async () => 'proved' },
  tell: async () => {},
};

const path = `/rights/requests/${found.caseId}`;
const press = (page: Page, action: string) =>
  Promise.all([page.waitForEvent('load'), page.click(`form[action*="${action}"] button`)]);

/** Every page that follows a request, by a link or by an act. */
export const followingPages: { path: string; act?: (page: Page) => Promise<unknown> }[] = [
  { path },
  { path: '/rights/requests/R-0000000000000000' },
  { path: `${path}/confirm` },
  { path: `${path}/confirm`, act: async (page) => (await page.fill('#code', '000000'), press(page, '/confirm')) },
  { path: `${path}/confirm`, act: async (page) => (await page.fill('#code', '123 456'), press(page, '/confirm')) },
  { path: `${path}/confirm`, act: (page) => press(page, '/code') },
  { path: `${path}/confirm?token=half` },
  { path: `${path}/confirm?token=${token}` },
  { path: `${path}?token=half` },
  { path: `${path}?token=${token}` },
  ...[preparing, confirmed, waiting, answered].map(({ caseId }) => ({ path: `/rights/requests/${caseId}?token=${token}` })),
  { path: `/rights/requests/${answered.caseId}` },
  { path: `/rights/requests/${answered.caseId}/confirm?token=${token}` },
  { path: `${path}/new-address?token=${token}` },
  { path: `${path}/new-address?token=${token}`, act: (page) => press(page, '/new-address') },
  { path: `${path}/new-address?token=half` },
  { path: `${path}?token=${token}`, act: (page) => press(page, '/withdraw') },
  { path: `${path}?token=${token}`, act: (page) => press(page, '/corrections') },
  { path: `${path}?token=${token}`, act: (page) => press(page, '/complain') },
  { path: `${path}?token=${token}`, act: async (page) => (await page.fill('#message', 'Why?'), press(page, '/complain')) },
];
