import { Duration } from 'aws-cdk-lib';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { environmentValues } from '../environment.ts';
import type { FunctionDeclaration } from '../functions.ts';
import { statementsFor } from '../grants.ts';
import type { Resources } from '../resources.ts';
import { functionLogs, mayWriteTo } from './function-logs.ts';

export type DeclaredFunctionProps = { declaration: FunctionDeclaration; code: Code; resources: Resources };

/** One Lambda as infra/functions.ts declares it: its names, its grants, its log, and nothing more. */
export class DeclaredFunction extends Construct {
  readonly declaration: FunctionDeclaration;
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, id: string, { declaration, code, resources }: DeclaredFunctionProps) {
    super(scope, id);
    this.declaration = declaration;
    const logGroup = functionLogs(this, 'Logs', resources.keys);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        Grants: new PolicyDocument({ statements: [mayWriteTo(logGroup), ...statementsFor(declaration, resources)] }),
      },
    });
    const values = environmentValues(resources);
    this.lambda = new LambdaFunction(this, 'Function', {
      description: `${declaration.name} (Repondeur)`,
      code,
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: declaration.memory,
      timeout: Duration.seconds(declaration.timeout),
      environment: Object.fromEntries(declaration.environment.map((name) => [name, values[name]])),
      // What a construct would grant of itself is dropped: the declaration alone decides.
      role: role.withoutPolicyUpdates(),
      logGroup,
      // A trace per mail would be a copy of its headers' ids for 30 days more, and costs more than the calls it shows.
      tracing: Tracing.DISABLED,
    });
  }
}
