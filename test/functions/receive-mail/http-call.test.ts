import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf, callOf } from '../../../functions/receive-mail/http-call.ts';
import { webhookEvent } from './webhook-event.ts';

test('the body is the bytes that were sent, in either way the HTTP API hands it on', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string({ unit: 'grapheme' }), (bytes, text) => {
      const encoded = callOf(webhookEvent({ body: Buffer.from(bytes).toString('base64'), isBase64Encoded: true }));
      expect(Buffer.from(encoded.body)).toEqual(Buffer.from(bytes));
      expect(Buffer.from(callOf(webhookEvent({ body: text })).body)).toEqual(Buffer.from(text));
    }),
  );
});

test('path, query, method, headers and provider are told as received', () => {
  expect(callOf(webhookEvent({ rawQueryString: 'as=mime' }))).toEqual({
    provider: 'mailgun',
    method: 'POST',
    url: '/mail/mailgun?as=mime',
    headers: [['content-type', 'application/json']],
    body: Buffer.alloc(0),
  });
});

test('a refusal is said as a problem, a success in its status alone', () => {
  expect(answerOf(200)).not.toHaveProperty('body');
  expect(answerOf(404)).toMatchObject({ statusCode: 404, headers: { 'content-type': 'application/problem+json' } });
  expect(JSON.parse(answerOf(404).body ?? '')).toMatchObject({ type: 'about:blank', status: 404 });
});
