import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { forThisAccount } from '../keys.ts';

/**
 * Lets a service publish to a topic, for this account only. A topic that enforces TLS has a policy, and a policy that does
 * not name the service shuts it out.
 */
export function serviceMayPublish(topic: Topic, service: string): void {
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'ServicePublishes',
      principals: [new ServicePrincipal(service)],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: forThisAccount,
    }),
  );
}
