import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContentType, withoutComments } from '../../../shared/inbound/content-type.ts';

describe('a content type', () => {
  it.each([
    [
      'multipart/report; report-type=delivery-status; boundary="a;b"',
      'multipart/report',
      { 'report-type': 'delivery-status', boundary: 'a;b' },
    ],
    ['TEXT/Calendar (an answer) ; METHOD=REPLY', 'text/calendar', { method: 'REPLY' }],
    ['text/plain; a=1; a=2', 'text/plain', { a: '1' }],
    ['text', 'text/plain', {}],
    ['', 'text/plain', {}],
  ])('%s', (field, contentType, parameters) => {
    expect(readContentType(field)).toEqual({ contentType, parameters });
  });

  it('loses its comments, nested ones too, and keeps brackets in quotes', () => {
    expect(withoutComments('auto-replied (a (nested) one) ; x="(kept)" (open')).toBe('auto-replied  ; x="(kept)" ');
  });

  it('never throws and is never without a slash', () => {
    fc.assert(fc.property(fc.string(), (field) => readContentType(field).contentType.includes('/')));
  });
});
