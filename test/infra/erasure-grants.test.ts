import { describe, expect, it } from 'vitest';
import { resourcesOf, type Statement, statementsOf, synthesise } from './synthesised.ts';

const { template } = synthesise();

function policyOf(logicalId: string): Statement[] {
  const [, role] = resourcesOf(template, 'AWS::IAM::Role').find(([id]) => id.startsWith(logicalId)) ?? [];
  const policies = role?.Properties['Policies'];
  if (!Array.isArray(policies)) throw new Error(`no role ${logicalId}`);
  return policies.flatMap(({ PolicyDocument }) => statementsOf(PolicyDocument));
}

const allowing = (statements: Statement[], action: string) => statements.filter(({ actions }) => actions.includes(action));

describe('what erases', () => {
  const statements = policyOf('FulfilErasureRole');

  it('reads no stored mail', () => {
    const ofBucket = statements.flatMap(({ actions }) => actions.filter((action) => action.startsWith('s3:')));
    expect(new Set(ofBucket)).toEqual(new Set(['s3:ListBucket', 's3:DeleteObject']));
  });

  it('reads of tables only by query, certain attributes by name, and cases whole', () => {
    const reading = ['GetItem', 'BatchGetItem', 'Query', 'Scan', 'PartiQLSelect', 'GetRecords'].map((name) => `dynamodb:${name}`);
    const reads = statements.filter(({ actions }) => actions.some((action) => reading.includes(action)));
    expect(reads).toHaveLength(3);
    for (const { condition } of allowing(reads, 'dynamodb:Query'))
      expect(condition).toEqual({
        'ForAllValues:StringLike': { 'dynamodb:Attributes': expect.any(Array) },
        StringEquals: { 'dynamodb:Select': ['SPECIFIC_ATTRIBUTES'] },
        Null: { 'dynamodb:Attributes': ['false'] },
      });
    expect(allowing(reads, 'dynamodb:GetItem').map(({ condition }) => condition)).toEqual([
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['case#*'] }, Null: { 'dynamodb:LeadingKeys': ['false'] } },
    ]);
  });

  it('may name no attribute that says anything of a person', () => {
    const named = allowing(statements, 'dynamodb:Query').map(
      ({ condition }) => condition['ForAllValues:StringLike']?.['dynamodb:Attributes'],
    );
    expect(named).toEqual([
      [
        'alias',
        'expiresAt',
        'identityUntil',
        'optedOutUntil',
        'optedOutSince',
        'optedOutBy',
        'complainedUntil',
        'restrictedUntil',
        'restrictedBy',
        'erasedUntil',
        'sequence',
        'hash',
        'consent#*',
      ],
      ['pk', 'sk', 'class', 'objectKey', 'isOpen', 'expiresAt'],
    ]);
  });

  it('is answered by no write with what stood there', () => {
    for (const action of ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'])
      for (const { condition } of allowing(statements, action))
        expect(condition).toEqual({ StringEqualsIfExists: { 'dynamodb:ReturnValues': ['NONE'] } });
  });

  it('sends no mail', () => {
    expect(statements.flatMap(({ actions }) => actions.filter((action) => action.startsWith('ses:')))).toEqual([]);
  });
});

describe('what shows', () => {
  it.each(['FulfilAccessRole', 'StatementKeyRole'])('%s deletes nothing', (role) => {
    const deletes = policyOf(role).flatMap(({ actions }) =>
      actions.filter((action) =>
        ['dynamodb:DeleteItem', 's3:DeleteObject', 's3:DeleteObjectVersion', 'sqs:DeleteMessage'].includes(action),
      ),
    );
    expect(deletes.filter((action) => action !== 'sqs:DeleteMessage' || role === 'StatementKeyRole')).toEqual([]);
  });
});
