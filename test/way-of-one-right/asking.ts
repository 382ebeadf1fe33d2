import type { Local } from '../../local/start-local.ts';
import { rowsOf } from '../way-of-one-mail/rows.ts';
import { newPerson, sendMail, sentTo } from '../way-of-one-mail/sending.ts';

/** Asks for a right by JSON, as a program of the person's would; gives the receipt. */
export async function ask(
  local: Pick<Local, 'httpUrl' | 'settled'>,
  right: string,
  fields: Record<string, unknown>,
): Promise<{ requestId: string; status: string; receivedAt: string; dueAt: string }> {
  const response = await fetch(`${local.httpUrl}/rights/${right}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(fields),
  });
  if (response.status !== 202) throw new Error(`${right}: ${response.status} ${await response.text()}`);
  const receipt = (await response.json()) as Awaited<ReturnType<typeof ask>>; // the contract's answer
  await local.settled();
  return receipt;
}

/** What a mail offers to prove an address with. */
export function proofIn(mail: { text: string }): { link: string; token: string; code: string | undefined } {
  const link = /https?:\/\/\S+\/rights\/requests\/\S+\/confirm\?[^\s>]+/.exec(mail.text)?.[0];
  if (!link) throw new Error(`no proof in: ${mail.text}`);
  return { link, token: new URL(link).searchParams.get('token') ?? '', code: /(?<!\d)\d{6}(?!\d)/.exec(mail.text)?.[0] };
}

/** The newest mail to somebody. */
export function newestTo(local: Local, address: string) {
  const [mail] = sentTo(local, address);
  if (!mail) throw new Error(`nothing was sent to ${address}`);
  return mail;
}

/** Proves an address; gives what a program is answered. */
export async function prove(
  local: Pick<Local, 'httpUrl' | 'settled'>,
  requestId: string,
  proof: { token: string } | { code: string },
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${local.httpUrl}/rights/requests/${requestId}/confirm`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(proof),
  });
  const body = (await response.json()) as Record<string, unknown>; // JSON was asked for
  await local.settled();
  return { status: response.status, body };
}

/** State and dates, as anybody may read them. */
export async function statusOf(local: Pick<Local, 'httpUrl'>, requestId: string): Promise<Record<string, unknown>> {
  const response = await fetch(`${local.httpUrl}/rights/requests/${requestId}`, { headers: { accept: 'application/json' } });
  return (await response.json()) as Record<string, unknown>; // JSON was asked for
}

/** The reference in a text of ours. */
export function referenceIn(text: string): string {
  const [reference] = /R-[0-9A-HJKMNP-TV-Z]{16}/.exec(text) ?? [];
  if (!reference) throw new Error('no reference');
  return reference;
}

/** A case as its row has it. */
export async function caseOf(local: Pick<Local, 'dynamodb'>, caseId: string): Promise<Record<string, unknown> | undefined> {
  return (await rowsOf(local, 'records')).find(({ pk, sk }) => pk === `case#${caseId}` && sk === 'case');
}

/** Somebody whose question was answered before, so that something is held about them. */
export async function knownPerson(local: Local, name = 'Anna Example'): Promise<string> {
  const person = newPerson();
  const text = 'Hello, what are your opening hours on Saturday? Thank you, Anna';
  await sendMail(local, { from: `${name} <${person}>`, subject: 'Hours', text });
  await local.settled();
  return person;
}
