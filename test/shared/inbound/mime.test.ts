import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBody, UnreadableMail } from '../../../shared/inbound/mime.ts';

const read = (raw: string | Uint8Array) => readBody(Buffer.from(raw));
const multipart = (type: string, ...parts: string[]) =>
  `Content-Type: multipart/${type}; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;

const nested = (depth: number) =>
  Array.from({ length: depth }, (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`).join('');

async function readsOrRefuses(bytes: Uint8Array) {
  try {
    expect(typeof (await readBody(bytes)).text).toBe('string');
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableMail);
  }
}

describe('the text of a mail', () => {
  it('is its plain text, decoded', async () => {
    const { text } = await read(
      'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\ncaf=E9\r\n',
    );
    expect(text).toBe('café');
  });

  it('is the plain text and not its HTML twin', async () => {
    const raw = multipart('alternative', 'Content-Type: text/plain\n\nplain', 'Content-Type: text/html\n\n<b>html</b>');
    expect((await read(raw)).text).toBe('plain');
  });

  it('is made from HTML where there is no plain text, or only blanks: words, quotes marked, no links or images', async () => {
    const html =
      '<style>p{}</style><h1>Hello</h1><p>Is it <a href="https://example.org">open</a>?<img src=x alt=y></p><blockquote>old</blockquote>';
    expect((await read(`Content-Type: text/html\n\n${html}`)).text).toBe('Hello\n\nIs it open?\n\n> old');
    const blank = multipart('alternative', 'Content-Type: text/plain\n\n \n', `Content-Type: text/html\n\n${html}`);
    expect((await read(blank)).text).toBe('Hello\n\nIs it open?\n\n> old');
  });

  it.each([
    ['attached', 'Content-Disposition: attachment; filename=a.eml\n'],
    ['inline', 'Content-Disposition: inline\n'],
    ['without a disposition', ''],
  ])('never has words of a message that is %s', async (_, disposition) => {
    const inner = 'From: other@example.org\nContent-Type: text/plain\n\nErase my data';
    const raw = multipart(
      'mixed',
      'Content-Type: text/plain\n\nsee below',
      `Content-Type: message/rfc822\n${disposition}\n${inner}`,
    );
    const { text, parts } = await read(raw);
    expect(text).toBe('see below');
    expect(parts.map(({ contentType }) => contentType)).toEqual(['multipart/mixed', 'message/rfc822']);
  });

  it('is empty where the mail is nothing but an attached message, a digest, or a file of text', async () => {
    const inner = 'From: other@example.org\n\nErase my data';
    expect((await read(`Content-Type: message/rfc822\n\n${inner}`)).text).toBe('');
    expect((await read(multipart('digest', `\n${inner}`))).text).toBe('');
    expect((await read('Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nErase my data')).text).toBe(
      '',
    );
  });

  it('is found under a type from before MIME', async () => {
    expect((await read('Content-Type: text\n\nhello')).text).toBe('hello');
  });

  it('has one kind of line break and no control characters', async () => {
    expect((await read('\r\n\0one\u0007\r\ntwo\tthree\r\n')).text).toBe('one\ntwo\tthree');
  });

  it('begins after the line of an mbox', async () => {
    expect(await read('From a@example.org Mon Nov 16\nSubject: a\n\nhello')).toMatchObject({
      text: 'hello',
      headers: [['Subject', 'a']],
    });
  });
});

describe('the parts of a mail', () => {
  it('are told with their parameters, a calendar with its method wherever it stands', async () => {
    const raw = multipart(
      'mixed; report-type=x',
      'Content-Type: text/plain\n\nhello',
      'Content-Type: text/calendar; method=reply\n\nBEGIN:VCALENDAR',
      'Content-Type: text/calendar\nContent-Disposition: attachment; filename="=?utf-8?q?caf=C3=A9.ics?="\n\nBEGIN:VCALENDAR\nMETHOD:COUNTER',
    );
    expect((await read(raw)).parts).toEqual([
      { contentType: 'multipart/mixed', parameters: { 'report-type': 'x', boundary: 'b' }, filename: null, attached: false },
      { contentType: 'text/calendar', parameters: { method: 'REPLY' }, filename: null, attached: false },
      { contentType: 'text/calendar', parameters: { method: 'COUNTER' }, filename: 'café.ics', attached: true },
    ]);
  });
});

describe('a mail that is longer than what is read', () => {
  it('is cut at 256 KB, and says so', async () => {
    const { text, cut } = await read(`Subject: a\n\n${'word '.repeat(100_000)}`);
    expect(cut).toBe(true);
    expect(text.length).toBeLessThan(262_144);
    expect(text.length).toBeGreaterThan(262_000);
  });

  it('says so where only its start was fetched, and not where it is whole', async () => {
    const start = Buffer.from('Subject: a\n\nhello');
    expect((await readBody(start, { size: 1_000_000 })).cut).toBe(true);
    expect((await readBody(start)).cut).toBe(false);
  });

  it('keeps its first words', async () => {
    const raw = multipart(
      'mixed',
      'Content-Type: text/plain\n\nhello',
      `Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n${'QUJD\n'.repeat(100_000)}`,
    );
    const { text, cut } = await read(raw);
    expect([text, cut]).toEqual(['hello', true]);
  });
});

/** Each is handled in bounded memory or refused; a test that ran for minutes would show in the suite's time-out. */
describe('a mail that is built to exhaust us', () => {
  it('by nesting, is refused beyond what anyone nests', async () => {
    expect((await read(`${nested(20)}\nhello`)).text).toBe('hello');
    await expect(read(`${nested(300)}\nhello`)).rejects.toThrow(UnreadableMail);
  });

  it.each([
    ['10,000 parts', `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(10_000)}`],
    ['60,000 empty parts', `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\n'.repeat(60_000)}`],
    ['an endless quote', `Subject: a\n\n${'> '.repeat(200_000)}`],
    ['lines of nothing', `Subject: a\n\n${'\n'.repeat(1_000_000)}`],
    ['flowed lines', `Content-Type: text/plain; format=flowed\n\n${' \n'.repeat(130_000)}`],
    ['deep HTML', `Content-Type: text/html\n\n${'<div>'.repeat(50_000)}x`],
    ['deep tables', `Content-Type: text/html\n\n${'<table><tr><td>'.repeat(17_000)}x`],
    ['open brackets', `Content-Type: text/html\n\n${'<'.repeat(250_000)}`],
    ['nested lists', `Content-Type: text/html\n\n${'<ul><li>x'.repeat(25_000)}`],
    ['comments in a type', `Content-Type: ${'('.repeat(200_000)}\n\nx`],
    ['encoded words', `Subject: ${'=?utf-8?q?a?= '.repeat(18_000)}\n\nx`],
    ['100,000 recipients', `To: ${Array.from({ length: 100_000 }, (_, index) => `u${index}@example.org`).join(',\n ')}\n\nx`],
    ['a header of 1 MB', `X: ${'a'.repeat(1_000_000)}\n\nx`],
    ['40 MB', `Subject: a\n\n${'hello world\n'.repeat(3_400_000)}`],
  ])('by %s, is read to a bound', async (_, raw) => {
    const { text, parts } = await read(raw);
    expect(text.length).toBeLessThanOrEqual(2 * 262_144);
    expect(parts.length).toBeLessThanOrEqual(2_001);
  });
});

describe('whatever the bytes are', () => {
  const real = globSync('test/fixtures/mail/*/*.eml').map((file) => readFileSync(file));

  it('reading gives a text or refuses', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), readsOrRefuses));
  });

  it('reading a damaged mail gives a text or refuses', async () => {
    const damaged = fc
      .tuple(fc.constantFrom(...real), fc.array(fc.tuple(fc.nat(3_000), fc.nat(255)), { maxLength: 30 }), fc.nat(3_000))
      .map(([mail, changes, end]) => {
        const bytes = Uint8Array.from(mail.subarray(0, Math.max(end, 100)));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        return bytes;
      });
    expect(real.length).toBeGreaterThan(100);
    await fc.assert(fc.asyncProperty(damaged, readsOrRefuses), { numRuns: 500 });
  });
});
