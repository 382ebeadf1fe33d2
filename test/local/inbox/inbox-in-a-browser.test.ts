import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SentMail } from '../../../local/email-service/sent-mail.ts';
import { startInbox } from '../../../local/inbox/start-inbox.ts';
import { type Served, serve } from '../../../local/serve.ts';
import { hasChromium, type StartedBrowser, startChromium } from '../../browser/chromium.ts';

describe.skipIf(!hasChromium)('the inbox in a browser', () => {
  let chromium: StartedBrowser;
  let inbox: Served;
  let elsewhere: Served;
  let context: BrowserContext;
  let page: Page;
  const requested: string[] = [];

  /** A mail that tries everything a mail may not do, and has a link, which it may. */
  const mail = (): SentMail => ({
    id: 'id-1',
    at: '2026-11-22T01:02:03.000Z',
    from: 'Example SAS <contact@example.com>',
    to: ['marie@example.org'],
    configurationSet: 'courtesy',
    subject: 'Réponse automatique : votre message à Example SAS, réf. R-GAJPRJWFK5D52AH2',
    headers: [['List-Unsubscribe', `<https://example.com/unsubscribe?token=${'a'.repeat(200)}>`]],
    text: `Bonjour\n${'a'.repeat(300)}`,
    html:
      `<!doctype html><html lang="fr"><body style="color: rgb(1, 2, 3)"><p id="words">Bonjour</p>` +
      `<script>document.getElementById('words').textContent = 'changed'</script><img src="${elsewhere.url}/pixel" alt="">` +
      `<form action="${elsewhere.url}/form"><button>send</button></form><a href="${elsewhere.url}/link">a link</a></body></html>`,
    raw: 'the source',
  });

  beforeAll(async () => {
    chromium = await startChromium();
    elsewhere = await serve((request, response) => {
      requested.push(request.url ?? '');
      response.end('elsewhere');
    });
    inbox = await startInbox({ sent: () => [mail()] });
  });
  afterAll(async () => {
    await inbox?.close();
    await elsewhere?.close();
    await chromium?.stop();
  });
  beforeEach(async () => {
    requested.length = 0;
    context = await chromium.browser.newContext({ colorScheme: 'dark', viewport: { width: 320, height: 640 } });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  it('is read on a phone in the dark, without a fault of accessibility', async () => {
    for (const path of ['/', '/id-1']) {
      await page.goto(inbox.url + path);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await page.evaluate(axe.source);
      expect(await page.evaluate('axe.run(document, { iframes: false }).then((found) => found.violations)')).toEqual([]);
    }
  });

  it('shows a mail’s HTML and styles, and lets it run, fetch and send nothing', async () => {
    await page.goto(`${inbox.url}/id-1`);
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('#words').innerText()).toBe('Bonjour');
    expect(await frame.locator('#words').evaluate(`getComputedStyle(document.getElementById('words')).color`)).toBe(
      'rgb(1, 2, 3)',
    );
    await frame.locator('button').click();
    await page.waitForLoadState('networkidle');
    expect(requested).toEqual([]);
  });

  it('opens a mail’s link in a tab of its own', async () => {
    await page.goto(`${inbox.url}/id-1`);
    const opened = context.waitForEvent('page');
    await page.frameLocator('iframe').locator('a').click();
    const tab = await opened;
    await tab.waitForLoadState();
    expect(tab.url()).toBe(`${elsewhere.url}/link`);
    expect(await tab.locator('body').innerText()).toBe('elsewhere');
  });
});
