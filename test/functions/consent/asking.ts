import type { ConsentSteps } from '../../../functions/consent/consent.ts';
import sample from '../../../repondeur.config.ts';
import { choiceField, choiceValue } from '../../../shared/privacy/consent/consent-fields.ts';
import type { ConsentRequest } from '../../../shared/privacy/consent/consents.ts';
import { currentWording } from '../../../shared/privacy/consent/wordings.ts';
import type { Settings } from '../../../shared/settings/settings-schema.ts';
import type { Call } from '../../builders/http-event.ts';
import { answer } from '../../builders/public-functions.ts';

export const now = new Date('2026-11-22T10:00:00Z');
export const alias = 'k1:AAAAAAAAAAAAAAAAAAAAAA' as const;
export const shop = 'https://www.example.com';
export const secret = `whsec_${Buffer.from('a secret of the controller, for tests').toString('base64')}`;

/** The sample, with SMS as a second channel and a site of the controller's own. */
export const settings: Settings = {
  ...sample,
  channels: ['email', 'sms'],
  consent: { ...sample.consent, ownForms: { secretName: 'repondeur/forms', origins: [shop] } },
};

const wording = currentWording(settings, 'news', 'en');
if (!wording) throw new Error('the sample publishes no wording');
export const news = { purpose: 'news', channel: 'email', version: wording.version, hash: wording.hash };
export const ticked = { [choiceField(news)]: choiceValue(news) };

/** Sends a call, and gives its answer with all that was written and told. `kept` are ids of calls seen before. */
export async function send(call: Call, given: Partial<ConsentSteps> & { settings?: Settings; kept?: string[] } = {}) {
  const { settings: asked = settings, kept = [], ...steps } = given;
  const requested: ConsentRequest[] = [];
  const told: string[] = [];
  const askers: string[] = [];
  const failed: unknown[] = [];
  const answered = await answer('consent', call, {
    now,
    settings: asked,
    consent: {
      aliasOf: async () => alias,
      mayAsk: async ({ asker }) => askers.push(asker) > 0,
      signingSecrets: async () => [secret],
      calls: {
        keep: async (id) => (kept.includes(id) ? false : kept.push(id) > 0),
        forget: async (id) => void kept.splice(kept.indexOf(id), 1),
      },
      request: async (request) => {
        requested.push(request);
        return { pendingKey: 'pending:k1:A:1', outcome: 'asked' };
      },
      tell: async (key) => void told.push(key),
      tellFailed: (error) => void failed.push(error),
      ...steps,
    },
  });
  return { ...answered, requested, told, askers, failed, kept };
}
