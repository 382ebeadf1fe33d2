import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { ApiMapping, DomainName, HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { impactAlarm } from './constructs/impact-alarm.ts';
import type { Keys } from './keys.ts';
import { logRetention } from './privacy.ts';

export type PublicApiProps = {
  keys: Keys;
  alarms: Topic;
  /** Where people find the pages: https, a host of the controller's. */
  publicUrl: string;
  /** ACM's certificate for that host, in this region; without it the host has to be pointed here by other means. */
  certificateArn?: string;
};

/** Requests a second, and at once: far above what people do, far below what a flood would cost. */
const throttle = { rateLimit: 50, burstLimit: 100 };

/**
 * The one door of pages, forms and webhooks. No CORS: a script of another site has no business here. The log tells which
 * route answered what and how fast; never who (no IP address, no user agent) and never a path or a query as sent, since
 * links carry tokens (docs/design.md, rule 11).
 */
export class PublicApi extends Construct {
  readonly api: HttpApi;
  /** The target of a CNAME for the public host, where there is a certificate. */
  readonly domainTarget: string | undefined;

  constructor(scope: Construct, id: string, { keys, alarms, publicUrl, certificateArn }: PublicApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      apiName: Stack.of(this).stackName,
      description: 'Repondeur: pages, forms, webhooks',
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            retention: logRetention,
            encryptionKey: keys.data,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        format: accessLogFormat,
      },
    });
    if (certificateArn) this.domainTarget = this.serveAt(new URL(publicUrl).hostname, certificateArn, stage);
    impactAlarm(this, 'FaultAlarm', {
      metric: this.api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      impact: 'Someone opened a page, sent a form or brought mail, and was answered with a fault.',
      runbook: 'public-api',
      topic: alarms,
    });
  }

  private serveAt(host: string, certificateArn: string, stage: HttpStage): string {
    const certificate = Certificate.fromCertificateArn(this, 'Certificate', certificateArn);
    const domainName = new DomainName(this, 'Domain', { domainName: host, certificate });
    new ApiMapping(this, 'Mapping', { api: this.api, domainName, stage });
    return domainName.regionalDomainName;
  }
}

/** The route as declared (`GET /unsubscribe`), never the address as called. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    routeKey: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
  }),
);
