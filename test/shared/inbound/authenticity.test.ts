import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authenticate } from '../../../shared/inbound/authenticity.ts';
import type { MessageHead, Verdicts } from '../../../shared/inbound/inbound-message.ts';
import { nothingChecked } from '../../../shared/inbound/nothing-checked.ts';
import type { Header } from '../../../shared/inbound/received-request.ts';
import { messageHead } from '../../builders/message-head.ts';

type Given = Partial<Omit<MessageHead, 'verdicts'>> & { from?: string; returnPath?: string | null; verdicts?: Partial<Verdicts> };

function judged({ from = 'anna@example.org', returnPath = 'anna@example.org', verdicts, headers = [], ...rest }: Given) {
  const envelope = { from: returnPath, recipients: ['contact@example.com'] };
  const all: Header[] = from === '' ? headers : [['From', from], ...headers];
  const head = messageHead({ envelope, verdicts: { ...nothingChecked, ...verdicts }, ...rest, headers: all });
  return authenticate(from === '' ? { ...head, headers: all } : head);
}

const signature = (domain: string): Header => ['DKIM-Signature', `v=1; a=rsa-sha256; d=${domain}; s=k; bh=x`];
const results = (text: string): Header => ['Authentication-Results', text];

describe('what DMARC says', () => {
  it('proves From, whoever sent it', async () => {
    expect(await judged({ verdicts: { dmarc: 'pass' }, returnPath: 'bounces+1@esp.example.net' })).toEqual({
      verdict: 'aligned',
      sender: 'anna@example.org',
      because: 'DMARC passed',
    });
  });

  it.each(['none', 'quarantine', 'reject'] as const)('disproves From, also under the policy %s', async (dmarcPolicy) => {
    const verdicts = { dmarc: 'fail', spf: 'pass', dkim: 'pass', dmarcPolicy } as const;
    expect(await judged({ verdicts })).toMatchObject({ verdict: 'failed', because: 'DMARC failed' });
  });
});

describe('where DMARC has no word', () => {
  it.each([
    ['anna@example.org', 'anna@example.org', 'aligned', 'the same domain'],
    ['anna@example.org', 'bounce@mail.example.org', 'aligned', 'a host of the same domain'],
    ['anna@shop.example.co.uk', 'x@example.co.uk', 'aligned', 'the same registrable domain under a suffix of two labels'],
    ['anna@one.co.uk', 'anna@two.co.uk', 'unknown', 'two customers of one suffix'],
    ['anna@one.github.io', 'anna@two.github.io', 'unknown', 'two customers of one host'],
    ['anna@example.org', 'anna@example.org.evil.example', 'unknown', 'a name that only begins alike'],
  ])('SPF for %s from the envelope of %s is %s: %s', async (from, returnPath, verdict) => {
    expect((await judged({ from, returnPath, verdicts: { spf: 'pass' } })).verdict).toBe(verdict);
  });

  it('a DKIM signature of the domain proves it, named by the receiver or by the mail', async () => {
    const elsewhere = { returnPath: 'x@esp.example.net' };
    const by = (verdicts: Partial<Verdicts>, ...headers: Header[]) => judged({ ...elsewhere, verdicts, headers });
    expect((await by({ dkim: 'pass', dkimDomains: ['mail.example.org'] })).because).toBe('DKIM of the same domain');
    expect((await by({ dkim: 'pass' }, signature('example.org'))).because).toBe('DKIM of the same domain');
    expect((await by({ dkim: 'pass' }, signature('esp.example.net'))).verdict).toBe('unknown');
    expect((await by({ dkim: 'unknown' }, signature('example.org'))).verdict).toBe('unknown');
    expect((await by({ dkim: 'pass' })).verdict).toBe('unknown');
  });

  it('a signature of another beside a claimed one proves nothing: either may be the one that verified', async () => {
    const headers: Header[] = [
      ['DKIM-Signature', 'd=evil.example; s=k'],
      ['DKIM-Signature', 'd=example.org; s=k'],
    ];
    expect((await judged({ returnPath: 'x@evil.example', verdicts: { dkim: 'pass' }, headers })).verdict).toBe('unknown');
  });

  it('a host that SPF forbids is disproved unless a signature verified', async () => {
    expect(await judged({ verdicts: { spf: 'fail', dkim: 'fail' } })).toMatchObject({ verdict: 'failed', because: 'SPF failed' });
    expect((await judged({ verdicts: { spf: 'fail', dkim: 'pass' } })).verdict).toBe('unknown');
    expect((await judged({ verdicts: { dkim: 'fail' } })).verdict).toBe('unknown');
  });
});

describe('the sender', () => {
  it('is the envelope where From is not proved and both name one domain', async () => {
    expect(await judged({ from: 'anna@example.org', returnPath: 'Office@Example.ORG' })).toEqual({
      verdict: 'unknown',
      sender: 'office@example.org',
      because: 'not proved',
    });
  });

  it.each([
    ['another domain', 'anna@esp.example.net'],
    ['nobody', null],
  ])('is nobody where the envelope names %s', async (_, returnPath) => {
    expect(await judged({ returnPath })).toMatchObject({ verdict: 'unknown', sender: null, because: 'sender not proved' });
  });

  it('is nobody where the provider does not tell the envelope', async () => {
    const head = messageHead({ envelope: { from: undefined, recipients: [] }, verdicts: nothingChecked });
    expect((await authenticate(head)).sender).toBeNull();
  });

  it.each([
    ['several addresses', 'a@example.org, b@example.org', 'several senders in From'],
    ['a name alone', 'Anna', 'no valid address in From'],
    ['no valid address', 'anna@@example.org', 'no valid address in From'],
    ['an address hidden in an encoded word', '=?utf-8?q?=3Canna=40example.org=3E?=', 'no valid address in From'],
    ['nothing', '', 'no valid address in From'],
  ])('is nobody where From has %s, even where DMARC passed', async (_, from, because) => {
    expect(await judged({ from, verdicts: { dmarc: 'pass' } })).toEqual({ verdict: 'unknown', sender: null, because });
  });

  it('keeps a plus tag, so that an answer reaches it', async () => {
    expect((await judged({ from: 'Anna+X@example.org', verdicts: { dmarc: 'pass' } })).sender).toBe('anna+x@example.org');
  });
});

describe('Authentication-Results', () => {
  const received: Header = ['Received', 'from a.example.org by mx7.mail.example.net with ESMTP'];
  const passing = results(
    'mx7.mail.example.net; dmarc=pass (p=reject) header.from=example.org; spf=pass smtp.mailfrom=example.org',
  );
  const by = (headers: Header[], given: Given = {}) =>
    judged({ provider: 'postmark', returnPath: 'x@esp.example.net', headers, ...given }).then(({ because }) => because);

  it('counts where the provider wrote it, above its own Received', async () => {
    expect(await by([passing, received])).toBe('DMARC passed');
    expect(await by([results('mx7.mail.example.net; dmarc=fail header.from=example.org'), received])).toBe('DMARC failed');
    expect(await by([results('mail.example.net; dkim=pass header.d=example.org header.s=k'), received])).toBe(
      'DKIM of the same domain',
    );
  });

  it.each<[string, Header[], Given?]>([
    ['below Received', [received, passing]],
    ['without a Received at all', [passing]],
    ['of another server', [results('evil.example; dmarc=pass header.from=example.org'), received]],
    ['about another domain', [results('mx7.mail.example.net; dmarc=pass header.from=evil.example'), received]],
    ['that disagree', [passing, results('mx7.mail.example.net; dmarc=fail header.from=example.org'), received]],
    ['of a signature by another', [results('mx7.mail.example.net; dkim=pass header.d=evil.example'), received]],
    ['in a comment', [results('mx7.mail.example.net; (dmarc=pass header.from=example.org) dmarc=none'), received]],
    ['at SES, which gives its own verdicts', [passing, received], { provider: 'ses' }],
    ['beside verdicts of the provider', [passing, received], { verdicts: { dkim: 'fail' } }],
  ])('proves nothing %s', async (_, headers, given) => {
    expect(await by(headers, given)).toBe('sender not proved');
  });
});

it('never throws, whatever the headers hold', async () => {
  const name = fc.constantFrom('From', 'Received', 'Authentication-Results', 'DKIM-Signature', 'Sender');
  const verdict = fc.constantFrom('pass', 'fail', 'unknown');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(name, fc.string({ maxLength: 200 })), { maxLength: 8 }),
      fc.string(),
      verdict,
      async (headers, from, spf) => {
        const envelope = { from, recipients: [] };
        const head = messageHead({ provider: 'mailgun', headers, envelope, verdicts: { ...nothingChecked, spf } });
        expect(['aligned', 'unknown', 'failed']).toContain((await authenticate(head)).verdict);
      },
    ),
  );
});
