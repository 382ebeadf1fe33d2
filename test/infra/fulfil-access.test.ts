import { describe, expect, it } from 'vitest';
import { functions } from '../../infra/functions.ts';
import { resourcesOf, statementsOf, synthesise } from './synthesised.ts';

const { template } = synthesise();

/** What takes something away for good, in any service the function meets; an unfinished upload is nothing yet. */
const takesAway = /delete|remove|purge|expire|lifecycle|scheduleKeyDeletion|disableKey/i;

describe('the function that shows people their data', () => {
  const policies = resourcesOf(template, 'AWS::IAM::Role')
    .filter(([id]) => id.startsWith('FulfilAccessRole'))
    .flatMap(([, { Properties }]) => (Array.isArray(Properties['Policies']) ? Properties['Policies'] : []));
  const allowed = policies.flatMap(({ PolicyDocument }) =>
    statementsOf(PolicyDocument)
      .filter(({ effect }) => effect === 'Allow')
      .flatMap(({ actions, resources }) => actions.flatMap((action) => resources.map((on) => `${action} ${on}`))),
  );
  const ownQueue = /^sqs:DeleteMessage DataFulfilAccessQueue/;

  it('has no permission to delete anything, but for the message that it has worked off', () => {
    expect(allowed.length).toBeGreaterThan(10);
    expect(allowed.filter((pair) => takesAway.test(pair) && !ownQueue.test(pair))).toEqual([]);
    expect(allowed.filter((pair) => ownQueue.test(pair))).toHaveLength(1);
    expect(allowed.filter((pair) => pair.split(' ')[0]?.endsWith('*'))).toEqual([]);
  });

  it('writes objects under the prefix of answers only, and changes no row that says who a person is', () => {
    const writes = allowed.filter((pair) => pair.startsWith('s3:Put'));
    expect(writes).toEqual([expect.stringMatching(/\/export\/\*$/)]);
    expect(allowed.filter((pair) => /dynamodb:(?:Put|Update)Item DataStanding/.test(pair))).toEqual([]);
  });

  it('declares it so', () => {
    const grants = functions.find(({ name }) => name === 'fulfil-access')?.grants ?? [];
    expect(grants.filter((grant) => /delete|erase|expire|scan|move/.test(grant))).toEqual([]);
  });
});
