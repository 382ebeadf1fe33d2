import * as z from 'zod/mini';
import { mailSender, sesClient } from '../../shared/aws/mail-sender.ts';
import { queue } from '../../shared/aws/queue.ts';
import { systemStores } from '../../shared/aws/system-stores.ts';
import { renderAgentNotice } from '../../shared/reply/agent-notice.ts';
import { readEnvironment } from '../../shared/runtime/environment.ts';
import { localSystemsIn } from '../../shared/runtime/local-systems.ts';
import { log } from '../../shared/runtime/log.ts';
import { outboundHttps } from '../../shared/runtime/outbound-https.ts';
import { queueWorker } from '../../shared/runtime/queue-worker.ts';
import { settings } from '../../shared/settings/settings.ts';
import { type TellSystemsSteps, tellSystems } from './tell-systems.ts';

const names = readEnvironment(process.env, [
  'STANDING_TABLE',
  'RECORDS_TABLE',
  'PROOF_TABLE',
  'FOLLOW_UP_QUEUE_URL',
  'SYSTEMS_QUEUE_URL',
  'TOKEN_KEY_SECRET',
  'SYSTEM_SECRETS',
  'LEGAL_CONFIGURATION_SET',
  'PUBLIC_URL',
]);
const stores = systemStores({
  tables: { standing: names.STANDING_TABLE, records: names.RECORDS_TABLE, proof: names.PROOF_TABLE },
  followUpQueue: names.FOLLOW_UP_QUEUE_URL,
  tokenKeySecret: names.TOKEN_KEY_SECRET,
  secretNames: z.record(z.string(), z.string()).parse(JSON.parse(names.SYSTEM_SECRETS)),
});
// It sends notices of tasks alone, which are a duty: what pauses courtesies pauses none of them.
const sender = mailSender(sesClient(), { courtesy: names.LEGAL_CONFIGURATION_SET, legal: names.LEGAL_CONFIGURATION_SET });
const systems = queue(names.SYSTEMS_QUEUE_URL);
const mailbox = settings.mailboxes.find(({ purpose }) => purpose === 'rights') ?? settings.mailboxes[0];
if (!mailbox) throw new Error('the settings have no mailbox');

const steps: TellSystemsSteps = {
  ...stores,
  settings,
  publicUrl: names.PUBLIC_URL,
  call: outboundHttps({ localSystems: localSystemsIn(process.env) }),
  sendNotice: async (to, notice, task) =>
    sender.send(renderAgentNotice({ notice, ...task, to, mailbox, publicUrl: names.PUBLIC_URL }, settings)),
  tellOne: async (message) => systems.send(JSON.stringify(message)),
  advance: async (caseId) => {
    try {
      await stores.advance(caseId);
    } catch (error) {
      log.error('follow-up-not-told', error, { function: 'tell-systems', caseId }); // the sweep of the hour finds the row
    }
  },
  now: () => new Date(),
};

/** Called by AWS with messages of the `systems` queue. */
export const handler = queueWorker('tell-systems', async ({ body }) => tellSystems(body, steps));
