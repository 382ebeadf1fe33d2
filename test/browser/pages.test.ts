import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Served } from '../../local/serve.ts';
import type { PersonalState } from '../../shared/privacy/standing/standings.ts';
import { locales } from '../../shared/settings/settings-schema.ts';
import { hasChromium, type StartedBrowser, startChromium } from './chromium.ts';
import { servePages } from './page-server.ts';

const token = 'a'.repeat(48);
const alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA' as const;
const state: PersonalState = { known: true, optedOutUntil: null, consents: [] };

/** Every page that a person can come to by a link or by an act; `act` what a person does there. */
const pages: { path: string; act?: (page: Page) => Promise<unknown> }[] = [
  { path: '/privacy' },
  { path: '/rights' },
  ...['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'].map((right) => ({
    path: `/rights/${right}`,
  })),
  { path: '/rights/rectification', act: (page) => send(page) },
  { path: '/rights/access', act: async (page) => (await page.fill('#email', 'ada@example.org'), send(page)) },
  { path: `/unsubscribe?token=${token}` },
  { path: `/unsubscribe?token=${token}`, act: (page) => send(page) },
  { path: '/unsubscribe' },
  { path: '/unsubscribe?token=half' },
  { path: `/preferences?token=${token}` },
  { path: '/preferences' },
  { path: '/preferences?token=half' },
  { path: `/unsubscribe?token=${'b'.repeat(48)}`, act: (page) => send(page) },
];

/** Colours differ by scheme and places by width, so that two looks see all four; the width is measured in each. */
const looks = [
  { colorScheme: 'light', width: 320, height: 640 },
  { colorScheme: 'dark', width: 1280, height: 800 },
] as const;

function send(page: Page): Promise<unknown> {
  return Promise.all([page.waitForEvent('load'), page.click('button')]);
}

describe.skipIf(!hasChromium)('the public pages in a browser', () => {
  let chromium: StartedBrowser;
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const requested: string[] = [];

  beforeAll(async () => {
    chromium = await startChromium();
    served = await servePages({
      unsubscribe: {
        readToken: async (given) => {
          if (given !== token) throw new Error('the secret cannot be read'); // what a fault of ours looks like
          return { alias, scope: 'all' };
        },
        optOut: async () => 'stopped',
      },
      preferences: { readToken: async () => ({ alias }), mintStopToken: async () => token, state: async () => state },
      request: {
        aliasOf: async () => alias,
        open: async ({ caseId }) => ({ caseId, created: true, acknowledgedAt: null, proof: { sequence: 1, hash: 'h' } }),
        tell: async () => {},
      },
    });
  });

  afterAll(async () => {
    await served?.close();
    await chromium?.stop();
  });

  beforeEach(async () => {
    complaints.length = 0;
    requested.length = 0;
    context = await chromium.browser.newContext();
    page = await context.newPage();
    page.on('request', (request) => requested.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.name));
    page.on('console', (message) => {
      // A page of ours with a status of 400 or 500 is meant, and the browser notes it.
      if (!message.text().startsWith('Failed to load resource: the server responded')) complaints.push(message.text());
    });
  });

  afterEach(() => context.close());

  it.each(locales.flatMap((locale) => pages.map(({ path, act }) => ({ locale, path, after: act ? ' after its act' : '', act }))))(
    'are whole, accessible and of one width: $path$after in $locale',
    async ({ locale, path, act }) => {
      await page.goto(`${served.url}${path}${path.includes('?') ? '&' : '?'}lang=${locale}`);
      await act?.(page);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      await page.evaluate(axe.source);
      for (const { colorScheme, width, height } of looks) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
      expect(complaints).toEqual([]);
      expect(requested.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:'))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    },
  );

  it('take a person to the content and through the button by the keyboard alone', async () => {
    await page.goto(`${served.url}/unsubscribe?token=${token}&lang=en`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().left >= 0')).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Stop these e-mails');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await page.textContent('h1')).toBe('Done');
  });

  it('let a person fill in and send a form by the keyboard, and go from an error to its field', async () => {
    await page.goto(`${served.url}/rights/access?lang=en`);
    await page.focus('#email');
    await page.keyboard.type('ada');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await page.click('[role=alert] a');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('message'); // the link led to the field before it
    expect(await page.inputValue('#email')).toBe('ada');
    await page.fill('#email', 'ada@example.org');
    await page.focus('#email');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await page.textContent('h1')).toBe('Your request is recorded');
  });

  it('change the language and keep the token', async () => {
    await page.goto(`${served.url}/unsubscribe?token=${token}&lang=en`);
    await page.click('text=Deutsch');
    expect(await page.textContent('h1')).toBe('Keine E-Mails mehr von uns');
    expect(new URL(page.url()).searchParams.get('token')).toBe(token);
  });

  it('open the notice at the topic a reply links to', async () => {
    await page.goto(`${served.url}/privacy?lang=fr#retention`);
    expect(await page.evaluate('document.querySelector(":target").textContent')).toBe('Combien de temps nous les gardons');
  });
});

async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // axe was put into the page above; a string, since the tests' types know no DOM
  const found = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'] })})`,
  )) as axe.AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

function focused(page: Page): Promise<unknown> {
  return page.evaluate('document.activeElement.textContent');
}
