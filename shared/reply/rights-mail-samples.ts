import { systemId } from '../settings/system-id.ts';
import type { Locale, Mailbox, Settings } from '../settings/settings-schema.ts';
import { longestWords } from './rights-letter-fields.ts';
import type { OfferedProof, RightsLetter, RightsMailFacts } from './rights-mail.ts';
import { rights } from './verdicts.ts';

const receivedAt = new Date('2026-09-23T13:37:00Z'); // a Wednesday in September: long names in all languages
const dueBy = new Date('2026-10-28T21:59:59Z');
const halfAnHour = new Date('2026-09-23T14:07:00Z');
const soon = new Date('2026-09-30T21:59:59Z');

const link: OfferedProof = { by: 'link', token: 'a'.repeat(48), code: '012345', linkUntil: soon, codeUntil: halfAnHour };
const button: OfferedProof = { by: 'button', token: 'a'.repeat(48), code: null, linkUntil: dueBy, codeUntil: null };

/** A form asks for one right and is proved by a link with a code; a mail may ask for all, and is proved by a button. */
const byForm = { rights: ['portability'], thread: null } as const;
const byMail = { rights, thread: { messageId: '<message@example.org>', references: ['<first@example.org>'] } } as const;
const isByForm = (letter: RightsLetter) => 'proof' in letter && letter.proof?.by === 'link';

/** As much as an agent may write, in lines and in one. */
const words = `${'Word '.repeat(20)}\n`.repeat(20).slice(0, longestWords);

const received = { letter: 'received', proof: null, verified: null, repeatOf: null, stopped: false } as const;

/** Every letter with everything it can say, as long as it can be; systems are the settings' own. */
function letters({ systems }: Settings): RightsLetter[] {
  const asks = (answer: 'done' | 'nothing-held' | 'kept' | 'failed' | null) =>
    systems.map(({ name }) => ({
      system: systemId(name),
      right: 'erasure' as const,
      state: answer ? ('answered' as const) : ('told' as const),
      answer,
      keptUntil: answer === 'kept' ? '2030-09-30T00:00:00Z' : null,
    }));
  const answer = { letter: 'answer', systems: [], toFetch: null, statement: null } as const;
  const erased = [{ right: 'erasure', progress: 'done' }] as const;
  const seenAndErased = [
    { right: 'access', progress: 'done' },
    { right: 'erasure', progress: 'partly' },
  ] as const;
  const toFetch = { until: soon, proof: link };
  return [
    { ...received, proof: button },
    { ...received, proof: button, stopped: true },
    { ...received, proof: link },
    { ...received, verified: { by: 'vouched', at: receivedAt.toISOString() } },
    { ...received, repeatOf: 'R-0000000000000000' },
    { letter: 'challenge', proof: link },
    { letter: 'reminder', proof: link },
    { letter: 'reminder', proof: button },
    { ...answer, outcome: 'fulfilled', parts: rights.map((right) => ({ right, progress: 'done' })), toFetch },
    { ...answer, outcome: 'fulfilled', parts: erased, systems: asks('done'), statement: { json: '{}' } },
    {
      ...answer,
      outcome: 'partly-fulfilled',
      parts: rights.map((right) => ({ right, progress: 'partly' })),
      systems: asks(null),
      toFetch,
    },
    { ...answer, outcome: 'partly-fulfilled', parts: seenAndErased, systems: asks('kept'), toFetch, statement: { json: '{}' } },
    { ...answer, outcome: 'partly-fulfilled', parts: [{ right: 'objection', progress: 'refused' }], systems: asks('failed') },
    { ...answer, outcome: 'nothing-held', parts: [{ right: 'access', progress: 'nothing-held' }], systems: asks('nothing-held') },
    { letter: 'refused', reason: 'insufficient-verification', reasons: words },
    { letter: 'extended', until: dueBy, reasons: words },
    { letter: 'delayed', because: 'systems', until: dueBy },
    { letter: 'delayed', because: 'people', until: null },
    { letter: 'delayed', because: 'identity', until: null },
    { letter: 'message', text: words },
    { letter: 'new-address', token: 'a'.repeat(48), linkUntil: soon },
  ];
}

/** Every letter in one mailbox and choice of languages, by mail. */
export function sampleRightsMails(
  settings: Settings,
  mailbox: Mailbox,
  locales: readonly [Locale, ...Locale[]],
): RightsMailFacts[] {
  return letters(settings).map((letter) => ({
    ...letter,
    to: 'person@example.org',
    mailbox,
    locales,
    caseId: 'R-0123456789ABCDEF',
    ...(isByForm(letter) ? byForm : byMail),
    receivedAt,
    dueBy,
    unsubscribeToken: 'a'.repeat(48),
    publicUrl: settings.publicUrl,
  }));
}
