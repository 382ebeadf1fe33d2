import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Facts, needsClaim } from '../../../shared/reply/decide.ts';
import { intents, rights } from '../../../shared/reply/verdicts.ts';

const person: Facts = {
  mode: 'reply',
  purpose: 'contact',
  replyPolicy: 'answer-first-time-writers',
  guarding: { kind: 'person' },
  authenticity: { verdict: 'aligned', sender: 'anna@example.org', because: 'dmarc' },
  classification: { language: 'fr', intents: [{ intent: 'general-enquiry', confidence: 0.9 }] },
  standing: { claim: 'claimed', consent: 'none' },
  answersOurs: false,
  stale: false,
};
const asking = (...wanted: (typeof intents)[number][]): Partial<Facts> => {
  const [first = 'general-enquiry', ...others] = wanted;
  return {
    classification: {
      language: 'en',
      intents: [{ intent: first, confidence: 0.9 }, ...others.map((intent) => ({ intent, confidence: 0.8 }))],
    },
  };
};
const failed: Partial<Facts> = { authenticity: { verdict: 'failed', sender: null, because: 'dmarc-failed' } };
const behindMachine: Partial<Facts> = {
  guarding: { kind: 'perhaps-a-person', because: 'auto-submitted', rule: 'auto-submitted' },
};
const machine: Partial<Facts> = {
  guarding: { kind: 'machine', because: 'null-return-path', rule: 'null-return-path' },
  classification: null,
};
const decided = (...changes: Partial<Facts>[]) => decide(Object.assign({}, person, ...changes));

describe('the decision', () => {
  it.each([
    [
      'answers an enquiry on legitimate interest',
      [],
      { act: 'reply', reply: true, template: 'acknowledgement', legalBasis: 'legitimate-interest' },
    ],
    [
      'answers on consent where it was given',
      [{ standing: { claim: 'claimed', consent: 'granted' } }],
      { act: 'reply', legalBasis: 'consent' },
    ],
    [
      'answers a question about data use with the notice',
      [asking('privacy-enquiry')],
      { act: 'reply', template: 'privacy-enquiry' },
    ],
    [
      'gives what needs a person to a person, and says so to the writer',
      [asking('human-needed')],
      { act: 'hand-over', reply: true, template: 'handed-over' },
    ],
    [
      'gives to a person what it is not sure of',
      [{ classification: { language: null, intents: [{ intent: 'general-enquiry', confidence: 0.2 }] } }],
      { act: 'hand-over', reply: true },
    ],
    ['stays silent to a machine', [machine], { act: 'stay-silent', reply: false, because: 'null-return-path' }],
    [
      'opens a rights request and acknowledges it',
      [asking('erasure')],
      {
        act: 'open-rights-request',
        reply: true,
        template: 'rights-received',
        legalBasis: 'legal-obligation',
        rights: ['erasure'],
      },
    ],
    [
      'stops at once what somebody wants stopped beside a right',
      [asking('erasure', 'consent-withdrawal')],
      { act: 'open-rights-request', stops: true, rights: ['erasure'] },
    ],
    [
      'stops nothing for a forged sender',
      [asking('erasure', 'consent-withdrawal'), failed],
      { act: 'open-rights-request', stops: false },
    ],
    ['opens one for each right that is asked', [asking('erasure', 'access')], { rights: ['access', 'erasure'] }],
    [
      'opens a rights request that a machine passed on, without a mail',
      [behindMachine, asking('access')],
      { act: 'open-rights-request', reply: false, template: null },
    ],
    [
      'opens a rights request of a forged sender for a person, without a mail',
      [failed, asking('access')],
      { act: 'open-rights-request', reply: false },
    ],
    [
      'acknowledges a rights request in spite of an opt-out',
      [asking('access'), { standing: { claim: 'opted-out', consent: 'withdrawn' } }],
      { act: 'open-rights-request', reply: true },
    ],
    ['never sends anything to a forged sender', [failed], { act: 'stay-silent', reply: false, because: 'dmarc-failed' }],
    [
      'never sends anything where there is no sender',
      [{ authenticity: { verdict: 'unknown', sender: null, because: 'no-sender' } }],
      { act: 'stay-silent', reply: false },
    ],
    [
      'answers a sender that could not be checked',
      [{ authenticity: { verdict: 'unknown', sender: 'anna@example.org', because: 'no-verdict' } }],
      { act: 'reply', reply: true },
    ],
    [
      'stops at once for an unchecked sender',
      [asking('consent-withdrawal'), { authenticity: { verdict: 'unknown', sender: 'anna@example.org', because: 'no-verdict' } }],
      { act: 'withdraw', reply: true, template: 'opted-out' },
    ],
    [
      'leaves the wish to stop of a forged sender to a person',
      [asking('consent-withdrawal'), failed],
      { act: 'hand-over', reply: false },
    ],
    [
      'holds the courtesy back inside the cool-down',
      [{ standing: { claim: 'cooling-down', consent: 'none' } }],
      { act: 'stay-silent', reply: false },
    ],
    [
      'holds the courtesy back from who opted out',
      [{ standing: { claim: 'opted-out', consent: 'none' } }],
      { act: 'stay-silent', reply: false, because: 'opted out' },
    ],
    [
      'sends no courtesy to who called our mail spam',
      [{ standing: { claim: 'complained', consent: 'none' } }],
      { act: 'stay-silent', reply: false, because: 'complained about our mail' },
    ],
    [
      'sends no courtesy to an address that took none',
      [{ standing: { claim: 'bounced', consent: 'granted' } }],
      { act: 'stay-silent', reply: false, because: 'the address bounced' },
    ],
    [
      'answers nobody whose data may only be stored, and hands their mail to people',
      [{ standing: { claim: 'restricted', consent: 'granted' } }],
      { act: 'hand-over', reply: false, because: 'the data is restricted' },
    ],
    ['does not acknowledge an answer to its own mail', [{ answersOurs: true }], { act: 'stay-silent', reply: false }],
    ['does not answer yesterday’s mail', [{ stale: true }], { act: 'stay-silent', reply: false }],
    ['opens yesterday’s rights request', [{ stale: true }, asking('access')], { act: 'open-rights-request', reply: true }],
    [
      'sends nothing while it observes',
      [{ mode: 'observe' }],
      { act: 'stay-silent', reply: false, because: 'this mailbox observes only' },
    ],
    [
      'opens cases while it observes, silently',
      [{ mode: 'observe' }, asking('access')],
      { act: 'open-rights-request', reply: false },
    ],
    [
      'sends what the law wants in legal-only',
      [{ mode: 'legal-only' }, asking('access')],
      { act: 'open-rights-request', reply: true },
    ],
    ['sends no courtesy in legal-only', [{ mode: 'legal-only' }], { act: 'stay-silent', reply: false }],
    [
      'asks for consent first where the policy says so',
      [{ replyPolicy: 'consent-first' }],
      { act: 'ask-consent', reply: true, template: 'ask-consent' },
    ],
    [
      'answers under that policy who consented',
      [{ replyPolicy: 'consent-first', standing: { claim: 'claimed', consent: 'granted' } }],
      { act: 'reply' },
    ],
    [
      'takes everything a person writes to a mailbox for rights as a request',
      [{ purpose: 'rights' }],
      { act: 'open-rights-request', rights: ['unspecified'] },
    ],
    [
      'knows the right of a mailbox that is for one',
      [{ purpose: 'erasure' }],
      { act: 'open-rights-request', rights: ['erasure'] },
    ],
  ] as [string, Partial<Facts>[], object][])('%s', (_, changes, expected) => {
    expect(decided(...changes)).toMatchObject(expected);
  });
});

const anyFacts = fc.record({
  mode: fc.constantFrom('observe', 'legal-only', 'reply'),
  purpose: fc.constantFrom('contact', 'rights', ...rights),
  replyPolicy: fc.constantFrom('answer-first-time-writers', 'consent-first'),
  guarding: fc.constantFrom({ kind: 'person' }, behindMachine.guarding, machine.guarding),
  authenticity: fc.record({
    verdict: fc.constantFrom('aligned', 'unknown', 'failed'),
    sender: fc.constantFrom('anna@example.org', null),
    because: fc.constant('tested'),
  }),
  classification: fc.option(
    fc.record({
      language: fc.constantFrom('fr', null),
      intents: fc.array(
        fc.record({ intent: fc.constantFrom(...intents), confidence: fc.double({ min: 0, max: 1, noNaN: true }) }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  ),
  standing: fc.record({
    claim: fc.constantFrom(
      ...(['unclaimed', 'claimed', 'redelivered', 'cooling-down', 'opted-out', 'complained', 'bounced', 'restricted'] as const),
    ),
    consent: fc.constantFrom('granted', 'none', 'withdrawn'),
  }),
  answersOurs: fc.boolean(),
  stale: fc.boolean(),
}) as fc.Arbitrary<Facts>;

const holds = (property: (facts: Facts) => void) => fc.assert(fc.property(anyFacts, property), { numRuns: 3000 });

describe('whatever the facts', () => {
  it('no machine, no forged sender and nobody without an address gets a mail', () => {
    holds((facts) => {
      if (facts.guarding.kind !== 'person' || facts.authenticity.verdict === 'failed' || facts.authenticity.sender === null)
        expect(decide(facts).reply).toBe(false);
    });
  });
  it('nothing is sent while observing, and a template stands exactly where a mail does', () => {
    holds((facts) => {
      const decision = decide(facts);
      if (facts.mode === 'observe') expect(decision.reply).toBe(false);
      expect(decision.template !== null).toBe(decision.reply);
    });
  });
  it('a right asked with confidence always opens a case, unless a machine wrote', () => {
    holds((facts) => {
      const asked = facts.classification?.intents.some(
        ({ intent, confidence }) => confidence >= 0.5 && rights.some((right) => right === intent),
      );
      if (asked && facts.guarding.kind !== 'machine') expect(decide(facts).act).toBe('open-rights-request');
    });
  });
  it('nobody who opted out gets a courtesy', () => {
    holds((facts) => {
      if (['opted-out', 'complained', 'bounced', 'restricted'].includes(facts.standing.claim))
        expect(needsClaim(decide(facts))).toBe(false);
    });
  });
  it('only a courtesy needs a claim, and each says why and on which basis', () => {
    holds((facts) => {
      const decision = decide(facts);
      expect(decision.because).not.toBe('');
      if (needsClaim(decision)) expect(decision.legalBasis).toMatch(/legitimate-interest|consent/);
      if (decision.act === 'open-rights-request') expect(needsClaim(decision)).toBe(false);
    });
  });
});
