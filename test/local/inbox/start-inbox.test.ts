import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request } from 'node:http';
import type { SentMail } from '../../../local/email-service/sent-mail.ts';
import { startInbox } from '../../../local/inbox/start-inbox.ts';
import type { Served } from '../../../local/serve.ts';

const mail: SentMail = {
  id: 'id-1',
  at: '2026-11-22T01:02:03.000Z',
  from: 'Example SAS <contact@example.com>',
  to: ['marie@example.org'],
  configurationSet: 'courtesy',
  subject: 'Re: <script>alert(1)</script>',
  headers: [
    ['List-Unsubscribe', '<https://example.com/u?token=a&b>'],
    ['X-Twice', 'one'],
    ['X-Twice', 'two'],
  ],
  text: 'Bonjour & merci',
  html: '<p class="a">Bonjour</p><script>alert(1)</script>',
  raw: 'X-Twice: one\r\n\r\n<b>source</b>',
};

describe('the inbox page', () => {
  let inbox: Served;
  let sent: SentMail[] = [mail];
  beforeAll(async () => {
    inbox = await startInbox({ sent: () => sent });
  });
  afterAll(() => inbox.close());
  const page = async (path: string, init?: RequestInit) => {
    const answer = await fetch(`${inbox.url}${path}`, init);
    return { status: answer.status, policy: answer.headers.get('content-security-policy'), text: await answer.text() };
  };

  it('lists what was sent, and says so where nothing was', async () => {
    const { text } = await page('/');
    expect(text).toContain('<a href="/id-1">Re: &lt;script&gt;alert(1)&lt;/script&gt;</a>');
    expect(text).toContain('marie@example.org');
    sent = [];
    expect((await page('/')).text).toContain('Nothing was sent yet');
    sent = [mail];
  });

  it('shows text, every header, HTML in a frame without rights, and the source', async () => {
    const { text } = await page('/id-1');
    expect(text).toContain('<pre>Bonjour &amp; merci</pre>');
    expect(text).toContain('<dt>List-Unsubscribe</dt><dd>&lt;https://example.com/u?token=a&amp;b&gt;</dd>');
    expect(text.match(/<dt>X-Twice<\/dt>/g)).toHaveLength(2);
    const [, rights, source] = /<iframe sandbox="([^"]*)" title="The mail as HTML" srcdoc="([^"]*)">/.exec(text) ?? [];
    expect(rights).not.toMatch(/allow-(scripts|same-origin|forms|top-navigation)/);
    expect(source).toContain('&lt;p class=&quot;a&quot;&gt;Bonjour');
    expect(text).toContain('&lt;b&gt;source&lt;/b&gt;');
  });

  it('lets no mail run a script or fetch anything', async () => {
    for (const path of ['/', '/id-1']) {
      const { text, policy } = await page(path);
      expect(text).not.toMatch(/<script/);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/script-src|https?:|\*/);
    }
  });

  it('fits a phone and a dark screen', async () => {
    const { text } = await page('/');
    expect(text).toContain('name="viewport"');
    expect(text).toContain('color-scheme: light dark');
  });

  it('answers only reading, only what there is, and only under the names of this machine', async () => {
    expect((await page('/nothing')).status).toBe(404);
    expect((await page('/', { method: 'POST' })).status).toBe(405);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(inbox.url, { headers: { host: 'rebound.example' } }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode));
      })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});
