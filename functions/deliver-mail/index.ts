import { mailSender, sesClient } from '../../shared/aws/mail-sender.ts';
import { rawMailBucket } from '../../shared/aws/raw-mail-bucket.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { queueWorker } from '../../shared/runtime/queue-worker.ts';
import { settings } from '../../shared/settings/settings.ts';
import { deliverMail } from './deliver-mail.ts';

const names = readEnvironment(process.env, ['MAIL_BUCKET', 'LEGAL_CONFIGURATION_SET', 'PUBLIC_URL']);
const steps = {
  settings,
  publicUrl: names.PUBLIC_URL,
  readObject: rawMailBucket(names.MAIL_BUCKET).get,
  sender: mailSender(sesClient(), { courtesy: names.LEGAL_CONFIGURATION_SET, legal: names.LEGAL_CONFIGURATION_SET }),
};

/** Called by AWS for every mail that the team should read. */
export const handler = queueWorker('deliver-mail', (message) => deliverMail(message.body, steps));
