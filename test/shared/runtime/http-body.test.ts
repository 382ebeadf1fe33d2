import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../shared/runtime/http-body.ts';
import { multipart } from '../../builders/http-event.ts';

const types = [
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'multipart/form-data',
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'text/plain',
  '',
];

describe('a body', () => {
  it('is read without an error, whatever a stranger sends as whatever', async () => {
    const kinds = ['none', 'form', 'json', 'bytes', 'unreadable'];
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.oneof(fc.constantFrom(...types), fc.string()),
        async (bytes, type) => {
          expect(kinds).toContain((await readBody(bytes, type)).kind);
        },
      ),
    );
  });

  it('keeps the first field of a name, and no name does harm', async () => {
    const read = await readBody(Buffer.from('a=1&a=2&__proto__=x&constructor=y'), 'application/x-www-form-urlencoded');
    expect(read).toEqual({
      kind: 'form',
      fields: Object.fromEntries([
        ['a', '1'],
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ]),
    });
    expect(Object.getPrototypeOf(read.kind === 'form' ? read.fields : {})).toBe(Object.prototype);
  });

  it('passes over files, and takes no form of a thousand parts', async () => {
    const file =
      '--b\r\ncontent-disposition: form-data; name="f"; filename="a.txt"\r\n\r\nhello\r\n--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n';
    expect(await readBody(Buffer.from(file), 'multipart/form-data; boundary=b')).toEqual({ kind: 'form', fields: { a: '1' } });
    const many = multipart('/', Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, 'x'])));
    expect(await readBody(Buffer.from(many.body ?? ''), many.headers?.['content-type'] ?? '')).toEqual({ kind: 'unreadable' });
  });
});
