import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Local } from '../../local/start-local.ts';
import { sentTo } from '../way-of-one-mail/sending.ts';
import { portalOf } from './answers.ts';
import { knownPerson, proofIn, prove } from './asking.ts';
import { travelTo } from './time.ts';

export type Way = { right: 'access' | 'erasure' | 'rectification'; fields: Record<string, unknown> };

/** More hours than anything that broke off waits for its next try. */
const mostHours = 8;
const hour = 3_600_000;

/**
 * The whole way of one request by form, with a person who tries again an hour later where something failed: request, proof,
 * corrections agreed to, the register's answer, and the end. Gives the reference. @throws where it comes to no end.
 */
export async function goWholeWay(local: Local, { right, fields }: Way, person: string): Promise<string> {
  await untilTrue(local, 'the request is taken', async () => {
    const body = JSON.stringify({ email: person, locale: 'en', ...fields });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${local.httpUrl}/rights/${right}`, { method: 'POST', headers, body })).status === 202;
  });
  await untilTrue(local, 'it is acknowledged', async () => offered(local, person).length > 0);
  const caseId = /requests\/(R-\w+)\/confirm/.exec(offered(local, person)[0]?.text ?? '')?.[1] ?? '';
  await untilTrue(local, 'the address is proved', () =>
    right === 'rectification' ? agreesToCorrections(local, caseId, person) : proves(local, caseId, person),
  );
  await untilTrue(local, 'the register answered', () => keeperAnswers(local, caseId));
  await untilTrue(local, 'it is closed', async () => Boolean((await caseOf(local, caseId))?.['closedAt']));
  return caseId;
}

/** Somebody known, at a time of their own: whatever happened to others meanwhile is not due yet. */
export async function somebody(local: Local, start: Date): Promise<string> {
  travelTo(start);
  local.faults.forget();
  await forgetCallers(local);
  return knownPerson(local);
}

/** Everybody here calls from one machine in the same hour: what guards the forms must not take them for one person. */
async function forgetCallers({ dynamodb }: Local): Promise<void> {
  const { Items } = await dynamodb.call('Scan', { TableName: 'guard' });
  for (const { pk } of Items as { pk: { S: string } }[])
    if (pk.S.startsWith('calls#')) await dynamodb.call('DeleteItem', { TableName: 'guard', Key: { pk } });
}

/** Asks; where it is not so yet an hour passes, with all that happens in one, however much of it fails. */
async function untilTrue(local: Local, what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let hours = 0; hours <= mostHours; hours++) {
    await local.settled();
    if (await isSo()) return local.settled();
    travelTo(new Date(Date.now() + hour));
    for (const name of ['watch-deadlines', 'follow-up']) {
      await local.run(name).catch(() => undefined);
      await local.settled();
    }
  }
  throw new Error(`it never came to this: ${what}`);
}

const offered = (local: Local, person: string) => sentTo(local, person).filter(({ text }) => text.includes('/confirm?'));

async function proves(local: Local, caseId: string, person: string): Promise<boolean> {
  const [newest] = offered(local, person);
  if (newest) await prove(local, caseId, { token: proofIn(newest).token }).catch(() => undefined);
  return Boolean((await caseOf(local, caseId))?.['verified']);
}

/** Through the portal; whoever lost the way there asks for a new code. */
async function agreesToCorrections(local: Local, caseId: string, person: string): Promise<boolean> {
  const isAgreed = async () => {
    const { rectification = '' } = ((await caseOf(local, caseId))?.['progress'] ?? {}) as { rectification?: string }; // as its row has it
    return ['confirmed', 'done'].includes(rectification);
  };
  if (await isAgreed()) return true;
  const [newest] = offered(local, person);
  const proved = newest && (await prove(local, caseId, { token: proofIn(newest).token }).catch(() => undefined));
  if (proved?.status !== 200) {
    await fetch(`${local.httpUrl}/rights/requests/${caseId}/code`, { method: 'POST' });
    return false;
  }
  const { token, links } = portalOf(proved);
  const body = new URLSearchParams({ token });
  await fetch(links['corrections'] ?? `${local.httpUrl}/rights/requests/${caseId}/corrections`, { method: 'POST', body });
  await local.settled();
  return isAgreed();
}

/** Camille answers by the page of their notice; one who gets a fault opens the link again. */
async function keeperAnswers(local: Local, caseId: string): Promise<boolean> {
  const [notice] = sentTo(local, 'register@example.com').filter(({ text }) => text.includes(caseId));
  const link = /https?:\/\/\S+\/tasks\/[^\s>]+/.exec(notice?.text ?? '')?.[0];
  if (link) await fetch(link, { method: 'POST', body: new URLSearchParams({ answer: 'done', found: 'A name.' }) });
  await local.settled();
  const found = await caseOf(local, caseId);
  return found?.['asked'] !== undefined && found['systemsOpen'] === 0 && (found['asked'] as string[]).length > 0;
}

/** The case by its key: however many others there are, this costs one read. */
export async function caseOf(local: Local, caseId: string): Promise<Record<string, unknown> | undefined> {
  const Key = { pk: { S: `case#${caseId}` }, sk: { S: 'case' } };
  const { Item } = await local.dynamodb.call('GetItem', { TableName: 'records', Key, ConsistentRead: true });
  return Item ? unmarshall(Item as Parameters<typeof unmarshall>[0]) : undefined; // DynamoDB's own
}
