import type { CaseState } from '../../privacy/rights/case-states.ts';
import type { SystemAnswered, Withheld } from '../../privacy/rights/access/answer-schema.ts';
import type { Act } from '../../reply/decide.ts';
import type { Intent, Right } from '../../reply/verdicts.ts';
import type { Locale } from '../../settings/settings-schema.ts';
import { reportDe } from './report-de.ts';
import { reportEn } from './report-en.ts';
import { reportFr } from './report-fr.ts';

/** Words of the report that answers an access (GDPR arts. 12(1), 15). `{…}` is filled in. */
export type ReportWords = {
  title: string;
  lead: string;
  complete: string;
  incomplete: string;
  contents: string;
  nothing: string;
  nothingWithheld: string;
  at: string;
  titles: {
    you: string;
    consents: string;
    history: string;
    waiting: string;
    messages: string;
    waitingMail: string;
    requests: string;
    systems: string;
    planned: string;
    others: string;
    withheld: string;
    files: string;
  };
  /** A sentence that says what a part is, where its title does not. */
  intros: { messages: string; waitingMail: string; systems: string; planned: string; others: string; withheld: string };
  you: {
    address: string;
    name: string;
    language: string;
    identityUntil: string;
    stopped: string;
    bounced: string;
    complained: string;
    lastReply: string;
    keptUntil: string;
  };
  columns: {
    day: string;
    what: string;
    details: string;
    keptUntil: string;
    purpose: string;
    channel: string;
    state: string;
    since: string;
    until: string;
    text: string;
    mailbox: string;
    recognised: string;
    decided: string;
    file: string;
    system: string;
    right: string;
    answer: string;
    kind: string;
    because: string;
  };
  messages: {
    open: string;
    noFile: string;
    sender: { aligned: string; unknown: string; failed: string };
    machine: string;
    acts: Record<Act, string>;
    sent: string;
    basis: string;
    people: string;
    intents: Record<Exclude<Intent, Right>, string>;
  };
  requests: {
    state: string;
    rights: string;
    received: string;
    due: string;
    proved: string;
    wrote: string;
    corrections: string;
    letters: string;
    steps: string;
    states: Record<CaseState, string>;
    unspecified: string;
  };
  systems: {
    open: string;
    answers: Record<NonNullable<SystemAnswered['answer']>, string>;
    keptUntil: string;
  };
  consentStates: { granted: string; withdrawn: string };
  withheld: Record<Withheld['because'], string>;
  files: { data: string; schema: string; mails: string; tables: string };
};

export const reportWords: Record<Locale, ReportWords> = { fr: reportFr, en: reportEn, de: reportDe };
