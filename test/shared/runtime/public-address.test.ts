import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../shared/runtime/public-address.ts';

describe('an address of the public internet', () => {
  it.each(['8.8.8.8', '93.184.215.14', '1.1.1.1', '2606:4700::1111', '2a00:1450:4007:80e::200e'])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['127.0.0.1', 'this machine'],
    ['127.8.9.10', 'this machine'],
    ['0.0.0.0', 'this machine, on some systems'],
    ['10.1.2.3', 'our own network'],
    ['172.16.0.1', 'our own network'],
    ['192.168.1.1', 'our own network'],
    ['169.254.169.254', 'the metadata of the cloud'],
    ['169.254.170.2', 'the credentials of a container'],
    ['100.64.0.1', 'a carrier’s own network'],
    ['192.0.0.170', 'reserved for protocols'],
    ['198.18.0.1', 'measurements'],
    ['192.0.2.1', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'nothing'],
    ['::1', 'this machine'],
    ['::ffff:127.0.0.1', 'this machine, through IPv4'],
    ['::ffff:7f00:1', 'this machine, through IPv4'],
    ['::127.0.0.1', 'this machine, through an old form of IPv4'],
    ['64:ff9b::a9fe:a9fe', 'the metadata, through a translator'],
    ['2002:7f00:1::', 'this machine, through a tunnel'],
    ['2001::1', 'a tunnel'],
    ['fe80::1', 'this link'],
    ['fe80::1%eth0', 'this link'],
    ['fec0::1', 'this site'],
    ['fc00::1', 'our own network'],
    ['fd00:ec2::254', 'the metadata of the cloud'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'documentation'],
    ['0177.0.0.1', 'this machine in octal'],
    ['0x7f.1', 'this machine in hexadecimal'],
    ['2130706433', 'this machine as a number'],
    ['localhost', 'no address'],
    ['', 'no address'],
  ])('%s is none: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  const byte = fc.integer({ min: 0, max: 255 });

  it('is never one of the private ranges, in whatever form', () => {
    const forms: ((four: readonly number[]) => string)[] = [
      (four) => four.join('.'),
      (four) => `::ffff:${four.join('.')}`,
      (four) => `::${four.join('.')}`,
      ([a = 0, b = 0, c = 0, d = 0]) => `64:ff9b::${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`,
      ([a = 0, b = 0, c = 0, d = 0]) => `2002:${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}::1`,
    ];
    const inside = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
      fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte),
    );
    fc.assert(fc.property(inside, fc.constantFrom(...forms), (four, form) => !isPublicAddress(form(four))));
  });

  it('never fails, whatever a resolver answers', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isPublicAddress(text) === 'boolean'));
    fc.assert(fc.property(fc.oneof(fc.ipV4Extended(), fc.ipV6()), (text) => typeof isPublicAddress(text) === 'boolean'));
  });
});
