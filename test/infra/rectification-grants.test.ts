import { describe, expect, it } from 'vitest';
import { resourcesOf, statementsOf, synthesise } from './synthesised.ts';

const { template } = synthesise();

/** Every action that the role of a function is allowed, with what it is allowed on. */
function allowed(role: string): { action: string; resources: string[] }[] {
  const [, found] = resourcesOf(template, 'AWS::IAM::Role').find(([id]) => id.startsWith(role)) ?? [];
  const policies = found?.Properties['Policies'];
  if (!Array.isArray(policies)) throw new Error(`no role ${role}`);
  return policies
    .flatMap(({ PolicyDocument }) => statementsOf(PolicyDocument))
    .flatMap(({ actions, resources }) => actions.map((action) => ({ action, resources })));
}

const deletes = /^(dynamodb:(DeleteItem|BatchWriteItem|PartiQLDelete)|s3:Delete\w+|sqs:PurgeQueue)$/;

describe('what restricts', () => {
  const all = allowed('FulfilRestrictionRole');

  it('deletes nothing', () => {
    expect(all.filter(({ action }) => deletes.test(action))).toEqual([]);
  });

  it('reads no mail and sends none', () => {
    expect(all.filter(({ action }) => /^(s3|ses):/.test(action))).toEqual([]);
  });
});

describe('what corrects', () => {
  const all = allowed('FulfilRectificationRole');

  it('deletes rows of the records table alone: under a new address a row has another key', () => {
    const found = all.filter(({ action }) => deletes.test(action));
    expect(found).toEqual([{ action: 'dynamodb:DeleteItem', resources: [expect.stringMatching(/^DataRecordsTable/)] }]);
  });

  it('reaches no object, reads no mail and sends none', () => {
    expect(all.filter(({ action }) => /^(s3|ses):/.test(action))).toEqual([]);
  });

  it('reads no proof, and adds to it only', () => {
    const onProof = all.filter(({ resources }) => resources.some((on) => on.startsWith('DataProofTable')));
    expect(onProof.map(({ action }) => action)).toEqual(['dynamodb:PutItem']);
  });
});
