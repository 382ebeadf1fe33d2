import type { Local } from '../../local/start-local.ts';
import { secretsIn } from '../../shared/aws/secrets.ts';
import { mintPreferencesToken } from '../../shared/privacy/tokens/preferences-token.ts';
import { readUnsubscribeToken } from '../../shared/privacy/tokens/unsubscribe-token.ts';
import { type Calls, callsOf, sumOf } from './count-calls.ts';

export type CallsByPage = Record<'pageGet' | 'preferencesGet' | 'pagePost', Calls>;

/** What each page costs once its function is warm; of several pages, the dearest. Needs a mail that was answered. */
export async function countCallsByPage(local: Local): Promise<CallsByPage> {
  const stop = unsubscribeLink(local);
  const preferences = `${local.httpUrl}/preferences?token=${preferencesToken(local, stop)}`;
  const pages = [stop, `${local.httpUrl}/privacy`, `${local.httpUrl}/rights`, `${local.httpUrl}/rights/access`];
  const looked = [];
  for (const page of pages) looked.push(await visit(local, page));
  const oneClick = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  const request = new URLSearchParams({ email: 'carl@example.org', locale: 'en', message: 'Please delete my account.' });
  return {
    pageGet: dearest(looked),
    preferencesGet: await visit(local, preferences),
    pagePost: dearest([
      await visit(local, stop, { method: 'POST', body: oneClick }),
      await visit(local, `${local.httpUrl}/rights/erasure`, { method: 'POST', body: request }),
    ]),
  };
}

/** One request of a browser; its calls. @throws where it is not answered well. */
export const visit = (local: Local, url: string, options: RequestInit = {}): Promise<Calls> =>
  callsOf(local, async () => {
    const response = await fetch(url, { redirect: 'error', ...options });
    await response.text();
    if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}`);
  });

const dearest = (all: readonly Calls[]): Calls => all.toSorted((one, other) => sumOf(other) - sumOf(one))[0] ?? {};

/** The link of a reply's one-click header, whoever it went to. */
function unsubscribeLink(local: Local): string {
  const headers = local.sent().flatMap((mail) => mail.headers);
  const value = headers.find(([name]) => name === 'List-Unsubscribe')?.[1];
  const link = /^<(https?:[^>]+)>/.exec(value ?? '')?.[1];
  if (!link) throw new Error('no reply has an unsubscribe link');
  return link;
}

function preferencesToken(local: Local, stop: string): string {
  const now = new Date();
  const keys = secretsIn(local.secrets[process.env['TOKEN_KEY_SECRET'] ?? ''] ?? '');
  const known = readUnsubscribeToken(new URL(stop).searchParams.get('token') ?? '', keys, now);
  if (!known) throw new Error('the token of a reply is not ours');
  return mintPreferencesToken({ alias: known.alias, now }, keys);
}
