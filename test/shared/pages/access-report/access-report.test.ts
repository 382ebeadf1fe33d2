import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessReport } from '../../../../shared/pages/access-report/access-report.ts';
import { controllerOf, informationOf } from '../../../../shared/pages/access-report/information.ts';
import { rightsWords } from '../../../../shared/pages/rights-words.ts';
import type { Walks } from '../../../../shared/privacy/rights/access/answer-lists.ts';
import {
  type AnswerHead,
  type AnswerLists,
  listNames,
  schemaId,
} from '../../../../shared/privacy/rights/access/answer-schema.ts';
import { settings } from '../../../../shared/settings/settings.ts';
import { type Locale, locales } from '../../../../shared/settings/settings-schema.ts';

const at = '2026-11-22T10:00:00.000Z';

const headIn = (locale: Locale, changes: Partial<AnswerHead> = {}): AnswerHead => ({
  $schema: schemaId,
  request: { reference: 'R-ONE', rights: ['access'], receivedAt: at, madeAt: at, language: locale, complete: true },
  controller: controllerOf(settings, locale),
  standing: null,
  systems: [],
  information: informationOf(settings, 'https://privacy.example.com/data', locale),
  ...changes,
});

const walk = (items: readonly unknown[]) =>
  async function* () {
    yield* items;
  };

function walksOf(lists: Partial<AnswerLists> = {}): Walks {
  // each list is walked by its own name
  return Object.fromEntries(listNames.map((name) => [name, walk(lists[name] ?? [])])) as unknown as Walks;
}

async function reportIn(locale: Locale, head: Partial<AnswerHead> = {}, lists: Partial<AnswerLists> = {}, withTables = false) {
  const pieces = await Array.fromAsync(accessReport(headIn(locale, head), walksOf(lists), { settings, locale, withTables }));
  return pieces.join('');
}

const request = (message: string): AnswerLists['requests'][number] => ({
  reference: 'R-ONE',
  state: 'in-progress',
  repeatOf: null,
  rights: ['access'],
  channel: 'form',
  receivedAt: at,
  dueBy: at,
  acknowledgedAt: at,
  verified: { by: 'link', at },
  progress: {},
  outcome: null,
  closedAt: null,
  identity: { address: message, name: message, language: 'en' },
  words: { message, corrections: { name: message } },
  corrections: [{ field: 'name', old: message, new: message }],
  letters: [{ kind: 'message', text: message, writtenAt: at, sentAt: null }],
  systems: [
    {
      system: 'CRM',
      right: 'access',
      state: 'answered',
      answer: 'done',
      because: message,
      keptUntil: null,
      toldAt: at,
      answeredAt: at,
    },
  ],
  steps: [{ at, what: 'received', facts: { channel: message } }],
  other: [],
  file: null,
});

const strangers = (text: string): [Partial<AnswerHead>, Partial<AnswerLists>] => [
  {
    systems: [
      {
        system: text,
        right: 'access',
        state: 'answered',
        answer: 'kept',
        because: text,
        keptUntil: '2030-01-01',
        toldAt: at,
        answeredAt: at,
      },
    ],
    standing: {
      identity: { address: text, name: text, language: 'en' },
      identityUntil: at,
      stoppedSince: null,
      stoppedUntil: null,
      bouncedUntil: null,
      complainedUntil: null,
      consents: [],
      lastReplies: [{ mailbox: text, at }],
      other: { claimedBy: text },
      keptUntil: at,
    },
  },
  { requests: [request(text)], otherRecords: [{ kind: text, facts: { [text]: [text] }, keptUntil: at }] },
];

describe('the report of an access', () => {
  it.each(locales)('in %s tells all of art. 15(1) in the words of the notice, with whole addresses', async (locale) => {
    const page = await reportIn(locale);
    expect(page).toContain(`<html lang="${locale}">`);
    for (const id of [
      'purposes',
      'legal-basis',
      'retention',
      'recipients',
      'rights',
      'source',
      'transfers',
      'decisions',
      'authority',
    ])
      expect(page).toContain(`<h2 id="${id}"`);
    expect(page).toContain('Amazon Web Services EMEA SARL');
    expect(page).toContain(`href="https://privacy.example.com/data/rights/erasure?lang=${locale}"`);
    expect(page).toContain('href="https://www.cnil.fr/fr/plaintes"');
    expect(page).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  it('runs nothing and loads nothing, and a browser holds it to that', async () => {
    const page = await reportIn('en', ...strangers('x'));
    expect(page).not.toMatch(/<(?:script|img|iframe|object|form|base)\b|\bon\w+=|url\(/i);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
  });

  it('can be read by heading, by table and without a mouse', async () => {
    const page = await reportIn('en', ...strangers('x'));
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<a class="skip" href="#content">');
    for (const [table] of page.matchAll(/<table>[^]*?<\/table>/g)) {
      expect(table).toContain('<th scope="col">');
      expect(table).toContain('<th scope="row">');
    }
  });

  it('is well-formed, and shows what strangers wrote as text, whatever it is', async () => {
    const piece = fc.constantFrom(
      '<script>',
      '</td>',
      '"',
      "'",
      '&',
      '&lt;',
      '<!--',
      ']]>',
      '\0',
      '\u202E',
      '\uD800',
      'é',
      '🎈',
      '\n',
      'a',
      '<',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const text = pieces.join('');
        const page = await reportIn('en', ...strangers(text));
        expect(openElements(page)).toEqual([]);
        expect(page).not.toMatch(/<script|<!--/);
        const shown = text.toWellFormed().replaceAll('\0', '');
        if (shown.trim() !== '') expect(textsIn(page)).toContain(shown);
      }),
      { numRuns: 60 },
    );
  });

  it('says what is missing where it is not whole', async () => {
    const { request: asked } = headIn('en');
    const page = await reportIn(
      'en',
      { request: { ...asked, complete: false } },
      { withheld: [{ what: 'notes', of: 'R-ONE', because: 'notes-of-staff' }] },
    );
    expect(page).toContain('It is not everything yet');
    expect(page).toContain('Notes of our staff about the request');
    expect(await reportIn('en')).toContain('It is everything we hold');
  });

  it('tells of each message what was recognised, decided and why, and where it is', async () => {
    const message: AnswerLists['messages'][number] = {
      id: 'a',
      receivedAt: at,
      decidedAt: at,
      provider: 'ses',
      mailbox: 'contact@example.com',
      language: 'en',
      intents: ['erasure 0.91', 'general-enquiry 0.10'],
      authenticity: 'aligned',
      guard: null,
      act: 'reply',
      because: 'enquiry',
      legalBasis: 'legitimate-interest',
      template: 'acknowledgement',
      outcome: 'sent',
      replyId: null,
      toPeople: true,
      other: {},
      keptUntil: at,
      file: 'messages/2026-11-22-a.eml',
    };
    const page = await reportIn('en', {}, { messages: [message] }, true);
    expect(page).toContain(`${rightsWords.en.rights.erasure.name} (91 %), other question (10 %)`);
    expect(page).toContain('answered (<span lang="en">enquiry</span>); a reply was sent; legal basis: our legitimate interest');
    expect(page).toContain('<a href="messages/2026-11-22-a.eml">message</a>');
    expect(page).toContain('csv/*.csv');
  });
});

const voidElements = ['meta', 'link', 'br'];

/** Elements that are left open, or closed where they were not open. */
function openElements(page: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/g)) {
    if (voidElements.includes(name)) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

/** What strangers' words come to in a browser. */
function textsIn(page: string): string[] {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return [...page.matchAll(/<bdi>([^<]*)<\/bdi>/g)].map(([, text = '']) =>
    text.replace(/&(#?\w+);/g, (all, name: string) => named[name] ?? all),
  );
}
