import { Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  DkimIdentity,
  EasyDkimSigningKeyLength,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  type IEmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '../shared/settings/settings-schema.ts';
import type { Keys } from './keys.ts';

export type ReplyProps = { settings: Settings; keys: Keys; eventsQueue: Queue };

/**
 * What mail is sent with (docs/design.md, rule 15): the domain SES signs for, and two sets. `courtesy` can be paused, by a
 * switch or by a brake, without a word of code; `legal` never is, since what the law obliges us to say has to go out.
 */
export class Reply extends Construct {
  readonly identity: IEmailIdentity;
  readonly configurationSets: Record<'courtesy' | 'legal', ConfigurationSet>;
  /** What became of our mails: bounces, complaints, deliveries, rejects; all of it goes to the `events` queue. */
  readonly events: Topic;

  constructor(scope: Construct, id: string, { settings, keys, eventsQueue }: ReplyProps) {
    super(scope, id);
    const { sendingDomain, sendingIdentity } = settings;
    this.configurationSets = {
      courtesy: new ConfigurationSet(this, 'Courtesy', {
        configurationSetName: `${Stack.of(this).stackName}-courtesy`,
        suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
        reputationMetrics: true,
        tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      }),
      legal: new ConfigurationSet(this, 'Legal', {
        configurationSetName: `${Stack.of(this).stackName}-legal`,
        disableSuppressionList: true,
        reputationMetrics: true,
        // An answer that the law owes reaches a person whose server knows no TLS too, rather than not at all.
        tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
      }),
    };
    this.identity = sendingIdentity === 'existing' ? this.existing(sendingDomain) : this.created(sendingDomain);
    this.events = new Topic(this, 'Events', { masterKey: keys.data, enforceSSL: true });
    // The subscription lets this topic alone into the queue, so that an event there is SES's own word.
    this.events.addSubscription(new SqsSubscription(eventsQueue, { rawMessageDelivery: true }));
    this.tellOfEvents();
  }

  private created(sendingDomain: string): EmailIdentity {
    return new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(sendingDomain),
      dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
      mailFromDomain: mailFromDomain(sendingDomain),
      // A mail sent without naming a set is a courtesy.
      configurationSet: this.configurationSets.courtesy,
    });
  }

  /** A domain that SES signs for already: it stays as it is, whatever becomes of this stack. */
  private existing(sendingDomain: string): IEmailIdentity {
    return EmailIdentity.fromEmailIdentityName(this, 'Identity', sendingDomain);
  }

  /** The ARN by which IAM knows a set. */
  arnOf(set: 'courtesy' | 'legal'): string {
    const { configurationSetName } = this.configurationSets[set];
    return Stack.of(this).formatArn({ service: 'ses', resource: 'configuration-set', resourceName: configurationSetName });
  }

  /** No opens, no clicks: nobody is tracked. The destination lets SES in to the topic, for this account and these sets. */
  private tellOfEvents(): void {
    for (const set of Object.values(this.configurationSets))
      set.addEventDestination('Events', {
        destination: EventDestination.snsTopic(this.events),
        events: [
          EmailSendingEvent.BOUNCE,
          EmailSendingEvent.COMPLAINT,
          EmailSendingEvent.DELIVERY,
          EmailSendingEvent.REJECT,
          EmailSendingEvent.SUBSCRIPTION,
        ],
      });
  }
}

/** The envelope sender's own subdomain, so that SPF aligns with the domain in From. */
export const mailFromDomain = (sendingDomain: string) => `bounce.${sendingDomain}`;
