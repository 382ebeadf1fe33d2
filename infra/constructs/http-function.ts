import { Duration } from 'aws-cdk-lib';
import { type HttpApi, HttpMethod, type IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Trigger } from '../functions.ts';
import type { DeclaredFunction } from './declared-function.ts';
import { impactAlarm } from './impact-alarm.ts';

type HttpTrigger = Extract<Trigger, { kind: 'http' }>;
export type HttpFunctionProps = {
  target: DeclaredFunction;
  trigger: HttpTrigger;
  api: HttpApi;
  /** Lets in who has a token of the user pool of agents, where the trigger asks for it. */
  staffAuthorizer: IHttpRouteAuthorizer;
  alarms: Topic;
};

/** Routes to a function, with one alarm on what it could not answer: a fault, a time-out, or no room to run. */
export class HttpFunction extends Construct {
  constructor(scope: Construct, id: string, { target, trigger, api, staffAuthorizer, alarms }: HttpFunctionProps) {
    super(scope, id);
    // One permission for the function, not one for each route: the routes are what the API has anyway.
    const integration = new HttpLambdaIntegration('Integration', target.lambda, { scopePermissionToRoute: false });
    for (const route of trigger.routes) {
      const [method, path] = splitRoute(route);
      api.addRoutes({ methods: [method], path, integration, ...(trigger.authorizer && { authorizer: staffAuthorizer }) });
    }
    const period = Duration.minutes(5);
    impactAlarm(this, 'FailureAlarm', {
      metric: new MathExpression({
        expression: 'errors + throttles',
        usingMetrics: {
          errors: target.lambda.metricErrors({ period }),
          throttles: target.lambda.metricThrottles({ period }),
        },
        period,
      }),
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      impact: target.declaration.impact,
      runbook: target.declaration.name,
      topic: alarms,
    });
  }
}

function splitRoute(route: HttpTrigger['routes'][number]): [HttpMethod, string] {
  const [method, path] = route.split(' ');
  if (!path) throw new Error(`"${route}" is no route: a method and a path`);
  return [method === 'GET' ? HttpMethod.GET : method === 'HEAD' ? HttpMethod.HEAD : HttpMethod.POST, path];
}
