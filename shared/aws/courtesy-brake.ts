import { PutConfigurationSetSendingOptionsCommand, type SESv2Client } from '@aws-sdk/client-sesv2';

/**
 * Has SES refuse every mail of a configuration set from now on (docs/design.md, rule 15): nothing is read per mail, and a refused
 * send is a recorded silence. Doing it twice does no harm.
 */
export function courtesyBrake(client: Pick<SESv2Client, 'send'>, configurationSet: string): () => Promise<void> {
  return async () => {
    await client.send(
      new PutConfigurationSetSendingOptionsCommand({ ConfigurationSetName: configurationSet, SendingEnabled: false }),
    );
  };
}
