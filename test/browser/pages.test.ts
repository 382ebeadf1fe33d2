import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Served } from '../../local/serve.ts';
import type { ConsentStanding } from '../../shared/privacy/consent/consents.ts';
import { locales } from '../../shared/settings/settings-schema.ts';
import { violations } from './axe-violations.ts';
import { hasChromium, type StartedBrowser, startChromium } from './chromium.ts';
import { news, settings } from '../functions/consent/asking.ts';
import { askedTask, taskPages } from './asked-task.ts';
import { followed, followingPages } from './followed-request.ts';
import { servePages } from './page-server.ts';
import { enquiryPages, settledEnquiry } from './settled-enquiry.ts';

const token = 'a'.repeat(48);
const alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA' as const;
const [since, until] = ['2026-11-20T10:00:00Z', '2026-12-20T10:00:00Z'];
const state: ConsentStanding = {
  known: true,
  optedOutUntil: null,
  head: 'h',
  consents: [{ ...news, state: 'granted', since, until }],
};

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
  { path: `/unsubscribe/undo?token=${token}` },
  { path: `/unsubscribe/undo?token=${token}`, act: (page) => send(page) },
  { path: '/unsubscribe/undo' },
  { path: `/preferences?token=${token}`, act: (page) => send(page) },
  {
    path: `/preferences?token=${token}&history=shown`,
    act: async (page) => (await page.click('summary'), page.click('.choice label')),
  },
  { path: '/consent' },
  { path: '/consent', act: (page) => send(page) },
  { path: '/consent', act: async (page) => (await fillIn(page), send(page)) },
  { path: `/consent/confirm?token=${token}` },
  { path: `/consent/confirm?token=${token}`, act: (page) => send(page) },
  { path: '/consent/confirm?token=half' },
  ...followingPages,
  ...taskPages,
  ...enquiryPages,
];

async function fillIn(page: Page): Promise<void> {
  await page.fill('#email', 'ada@example.org');
  await page.check('.choice input >> nth=0');
}

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
      settings,
      unsubscribe: {
        readToken: async (given) => {
          if (given !== token) throw new Error('the secret cannot be read'); // what a fault of ours looks like
          return { alias, scope: 'all' };
        },
        optOut: async () => 'stopped',
        readUndo: async () => ({ alias, event: 0 }),
        undo: async () => 'lifted',
      },
      preferences: {
        readToken: async () => ({ alias }),
        mintStopToken: async () => token,
        mintFormToken: async () => 'a-form',
        readFormToken: async () => ({ head: 'h' }),
        state: async () => state,
        history: async () => [
          { at: since, event: 'confirmed', purpose: 'news', channel: 'email', facts: { method: 'form', version: news.version } },
        ],
        choose: async () => 'chosen',
      },
      consent: {
        aliasOf: async () => alias,
        mayAsk: async () => true,
        request: async () => ({ pendingKey: 'pending', outcome: 'asked' }),
        tell: async () => {},
        lookAt: async () => ({ wordings: [news], locale: 'en', requestedAt: since, source: 'form' }),
        confirm: async () => ({ outcome: 'confirmed', alias, followUps: [] }),
        mintPreferencesToken: async () => token,
      },
      request: {
        aliasOf: async () => alias,
        open: async ({ caseId }) => ({ caseId, created: true }),
        mayWriteTo: async () => true,
        tell: async () => {},
      },
      following: followed,
      answers: askedTask,
      enquiry: settledEnquiry,
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

  it.each(
    locales.flatMap((locale) =>
      pages.map(({ path, act }) => ({ locale, path, after: act ? 'after its act' : 'as it opens', act })),
    ),
  )('are whole, accessible and of one width: $path $after in $locale', async ({ locale, path, act }) => {
    await page.goto(`${served.url}${path}${path.includes('?') ? '&' : '?'}lang=${locale}`);
    await act?.(page);
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    for (const { colorScheme, width, height } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    expect(complaints).toEqual([]);
    expect(requested.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:'))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

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

  it('let a person tick and send a consent by the keyboard alone, with large enough boxes', async () => {
    await page.goto(`${served.url}/consent?lang=en`);
    const box = await page.locator('.choice input').first().boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24); // WCAG 2.2, 2.5.8
    expect(await page.isChecked('.choice input >> nth=0')).toBe(false);
    await page.focus('#email');
    await page.keyboard.type('ada@example.org');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.isChecked('.choice input >> nth=0')).toBe(true);
    await page.focus('#email');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await page.textContent('h1')).toBe('One more step');
  });

  it('go from a mistake in the choices to the choices, and keep what was written', async () => {
    await page.goto(`${served.url}/consent?lang=en`);
    await page.fill('#email', 'ada@example.org');
    await send(page);
    await page.click('[role=alert] a');
    expect(await page.evaluate('document.activeElement.id')).toBe('choices');
    expect(await page.inputValue('#email')).toBe('ada@example.org');
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

function focused(page: Page): Promise<unknown> {
  return page.evaluate('document.activeElement.textContent');
}
