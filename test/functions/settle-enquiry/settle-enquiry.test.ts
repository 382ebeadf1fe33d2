import { describe, expect, it } from 'vitest';
import { settleEnquiry } from '../../../functions/settle-enquiry/settle-enquiry.ts';
import settings from '../../../repondeur.config.ts';
import { siteOf } from '../../../shared/pages/site.ts';
import { caseIdFromMail } from '../../../shared/privacy/rights/case-id.ts';
import { type Done, mintDoneToken, readDoneToken } from '../../../shared/privacy/tokens/done-token.ts';
import { httpFunction } from '../../../shared/runtime/http.ts';
import { unexpected } from '../../doubles/unexpected.ts';
import { type Call, context, form, httpEvent } from '../../builders/http-event.ts';

const now = new Date('2026-11-27T10:00:00Z');
const keys = ['a key for tests'];
const done: Done = { alias: 'k1:AAAAAAAAAAAAAAAAAAAAAA', reference: caseIdFromMail('the mail') };
const token = mintDoneToken(done, keys);
const link = `/enquiries/${done.reference}?token=${token}`;

/** Calls the function as API Gateway does, with what stands in the braces of the route. */
async function call(given: Call, settle?: (of: Done) => 'settled' | 'already' | 'unknown') {
  const ended: Done[] = [];
  const site = siteOf(settings, 'https://privacy.example.com');
  const route = settleEnquiry({
    site,
    readToken: settle ? async (text) => readDoneToken(text, keys) : unexpected('readToken'),
    settle: settle
      ? async (of) => {
          ended.push(of);
          return settle(of);
        }
      : unexpected('settle'),
  });
  const event = httpEvent(given);
  const id = event.rawPath.split('/').at(-1) ?? '';
  const { statusCode, body = '' } = await httpFunction(
    'settle-enquiry',
    site,
    route,
    () => now,
  )({ ...event, pathParameters: { id } }, context);
  return { status: statusCode, body, ended };
}

describe('the link of a mail that needs no answer', () => {
  it.each(['fr', 'en', 'de'])('shows one button, and changes nothing (%s)', async (lang) => {
    const { status, body } = await call({ path: `${link}&lang=${lang}` });
    expect(status).toBe(200);
    expect(body.match(/<button/g)).toHaveLength(1);
    expect(body).toContain(done.reference);
    expect(body).toContain(`action="/enquiries/${done.reference}?token&#x3D;${token}&amp;lang&#x3D;${lang}"`);
  });

  it.each(['/enquiries/R-1?token=abc', `/enquiries/${done.reference}`, `/enquiries/%3Cb%3E?token=${token}`])(
    'shows no button where it is none of ours: %s',
    async (path) => {
      const { status, body } = await call({ path });
      expect(status).toBe(400);
      expect(body).not.toContain('<button');
      expect(body).not.toContain('<b>');
    },
  );

  it.each(['settled', 'already'] as const)('says the same when the button is pressed twice: %s', async (outcome) => {
    const { status, body, ended } = await call(form(`${link}&lang=en`, { settle: 'yes' }), () => outcome);
    expect(status).toBe(200);
    expect(body).toContain('role="status"');
    expect(ended).toEqual([done]);
  });

  it('settles nothing with a token that is forged, or that is another mail’s', async () => {
    const other = `/enquiries/${caseIdFromMail('another')}?token=${token}`;
    for (const path of [other, `${link.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`]) {
      const { status, ended } = await call(form(path, { settle: 'yes' }), () => 'settled');
      expect(status).toBe(400);
      expect(ended).toEqual([]);
    }
  });

  it('says that there is nothing to do where the mail is gone', async () => {
    const { status, body } = await call(form(`${link}&lang=en`, { settle: 'yes' }), () => 'unknown');
    expect(status).toBe(400);
    expect(body).toContain('there is nothing to do');
  });
});
