import type { Case } from '../privacy/rights/cases.ts';
import { type CaseState, isClosed } from '../privacy/rights/case-states.ts';
import type { Correction } from '../privacy/rights/corrections.ts';
import type { Stored } from '../privacy/rights/portal.ts';
import type { PortalToken } from '../privacy/tokens/portal-token.ts';
import { calendarOf } from '../privacy/rights/deadline.ts';
import { readableDate } from '../reply/readable-date.ts';
import { fillIn } from './fill-in.ts';
import { frameOf } from './frame.ts';
import { portalWords } from './portal-words.ts';
import { caseFacts, pathOf } from './request-pages.ts';
import { linkTo, type Visit } from './site.ts';
import { html as done } from './templates/compiled/request-done.html.ts';
import { html as portal } from './templates/compiled/portal.html.ts';

/** All that the portal of a case shows to who has proved to be the person. */
export type PortalShown = {
  found: Case;
  others: readonly Case[];
  /** Null where nobody can be told from the case. */
  stored: Stored | null;
  /** What waits to be confirmed; null where nothing does. */
  corrections: readonly Correction[] | null;
  /** Is it being prepared? Between a proof and what it sets going lies a moment. */
  isPreparing: boolean;
  /** Was a new address confirmed, which its owner has to prove? */
  hasNewAddress: boolean;
  /** Does an answer wait to be fetched? */
  isReady: boolean;
};

/** The portal: the state of the case and of the person's others, what is stored in numbers, and what can be done here. */
export function portalPage(visit: Visit, shown: PortalShown, { token, expiresAt }: PortalToken): string {
  const { locale, site } = visit;
  const { found, others, stored, corrections, isPreparing, isReady } = shown;
  const words = portalWords[locale].portal;
  const path = pathOf(found.caseId);
  const { timeZone } = calendarOf(site.settings);
  return portal({
    frame: frameOf(visit, words.title),
    words,
    lead: fillIn(words.lead, { time: readableDate(expiresAt, locale, timeZone).time }),
    facts: caseFacts(visit, found, words.states[found.state]),
    statusPage: linkTo(path, visit),
    nothingToDo: isLeftToUs(shown),
    preparing: isPreparing && linkTo(path, visit, { token }),
    isConfirmed: found.progress.rectification === 'confirmed',
    hasNewAddress: shown.hasNewAddress,
    token,
    fetch: isReady && linkTo(`${path}/export`, visit, { token }),
    corrections: (corrections ?? []).map((one) => toldCorrection(visit, one)),
    correctionsAction: linkTo(`${path}/corrections`, visit),
    stored: stored ? toldStored(visit, stored, others.length + 1) : [],
    accessForm: linkTo('/rights/access', visit),
    others: others.map((other) => caseFacts(visit, other, words.states[other.state])),
    withdrawAction: !isClosed(found.state) && linkTo(`${path}/withdraw`, visit),
    complainAction: linkTo(`${path}/complain`, visit),
  });
}

/** Is it for us alone to go on? Where a person deals with it they may have asked something. */
function isLeftToUs({ found, corrections, isPreparing, hasNewAddress, isReady }: PortalShown): boolean {
  const goesOn = goesOnByItself.some((state) => state === found.state);
  return goesOn && !corrections && !isPreparing && !hasNewAddress && !isReady;
}

const goesOnByItself = ['received', 'open', 'in-progress', 'waiting-for-systems'] as const satisfies readonly CaseState[];

/** What a person has just done, and the way back where there is one. */
export function requestDonePage(
  visit: Visit,
  said: { title: string; lead: string; also?: string; reference?: string },
  back: { caseId: string; token: string } | null,
): string {
  return done({
    frame: frameOf(visit, said.title),
    ...said,
    back: back && linkTo(pathOf(back.caseId), visit, { token: back.token }),
    backName: portalWords[visit.locale].portal.back,
  });
}

function toldCorrection({ locale }: Visit, { field, old, new: wanted }: Correction) {
  const { corrections: words, fields } = portalWords[locale].portal;
  const known = Object.entries(fields).find(([name]) => name === field)?.[1];
  return { field: known ?? field, oldName: words.old, newName: words.new, old: old || words.nothing, new: wanted };
}

function toldStored({ locale }: Visit, stored: Stored, cases: number) {
  const words = portalWords[locale].portal.stored;
  const messages = stored.hasMore ? fillIn(words.atLeast, { count: stored.messages }) : String(stored.messages);
  return [
    { what: words.address, says: stored.hasAddress ? words.hasAddress : words.noAddress },
    { what: words.consents, says: String(stored.consents) },
    { what: words.stopped, says: stored.isStopped ? words.isStopped : words.no },
    { what: words.restricted, says: stored.isRestricted ? words.isRestricted : words.no },
    { what: words.messages, says: messages },
    { what: words.cases, says: String(cases) },
  ];
}
