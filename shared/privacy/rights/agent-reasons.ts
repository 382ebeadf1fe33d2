/** Why a case waits for a person (R08, R26; GDPR art. 22). The texts for agents are with the notices and the staff's pages. */
export const agentReasons = [
  /** A request for rights that does not say which. */
  'unspecified',
  /** Nobody can be written to. */
  'no-sender',
  /** The mail failed DMARC, or nothing proves its sender. */
  'unauthenticated',
  /** It bears signs of a machine; a person may stand behind it (rule 1). */
  'perhaps-automatic',
  /** It came to a mailbox that only observes, so nothing is sent by itself (R42). */
  'observed',
  /** One asker made more requests by form than a household makes; some may be somebody else's idea. */
  'too-many',
  /** Its words call for a person: complex, sensitive, threatening. */
  'complex',
  /** It is about, or in the name of, somebody else. */
  'third-person',
  /** Nothing was proved a week after the reminder. */
  'no-proof-came',
  /** A legal hold stands against what is asked. */
  'hold',
  /** An objection other than to marketing (art. 21(1)). */
  'objection-to-weigh',
  /** What is to be corrected could not be told from the words. */
  'corrections-unclear',
  /** Staged corrections were not confirmed. */
  'corrections-unconfirmed',
  /** A system said that it cannot do what was asked. */
  'system-failed',
  /** A mail of ours about the case bounced, or nothing was heard of it for a day (rule 15). */
  'mail-undelivered',
  /** The person complains about how the case is handled. */
  'complaint',
  /** An agent took it up without another reason. */
  'by-agent',
] as const;
export type AgentReason = (typeof agentReasons)[number];

/** What an opening says where one asker made too many requests in an hour: recorded like any, and a person writes. */
export const tooManyOfOneAsker = 'too many of one asker';
