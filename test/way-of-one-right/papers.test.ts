import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Local, startLocal } from '../../local/start-local.ts';
import { newPerson, sendMail, sentTo } from '../way-of-one-mail/sending.ts';

let local: Local;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  local = await startLocal();
});
afterAll(() => local.close());

const scan = Buffer.from('a scan of a passport that nobody may ever see, in a mail that asks for something else');
const hidden = scan.toString('base64').slice(0, 60);

it('passes on no identity paper that nobody asked for, and keeps none with the case (rule 17)', async () => {
  const from = newPerson();
  await sendMail(local, {
    from,
    subject: 'Mes données',
    text: 'Bonjour, supprimez toutes mes données personnelles (article 17 RGPD). Ci-joint une copie de mon passeport. Anna',
    attachments: [
      { filename: 'scan0001.jpg', content: scan, contentType: 'image/jpeg' },
      { filename: 'facture.txt', content: 'an invoice' },
    ],
  });
  await local.settled();
  const [told] = sentTo(local, 'team@example.com').filter(({ headers }) => headers.some(([, value]) => value.includes(from)));
  expect(told?.text).toContain('pièce d’identité');
  expect(told?.raw).not.toContain(hidden);
  expect(told?.raw).toContain('facture.txt');

  await local.run('follow-up'); // moves the mail to the case
  const keys = local.objects.keys(local.bucket);
  const stored = keys.map((key) => ({ key, body: local.objects.get(local.bucket, key) }));
  const ofCase = stored.filter(({ key }) => key.startsWith('case/'));
  expect(ofCase).toHaveLength(1);
  expect(ofCase[0]?.body?.toString()).toContain('taken-out.txt');
  for (const { body } of stored) expect(Buffer.from(body ?? []).includes(hidden)).toBe(false);
});
