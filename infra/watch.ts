import { Dashboard, GraphWidget, Metric as CloudWatchMetric, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { metricNamespace } from '../shared/names.ts';
import type { Metric } from '../shared/runtime/metrics.ts';
import { serviceMayPublish } from './constructs/service-may-publish.ts';
import type { Data } from './data.ts';
import type { Keys } from './keys.ts';
import type { PublicApi } from './public-api.ts';
import { queueNames } from './queue-names.ts';

/** Where alarms go: an address of the controller's, which confirms the subscription once by a link. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { keys, to }: { keys: Keys; to: string }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: keys.data, enforceSSL: true, displayName: 'Repondeur' });
    serviceMayPublish(this.topic, 'cloudwatch.amazonaws.com');
    this.topic.addSubscription(new EmailSubscription(to));
  }
}

/** One page with what happens to mail, what waits, and what people meet. */
export function dashboard(scope: Construct, id: string, { data, publicApi }: { data: Data; publicApi: PublicApi }): Dashboard {
  const waiting = queueNames.map((name) => data.queues[name].queue.metricApproximateNumberOfMessagesVisible({ label: name }));
  const dead = queueNames.map((name) => data.queues[name].deadLetters.metricApproximateNumberOfMessagesVisible({ label: name }));
  const { api } = publicApi;
  return new Dashboard(scope, id, {
    widgets: [
      [
        graph('Mail', counts('MailReceived', 'MailRefused', 'ReplySent', 'MailSilenced', 'HandedToPeople')),
        graph('Rights and opt-outs', counts('CaseOpened', 'CasesOverdue', 'OptedOut', 'FollowUpsWaiting')),
        graph('Replies not sent', counts('ReplyRefused', 'ReplyUnknown', 'CourtesyPaused')),
      ],
      [
        graph('Waiting', waiting),
        graph('Dead letters: each may be a rights request', dead),
        graph('Pages and webhooks', [api.metricCount(), api.metricClientError(), api.metricServerError()]),
      ],
      [
        graph('Deleted at the end of its period', counts('RowsDeleted', 'ObjectsDeleted')),
        graph('Reputation at SES', ['Reputation.BounceRate', 'Reputation.ComplaintRate'].map(reputation)),
      ],
    ],
  });
}

const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8 });
const counts = (...names: Metric[]) =>
  names.map((metricName) => new CloudWatchMetric({ namespace: metricNamespace, metricName, statistic: 'Sum' }));
const reputation = (metricName: string) => new CloudWatchMetric({ namespace: 'AWS/SES', metricName, statistic: 'Maximum' });
