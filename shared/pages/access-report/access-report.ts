import type { Walks } from '../../privacy/rights/access/answer-lists.ts';
import type { AnswerHead } from '../../privacy/rights/access/answer-schema.ts';
import type { Locale, Settings } from '../../settings/settings-schema.ts';
import { fillIn } from '../fill-in.ts';
import { frameWords } from '../frame-words.ts';
import { html as stylesheet } from '../templates/compiled/stylesheet.html.ts';
import { html, type Markup } from './markup.ts';
import { reportParts } from './report-parts.ts';
import { toldIn } from './told.ts';

/** Beside the stylesheet of all pages: a page of tables is wider, and prints. */
const ownStyle =
  'body{max-width:72rem}.wide{overflow-x:auto}table{width:100%;border-collapse:collapse;font-size:.95rem}' +
  'th,td{padding:.5rem .6rem;border-top:1px solid var(--line);text-align:left;vertical-align:top}tbody th{font-weight:400}' +
  '.facts dd p{margin:0 0 .35rem}@media print{.wide{overflow:visible}}';

/**
 * The page that answers an access (GDPR arts. 12(1), 15): one file that loads nothing, runs nothing and is read with any browser,
 * keyboard or screen reader. It comes piece by piece, however much there is to tell.
 */
export async function* accessReport(
  head: AnswerHead,
  walks: Walks,
  { settings, locale, withTables }: { settings: Settings; locale: Locale; withTables: boolean },
): AsyncGenerator<string> {
  const told = toldIn(settings, locale);
  const { words } = told;
  const { request, controller } = head;
  const parts = reportParts(head, walks, told);
  const lead = fillIn(words.lead, {
    company: controller.name,
    reference: request.reference,
    day: told.day(request.receivedAt),
    made: told.moment(request.madeAt),
  });
  const whole = request.complete
    ? words.complete
    : fillIn(words.incomplete, { systems: words.titles.systems, withheld: words.titles.withheld });
  yield `<!doctype html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n';
  // Nothing in it could run or load anyway; a browser then holds whatever was overlooked to that.
  yield '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">\n';
  yield `<link rel="icon" href="data:,">\n<style>${stylesheet({})}${ownStyle}</style>\n`;
  yield textOf(html`<title>${words.title} – ${controller.name}</title>\n</head>\n<body>\n`);
  yield textOf(
    html`<a class="skip" href="#content">${frameWords[locale].skip}</a>\n<header><p class="company">${controller.name}</p></header>\n`,
  );
  yield textOf(html`<main id="content" tabindex="-1">\n<h1>${words.title}</h1>\n<p class="lead">${lead}</p>\n<p>${whole}</p>\n`);
  const contents = [...parts, { id: 'files', title: words.titles.files }];
  yield textOf(
    html`<nav class="contents" aria-label="${words.contents}">\n<ul>\n${contents.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul>\n</nav>\n`,
  );
  for (const { pieces } of parts) for await (const piece of pieces()) yield textOf(piece);
  yield textOf(filesPart(words, withTables));
  yield textOf(
    html`</main>\n<footer><p>${controller.name}, ${controller.address}, <a href="mailto:${controller.email}">${controller.email}</a></p></footer>\n</body>\n</html>\n`,
  );
}

const textOf = ({ markup }: Markup): string => markup;

function filesPart({ titles, files }: ReturnType<typeof toldIn>['words'], withTables: boolean): Markup {
  const lines: [file: string, says: string][] = [
    ['data.json', files.data],
    ['data.schema.json', files.schema],
    ['messages/*.eml', files.mails],
    ...(withTables ? [['csv/*.csv', files.tables] as [string, string]] : []),
  ];
  return html`<section aria-labelledby="files">\n<h2 id="files" tabindex="-1">${titles.files}</h2>\n<dl class="facts">\n${lines.map(
    ([file, says]) => html`<div><dt class="reference">${file}</dt><dd>${says}</dd></div>\n`,
  )}</dl>\n</section>\n`;
}
