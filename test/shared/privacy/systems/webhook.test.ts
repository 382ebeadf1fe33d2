import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLaterAnswer, readSystemAnswer, toldOf } from '../../../../shared/privacy/systems/webhook.ts';

const ask = { caseId: 'R-0000000000000000', system: 'crm' };
const person = { address: 'new@example.org', name: 'Claire' };

describe('what a system is told', () => {
  it('is corrections for a rectification alone', () => {
    const corrections = [{ field: 'name', old: 'Clare', new: 'Claire' }];
    const facts = { dueBy: '2026-12-22', person, corrections };
    expect(toldOf({ ...ask, right: 'rectification' }, facts)).toMatchObject({
      corrections,
      person: { email: 'new@example.org' },
    });
    expect(toldOf({ ...ask, right: 'erasure' }, facts)).not.toHaveProperty('corrections');
  });
});

describe('what a system answers', () => {
  it('may hold what was found, for an access or a portability', () => {
    const said = { answer: 'done', data: { city: 'Lyon' } };
    expect(readSystemAnswer(said, 'access')?.because).toBe('{\n  "city": "Lyon"\n}');
    expect(readSystemAnswer({ ...said, data: 'plain text' }, 'portability')?.because).toBe('plain text');
    expect(readSystemAnswer({ ...said, because: 'Two rows' }, 'access')?.because).toMatch(/^Two rows\n\n\{/);
    expect(readSystemAnswer(said, 'erasure')).toEqual({ answer: 'done', because: null, keptUntil: null });
  });

  it('says why something is kept, or is no answer', () => {
    expect(readSystemAnswer({ answer: 'kept', because: ' ' }, 'erasure')).toBeNull();
    const kept = { answer: 'kept', because: 'Tax law', keptUntil: '2036-12-31' };
    expect(readSystemAnswer(kept, 'erasure')).toEqual(kept);
    expect(readSystemAnswer({ ...kept, keptUntil: 'some day' }, 'erasure')).toBeNull();
  });

  it('has an end', () => {
    expect(readSystemAnswer({ answer: 'done', data: 'x'.repeat(48 * 1024 + 1) }, 'access')).toBeNull();
    expect(readSystemAnswer({ answer: 'failed', because: 'x'.repeat(5001) }, 'access')).toBeNull();
  });

  it('later says which request and which right', () => {
    const said = { requestId: ask.caseId, type: 'rights.erasure', answer: 'done' };
    expect(readLaterAnswer(said, 'crm')).toMatchObject({ ask: { ...ask, right: 'erasure' } });
    expect(readLaterAnswer({ ...said, requestId: '../../x' }, 'crm')).toBeNull();
    expect(readLaterAnswer({ ...said, type: 'erasure' }, 'crm')).toBeNull();
  });

  it('is read without failing, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readSystemAnswer(value, 'access') === null));
    fc.assert(fc.property(fc.jsonValue(), (value) => readLaterAnswer(value, 'crm') === null));
  });
});
