import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCaseId } from '../../../../shared/privacy/rights/case-id.ts';
import {
  askId,
  openDsrRequestId,
  openDsrRights,
  readAskId,
  readOpenDsrRequestId,
} from '../../../../shared/privacy/systems/ask-id.ts';
import { optOutTaskId, readOptOutTaskId } from '../../../../shared/privacy/systems/opt-out-task.ts';
import { rights } from '../../../../shared/reply/verdicts.ts';

const caseId = fc.uint8Array({ minLength: 10, maxLength: 10 }).map((bytes) => newCaseId(() => bytes));
const system = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/);

describe('the id of an ask', () => {
  it('leads back to its ask, whatever case, right and system', () => {
    fc.assert(
      fc.property(caseId, system, fc.constantFrom(...rights), (id, name, right) => {
        const ask = { caseId: id, system: name, right };
        expect(readAskId(askId(ask))).toEqual(ask);
      }),
    );
  });

  it('is no other text', () => {
    fc.assert(fc.property(fc.string(), (text) => readAskId(text) === null));
    expect(readAskId('R-0000000000000000.everything.crm')).toBeNull();
    expect(readOptOutTaskId('R-0000000000000000.access.crm')).toBeNull();
  });

  it('of an opt-out leads back to it', () => {
    const task = { alias: `k1:${'a'.repeat(22)}`, event: 7, system: 'crm' } as const;
    expect(readOptOutTaskId(optOutTaskId(task))).toEqual(task);
    expect(readAskId(optOutTaskId(task))).toBeNull();
  });
});

describe('the id of a request at an OpenDSR processor', () => {
  const ask = fc.record({ caseId, system, right: fc.constantFrom(...openDsrRights) });

  it('is a UUID of version 4 in small letters, always the same, and leads back to its ask', () => {
    fc.assert(
      fc.property(ask, (one) => {
        const id = openDsrRequestId(one);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(openDsrRequestId(one)).toBe(id);
        expect(readOpenDsrRequestId(id.toUpperCase(), one.system)).toEqual(one);
      }),
    );
  });

  it('belongs to one system', () => {
    const one = { caseId: newCaseId(randomBytes), system: 'one', right: 'erasure' } as const;
    expect(readOpenDsrRequestId(openDsrRequestId(one), 'another')).toBeNull();
  });

  it('is none that somebody else made', () => {
    fc.assert(fc.property(fc.uuid({ version: 4 }), (uuid) => readOpenDsrRequestId(uuid, 'processor') === null));
    fc.assert(fc.property(fc.string(), (text) => readOpenDsrRequestId(text, 'processor') === null));
  });
});
