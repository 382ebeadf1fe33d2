import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfToken } from '../../../../shared/privacy/tokens/confirmation-token.ts';
import { isTaskToken, opensTask, taskToken, taskTokenOfHash } from '../../../../shared/privacy/tokens/task-token.ts';

describe('the token of a task', () => {
  it('opens what it was made for, by its hash, and nothing else', () => {
    const token = taskToken('R-1.erasure.crm', ['key']);
    expect(token).toMatch(/^[a-z2-7]{32}$/);
    expect(opensTask(token, hashOfToken(token))).toBe(true);
    expect(opensTask(token, null)).toBe(false); // answered: it was spent
    expect(opensTask(taskToken('R-1.access.crm', ['key']), hashOfToken(token))).toBe(false);
    fc.assert(fc.property(fc.string(), (text) => !opensTask(text, hashOfToken(token)) && !isTaskToken('id', text, ['key'])));
  });

  it('is found again by its hash while two keys live', () => {
    const token = taskToken('id', ['old']);
    expect(taskTokenOfHash('id', hashOfToken(token), ['new', 'old'])).toBe(token);
    expect(taskTokenOfHash('id', hashOfToken(token), ['new'])).toBeNull();
    expect(isTaskToken('id', token, ['new', 'old'])).toBe(true);
    expect(isTaskToken('another', token, ['new', 'old'])).toBe(false);
  });

  it('is never made without a key', () => {
    expect(() => taskToken('id', [])).toThrow('no key');
  });
});
