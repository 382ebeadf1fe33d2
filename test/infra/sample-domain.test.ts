import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReservedDomain } from '../../infra/sample-domain.ts';
import sample from '../../repondeur.config.ts';
import { synthesise } from './synthesised.ts';

/** What CloudFormation does with the rule: `true` lets the stack be made. Knows the two functions the rule is made of. */
function holds(rule: unknown, parameters: Record<string, string>): boolean {
  const { 'Fn::Not': not, 'Fn::Equals': equals } = Object(rule);
  if (Array.isArray(not)) return !holds(not[0], parameters);
  if (!Array.isArray(equals)) throw new Error(`not a rule this test knows: ${JSON.stringify(rule)}`);
  const [left, right] = equals.map((one) => (typeof one === 'string' ? one : parameters[one.Ref]));
  return left === right;
}

describe('the sample', () => {
  const template = synthesise({ settings: sample }).template.toJSON();

  it('synthesises, but CloudFormation refuses it before it makes anything', () => {
    const { Default, AllowedValues } = template['Parameters'].SendingDomain;
    const [{ Assert, AssertDescription }] = template['Rules'].SampleDeploysNowhere.Assertions;
    expect(AllowedValues).toEqual([Default]); // no other value can be given to get past the rule
    expect(holds(Assert, { SendingDomain: Default })).toBe(false);
    expect(AssertDescription).toMatch(/example\.com belongs to nobody: put your own domain/);
  });

  it('leaves no trace in the template of a real domain', () => {
    const settings = { ...sample, sendingDomain: 'controller.eu' };
    const real = synthesise({ settings }).template.toJSON();
    expect(Object.keys(real['Rules'] ?? {})).not.toContain('SampleDeploysNowhere');
    expect(Object.keys(real['Parameters'])).not.toContain('SendingDomain');
  });
});

describe('a reserved domain', () => {
  it.each(['example.com', 'EXAMPLE.org', 'mail.example.net', 'firm.test', 'a.b.invalid', 'localhost'])('is %s', (domain) => {
    expect(isReservedDomain(domain)).toBe(true);
  });

  it.each(['myexample.com', 'example.com.fr', 'test.fr', 'contest'])('is not %s', (domain) => {
    expect(isReservedDomain(domain)).toBe(false);
  });

  it('is so with any subdomain', () => {
    fc.assert(fc.property(fc.domain(), (name) => isReservedDomain(`${name}.example.com`)));
  });
});
