import { calendarOf } from '../privacy/rights/deadline.ts';
import type { Correction } from '../privacy/rights/corrections.ts';
import { shortDate } from '../reply/readable-date.ts';
import type { Right } from '../reply/verdicts.ts';
import { fillIn } from './fill-in.ts';
import { frameOf } from './frame.ts';
import { rightsWords } from './rights-words.ts';
import { linkTo, type Visit } from './site.ts';
import { taskWords } from './task-words.ts';
import { html as note } from './templates/compiled/task-note.html.ts';
import { html as task } from './templates/compiled/task.html.ts';

/** What a named person is asked to do in a system. */
export type ShownTask = {
  id: string;
  system: string;
  /** `stop`: an opt-out, to be carried out and not answered. */
  todo: Right | 'stop';
  person: { name: string; address: string };
  corrections: readonly Correction[];
  dueBy: Date;
};

/** What was filled in, by field name, and which fields are wrong. */
export type FilledTask = {
  fields: Readonly<Record<string, string>>;
  wrong: readonly ('answer' | 'found' | 'because' | 'keptUntil')[];
};

const answers = ['done', 'nothing-held', 'kept', 'failed'] as const;

export function taskPage(visit: Visit, shown: ShownTask, token: string, { fields, wrong }: FilledTask = nothingFilled): string {
  const { locale } = visit;
  const words = taskWords[locale];
  const right = shown.todo === 'stop' ? 'objection' : shown.todo;
  const { name, article } = rightsWords[locale].rights[right];
  const asksFound = shown.todo === 'access' || shown.todo === 'portability';
  const says = (field: FilledTask['wrong'][number]) => (wrong.includes(field) ? words.wrong[field] : '');
  return task({
    frame: frameOf(visit, words.title),
    words,
    todo: fillIn(words.todo[shown.todo], { system: shown.system }),
    system: shown.system,
    person: shown.person,
    right: name,
    article,
    dueBy: shortDate(shown.dueBy, locale, calendarOf(visit.site.settings).timeZone),
    corrections: shown.corrections.map((one) => ({ ...one, field: fieldName(one.field, words.corrections.fields) })),
    action: shown.todo === 'stop' ? '' : linkTo(`/tasks/${encodeURIComponent(shown.id)}`, visit, { token }),
    answers: answers.map((value) => ({
      value,
      text: value === 'done' && asksFound ? words.foundAndShown : words.answers[value],
      isTicked: fields['answer'] === value,
    })),
    asksFound,
    filled: { found: fields['found'] ?? '', because: fields['because'] ?? '', keptUntil: fields['keptUntil'] ?? '' },
    errors: wrong.map((field) => ({ problem: words.wrong[field], anchor: field })),
    answerWrong: says('answer'),
    foundWrong: says('found'),
    becauseWrong: says('because'),
    keptUntilWrong: says('keptUntil'),
  });
}

/** It was answered. */
export function taskDonePage(visit: Visit): string {
  const { title, ...said } = taskWords[visit.locale].done;
  return note({ frame: frameOf(visit, title), ...said });
}

/** Nothing is open under this link: the same for one that never was. */
export function taskGonePage(visit: Visit): string {
  const { title, ...said } = taskWords[visit.locale].gone;
  return note({ frame: frameOf(visit, title), ...said });
}

const nothingFilled: FilledTask = { fields: {}, wrong: [] };

function fieldName(field: string, names: Readonly<Record<string, string>>): string {
  return names[field] ?? field;
}
