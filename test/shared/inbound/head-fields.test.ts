import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, answeredIds, fromAddresses, messageIdOf, subjectOf } from '../../../shared/inbound/head-fields.ts';
import { readHeaderSection } from '../../../shared/inbound/header-section.ts';
import type { Header } from '../../../shared/inbound/received-request.ts';

const read = (raw: string | Uint8Array) => readHeaderSection(Buffer.from(raw));

describe('the header section', () => {
  it('keeps order and repeats, unfolds, and stops at the blank line', () => {
    const { headers, unfinished } = read(
      'Received: one\r\nReceived: two\r\nSubject: a\r\n long\r\n\tone\r\n\r\nFrom: not@example.org\r\n',
    );
    expect(headers).toEqual([
      ['Received', 'one'],
      ['Received', 'two'],
      ['Subject', 'a long\tone'],
    ]);
    expect(unfinished).toBe(false);
  });

  it('skips what is no field: the line of an mbox, a line without a colon, a name with spaces', () => {
    expect(read('From anna@example.org Mon Nov 16\nno field\nSub ject: x\nFrom: a@example.org\n\n').headers).toEqual([
      ['From', 'a@example.org'],
    ]);
  });

  it('takes a field only for what it is written as: no other space begins a continuation or hides in a name', () => {
    expect(read('Subject: a\n\u00a0From: evil@example.org\n\ufeffFrom: worse@example.org\n\n').headers).toEqual([
      ['Subject', 'a'],
    ]);
  });

  it('reads Latin-1 where the bytes are not UTF-8', () => {
    expect(read(Buffer.from('Subject: caf\xe9\n\n', 'latin1')).headers).toEqual([['Subject', 'café']]);
    expect(read('Subject: café\n\n').headers).toEqual([['Subject', 'café']]);
  });

  it('says that it never ended', () => {
    expect(read('Subject: a').unfinished).toBe(true);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void readHeaderSection(bytes)));
  });
});

const head = (...headers: Header[]) => ({ headers });
const addresses = (field: string) => addressesIn(field).map(({ address }) => address);

describe('an address field', () => {
  it.each<[string, { address: string; name: string }[]]>([
    ['Anna <anna@example.org>', [{ address: 'anna@example.org', name: 'Anna' }]],
    ['"Beispiel, Anna" <anna@example.org>', [{ address: 'anna@example.org', name: 'Beispiel, Anna' }]],
    ['Beispiel, Anna <anna@example.org>', [{ address: 'anna@example.org', name: 'Beispiel, Anna' }]],
    ['anna@example.org (Anna)', [{ address: 'anna@example.org', name: 'Anna' }]],
    ['=?utf-8?q?Zo=C3=A9?= <zoe@example.org>', [{ address: 'zoe@example.org', name: 'Zoé' }]],
    [
      'Team: a@example.org, b@example.org;',
      [
        { address: 'a@example.org', name: '' },
        { address: 'b@example.org', name: '' },
      ],
    ],
    ['"Anna\u202e <x@y>" <anna@example.org>', [{ address: 'anna@example.org', name: 'Anna <x@y>' }]],
    ['undisclosed-recipients:;', []],
    ['', []],
  ])('%s', (field, expected) => {
    expect(addressesIn(field)).toEqual(expected);
  });

  it('sees no address inside an encoded word: the receiver that judged the mail saw none either', () => {
    expect(addresses('=?utf-8?q?Anna_=3Canna=40example=2Eorg=3E?=')).toEqual([]);
  });

  it('counts the mailboxes of every From', () => {
    expect(fromAddresses(head(['From', 'a@example.org'], ['from', 'b@example.org']))).toHaveLength(2);
  });

  it.each([
    ['<a@example.org> <b@example.net>', 2, 'two in brackets'],
    ['a@example.org b@example.net', 2, 'two words'],
    ['a@example.org via Forms <b@example.net>', 2, 'one in the name, unquoted'],
    ['a@example.org <A@example.org>', 1, 'the same one twice'],
    ['"a@example.org" <b@example.net>', 1, 'one in a quoted name'],
    ['(a@example.org) b@example.net', 1, 'one in a comment'],
  ])('in From, %s names %i: %s', (field, count) => {
    expect(fromAddresses(head(['From', field]))).toHaveLength(count);
  });

  it('is read to a bound', () => {
    const field = Array.from({ length: 100_000 }, (_, index) => `u${index}@example.org`).join(', ');
    expect(addresses(field).length).toBeLessThan(2_000);
  });
});

describe('the other fields', () => {
  it('gives the subject decoded and on one line', () => {
    expect(subjectOf(head(['Subject', '=?utf-8?q?Horaires_d=E2=80=99ouverture=0D=0ABcc:_x?=']))).toBe(
      'Horaires d’ouverture Bcc: x',
    );
    expect(subjectOf(head())).toBe('');
  });

  it('gives message ids with their brackets, and null for what is none', () => {
    expect(messageIdOf(head(['Message-ID', ' <a@example.org> (generated)']))).toBe('<a@example.org>');
    expect(messageIdOf(head(['Message-ID', 'a@example.org']))).toBeNull();
  });

  it('names what is answered, the nearest first and each once', () => {
    const fields = head(['References', '<1@x>\t<2@x> <3@x>'], ['In-Reply-To', '<3@x>']);
    expect(answeredIds(fields)).toEqual(['<3@x>', '<2@x>', '<1@x>']);
  });
});
