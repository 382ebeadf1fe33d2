import { ReceiptRule, ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { S3 } from 'aws-cdk-lib/aws-ses-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { RemovalPolicy } from 'aws-cdk-lib';
import { prefixes } from '../shared/names.ts';
import type { Settings } from '../shared/settings/settings-schema.ts';
import { ActiveRuleSet } from './constructs/active-rule-set.ts';
import { serviceMayPublish } from './constructs/service-may-publish.ts';
import type { Data } from './data.ts';
import type { Keys } from './keys.ts';
import type { Reply } from './reply.ts';

export type InboundProps = { settings: Settings; keys: Keys; data: Data; reply: Reply };

/**
 * How SES brings mail: raw into the bucket, the notification with verdicts and headers to the `mail` queue. Nothing of it
 * exists where no mailbox is received by SES.
 */
export class Inbound extends Construct {
  constructor(scope: Construct, id: string, { settings, keys, data, reply }: InboundProps) {
    super(scope, id);
    const recipients = sesRecipients(settings);
    if (recipients.length === 0 || settings.ses.ruleSet === 'none') return;

    const topic = new Topic(this, 'Mail', { masterKey: keys.data, enforceSSL: true });
    serviceMayPublish(topic, 'ses.amazonaws.com');
    topic.addSubscription(new SqsSubscription(data.queues.mail.queue, { rawMessageDelivery: true }));

    const rule = new ReceiptRule(this, 'Rule', {
      ruleSet: this.ruleSet(settings, keys),
      recipients,
      scanEnabled: true,
      // Nearly every server offers TLS and SES takes it. To require it would bounce the few that don't, and with them a
      // person's rights request, which the law forbids to make harder (art. 12(2)).
      tlsPolicy: TlsPolicy.OPTIONAL,
      // The bucket's default encryption covers the object; the action's own KMS option would be client-side encryption.
      actions: [new S3({ bucket: data.mail, objectKeyPrefix: prefixes.ses, topic })],
    });
    // SES tries topic, bucket and identity when the rule is made, so their policies have to be there first.
    rule.node.addDependency(topic, data.mail, reply.identity);
  }

  private ruleSet({ ses }: Settings, keys: Keys) {
    if (ses.ruleSet === 'existing') return ReceiptRuleSet.fromReceiptRuleSetName(this, 'RuleSet', ses.name);
    const ruleSet = new ReceiptRuleSet(this, 'RuleSet');
    if (ses.ruleSet === 'create' && ses.activate) {
      new ActiveRuleSet(this, 'ActiveRuleSet', { ruleSet, keys });
      // SES refuses to delete the set that is active, and a stack has to be able to go.
      ruleSet.applyRemovalPolicy(RemovalPolicy.RETAIN);
    }
    return ruleSet;
  }
}

/**
 * The addresses SES takes in: the mailboxes, and at their domains `unsubscribe@…`, whose plus-addresses stand in the headers
 * of replies, and `done@…`, whose plus-addresses stand in the team's notices. A rule for `contact@…` matches `contact+anything@…` too.
 */
export function sesRecipients({ mailboxes }: Settings): string[] {
  const ours = mailboxes.filter(({ receivedBy }) => receivedBy === 'ses').map(({ address }) => address);
  const domains = new Set(ours.map((address) => address.slice(address.lastIndexOf('@') + 1)));
  return [...ours, ...[...domains].flatMap((domain) => [`unsubscribe@${domain}`, `done@${domain}`])];
}
