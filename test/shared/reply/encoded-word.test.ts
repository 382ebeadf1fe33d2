import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayName, withoutControls } from '../../../shared/reply/encoded-word.ts';

describe('a display name', () => {
  test('stands as it is where it is plain, and quoted where a comma could end it', () => {
    expect(displayName('Example SAS')).toBe('Example SAS');
    expect(displayName('Example, "the" \\ Co. <x>')).toBe(String.raw`"Example, \"the\" \\ Co. <x>"`);
  });

  test('is encoded where it is not ASCII (RFC 2047)', () => {
    expect(displayName('Société')).toBe('=?UTF-8?B?U29jacOpdMOp?=');
  });

  test('is always one line of ASCII, in words that can be read back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const header = displayName(name);
        expect(header).toMatch(/^[ -~]*$/);
        const words = header.match(/=\?UTF-8\?B\?[A-Za-z0-9+/=]*\?=/g) ?? [];
        expect(words.every((word) => word.length <= 75)).toBe(true);
        if (words.length > 0) expect(words.map(decode).join('')).toBe(withoutControls(name));
      }),
    );
  });

  test('loses what turns text around', () => {
    expect(withoutControls('a\u202Eb\r\nBcc: c\u0000')).toBe('ab Bcc: c');
  });
});

/** One encoded word on its own, which must hold whole characters. */
function decode(word: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(word.slice(10, -2), 'base64'));
}
