import type { Local } from '../../local/start-local.ts';
import { arrivedMail } from '../mails/arrived-mail.ts';
import { builtMail } from '../mails/built-mail.ts';
import { accessRequest, question } from '../mails/questions.ts';
import { type Calls, callsOf } from './count-calls.ts';
import { succeeded, workOff } from './work-off.ts';

export type CallsByMail = Record<'answered' | 'rights' | 'duplicate' | 'machine' | 'silentRead', Calls> & {
  /** Beside them: telling the team's queue of the mail that was answered, and what the delivery itself makes. */
  told: Calls;
  delivered: Calls;
};

/** What each kind of mail costs once a function is warm. */
export async function countCallsByMail(local: Local): Promise<CallsByMail> {
  await answer(local, await mailFrom(local, 'warm@example.org', question('fr')));
  const first = await mailFrom(local, 'anna@example.org', question('fr'));
  const { sqs: told = 0, ...answered } = await answer(local, first);
  const again = await mailFrom(local, 'anna@example.org', question('fr')); // within the cool-down: read, claimed in vain, recorded
  return {
    answered,
    duplicate: await answer(local, first),
    silentRead: withoutQueue(await answer(local, again)),
    rights: await answer(local, await mailFrom(local, 'ben@example.org', accessRequest)),
    machine: await answer(local, await mailFrom(local, '', { ...question('fr'), from: 'mailer-daemon@example.org' })),
    told: { sqs: told },
    delivered: await workOff(local, 'deliver-mail', 'deliver'),
  };
}

type Content = { subject: string; text: string; from?: string };

/** The event of a mail that has arrived. `envelopeFrom` '' is a bounce's. */
async function mailFrom(local: Local, envelopeFrom: string, { from = envelopeFrom, ...content }: Content): Promise<object> {
  const raw = await builtMail({ ...content, from });
  return (await arrivedMail(local, { raw, from: envelopeFrom })).event;
}

const answer = (local: Local, event: object): Promise<Calls> =>
  callsOf(local, async () => succeeded(await local.invoke('answer-mail', event)));

const withoutQueue = ({ sqs: _told, ...calls }: Calls): Calls => calls;
