import { periods } from '../privacy/retention/periods.ts';
import { calendarOf } from '../privacy/rights/deadline.ts';
import { shortDate } from '../reply/readable-date.ts';
import { type Right, rights } from '../reply/verdicts.ts';
import { fillIn } from './fill-in.ts';
import { frameOf } from './frame.ts';
import { periodInWords } from './periods-in-words.ts';
import { rightsWords } from './rights-words.ts';
import { linkTo, type Visit } from './site.ts';
import { html as received } from './templates/compiled/request-received.html.ts';
import { html as request } from './templates/compiled/request.html.ts';
import { html as choose } from './templates/compiled/rights.html.ts';

/** The six rights, a sentence and a link each. */
export function rightsPage(visit: Visit): string {
  return choose({
    frame: frameOf(visit, rightsWords[visit.locale].title),
    lead: rightsWords[visit.locale].lead,
    rights: rightsIn(visit),
  });
}

/** The rights by their names and addresses; the page for programs. */
export function rightsIn(visit: Visit): { right: Right; name: string; explained: string; link: string }[] {
  const words = rightsWords[visit.locale];
  return rights.map((right) => {
    const { name, explained } = words.rights[right];
    return { right, name, explained, link: linkTo(`/rights/${right}`, visit) };
  });
}

/** What a person had written into the form, by its field names, and what was wrong with it. */
export type Filled = { fields: Readonly<Record<string, string>>; errors: readonly { field: string; problem: string }[] };

const fieldNames = ['email', 'message', 'corrections.name', 'corrections.email', 'corrections.other'] as const;

/** The form of one right; what was filled in stays, and each wrong field says why. */
export function requestPage(visit: Visit, right: Right, { fields, errors }: Filled = { fields: {}, errors: [] }): string {
  const { locale } = visit;
  const words = rightsWords[locale];
  const field = Object.fromEntries(
    fieldNames.map((name) => {
      const wrong = errors.find((error) => error.field === name)?.problem ?? '';
      return [name, { value: fields[name] ?? '', wrong }];
    }),
  );
  return request({
    frame: frameOf(visit, words.rights[right].name),
    words,
    right: words.rights[right],
    use: fillIn(words.form.use, { period: periodInWords(periods.request.seconds, locale) }),
    locale,
    action: linkTo(`/rights/${right}`, visit),
    notice: `${linkTo('/privacy', visit)}#rights`,
    about: right === 'objection' && aboutChoices.map((value) => choiceIn(words.form.about, value, fields['about'])),
    hasCorrections: right === 'rectification',
    field,
    errors: errors.map(({ problem, field: name }) => ({ problem, anchor: name in field ? name : 'content' })),
  });
}

const aboutChoices = ['marketing', 'other'] as const;

function choiceIn(names: Record<'marketing' | 'other', string>, value: 'marketing' | 'other', chosen: string | undefined) {
  return { value, name: names[value], isChosen: value === chosen };
}

/** The receipt: the same for who is known and who is not. */
export function requestReceivedPage(
  visit: Visit,
  receipt: { caseId: string; right: Right; receivedAt: Date; dueAt: Date },
): string {
  const words = rightsWords[visit.locale];
  const day = (at: Date) => shortDate(at, visit.locale, calendarOf(visit.site.settings).timeZone);
  return received({
    frame: frameOf(visit, words.received.title),
    words: words.received,
    reference: receipt.caseId,
    right: words.rights[receipt.right].name,
    receivedAt: day(receipt.receivedAt),
    dueAt: day(receipt.dueAt),
    follow: linkTo(`/rights/requests/${receipt.caseId}/confirm`, visit),
  });
}
