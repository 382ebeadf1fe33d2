import type { S3Event } from 'aws-lambda';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isToldToMailQueue, objectEvent } from '../../../local/queues/object-event.ts';

it('tells the mail queue of providers’ mail, and not of what SES stores or of cases', () => {
  expect(isToldToMailQueue('mail/postmark/1')).toBe(true);
  expect(isToldToMailQueue('mail/ses/1')).toBe(false);
  expect(isToldToMailQueue('case/R-1/1')).toBe(false);
});

it('encodes a key so that a reader of S3 events gets it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (key) => {
      const event = JSON.parse(
        objectEvent({ bucket: 'raw-mail', key, size: 1, etag: '"e"', how: 'Put' }, new Date('2026-01-02')),
      ) as S3Event; // what is being tested
      const object = event.Records[0]?.s3.object;
      expect(decodeURIComponent((object?.key ?? '').replaceAll('+', ' '))).toBe(key);
      expect(object?.eTag).toBe('e');
    }),
  );
});
