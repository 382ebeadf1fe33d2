import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Keys } from '../keys.ts';
import { logRetention } from '../privacy.ts';

/** The log of one function: a month, under our key; it goes with the function. */
export function functionLogs(scope: Construct, id: string, keys: Keys): LogGroup {
  return new LogGroup(scope, id, { retention: logRetention, encryptionKey: keys.data, removalPolicy: RemovalPolicy.DESTROY });
}

/** Instead of AWS's managed policy, which lets a function write to every log of the account. */
export function mayWriteTo(logGroup: LogGroup): PolicyStatement {
  return new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] });
}
