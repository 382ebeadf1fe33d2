import * as z from 'zod/mini';
import { type FormField, formFields } from '../form-fields.ts';
import { envelopeSender } from '../envelope-sender.ts';
import { nothingChecked } from '../nothing-checked.ts';
import type { Provider, ReceiveOutcome } from '../provider.ts';
import { rebuiltMail } from '../rebuilt-mail.ts';
import type { Header } from '../received-request.ts';
import { UnreadableRequest } from '../unreadable-request.ts';
import { withoutCredentials } from '../without-credentials.ts';
import { mailgunEvents } from './mailgun-events.ts';
import { verifyMailgun } from './mailgun-signature.ts';

/**
 * Mailgun: a route with `forward("https://…/mail/mailgun?as=mime")`. A URL that ends in `mime` brings the raw mail.
 * https://documentation.mailgun.com/docs/mailgun/user-manual/receive-forward-store/receive-http
 */
export const mailgun: Provider = {
  name: 'mailgun',
  needs: () => ({}),
  verify: verifyMailgun,

  messages(request) {
    const fields = formFields(request);
    const raw = fields.find((one) => one.name === 'body-mime')?.value ?? rebuilt(fields);
    const [sender, recipients] = [text(fields, 'sender'), text(fields, 'recipient')?.split(',') ?? []];
    const envelope = {
      from: sender === undefined ? sender : envelopeSender(sender),
      recipients: recipients.map((one) => one.trim()).filter(Boolean),
    };
    // Mailgun's own verdicts are header fields that a sender can write as well, so they count for nothing.
    return [{ deliveryId: text(fields, 'token'), envelope, raw, verdicts: nothingChecked }];
  },

  events: mailgunEvents,
  respond: (outcome) => statuses[outcome],
  withoutSecrets: withoutCredentials,
};

/** 200 and 406 end it; after anything else Mailgun tries again for 8 hours, in which a wrong secret can be put right. */
const statuses = {
  stored: 200,
  duplicate: 200,
  refused: 401,
  unreadable: 406,
  unavailable: 503,
} as const satisfies Record<ReceiveOutcome, number>;

const headerPairs = z.array(z.tuple([z.string(), z.string()]));

function rebuilt(fields: readonly FormField[]): Uint8Array {
  return rebuiltMail({
    headers: headersIn(text(fields, 'message-headers')),
    text: text(fields, 'body-plain') ?? '',
    html: text(fields, 'body-html') ?? '',
    attachments: fields
      .filter((one) => /^attachment-\d/.test(one.name))
      .map(({ filename = '', contentType = '', value }) => ({ filename, contentType, bytes: value })),
  });
}

function headersIn(json: string | undefined): Header[] {
  try {
    return headerPairs.parse(JSON.parse(json ?? ''));
  } catch {
    throw new UnreadableRequest(
      'Mailgun sent neither body-mime nor message-headers: let the route forward to a URL ending in mime',
    );
  }
}

function text(fields: readonly FormField[], name: string): string | undefined {
  const value = fields.find((one) => one.name === name)?.value;
  return value && Buffer.from(value).toString('utf8');
}
