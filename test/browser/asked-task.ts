import type { Page } from 'playwright-core';
import type { SystemCallbackSteps } from '../../functions/system-callback/system-callback.ts';
import { askId } from '../../shared/privacy/systems/ask-id.ts';
import type { ToldAsk } from '../../shared/privacy/systems/told-asks.ts';
import { optOutTaskId } from '../../shared/privacy/systems/opt-out-task.ts';
import { hashOfToken } from '../../shared/privacy/tokens/confirmation-token.ts';
import { taskToken } from '../../shared/privacy/tokens/task-token.ts';
import type { Right } from '../../shared/reply/verdicts.ts';
import { aCase } from '../builders/a-case.ts';

const token = 'a'.repeat(32);
const keys = ['a key for tests'];
const optOut = optOutTaskId({ alias: 'k1:AAAAAAAAAAAAAAAAAAAAAA', event: 1, system: 'crm' });
const { caseId } = aCase({ caseId: 'R-0123456789ABCDEF' });
const told = (right: Right): ToldAsk => ({
  caseId,
  system: 'crm',
  right,
  state: 'told',
  answer: null,
  because: null,
  keptUntil: null,
  toldAt: null,
  answeredAt: null,
  tokenHash: hashOfToken(token),
  notices: 1,
  noticedAt: null,
});

/** What the pages of tasks are given in a browser's tests. */
export const askedTask: Partial<SystemCallbackSteps> = {
  cases: {
    find: async () => aCase({ caseId, state: 'in-progress' }),
    file: async () => ({
      identity: { address: 'ada@example.org', locale: 'en', name: 'Ada Lovelace' },
      locales: ['en'],
      words: null,
      thread: null,
    }),
  },
  asks: {
    find: async ({ right }) => told(right),
    answered: async () => 'answered',
    answeredByHand: async () => 'answered',
  },
  corrections: async () => [
    { field: 'name', old: 'Ada', new: 'Ada Lovelace' },
    { field: 'a-name-of-some-other-field-of-theirs', old: 'x'.repeat(60), new: 'y'.repeat(60) },
  ],
  advance: async () => {},
  tokenKeys: async () => keys,
  optOuts: { find: async () => ({ event: 1, since: new Date('2026-11-22T09:00:00Z') }) },
  standings: { identity: async () => ({ address: 'ada@example.org', locale: 'en', name: '' }) },
};

const path = (right: Right) => `/tasks/${askId({ caseId, right, system: 'crm' })}?token=${token}`;
const press = (page: Page) => Promise.all([page.waitForEvent('load'), page.click('button')]);

export const taskPages: { path: string; act?: (page: Page) => Promise<unknown> }[] = [
  { path: path('erasure') },
  { path: path('access') },
  { path: path('rectification') },
  { path: path('access'), act: (page) => press(page) },
  { path: path('erasure'), act: async (page) => (await page.check('#answer-done'), press(page)) },
  { path: `/tasks/${optOut}?token=${taskToken(optOut, keys)}` },
  { path: `/tasks/nothing?token=${token}` },
];
