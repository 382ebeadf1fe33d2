import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from '../../../shared/inbound/mime.ts';
import { rebuiltMail } from '../../../shared/inbound/rebuilt-mail.ts';
import type { Header } from '../../../shared/inbound/received-request.ts';

const nothing = { headers: [], text: '', html: '', attachments: [] };

test('texts in any script come back, with the words of the HTML where there is no text', async () => {
  expect((await readBody(rebuiltMail({ ...nothing, text: 'Où — 你好 €' }))).text).toBe('Où — 你好 €');
  expect((await readBody(rebuiltMail({ ...nothing, html: '<p>Où <b>donc</b> ?</p>' }))).text).toBe('Où donc ?');
});

test('it says that it is not the mail as it came', async () => {
  const { headers } = await readBody(rebuiltMail(nothing));
  expect(headers.map(([name]) => name)).toEqual(['X-Repondeur-Rebuilt', 'MIME-Version', 'Content-Type']);
});

test('a header value cannot begin a line of its own, nor end the headers', async () => {
  const strange: Header[] = [
    ['Subject', 'one\r\nBcc: someone@example.org\r\n\r\nbody'],
    ['X-Bad\r\nBcc', 'x'],
    ['Content-Transfer-Encoding', 'quoted-printable'],
  ];
  const { headers, text } = await readBody(rebuiltMail({ ...nothing, headers: strange, text: 'the text' }));
  expect(headers[0]).toEqual(['Subject', 'one Bcc: someone@example.org body']);
  expect(headers).toHaveLength(4);
  expect(text).toBe('the text');
});

test('an attachment that calls itself multipart is kept as bytes', async () => {
  const bytes = Buffer.from('--x\r\n\r\nI am the text\r\n--x--');
  const attachment = { filename: "l'été.eml", contentType: 'multipart/mixed; boundary=x', bytes };
  const { text, parts } = await readBody(rebuiltMail({ ...nothing, text: 'the text', attachments: [attachment] }));
  expect(text).toBe('the text');
  expect(parts.slice(1)).toEqual([
    { contentType: 'application/octet-stream', parameters: {}, filename: "l'été.eml", attached: true },
  ]);
});

test('whatever the fields hold, the text read is the text given', async () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 40 });
  const headers = fc.array(fc.tuple(line, line), { maxLength: 5 });
  const attachments = fc.array(fc.record({ filename: line, contentType: line, bytes: fc.uint8Array({ maxLength: 40 }) }), {
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(headers, attachments, fc.stringMatching(/^[a-z=_-]{1,200}$/), async (given, files, text) => {
      const read = await readBody(rebuiltMail({ headers: given, text, html: '', attachments: files }));
      expect(read.text).toBe(text);
      expect(read.parts).toHaveLength(1 + files.length);
    }),
    { numRuns: 200 },
  );
});
