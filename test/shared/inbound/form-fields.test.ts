import busboy from 'busboy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formFields } from '../../../shared/inbound/form-fields.ts';
import { UnreadableRequest } from '../../../shared/inbound/unreadable-request.ts';

const urlencoded = (body: string | Uint8Array) =>
  formFields({ headers: [['Content-Type', 'application/x-www-form-urlencoded; charset=utf-8']], body: Buffer.from(body) });
const multipart = (body: string | Uint8Array, boundary = 'b') =>
  formFields({ headers: [['content-type', `multipart/form-data; boundary=${boundary}`]], body: Buffer.from(body) });
const texts = (fields: ReturnType<typeof formFields>) =>
  fields.map(({ name, value }) => [name, Buffer.from(value).toString('latin1')]);

test('a urlencoded form is read as bytes, stray percent signs as they stand', () => {
  expect(texts(urlencoded('a=%E9+x&b&=c&d=%zz%4&a=2&e=f=g%'))).toEqual([
    ['a', 'é x'],
    ['b', ''],
    ['', 'c'],
    ['d', '%zz%4'],
    ['a', '2'],
    ['e', 'f=g%'],
  ]);
});

test('what a browser would encode comes out as it went in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), { minLength: 1 }),
      (pairs) => {
        const read = urlencoded(new URLSearchParams(pairs).toString());
        expect(read.map(({ name, value }) => [name, Buffer.from(value).toString('utf8')])).toEqual(
          pairs.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()]),
        );
      },
    ),
  );
});

test('a multipart form keeps every byte of a field and tells the name and type of a file', () => {
  const body = [
    'a preamble is passed over',
    '--b\r\nContent-Disposition: form-data; name="token"\r\n\r\nabc',
    '--b\r\ncontent-disposition: form-data; name="attachment-1"; filename="a \\"b\\".txt"\r\nContent-Type: text/plain\r\n\r\n\r\n--bb is no end\r\n',
    '--b\r\nContent-Type: text/plain\r\n\r\nhas no name',
    '--b--\r\nan epilogue too',
  ];
  expect(multipart(body.join('\r\n')).map((one) => ({ ...one, value: Buffer.from(one.value).toString() }))).toEqual([
    { name: 'token', value: 'abc' },
    { name: 'attachment-1', filename: 'a "b".txt', contentType: 'text/plain', value: '\r\n--bb is no end\r\n' },
  ]);
});

test('a file cannot rename its field by what its name holds', () => {
  const [field] = multipart(
    '--b\r\nContent-Disposition: form-data; name="attachment-1"; filename="x"; name="body-mime"\r\n\r\n1\r\n--b--',
  );
  expect(field?.name).toBe('attachment-1');
});

const quiet = fc
  .string({ unit: fc.constantFrom('a', 'é', ' ', ';', '='), minLength: 1, maxLength: 12 })
  .map((name) => `n${name}n`);
const almostDelimiters = fc.array(fc.constantFrom('\r\n', '-', '--', '--b', 'x0', '\r\n--b', '\n', ' '));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  almostDelimiters.map((parts) => Buffer.from(parts.join(''))),
);

test('on every well-formed multipart form it agrees with busboy, and in bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(quiet, bytes), { minLength: 1, maxLength: 6 }), async (parts) => {
      const body = Buffer.concat([
        ...parts.flatMap(([name, value]) => [
          Buffer.from(`--b0\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
          value,
          Buffer.from('\r\n'),
        ]),
        Buffer.from('--b0--\r\n'),
      ]);
      expect(texts(multipart(body, 'b0'))).toEqual(await readByBusboy(body, 'multipart/form-data; boundary=b0'));
    }),
    { numRuns: 300 },
  );
});

function readByBusboy(body: Uint8Array, contentType: string): Promise<[string, string][]> {
  return new Promise((resolve, reject) => {
    const found: [string, string][] = [];
    const parser = busboy({ headers: { 'content-type': contentType }, defCharset: 'latin1', defParamCharset: 'utf8' });
    parser.on('field', (name, value) => found.push([name, value]));
    parser.on('error', reject);
    parser.on('close', () => resolve(found));
    parser.end(body);
  });
}

test.each([
  ['no type', [], 'a=b'],
  ['another type', [['content-type', 'application/json']], '{}'],
  ['no boundary', [['content-type', 'multipart/form-data']], '--b--'],
  ['no end', [['content-type', 'multipart/form-data; boundary=b']], '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'],
  ['too many fields', [['content-type', 'application/x-www-form-urlencoded']], 'a&'.repeat(5_000)],
  ['too many parts without a name', [['content-type', 'multipart/form-data; boundary=b']], '--b\r\n\r\n\r\n'.repeat(5_000)],
  [
    'too many parts',
    [['content-type', 'multipart/form-data; boundary=b']],
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(5_000),
  ],
] satisfies [string, [string, string][], string][])('a form with %s is unreadable', (_, headers, body) => {
  expect(() => formFields({ headers, body: Buffer.from(body) })).toThrow(UnreadableRequest);
});

test('bytes of a stranger are fields or unreadable, whatever they are', () => {
  const strange = fc.array(
    fc.constantFrom(
      '--b',
      '--b--',
      '\r\n',
      'Content-Disposition: form-data; name="',
      'a',
      '"',
      ';',
      '\\',
      'filename=',
      '\0',
      '=',
      '%',
      '&',
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        strange.map((parts) => Buffer.from(parts.join(''))),
        fc.uint8Array({ maxLength: 200 }),
      ),
      (body) => {
        for (const read of [urlencoded, multipart])
          try {
            expect(Array.isArray(read(body))).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableRequest);
          }
      },
    ),
    { numRuns: 500 },
  );
});
