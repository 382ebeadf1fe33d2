import { describe, expect, it } from 'vitest';
import { consentWords } from '../../../shared/pages/consent-words.ts';
import { enquiryWords } from '../../../shared/pages/enquiry-words.ts';
import { fillIn } from '../../../shared/pages/fill-in.ts';
import { frameWords } from '../../../shared/pages/frame-words.ts';
import { legalBasisWords } from '../../../shared/pages/legal-basis-words.ts';
import { noticeDe } from '../../../shared/pages/notice/notice-de.ts';
import { noticeEn } from '../../../shared/pages/notice/notice-en.ts';
import { noticeFr } from '../../../shared/pages/notice/notice-fr.ts';
import { newAddressWords } from '../../../shared/pages/new-address-words.ts';
import { periodInWords } from '../../../shared/pages/periods-in-words.ts';
import { portalWords } from '../../../shared/pages/portal-words.ts';
import { preferencesWords } from '../../../shared/pages/preferences-words.ts';
import { faultWords } from '../../../shared/pages/problem-page.ts';
import { reportWords } from '../../../shared/pages/access-report/report-words.ts';
import { rightsWords } from '../../../shared/pages/rights-words.ts';
import { taskWords } from '../../../shared/pages/task-words.ts';
import { unsubscribeWords } from '../../../shared/pages/unsubscribe-words.ts';
import { locales } from '../../../shared/settings/settings-schema.ts';

const notice = { fr: noticeFr, en: noticeEn, de: noticeDe };
const all = (locale: 'fr' | 'en' | 'de') => [
  frameWords[locale],
  legalBasisWords[locale],
  notice[locale],
  preferencesWords[locale],
  faultWords[locale],
  rightsWords[locale],
  portalWords[locale],
  unsubscribeWords[locale],
  consentWords[locale],
  newAddressWords[locale],
  enquiryWords[locale],
  taskWords[locale],
  reportWords[locale],
];

/** Every text with the path to it. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
    : [];
}

/** Where texts stand, and what is filled in there. */
const shape = (locale: 'fr' | 'en' | 'de') =>
  texts(all(locale)).map(([path, text]) => [path, (text.match(/\{\w+\}/g) ?? []).toSorted()]);

describe('the words of the pages', () => {
  it('are all there in every language, with the same places to fill in', () => {
    for (const locale of locales) {
      expect(shape(locale)).toEqual(shape('fr'));
      expect(texts(all(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  it('never break a line before a French sign of punctuation', () => {
    expect(texts(all('fr')).filter(([, text]) => / [:;?!»]|« /.test(text))).toEqual([]);
  });

  it('use the signs of their language', () => {
    for (const locale of locales) expect(texts(all(locale)).filter(([, text]) => /['"]/.test(text))).toEqual([]);
    expect(texts(all('de')).filter(([, text]) => /\b(du|dein|deine|dir|dich)\b/i.test(text))).toEqual([]);
  });

  it('fill in every place, or say which they cannot', () => {
    expect(fillIn('until {day}, {day}', { day: 7 })).toBe('until 7, 7');
    expect(() => fillIn('until {day}', {})).toThrow('"day"');
  });

  it('say a period as people do', () => {
    const day = 86_400;
    expect(
      [15 * day, 30 * day, 180 * day, 3 * 365 * day, 5 * 366 * day].map((seconds) =>
        periodInWords(seconds, 'fr').replace('\u00a0', ' '),
      ),
    ).toEqual(['15 jours', '30 jours', '180 jours', '3 ans', '5 ans']);
    expect(periodInWords(day, 'de').replace('\u00a0', ' ')).toBe('1 Tag');
  });
});
