import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import settings from '../../../repondeur.config.ts';
import { afterDelay, afterReminder, type Enquiry, enquiryDuty, promiseTo } from '../../../shared/reply/enquiries.ts';
import type { Mailbox } from '../../../shared/settings/settings-schema.ts';

const [first] = settings.mailboxes;
if (!first) throw new Error('the sample has a mailbox');
const mailbox: Mailbox = first; // Paris, Monday to Friday, 9 to 18 h, an answer within 18 working hours

const enquiry = (receivedAt: Date, changes: Partial<Enquiry> = {}): Enquiry => ({
  alias: 'k1:anna',
  mailKey: 'a-key',
  reference: 'R-0000000000000001',
  mailbox: 'abc',
  receivedAt,
  promisedAt: promiseTo(receivedAt, mailbox)?.by ?? new Date(0),
  legalBasis: 'legitimate-interest',
  reminded: false,
  renewed: false,
  ...changes,
});

describe('a promised answer', () => {
  it('is looked at first as the team opens on the working day before it', () => {
    // Thursday 26 November at 14 h in Paris: promised for Monday 30 at 14 h; the working day before is Friday.
    expect(promiseTo(new Date('2026-11-26T13:00:00Z'), mailbox)).toEqual({
      by: new Date('2026-11-30T13:00:00Z'),
      lookAt: new Date('2026-11-27T08:00:00Z'),
    });
  });

  it('of the same day is looked at when it is about to be broken', () => {
    const quick = { ...mailbox, answerWithinWorkingHours: 4 };
    expect(promiseTo(new Date('2026-11-26T08:30:00Z'), quick)).toEqual({
      by: new Date('2026-11-26T12:30:00Z'),
      lookAt: new Date('2026-11-26T10:30:00Z'),
    });
  });

  it('is not watched where the settings say so, or no team is handed the mail', () => {
    expect(promiseTo(new Date('2026-11-26T13:00:00Z'), { ...mailbox, followUp: 'off' })).toBeNull();
    expect(promiseTo(new Date('2026-11-26T13:00:00Z'), { ...mailbox, people: { by: 'desk' } })).toBeNull();
  });

  it('that nobody settles brings the team a reminder, the person a delay before the time, the team another reminder, and then nothing', () => {
    const hour = 3_600_000;
    const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2031-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 60 }), (receivedAt, hours) => {
        const box = { ...mailbox, answerWithinWorkingHours: hours };
        const promise = promiseTo(receivedAt, box);
        if (!promise) throw new Error('it is watched');
        let one = enquiry(receivedAt, { promisedAt: promise.by });
        let look: Date | null = promise.lookAt;
        const told: string[] = [];
        for (let turn = 0; look && turn < 20; turn++) {
          expect(look.getTime()).toBeGreaterThan(receivedAt.getTime());
          const now: Date = look;
          const duty = enquiryDuty(one, now, box);
          if (duty) told.push(duty);
          if (duty === 'tell-delay') {
            expect(now.getTime()).toBeLessThan(promise.by.getTime());
            expect(promise.by.getTime() - now.getTime()).toBeLessThanOrEqual(2 * hour);
          }
          const change = duty === 'tell-delay' ? afterDelay(one, now, box) : afterReminder(one, now, box);
          expect(duty).not.toBeNull();
          if (duty === 'tell-delay') expect(change.promisedAt.getTime()).toBeGreaterThan(one.promisedAt.getTime());
          one = { ...one, ...change };
          look = change.lookAt;
        }
        expect(look).toBeNull();
        expect(told.filter((duty) => duty === 'tell-delay')).toHaveLength(1);
        expect(told.at(-1)).toBe('remind-team');
        expect(told.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
