/** The body of SESv2 SendEmail as it comes over the wire: bytes are base64. */
export type SendEmailRequest = {
  FromEmailAddress?: string;
  Destination?: { ToAddresses?: string[]; CcAddresses?: string[]; BccAddresses?: string[] };
  ReplyToAddresses?: string[];
  ConfigurationSetName?: string;
  EmailTags?: { Name: string; Value: string }[];
  Content?: { Simple?: SimpleContent; Raw?: { Data: string }; Template?: unknown };
};

export type SimpleContent = {
  Subject: { Data: string };
  Body: { Text?: { Data: string }; Html?: { Data: string } };
  Headers?: { Name: string; Value: string }[];
  Attachments?: Attachment[];
};

export type Attachment = {
  FileName: string;
  RawContent: string;
  ContentType?: string;
  ContentDisposition?: 'ATTACHMENT' | 'INLINE';
  ContentId?: string;
};

/** Everyone it goes to, whichever way. */
export function recipientsOf({ Destination = {} }: SendEmailRequest): string[] {
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = Destination;
  return [...ToAddresses, ...CcAddresses, ...BccAddresses];
}

/** `Name <address>` or a bare address → the address, as written. */
export function bareAddress(mailbox: string): string {
  const open = mailbox.lastIndexOf('<');
  return (mailbox.endsWith('>') && open >= 0 ? mailbox.slice(open + 1, -1) : mailbox).trim();
}

export const domainOf = (mailbox: string): string => bareAddress(mailbox).split('@').at(-1)?.toLowerCase() ?? '';
