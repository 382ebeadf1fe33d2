import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { rowsOf } from '../way-of-one-mail/rows.ts';
import { sentTo } from '../way-of-one-mail/sending.ts';
import { readZip } from '../shared/privacy/rights/access/read-zip.ts';
import { ask, knownPerson, newestTo, proofIn } from '../way-of-one-right/asking.ts';
import { violations } from './axe-violations.ts';
import { hasChromium, type StartedBrowser, startChromium } from './chromium.ts';

const person = 'grace@example.org';

describe.skipIf(!hasChromium)('a person who uses a right, with a browser and a mailbox', () => {
  let local: Local;
  let chromium: StartedBrowser;
  let page: Page;

  beforeAll(async () => {
    process.env['LOG_LEVEL'] = 'silent';
    chromium = await startChromium(); // before the stack: both set the environment for a while
    local = await startLocal();
    page = await chromium.browser.newPage({ locale: 'en-GB' });
  });
  afterAll(async () => {
    await chromium?.stop();
    await local?.close();
  });

  const press = (name: string) => Promise.all([page.waitForEvent('load'), page.click(`button:has-text("${name}")`)]);
  const title = () => page.textContent('h1');
  const stateOf = async (caseId: string) =>
    (await rowsOf(local, 'records')).find(({ pk, sk }) => pk === `case#${caseId}` && sk === 'case')?.['state'];
  const codesSent = () => sentTo(local, person).flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? []);

  it('asks by form, proves the address by the code of the mail, sees the portal, and takes the request back', async () => {
    await page.goto(`${local.httpUrl}/rights/access`);
    await page.fill('#email', person);
    await press('Send the request');
    expect(await title()).toBe('Your request is recorded');
    const caseId = (await page.textContent('.reference')) ?? '';
    await local.settled();
    const [code] = codesSent();
    if (!code) throw new Error('no code in the mail');

    await page.click('text=Enter the code from our e-mail');
    await page.fill('#code', code === '000000' ? '000001' : '000000');
    await press('Continue');
    expect(await page.textContent('[role=alert]')).toContain('That is not the code');
    expect(await stateOf(caseId)).toBe('awaiting-identity');

    await page.goto(`${local.httpUrl}/rights/requests/${caseId}/confirm`);
    await press('Send me a new code');
    expect(await title()).toBe('A code is on its way');
    await local.settled();
    const [renewed = ''] = codesSent(); // the newest is the first
    expect(codesSent()).toHaveLength(2);

    await page.goto(`${local.httpUrl}/rights/requests/${caseId}/confirm`);
    await page.fill('#code', renewed);
    await press('Continue');
    expect(await title()).toBe('Your request and your data');
    expect(await stateOf(caseId)).not.toBe('awaiting-identity');
    await page.click('text=Français');
    expect(await title()).toBe('Votre demande et vos données');
    await page.click('text=English');

    await press('Withdraw the request');
    expect(await title()).toBe('The request is withdrawn');
    expect(await stateOf(caseId)).toBe('withdrawn');
  });

  it('comes from the mail to the answer by the keyboard alone, and reads a report that is accessible and loads nothing', async () => {
    const known = await knownPerson(local);
    const { requestId } = await ask(local, 'access', { email: known, locale: 'en' });
    await page.goto(proofIn(newestTo(local, known)).link);
    await tabTo('This is me');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await title()).toBe('Your request and your data');
    expect(await page.textContent('main')).toContain('There is nothing for you to do');
    await local.settled();

    await page.goto(proofIn(newestTo(local, known)).link);
    await tabTo('This is me');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await tabTo('Download the answer');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe(`${requestId}.zip`);
    const files = readZip(await readFile(await download.path()));
    const report = await chromium.browser.newPage();
    const requested: string[] = [];
    report.on('request', (one) => requested.push(one.url()));
    await report.setContent(files.get('report.html')?.toString() ?? '');
    expect(await report.textContent('h1')).toBe('What we hold about you');
    expect(await report.textContent('main')).toContain(known);
    for (const width of [320, 1280]) {
      await report.setViewportSize({ width, height: 640 });
      expect(await violations(report)).toEqual([]);
      expect(await report.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    expect(requested.filter((url) => !url.startsWith('data:'))).toEqual([]);
    await report.close();
  });

  /** Presses Tab until this is what has the focus. */
  async function tabTo(name: string): Promise<void> {
    for (let pressed = 0; pressed < 30; pressed++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.textContent')) === name) return;
    }
    throw new Error(`Tab does not lead to: ${name}`);
  }
});
