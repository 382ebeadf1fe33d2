import { SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { MailSender, OutgoingMail, SendOutcome } from '../reply/outgoing-mail.ts';

/** The names of the two configuration sets (docs/design.md, rule 15). */
export type ConfigurationSets = Record<OutgoingMail['configurationSet'], string>;

/**
 * A client that asks once: a try of its own after a lost answer could send a mail twice, and who may try again is decided
 * by what was claimed, not here (docs/decisions/0004).
 */
export function sesClient(): SESv2Client {
  return new SESv2Client({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 15_000, throwOnRequestTimeout: true },
  });
}

/** Sends through SESv2 `SendEmail`, Simple content: SES makes the MIME. */
export function mailSender(client: Pick<SESv2Client, 'send'>, configurationSets: ConfigurationSets): MailSender {
  return {
    async send(mail) {
      try {
        const { MessageId } = await client.send(new SendEmailCommand(requestOf(mail, configurationSets)));
        return MessageId
          ? { outcome: 'sent', messageId: MessageId }
          : { outcome: 'unknown', because: 'no message id in the answer' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

function requestOf(mail: OutgoingMail, configurationSets: ConfigurationSets): SendEmailCommandInput {
  return {
    FromEmailAddress: mail.from,
    Destination: { ToAddresses: [mail.to] },
    ...(mail.replyTo ? { ReplyToAddresses: [mail.replyTo] } : {}),
    ConfigurationSetName: configurationSets[mail.configurationSet],
    ...(mail.about
      ? {
          EmailTags: [
            { Name: 'case', Value: mail.about.caseId },
            { Name: 'kind', Value: mail.about.kind },
          ],
        }
      : {}),
    Content: {
      Simple: {
        Subject: utf8(mail.subject),
        Body: { Text: utf8(mail.text), Html: utf8(mail.html) },
        Headers: mail.headers.map(([Name, Value]) => ({ Name, Value })),
        ...(mail.attachments
          ? {
              Attachments: mail.attachments.map(({ filename, contentType, content }) => ({
                FileName: filename,
                ContentType: contentType,
                ContentDisposition: 'ATTACHMENT' as const,
                RawContent: content,
              })),
            }
          : {}),
      },
    },
  };
}

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });

/** What SES answered, or that it did not. Names only: an error's message may quote an address. */
function outcomeOf(error: unknown): SendOutcome {
  const { name, status } = readError(error);
  if (status === 429 || throttling.has(name)) return { outcome: 'throttled' };
  return status !== null && status >= 400 && status < 500
    ? { outcome: 'refused', because: name }
    : { outcome: 'unknown', because: name };
}

/** The SDK's names for "later"; SES answers some of them with status 400. */
const throttling = new Set(['TooManyRequestsException', 'ThrottlingException', 'Throttling', 'LimitExceededException']);

function readError(error: unknown): { name: string; status: number | null } {
  if (!(error instanceof Error)) return { name: 'UnknownError', status: null };
  const metadata = '$metadata' in error ? error.$metadata : null;
  const isAnswered = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata;
  const status = isAnswered && typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : null;
  return { name: error.name, status };
}
