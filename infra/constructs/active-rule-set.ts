import { Aws } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { AwsCustomResource, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import type { Keys } from '../keys.ts';
import { wildcards } from '../wildcards.ts';
import { functionLogs, mayWriteTo } from './function-logs.ts';

/**
 * Makes a rule set the account's active one, which CloudFormation cannot. An account has one active set in a region, so the
 * one before it receives no more mail: only `activate: true` in the settings asks for this. Nothing is undone when the stack
 * goes: SES could only be told to have no active set at all, and by then it may be someone else's.
 */
export class ActiveRuleSet extends Construct {
  constructor(scope: Construct, id: string, { ruleSet, keys }: { ruleSet: ReceiptRuleSet; keys: Keys }) {
    super(scope, id);
    const { action, resource } = wildcards.activateRuleSet;
    const logGroup = functionLogs(this, 'Logs', keys);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        Grants: new PolicyDocument({
          statements: [
            mayWriteTo(logGroup),
            new PolicyStatement({
              effect: Effect.ALLOW,
              actions: [action],
              resources: [resource],
              conditions: { StringEquals: { 'aws:RequestedRegion': Aws.REGION } },
            }),
          ],
        }),
      },
    });
    const call = {
      service: 'SES',
      action: 'SetActiveReceiptRuleSet',
      parameters: { RuleSetName: ruleSet.receiptRuleSetName },
      physicalResourceId: PhysicalResourceId.of('active-rule-set'),
    };
    new AwsCustomResource(this, 'Activation', {
      onCreate: call,
      onUpdate: call,
      role: role.withoutPolicyUpdates(),
      logGroup,
      installLatestAwsSdk: false,
    });
  }
}
