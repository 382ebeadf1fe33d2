import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Provider, ReceiveOutcome, VerifyContext } from '../../shared/inbound/provider.ts';
import { providerNamed } from '../../shared/inbound/providers.ts';
import { encodeStoredRequest, type Header, type ReceivedRequest } from '../../shared/inbound/received-request.ts';
import { UnreadableRequest } from '../../shared/inbound/unreadable-request.ts';

/** How the suite makes the requests that a provider would send. */
export type ProviderSample = {
  provider: Provider;
  /** A mail as the provider posts it, proven with `secret`, sent at `at`. */
  mail: (options: { secret: string; at: Date }) => ReceivedRequest;
  /** The same request with its proof taken out. */
  unproven: (request: ReceivedRequest) => ReceivedRequest;
  /** Does the scheme sign a time, so that an old request is refused? */
  signsTime: boolean;
};

const at = new Date('2026-03-02T09:00:00Z');
const secret = 'correct-horse-battery-staple';
const outcomes: ReceiveOutcome[] = ['stored', 'duplicate', 'refused', 'unreadable', 'unavailable'];

/** Characters of a URL and a header as well as others: a secret may hold what has to be escaped. */
const secrets = fc.string({ minLength: 12, maxLength: 40, unit: fc.constantFrom(...'aZ09-_.~!*()%&=+:/?é"'.split('')) });
const strangersHeaders: fc.Arbitrary<Header[]> = fc.array(
  fc.tuple(
    fc.constantFrom('content-type', 'authorization', 'Authorization', 'cookie', 'x-signature'),
    fc.oneof(
      fc.string(),
      fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b', 'Basic Og=='),
    ),
  ),
  { maxLength: 5 },
);
const strangersBodies = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.json().map((text) => Buffer.from(text)),
  fc.webQueryParameters().map((text) => Buffer.from(text)),
  fc
    .array(
      fc.constantFrom('--b', '--b--', '\r\n', 'Content-Disposition: form-data; name="', 'token', '"', 'body-mime', '\0', '%zz'),
    )
    .map((parts) => Buffer.from(parts.join(''))),
);

/** What every provider must do. */
export function providerContract({ provider, mail, unproven, signsTime }: ProviderSample): void {
  const sample = mail({ secret, at });
  const context = (...known: string[]): VerifyContext => ({ secrets: known, now: new Date(at.getTime() + 5_000), fetched: {} });

  test('it is found by its name, which is its address', () => {
    expect(providerNamed(provider.name)).toBe(provider);
    expect(provider.name).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('a request with its secret is accepted', () => {
    expect(provider.verify(sample, context(secret))).toMatchObject({ ok: true });
  });

  test('while a new secret is brought in the old one still holds, whichever comes first', () => {
    expect(provider.verify(sample, context('a-new-one', secret)).ok).toBe(true);
    expect(provider.verify(sample, context(secret, 'a-new-one')).ok).toBe(true);
  });

  test('another secret is refused, and so is every request where no secret is known', () => {
    expect(provider.verify(sample, context(`${secret}x`))).toEqual({ ok: false, because: 'bad-signature' });
    expect(provider.verify(sample, context(secret.slice(0, -1)))).toEqual({ ok: false, because: 'bad-signature' });
    expect(provider.verify(sample, context())).toEqual({ ok: false, because: 'bad-signature' });
  });

  test('a request without proof is refused as unsigned', () => {
    expect(provider.verify(unproven(sample), context(secret))).toEqual({ ok: false, because: 'unsigned' });
  });

  test('whatever its secret is, it is accepted with it and refused with another', () => {
    fc.assert(
      fc.property(secrets, secrets, (one, other) => {
        const request = mail({ secret: one, at });
        expect(provider.verify(request, context(one)).ok).toBe(true);
        expect(provider.verify(request, context(other)).ok).toBe(one === other);
      }),
    );
  });

  if (signsTime) timeContract(provider, mail);

  test('a mail comes out with its envelope, its own id and its bytes', () => {
    const [message, ...others] = provider.messages(sample, { fetched: {} });
    expect(others).toEqual([]);
    expect(message?.envelope).toEqual({ from: 'anna@example.org', recipients: ['contact@example.com'] });
    expect(message?.deliveryId).toMatch(/./);
    expect(Buffer.from(message?.raw ?? []).toString('latin1')).toContain('\r\n\r\n');
  });

  test('the same request gives the same mail, so that a second delivery is known as one', () => {
    expect(provider.messages(sample, { fetched: {} })).toEqual(provider.messages({ ...sample }, { fetched: {} }));
  });

  test('bytes and headers of a stranger are refused, never a fault', () => {
    fc.assert(
      fc.property(strangersHeaders, strangersBodies, fc.webQueryParameters(), (headers, body, query) => {
        const request = { ...sample, headers, body, url: `/mail/${provider.name}?${query}` };
        expect(provider.verify(request, context(secret)).ok).toBe(false);
        expect(provider.verify({ ...request, kind: 'events' }, context(secret)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a body it cannot read is told in its own words, which quote nothing of the body', () => {
    fc.assert(
      fc.property(strangersHeaders, strangersBodies, (headers, body) => {
        for (const read of [
          () => provider.messages({ ...sample, headers, body }, { fetched: {} }),
          () => provider.events({ ...sample, headers, body }),
        ])
          try {
            read();
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableRequest);
          }
        expect(() => provider.messages({ ...sample, body: Buffer.from('{"anna@example.org') }, { fetched: {} })).not.toThrow(
          /anna/,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a body that breaks off somewhere is a mail or unreadable, never another fault', () => {
    fc.assert(
      fc.property(fc.nat(sample.body.length), (length) => {
        try {
          provider.messages({ ...sample, body: sample.body.subarray(0, length) }, { fetched: {} });
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableRequest);
        }
      }),
    );
  });

  test('no secret is in what is stored, and the body is stored byte for byte', () => {
    fc.assert(
      fc.property(secrets, (one) => {
        const request = mail({ secret: one, at });
        const stored = Buffer.from(encodeStoredRequest(provider.withoutSecrets(request)));
        for (const written of [
          one,
          encodeURIComponent(one),
          Buffer.from(one).toString('base64'),
          JSON.stringify(one).slice(1, -1),
        ])
          expect(stored.includes(written)).toBe(false);
        expect(provider.withoutSecrets(request).body).toEqual(request.body);
        expect(provider.messages(provider.withoutSecrets(request), { fetched: {} })).toEqual(
          provider.messages(request, { fetched: {} }),
        );
      }),
    );
  });

  test('it is told to forget a mail only where the mail is stored', () => {
    expect(provider.respond('stored')).toBe(200);
    expect(provider.respond('duplicate')).toBe(200);
    for (const outcome of outcomes) expect(Number.isInteger(provider.respond(outcome))).toBe(true);
    expect(provider.respond('refused')).toBeGreaterThanOrEqual(400);
    expect(provider.respond('unavailable')).toBeGreaterThanOrEqual(429);
  });
}

const hoursLater = (hours: number): VerifyContext => ({
  secrets: [secret],
  now: new Date(at.getTime() + hours * 3_600_000),
  fetched: {},
});

/** What a scheme that signs a time and a single-use value must do as well. */
function timeContract(provider: Provider, mail: ProviderSample['mail']): void {
  const sample = mail({ secret, at });
  const context = hoursLater(0);

  test('a request from another time is refused, and one that the provider sends again is not', () => {
    expect(provider.verify(sample, hoursLater(8)).ok).toBe(true);
    expect(provider.verify(sample, hoursLater(24))).toEqual({ ok: false, because: 'too-old' });
    expect(provider.verify(sample, hoursLater(-1))).toEqual({ ok: false, because: 'too-old' });
  });

  test('its single-use value is told, the same for a replay and another for another request', () => {
    const [first, again] = [provider.verify(sample, context), provider.verify({ ...sample }, context)];
    const other = provider.verify(mail({ secret, at: new Date(at.getTime() + 1_000) }), context);
    expect(first).toHaveProperty('replayKey');
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });
}
