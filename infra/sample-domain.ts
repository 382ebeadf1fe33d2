import { CfnParameter, CfnRule, Fn, type Stack } from 'aws-cdk-lib';

/** Names that belong to nobody (RFC 2606, RFC 6761): no SES can prove one, and no mail to one arrives. */
const reserved = /(^|\.)(example\.(com|net|org|edu)|example|test|invalid|localhost|local)$/;

export const isReservedDomain = (domain: string) => reserved.test(domain.toLowerCase());

/**
 * Lets the sample's example.com be synthesised, read and tested, and deployed nowhere. An app is not told whether the CLI
 * will deploy what it makes, but CloudFormation looks at a template's rules before it makes anything: this one is false.
 */
export function refuseToDeploySample(stack: Stack, domain: string): void {
  if (!isReservedDomain(domain)) return;
  const parameter = new CfnParameter(stack, 'SendingDomain', {
    type: 'String',
    default: domain,
    allowedValues: [domain],
    description: 'From repondeur.config.ts. There for the rule on it, which refuses the domain of the sample.',
  });
  new CfnRule(stack, 'SampleDeploysNowhere', {
    assertions: [
      {
        assert: Fn.conditionNot(Fn.conditionEquals(parameter.valueAsString, domain)),
        assertDescription: `${domain} belongs to nobody: put your own domain and mailboxes into repondeur.config.ts, then deploy again.`,
      },
    ],
  });
}
