import type { Walks } from '../../privacy/rights/access/answer-lists.ts';
import type { AnswerHead, HeldRequest, HeldStanding, InformationSection } from '../../privacy/rights/access/answer-schema.ts';
import { fillIn } from '../fill-in.ts';
import { html, type Markup, strange } from './markup.ts';
import { factsList, type Part, type Row, tablePart } from './tables.ts';
import type { Told } from './told.ts';

/** A part of the report that is made of one walk, and the id of its heading. */
export type ReportPart = { id: string; title: string; pieces(): AsyncIterable<Markup> };

/** The parts in their order. */
export function reportParts(head: AnswerHead, walks: Walks, told: Told): ReportPart[] {
  const { words } = told;
  const { titles, columns, intros } = words;
  const table = (id: keyof typeof titles, cells: readonly string[], rows: () => AsyncIterable<Row>): ReportPart => {
    const intro = Object.hasOwn(intros, id) ? intros[id as keyof typeof intros] : undefined; // just found to be one
    const nothing = id === 'withheld' ? words.nothingWithheld : words.nothing;
    const part: Part = { id, title: titles[id], nothing, ...(intro ? { intro } : {}) };
    return { id, title: titles[id], pieces: () => tablePart(part, cells, rows()) };
  };
  const c = columns;
  const records = (walk: Walks['followUps']) =>
    async function* (): AsyncGenerator<Row> {
      for await (const { kind, facts, keptUntil } of walk())
        yield [html`<span lang="en">${kind}</span>`, html`${told.facts(facts)}`, html`${told.day(keptUntil)}`];
    };

  return [
    { id: 'you', title: titles.you, pieces: () => you(head.standing, told) },
    table('consents', [c.purpose, c.channel, c.state, c.since, c.until, c.text], async function* () {
      for (const one of head.standing?.consents ?? [])
        yield [
          html`${told.purpose(one.purpose)}`,
          html`${one.channel}`,
          html`${words.consentStates[one.state]}`,
          html`${one.since && told.day(one.since)}`,
          html`${told.day(one.until)}`,
          html`${one.version}`,
        ];
    }),
    table('history', [c.day, c.what, c.purpose, c.details], async function* () {
      for await (const { at, event, purpose, channel, facts } of walks.consentHistory())
        yield [
          html`${told.moment(at)}`,
          html`${told.event(event)}`,
          html`${told.purpose(purpose)}${channel ? html` (${channel})` : null}`,
          html`${told.facts(facts)}`,
        ];
    }),
    table('waiting', [c.day, c.purpose, c.details, c.keptUntil], async function* () {
      for await (const { requestedAt, choices, identity, source, method, ip, keptUntil } of walks.waitingConsents())
        yield [
          html`${told.moment(requestedAt)}`,
          html`${choices.map(({ purpose, channel }) => `${told.purpose(purpose)} (${channel})`).join(', ')}`,
          html`${strange(`${identity.name} ${identity.address}`.trim())}; ${told.facts({ source, method, ip })}`,
          html`${told.day(keptUntil)}`,
        ];
    }),
    table('messages', [c.day, c.mailbox, c.recognised, c.decided, c.keptUntil, c.file], async function* () {
      for await (const message of walks.messages())
        yield [
          html`${told.moment(message.receivedAt)}`,
          html`${message.mailbox}`,
          html`${told.intents(message)}`,
          told.decision(message),
          html`${told.day(message.keptUntil)}`,
          file(message.file, told),
        ];
    }),
    table('waitingMail', [c.day, c.file], async function* () {
      for await (const mail of walks.waitingMail()) yield [html`${told.moment(mail.receivedAt)}`, file(mail.file, told)];
    }),
    { id: 'requests', title: titles.requests, pieces: () => requests(walks, told) },
    table('systems', [c.system, c.right, c.answer], async function* () {
      for (const one of head.systems) yield [html`${one.system}`, html`${told.right(one.right)}`, told.answer(one)];
    }),
    table('planned', [c.kind, c.details, c.keptUntil], records(walks.followUps)),
    table('others', [c.kind, c.details, c.keptUntil], records(walks.otherRecords)),
    table('withheld', [c.kind, c.because], async function* () {
      for await (const { of, because } of walks.withheld())
        yield [html`<span class="reference">${of.slice(0, 18)}</span>`, html`${words.withheld[because]}`];
    }),
    ...head.information.map((section) => ({ id: section.id, title: section.title, pieces: () => information(section) })),
  ];
}

async function* you(standing: HeldStanding | null, told: Told): AsyncGenerator<Markup> {
  const { words, day } = told;
  const until = (at: string | null | undefined) => (at ? html`${day(at)}` : null);
  yield html`<section aria-labelledby="you">\n<h2 id="you" tabindex="-1">${words.titles.you}</h2>\n`;
  yield standing === null
    ? html`<p>${words.nothing}</p>\n`
    : factsList([
        [words.you.address, standing.identity && strange(standing.identity.address)],
        [words.you.name, standing.identity?.name ? strange(standing.identity.name) : null],
        [words.you.language, standing.identity && html`${standing.identity.language}`],
        [words.you.identityUntil, until(standing.identityUntil)],
        [words.you.stopped, until(standing.stoppedUntil)],
        [words.you.bounced, until(standing.bouncedUntil)],
        [words.you.complained, until(standing.complainedUntil)],
        ...standing.lastReplies.map(
          ({ mailbox, at }) => [fillIn(words.you.lastReply, { mailbox }), html`${told.moment(at)}`] as const,
        ),
        [words.columns.details, html`${told.facts(standing.other)}`],
        [words.you.keptUntil, until(standing.keptUntil)],
      ]);
  yield html`</section>\n`;
}

async function* requests(walks: Walks, told: Told): AsyncGenerator<Markup> {
  const { words } = told;
  yield html`<section aria-labelledby="requests">\n<h2 id="requests" tabindex="-1">${words.titles.requests}</h2>\n`;
  for await (const request of walks.requests()) yield oneRequest(request, told);
  yield html`</section>\n`;
}

const paragraphs = (texts: readonly string[]) => html`${texts.filter(Boolean).map((text) => html`<p>${strange(text)}</p>`)}`;

function oneRequest(request: HeldRequest, told: Told): Markup {
  const { requests: words, columns, you: person } = told.words;
  const { state, identity, words: written, corrections, letters } = request;
  return html`<h3 class="reference">${request.reference}</h3>\n${factsList([
    [words.state, html`${Object.entries(words.states).find(([id]) => id === state)?.[1] ?? state}`],
    [words.rights, html`${request.rights.map(told.right).join(', ')}`],
    [words.received, html`${told.moment(request.receivedAt)}`],
    [words.due, html`${told.day(request.dueBy)}`],
    [words.proved, request.verified && html`${told.moment(request.verified.at)}`],
    [person.address, identity && strange(identity.address)],
    [person.name, identity?.name ? strange(identity.name) : null],
    [words.wrote, paragraphs([written?.message ?? ''])],
    [
      words.corrections,
      paragraphs([
        ...Object.entries(written?.corrections ?? {}).map(([field, value]) => `${field}: ${value}`),
        ...corrections.map((one) => `${one.field}: ${one.old} → ${one.new}`),
      ]),
    ],
    [words.letters, paragraphs(letters.map(({ text, writtenAt }) => (text ? `${told.day(writtenAt)}: ${text}` : '')))],
    [
      columns.system,
      html`${request.systems.map((one) => html`<p>${one.system}, ${told.right(one.right)}: ${told.answer(one)}</p>`)}`,
    ],
    [
      words.steps,
      html`${request.steps.map(({ at, what, facts }) => html`<p>${told.moment(at)}: <span lang="en">${what}</span> (${told.facts(facts)})</p>`)}`,
    ],
    [columns.file, request.file === null ? null : file(request.file, told)],
  ])}`;
}

/** A link to a file of the archive; a program that shows this page alone finds nothing there, and harms nothing. */
function file(path: string | null, { words }: Told): Markup {
  return path === null ? html`${words.messages.noFile}` : html`<a href="${path}">${words.messages.open}</a>`;
}

async function* information({ id, title, blocks }: InformationSection): AsyncGenerator<Markup> {
  yield html`<section aria-labelledby="${id}">\n<h2 id="${id}" tabindex="-1">${title}</h2>\n`;
  for (const block of blocks) {
    if ('text' in block) yield html`<p>${block.text}</p>\n`;
    else if ('facts' in block)
      yield factsList(block.facts.map(({ what, says }) => [what, html`${says.map((line) => html`<p>${line}</p>`)}`] as const));
    else yield html`<ul>\n${block.links.map(({ name, link }) => html`<li><a href="${link}">${name}</a></li>\n`)}</ul>\n`;
  }
  yield html`</section>\n`;
}
