import { courtesyBrake } from '../../shared/aws/courtesy-brake.ts';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { brakeCourtesy } from './brake-courtesy.ts';

const names = readEnvironment(process.env, ['COURTESY_CONFIGURATION_SET']);
const pauseCourtesy = courtesyBrake(new SESv2Client({}), names.COURTESY_CONFIGURATION_SET);

/** Called by a CloudWatch alarm on SES's reputation. */
export async function handler(event: unknown): Promise<void> {
  await brakeCourtesy(event, { pauseCourtesy });
}
