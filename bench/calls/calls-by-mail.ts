import { functions } from '../../infra/functions.ts';
import { loadFunction } from '../../local/invoke-function.ts';
import type { Local } from '../../local/start-local.ts';
import { arrivedMail, queueEvent } from '../mails/arrived-mail.ts';
import { builtMail } from '../mails/built-mail.ts';
import { accessRequest, question } from '../mails/questions.ts';
import { type Calls, callsOf } from './count-calls.ts';

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
    rights: withoutQueue(await answer(local, await mailFrom(local, 'ben@example.org', accessRequest))),
    machine: await answer(local, await mailFrom(local, '', { ...question('fr'), from: 'mailer-daemon@example.org' })),
    told: { sqs: told },
    delivered: await deliver(local),
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

/** The stack runs without `deliver-mail`, so that its calls are not among the others; here it works off one message. */
async function deliver(local: Local): Promise<Calls> {
  const declaration = functions.find(({ name }) => name === 'deliver-mail');
  const [message] = await local.queues.waiting('deliver');
  if (!declaration || message === undefined) throw new Error('nothing was told to the team');
  const invoke = await loadFunction(declaration, 1);
  return callsOf(local, async () => succeeded(await invoke(queueEvent(message))));
}

/** A queue function tells what failed, and throws nothing. */
function succeeded(answered: unknown): void {
  if (JSON.stringify(answered) !== '{"batchItemFailures":[]}') throw new Error('a mail of the bench failed');
}
