import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementsTable } from '../../shared/aws/tables/statements-table.ts';
import { verifyStatement } from '../../shared/privacy/rights/statement.ts';
import { statementKeyOf } from '../../shared/privacy/rights/statement-key.ts';
import { settings } from './consent-rows.ts';
import { startEngine, type TestEngine } from './engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

const now = new Date('2026-11-22T10:00:00Z');
const found = (caseId: string) => ({ caseId, alias: 'k1:x' as const, receivedAt: now.toISOString() });
const statements = (seed: string) =>
  statementsTable(engine.dynamo, engine.names.records, {
    holds: { of: async () => [] },
    settings,
    key: async () => statementKeyOf(seed),
  });

describe('the statement of a case', () => {
  it('is signed once, and the same whenever it is asked for again', async () => {
    const first = await statements('one').statement(found('R-1'), [], now);
    expect(verifyStatement(first, [statementKeyOf('one').publicKey]).outcome).toBe('valid');
    expect(await statements('two').statement(found('R-1'), [], new Date('2026-12-01T10:00:00Z'))).toBe(first);
    expect(await statements('two').of('R-1')).toBe(first);
  });

  it('is one where two are made at the same moment', async () => {
    const made = await Promise.all(['one', 'two', 'three'].map((seed) => statements(seed).statement(found('R-2'), [], now)));
    expect(new Set(made).size).toBe(1);
    expect(await engine.get('records', { pk: 'case#R-2', sk: 'statement' })).toMatchObject({ class: 'request', json: made[0] });
  });

  it('is none before it is asked for', async () => {
    expect(await statements('one').of('R-3')).toBeNull();
  });
});
