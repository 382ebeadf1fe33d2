import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../local/email-service/delivery-events.ts';
import { deliveryEventsFromSes } from '../../../shared/inbound/ses-events.ts';

const told = (to: string[], heldBack: string[] = []) =>
  eventsOf({ id: 'ses-1', from: 'contact@example.com', at: new Date('2026-11-22T10:00:00Z'), to, heldBack })
    .flatMap((event) => deliveryEventsFromSes(JSON.stringify(event)))
    .map(({ kind, recipient }) => `${kind} ${recipient}`);

describe('what the e-mail service tells of a mail', () => {
  it.each([
    ['anna@example.org', ['delivered']],
    ['success@simulator.amazonses.com', ['delivered']],
    ['ooto@simulator.amazonses.com', ['delivered']],
    ['bounce@simulator.amazonses.com', ['bounced']],
    ['bounce+label@simulator.amazonses.com', ['bounced']],
    ['suppressionlist@simulator.amazonses.com', ['bounced']],
    ['complaint@simulator.amazonses.com', ['delivered', 'complained']],
    ['complaint@example.org', ['delivered']],
  ])('to %s is as SES’s mailbox simulator tells it', (address, kinds) => {
    expect(told([address])).toEqual(kinds.map((kind) => `${kind} ${address}`));
  });

  it('counts as bounced what the suppression list held back', () => {
    expect(told(['anna@example.org'], ['ben@example.org'])).toEqual(['delivered anna@example.org', 'bounced ben@example.org']);
  });
});
