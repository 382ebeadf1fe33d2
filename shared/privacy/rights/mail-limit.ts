import type { Alias } from '../standing/standings.ts';

/**
 * The limit of mails that the law wants sent: so many per address and day (design.md, rule 7), or a stranger could have us
 * fill somebody's inbox. Courtesy replies have their own, the cool-down.
 */
export type MailLimit = {
  /** Takes one of the day's mails (UTC days); false where none is left. */
  take(request: { alias: Alias; most: number; now: Date }): Promise<boolean>;
};
