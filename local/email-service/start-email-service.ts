import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { AwsError, answerError, answerJson } from '../aws-json.ts';
import type { Faults } from '../faults/faults.ts';
import { BodyTooLong, readBody } from '../read-body.ts';
import { serve } from '../serve.ts';
import { eventsOf, type TellOfEvent } from './delivery-events.ts';
import { buildMime, replaceMessageId } from './build-mime.ts';
import { checkLength, checkSend, type ConfigurationSet } from './check-send.ts';
import { readSent } from './read-sent.ts';
import { bareAddress, recipientsOf, type SendEmailRequest } from './send-email-request.ts';
import { openOutbox, type SentMail } from './sent-mail.ts';
import { type SuppressionList, suppressionList } from './suppression-list.ts';

export type EmailService = {
  url: string;
  /** What left, newest first. */
  sent(): SentMail[];
  /** SES refuses every mail of a paused configuration set. Throws where there is no such set. */
  pause(configurationSet: string, paused?: boolean): void;
  suppression: SuppressionList;
  close(): Promise<void>;
};

export type EmailServiceOptions = {
  port?: number;
  verifiedDomains: readonly string[];
  /** By name: does the set obey the suppression list? */
  configurationSets: Readonly<Record<string, { obeysSuppression: boolean }>>;
  /** Folder where the sent mails last; in memory without. */
  path?: string;
  faults?: Faults;
  /** Has what SES would publish about each mail, after it left. */
  tell?: TellOfEvent;
};

/** SESv2 on this machine: refuses what SES refuses, keeps what it would have sent. */
export async function startEmailService(options: EmailServiceOptions): Promise<EmailService> {
  const { port, verifiedDomains, path, faults } = options;
  const configurationSets = new Map<string, ConfigurationSet>(
    Object.entries(options.configurationSets).map(([name, set]) => [name, { ...set, paused: false }]),
  );
  const outbox = await openOutbox(path);
  const suppression = suppressionList();

  const send = async (request: SendEmailRequest) => {
    checkSend(request, { verifiedDomains, configurationSets });
    const id = `0102${randomBytes(6).toString('hex')}-${randomUUID()}-000000`;
    const now = new Date();
    const raw = await mimeOf(request, `<${id}@eu-west-1.amazonses.com>`, now);
    checkLength(raw);
    const set = request.ConfigurationSetName === undefined ? undefined : configurationSets.get(request.ConfigurationSetName);
    const isHeldBack = (address: string) => (set?.obeysSuppression ?? true) && suppression.has(address);
    const recipients = recipientsOf(request).map(bareAddress);
    const to = recipients.filter((address) => !isHeldBack(address));
    const heldBack = recipients.filter(isHeldBack);
    if (to.length > 0)
      await outbox.add({
        id,
        at: now.toISOString(),
        from: request.FromEmailAddress ?? '',
        to,
        configurationSet: request.ConfigurationSetName ?? null,
        ...(await readSent(request, raw)),
      });
    for (const event of eventsOf({
      id,
      from: request.FromEmailAddress ?? '',
      at: now,
      to,
      heldBack,
      tags: request.EmailTags ?? [],
    }))
      await options.tell?.(event);
    return { MessageId: id };
  };

  const pause = (name: string, paused: boolean) => {
    const set = configurationSets.get(name);
    if (!set) throw new AwsError('NotFoundException', `Configuration set <${name}> does not exist.`, 404);
    set.paused = paused;
  };

  const listener: RequestListener = (request, response) => {
    readBody(request)
      .then((body) => answer(request, body, { send, suppression, pause }))
      .then((result) => answerJson(response, 200, result))
      .catch((error) =>
        answerError(response, error instanceof BodyTooLong ? new AwsError('BadRequestException', 'too long') : error),
      );
  };
  const server = await serve(faults ? faults.around(listener) : listener, port);

  return {
    url: server.url,
    sent: outbox.all,
    pause: (name, paused = true) => pause(name, paused),
    suppression,
    close: server.close,
  };
}

type Service = {
  send(request: SendEmailRequest): Promise<unknown>;
  suppression: SuppressionList;
  pause(configurationSet: string, paused: boolean): void;
};

/** The operation by method and path. */
async function answer(
  { method, url = '/' }: IncomingMessage,
  body: Buffer,
  { send, suppression, pause }: Service,
): Promise<unknown> {
  const { pathname } = new URL(url, 'http://email-service');
  const list = '/v2/email/suppression/addresses';
  if (method === 'POST' && pathname === '/v2/email/outbound-emails') return send(JSON.parse(body.toString()));
  const set = /^\/v2\/email\/configuration-sets\/([^/]+)\/sending$/.exec(pathname)?.[1];
  if (method === 'PUT' && set !== undefined) {
    pause(decodeURIComponent(set), JSON.parse(body.toString()).SendingEnabled !== true);
    return {};
  }
  if (method === 'PUT' && pathname === list) {
    const { EmailAddress, Reason } = JSON.parse(body.toString());
    suppression.put(EmailAddress, Reason);
    return {};
  }
  const address = pathname.startsWith(`${list}/`) ? decodeURIComponent(pathname.slice(list.length + 1)) : undefined;
  if (method === 'GET' && address !== undefined) return suppression.get(address);
  if (method === 'DELETE' && address !== undefined) {
    suppression.delete(address);
    return {};
  }
  throw new AwsError('UnknownOperationException', `${method} ${pathname} is not here`, 501);
}

async function mimeOf(request: SendEmailRequest, messageId: string, now: Date): Promise<Buffer> {
  const { Simple, Raw } = request.Content ?? {};
  if (Simple) return buildMime(request, Simple, messageId, now);
  return replaceMessageId(Buffer.from(Raw?.Data ?? '', 'base64'), messageId);
}
