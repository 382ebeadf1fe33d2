import * as z from 'zod/mini';
import { matchesOneOf } from '../matches-secret.ts';
import { envelopeSender } from '../envelope-sender.ts';
import { nothingChecked } from '../nothing-checked.ts';
import { parsedJson } from '../parsed-json.ts';
import type { Provider, ReceiveOutcome, Verification, VerifyContext } from '../provider.ts';
import { rebuiltMail } from '../rebuilt-mail.ts';
import { type Header, headerValue, type ReceivedRequest } from '../received-request.ts';
import { withoutCredentials } from '../without-credentials.ts';
import { postmarkEvents } from './postmark-events.ts';

/**
 * Postmark signs nothing, so a secret of ours in its URL is the proof: `https://mail:SECRET@…/mail/postmark`, or
 * `https://…/mail/postmark?key=SECRET`. Switch on "Include raw email content in JSON payload", and let the MX of the
 * domain point to Postmark: mail that is forwarded to its hash address has that address for a recipient, which is none of ours.
 * https://postmarkapp.com/developer/webhooks/inbound-webhook
 */
export const postmark: Provider = {
  name: 'postmark',
  needs: () => ({}),
  verify,

  messages({ body }) {
    const mail = parsedJson(payload, body);
    const envelope = { from: returnPath(mail.Headers), recipients: mail.OriginalRecipient ? [mail.OriginalRecipient] : [] };
    const raw = mail.RawEmail ? Buffer.from(mail.RawEmail) : rebuilt(mail);
    return [{ deliveryId: mail.MessageID, envelope, raw, verdicts: nothingChecked }];
  },

  events: postmarkEvents,
  respond: (outcome) => statuses[outcome],
  withoutSecrets: withoutCredentials,
};

/** 200 and 403 end it; after anything else Postmark tries again ten times in half a day. So a wrong secret is never a 403. */
const statuses = {
  stored: 200,
  duplicate: 200,
  refused: 401,
  unreadable: 403,
  unavailable: 503,
} as const satisfies Record<ReceiveOutcome, number>;

/** Postmark leaves out, or sends as null, what a mail lacks. */
const field = z.pipe(
  z.nullish(z.string()),
  z.transform((value) => value ?? ''),
);

const payload = z.object({
  MessageID: z.string().check(z.minLength(1)),
  OriginalRecipient: field,
  RawEmail: field,
  TextBody: field,
  HtmlBody: field,
  Headers: listOf(z.object({ Name: z.string(), Value: z.string() })),
  // Postmark takes these out of Headers.
  From: field,
  To: field,
  Cc: field,
  ReplyTo: field,
  Subject: field,
  Date: field,
  // Its "Check" button sends attachments without Content.
  Attachments: listOf(z.object({ Name: field, Content: field, ContentType: field })),
});

function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z.pipe(
    z.nullish(z.array(item)),
    z.transform((list) => list ?? []),
  );
}

type Mail = z.output<typeof payload>;

function verify(request: ReceivedRequest, { secrets }: VerifyContext): Verification {
  const given = [basicPassword(request), keyInQuery(request)].filter((one) => one !== undefined);
  if (given.length === 0) return { ok: false, because: 'unsigned' };
  return given.map((one) => matchesOneOf(secrets, one)).includes(true) ? { ok: true } : { ok: false, because: 'bad-signature' };
}

/** RFC 7617; the user's name may be any. */
function basicPassword({ headers }: ReceivedRequest): string | undefined {
  const token = /^basic +([A-Za-z0-9+/=]{1,2000})$/i.exec(headerValue(headers, 'authorization')?.trim() ?? '')?.[1];
  if (!token) return undefined;
  const pair = Buffer.from(token, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1) || undefined; // an empty one proves nothing
}

function keyInQuery({ url }: ReceivedRequest): string | undefined {
  return new URLSearchParams(url.slice(url.indexOf('?') + 1, 4_000)).get('key') || undefined;
}

/** Only the very first field is Postmark's own; a later Return-Path is the sender's. */
function returnPath([first]: Mail['Headers']): string | null | undefined {
  return first?.Name.toLowerCase() === 'return-path' ? envelopeSender(first.Value) : undefined;
}

function rebuilt(mail: Mail): Uint8Array {
  const asFields: Header[] = [
    ['From', mail.From],
    ['To', mail.To],
    ['Cc', mail.Cc],
    ['Reply-To', mail.ReplyTo],
    ['Subject', mail.Subject],
    ['Date', mail.Date],
  ];
  const own = mail.Headers.map(({ Name, Value }): Header => [Name, Value]);
  return rebuiltMail({
    headers: [...own, ...asFields.filter(([name, value]) => value && headerValue(own, name) === undefined)],
    text: mail.TextBody,
    html: mail.HtmlBody,
    attachments: mail.Attachments.map(({ Name, Content, ContentType }) => ({
      filename: Name,
      contentType: ContentType,
      bytes: Buffer.from(Content, 'base64'),
    })),
  });
}
