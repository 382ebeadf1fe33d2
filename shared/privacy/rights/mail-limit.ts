import type { Alias } from '../standing/standings.ts';

/**
 * The limit of mails that the law wants sent: so many per address and day (docs/design.md, rule 7), or a stranger could have us
 * fill somebody's inbox. Courtesy replies have their own, the cool-down.
 */
export type MailLimit = {
  /**
   * Takes one of the day's mails (UTC days) for one occasion, a mail's key or a case's id; false where none is left. The
   * same occasion takes but one, however often its mail has to be tried.
   */
  take(request: { alias: Alias; mail: string; most: number; now: Date }): Promise<boolean>;
};
