import { AwsError } from '../aws-json.ts';
import { bareAddress, domainOf, recipientsOf, type SendEmailRequest, type SimpleContent } from './send-email-request.ts';

/** A configuration set: the suppression list holds back mail in it or not, and sending in it can be paused. */
export type ConfigurationSet = { obeysSuppression: boolean; paused: boolean };

export type SendingRules = {
  /** Domains proved to be ours; mail from any other is refused. */
  verifiedDomains: readonly string[];
  configurationSets: ReadonlyMap<string, ConfigurationSet>;
};

/** SES's limits of one mail. */
const limits = { recipients: 50, headers: 15, headerName: 126, headerValue: 870, bytes: 40 * 1024 * 1024 };

/** Headers that SES writes itself and takes from nobody. */
const forbiddenHeaders = new Set(
  'bcc cc content-disposition content-type date from message-id mime-version reply-to return-path subject to'.split(' '),
);

/**
 * Refuses what SES refuses. Stricter only where SES's own answer is not documented: a control character anywhere in a
 * header is refused, so that an injection shows here first.
 * @throws {AwsError}
 */
export function checkSend(request: SendEmailRequest, rules: SendingRules): void {
  const { FromEmailAddress: from, ReplyToAddresses = [], Content = {} } = request;
  const recipients = recipientsOf(request);
  if (!from) throw bad('Missing required field FromEmailAddress');
  if (recipients.length === 0) throw bad('Missing required field Destination');
  if (recipients.length > limits.recipients) throw bad(`Recipient count exceeds ${limits.recipients}.`);
  for (const mailbox of [from, ...recipients, ...ReplyToAddresses]) checkMailbox(mailbox);
  if (Content.Simple) checkSimple(Content.Simple);
  else if (!Content.Raw) throw bad('Content must be Simple or Raw; templates are not here');
  for (const { Name, Value } of request.EmailTags ?? [])
    if (!isTag(Name) || !isTag(Value)) throw bad('Invalid tag: only letters, digits, underscores and dashes');
  checkConfigurationSet(request.ConfigurationSetName, rules);
  if (!rules.verifiedDomains.some((domain) => domainOf(from) === domain || domainOf(from).endsWith(`.${domain}`)))
    throw new AwsError('MessageRejected', 'Email address is not verified. An identity failed the check in region EU-WEST-1.');
}

/** @throws {AwsError} where the mail is longer than SES sends. */
export function checkLength(raw: Buffer): void {
  if (raw.length > limits.bytes) throw bad(`Message length is more than ${limits.bytes} bytes long: ${raw.length}.`);
}

function checkConfigurationSet(name: string | undefined, { configurationSets }: SendingRules): void {
  if (name === undefined) return;
  const set = configurationSets.get(name);
  if (!set) throw new AwsError('NotFoundException', `Configuration set <${name}> does not exist.`, 404);
  if (set.paused) throw new AwsError('SendingPausedException', `Sending is paused for configuration set <${name}>.`);
}

function checkMailbox(mailbox: string): void {
  // SES wants ASCII: names RFC 2047 encoded, domains in Punycode, and no other alphabet in a local part.
  if (!isPrintable(mailbox)) throw bad('Local address contains control or whitespace or non-ASCII characters');
  const parts = bareAddress(mailbox).split('@');
  const local = parts.slice(0, -1).join('@');
  const domain = parts.at(-1) ?? '';
  if (parts.length < 2 || domain === '') throw bad("Missing final '@domain'");
  if (local === '' || local.length > 64 || !/^[^\s<>(),;:\\"[\]@]+$|^"[^"\\]+"$/.test(local))
    throw bad('Illegal address: local part');
  if (domain.length > 253 || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain) || /^-|-$|\.-|-\./.test(domain))
    throw bad('Domain contains illegal character');
}

function checkSimple({ Subject, Body, Headers = [], Attachments = [] }: SimpleContent): void {
  if (hasControl(Subject.Data)) throw bad('Subject contains control characters');
  if (!Body.Text && !Body.Html) throw bad('Body must have Text or Html');
  if (Headers.length > limits.headers) throw bad(`Header count exceeds ${limits.headers}.`);
  for (const { Name, Value } of Headers) {
    if (!/^[!-9;-~]+$/.test(Name) || Name.length > limits.headerName) throw bad('Invalid header name');
    if (forbiddenHeaders.has(Name.toLowerCase())) throw bad(`Header <${Name}> can not be set`);
    if (!isPrintable(Value) || Value.length > limits.headerValue) throw bad(`Invalid value of header <${Name}>`);
  }
  for (const { FileName } of Attachments)
    if (!FileName || hasControl(FileName) || FileName.length > 255) throw bad('Invalid attachment file name');
}

/** What SES takes as the name or the value of a tag. */
const isTag = (text: string): boolean => /^[\w-]{1,256}$/.test(text);

const bad = (message: string) => new AwsError('BadRequestException', message);

/** Printable ASCII and the space. */
const isPrintable = (text: string): boolean => /^[ -~]*$/.test(text);

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const hasControl = (text: string): boolean => /[\u0000-\u001f\u007f]/.test(text);
