import { expect, test } from 'vitest';
import { providerNamed } from '../../../shared/inbound/providers.ts';
import { settingsSchema } from '../../../shared/settings/settings-schema.ts';

test('every provider that the settings know has its adapter, and the adapter that name', () => {
  const names = settingsSchema.shape.mailboxes.element.shape.receivedBy.options.filter((name) => name !== 'ses');
  expect(names.map((name) => providerNamed(name).name)).toEqual(names);
});

test.each(['ses', 'Mailgun', 'constructor', ''])(
  'there is no provider named %j, and the error does not repeat the name',
  (name) => {
    expect(() => providerNamed(name)).toThrow(/^no mail provider of that name$/);
  },
);
