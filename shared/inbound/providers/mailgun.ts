import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import { envelopeSender } from '../envelope-sender.ts';
import { type FormField, formFields } from '../form-fields.ts';
import type { Verdicts } from '../inbound-message.ts';
import { matchesOneOf } from '../matches-secret.ts';
import type { Provider, ProviderMessage, Verification, VerifyContext } from '../provider.ts';
import { type Attachment, rebuiltMail } from '../rebuilt-mail.ts';
import type { Header, ReceivedRequest } from '../received-request.ts';
import { UnreadableRequest } from '../unreadable-request.ts';
import { withoutCredentials } from '../without-credentials.ts';

/**
 * Mailgun, a route with `forward("https://…/mail/mailgun?as=mime")`: a URL that ends in `mime` brings the raw mail. The
 * secret is the account's *HTTP webhook signing key*.
 * https://documentation.mailgun.com/docs/mailgun/user-manual/receive-forward-store/receive-http
 */
export const mailgun: Provider = {
  name: 'mailgun',
  needs: () => ({}),
  verify: (request, context) => verified(signatureOf(request), context),

  messages(request) {
    const fields = formFields(request);
    const raw = fields.find((one) => one.name === 'body-mime')?.value ?? rebuilt(fields);
    return [{ deliveryId: text(fields, 'token'), envelope: envelopeOf(fields), raw, verdicts: unknownVerdicts }];
  },

  events: () => [],
  respond: (outcome) => statuses[outcome],
  withoutSecrets: withoutCredentials,
};
