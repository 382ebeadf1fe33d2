import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, domainOf } from '../../../shared/inbound/canonical-address.ts';

describe('the canonical address', () => {
  it.each([
    ['Anna@Example.ORG', 'anna@example.org', 'case is folded'],
    ['  anna@example.org ', 'anna@example.org', 'spaces around it are dropped'],
    ['anna@example.org.', 'anna@example.org', 'the root dot is dropped'],
    ['anna@münchen.example', 'anna@xn--mnchen-3ya.example', 'an IDN becomes ASCII'],
    ['anna@MÜNCHEN.example', 'anna@xn--mnchen-3ya.example', 'an IDN in capitals too'],
    ['anna@xn--mnchen-3ya.example', 'anna@xn--mnchen-3ya.example', 'and is the same as its ASCII form'],
    ['jose\u0301@example.org', 'jos\u00e9@example.org', 'combining accents are composed'],
    ['"anna"@example.org', 'anna@example.org', 'needless quotes are dropped'],
    ['"an\\na"@example.org', 'anna@example.org', 'needless escapes are dropped'],
    ['"anna b"@example.org', '"anna b"@example.org', 'needed quotes stay'],
    ['"a@b"@example.org', '"a@b"@example.org', 'an @ in quotes is part of the name'],
    ['anna+news@example.org', 'anna+news@example.org', 'a tag stays'],
    ['root@localhost', 'root@localhost', 'a host without dots is valid (RFC 5321 2.3.5)'],
  ])('%s is %s: %s', (written, canonical) => {
    expect(canonicalAddress(written)).toBe(canonical);
  });

  it.each([
    'anna',
    '@example.org',
    'anna@',
    'anna@@example.org',
    'an na@example.org',
    'anna@exa mple.org',
    'anna@[192.0.2.1]',
    'anna@192.0.2.1',
    'anna@１９２.0.2.1',
    'anna.@example.org',
    'an..na@example.org',
    'anna@example..org',
    'anna@-example.org',
    '<anna@example.org>',
    'anna,bob@example.org',
    'an\u200bna@example.org',
    'anna\r\nbcc@example.org',
    '"anna@example.org',
    '""@example.org',
    `${'a'.repeat(250)}@example.org`,
    '',
  ])('refuses %j', (written) => {
    expect(canonicalAddress(written)).toBeNull();
  });

  it('takes tags away only where the controller says so, and never the whole name', () => {
    const samePerson = { plusTags: 'same-person' } as const;
    expect(canonicalAddress('anna+news@example.org', samePerson)).toBe('anna@example.org');
    expect(canonicalAddress('+news@example.org', samePerson)).toBe('+news@example.org');
    expect(canonicalAddress('"a+b c"@example.org', samePerson)).toBe('"a+b c"@example.org');
  });

  it('is its own canonical address, whatever it was made of', () => {
    const local = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const domain = fc.oneof(fc.domain(), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }));
    fc.assert(
      fc.property(local, domain, fc.constantFrom('distinct', 'same-person'), (name, host, plusTags) => {
        const once = canonicalAddress(`${name}@${host}`, { plusTags });
        if (once !== null) expect(canonicalAddress(once, { plusTags })).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same in capitals for every ASCII address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(canonicalAddress(address.toUpperCase())).toBe(canonicalAddress(address));
      }),
    );
  });

  it('never throws and is never longer than a path may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(Buffer.byteLength(canonicalAddress(text) ?? '')).toBeLessThanOrEqual(254);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the domain of an address', () => {
  it('is what follows the last @, in ASCII', () => {
    expect(domainOf('"a@b"@MÜNCHEN.example')).toBe('xn--mnchen-3ya.example');
    expect(domainOf('anna')).toBeNull();
  });
});
