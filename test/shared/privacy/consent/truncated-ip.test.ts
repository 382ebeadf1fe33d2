import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askerOf, truncatedIp } from '../../../../shared/privacy/consent/truncated-ip.ts';

describe('an address in a proof', () => {
  it.each([
    ['192.0.2.7', '192.0.2.0/24'],
    ['::ffff:192.0.2.7', '192.0.2.0/24'],
    ['2001:db8:12:3456:789a:bcde:f012:3456', '2001:db8:12::/48'],
    ['2001:0DB8:0012::1', '2001:db8:12::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
  ])('of %s is the network %s', (ip, network) => expect(truncatedIp(ip)).toBe(network));

  it('is nothing where there is none', () => {
    expect([truncatedIp(''), truncatedIp('unknown'), truncatedIp('1.2.3')]).toEqual([null, null, null]);
  });

  it('never holds the part of one line', () => {
    fc.assert(
      fc.property(fc.ipV4(), (ip) => {
        expect(truncatedIp(ip)).toBe(`${ip.split('.').slice(0, 3).join('.')}.0/24`);
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), (ip) => {
        expect(truncatedIp(ip)).toMatch(/^([0-9a-f]{1,4}:){3}:\/48$|^\d+\.\d+\.\d+\.0\/24$/);
      }),
    );
  });
});

describe('an asker', () => {
  it('is one address, or the /64 that one line has', () => {
    expect(askerOf('192.0.2.7')).toBe('192.0.2.7');
    expect(askerOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(askerOf('2001:db8:1:2:3::4')).toBe(askerOf('2001:db8:1:2::9'));
    expect(askerOf('2001:db8:1:2::1')).not.toBe(askerOf('2001:db8:1:3::1'));
  });
});
