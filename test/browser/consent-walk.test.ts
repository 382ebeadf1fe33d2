import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { aliasIn, rowsOf } from '../way-of-one-mail/rows.ts';
import { headerOf, sentTo } from '../way-of-one-mail/sending.ts';
import { type StartedBrowser, startChromium } from './chromium.ts';

const person = 'ada@example.org';

describe('a person with a browser and a mailbox, on the local stack', () => {
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
  const consentOf = async () =>
    (await rowsOf(local, 'standing')).find(({ alias }) => alias === aliasIn(local, person))?.['consent#news#email'];

  it('agrees by form, mail and button, sees it, changes it, and stops everything', async () => {
    await page.goto(`${local.httpUrl}/consent`);
    await page.fill('#email', person);
    await page.check('.choice input');
    await press('Send me the confirmation link');
    expect(await title()).toBe('One more step');
    expect(await consentOf()).toBeUndefined();

    await local.settled();
    const [mail, ...others] = sentTo(local, person);
    expect(others).toEqual([]);
    expect(headerOf(mail, 'Auto-Submitted')).toBe('auto-generated');
    const link = /https?:\/\/\S+\/consent\/confirm\?\S+/.exec(mail?.text ?? '')?.[0] ?? 'no link in the mail';

    await page.goto(link);
    expect(await title()).toBe('Confirm your consent');
    expect(await consentOf()).toBeUndefined();
    await press('I confirm my consent');
    expect(await title()).toBe('Your consent is recorded');
    expect(await consentOf()).toMatchObject({ state: 'granted' });

    await page.click('main >> text=Your preferences');
    expect(await page.isChecked('.choice input')).toBe(true);
    const preferences = page.url();
    await page.click('main >> text=History');
    await page.click('summary');
    expect(await page.textContent('details')).toContain('consent confirmed, by our form');

    await page.goto(link);
    expect(await title()).toBe('This link no longer works');
    await page.goto(preferences);

    await page.uncheck('.choice input');
    await press('Save my choices');
    expect(await title()).toBe('Saved');
    expect(await consentOf()).toMatchObject({ state: 'withdrawn' });

    await page.click('text=Look at your preferences again');
    await page.check('.choice input');
    await press('Save my choices');
    expect(await consentOf()).toMatchObject({ state: 'granted' });

    await page.goto(preferences);
    await press('Withdraw all my consents');
    expect(await consentOf()).toMatchObject({ state: 'withdrawn' });

    await page.goto(preferences);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download the receipt')]);
    expect(download.suggestedFilename()).toBe('consent-receipt.json');

    await page.click('text=Stop our e-mails');
    await press('Stop these e-mails');
    expect(await title()).toBe('Done');
    await page.goto(preferences);
    expect(await page.textContent('main')).toContain('Stopped, at least until');
  });

  it('undoes a stop by the link of the mail that confirmed it', async () => {
    await local.run('follow-up'); // what is due is swept hourly
    await local.settled();
    const undo = sentTo(local, person).flatMap(({ text }) => /https?:\/\/\S+\/unsubscribe\/undo\?\S+/.exec(text)?.[0] ?? []);
    expect(undo).toHaveLength(1);
    await page.goto(undo[0] ?? '');
    expect(await title()).toBe('Resume our e-mails');
    await press('Undo the stop');
    expect(await title()).toBe('The stop is undone');
  });
});
