import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agentReasons } from '../shared/privacy/rights/agent-reasons.ts';
import { caseStates, isClosed, transitions } from '../shared/privacy/rights/case-states.ts';
import { settingsSchema } from '../shared/settings/settings-schema.ts';

const pages = globSync(['*.md', 'docs/**/*.md']);
const sources = globSync('{functions,shared,infra,local,bench,test}/**/*.ts').filter((file) => !file.includes('node_modules'));
const read = (file: string) => readFileSync(file, 'utf8');
const proseOf = (file: string) => read(file).replaceAll(/^```[^]*?^```/gm, '');

/** The anchors that GitHub gives the headings of a page. */
const anchorsOf = (file: string) =>
  Array.from(proseOf(file).matchAll(/^#{1,6} +(.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );

/** Links of a page to other files of ours: the file, and the heading in it. */
const linksOf = (page: string) =>
  Array.from(proseOf(page).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g), ([, path, anchor]) => ({
    file: path ? join(dirname(page), path) : page,
    anchor,
  }));

const leads = ({ file, anchor }: { file: string; anchor: string | undefined }) =>
  existsSync(file) && (anchor === undefined || anchorsOf(file).includes(anchor));

describe('the pages', () => {
  it('link to what is there', () => {
    const broken = pages.flatMap((page) => linksOf(page).flatMap((link) => (leads(link) ? [] : [{ page, ...link }])));
    expect(broken).toEqual([]);
  });

  it('are those that comments in the code send a reader to', () => {
    const cited = new Set<string>(sources.flatMap((file) => read(file).match(/\bdocs\/(?:decisions\/\d{4}|[a-z-]+\.md)/g) ?? []));
    expect([...cited].filter((page) => !existsSync(page) && globSync(`${page}-*.md`).length === 0)).toEqual([]);
  });

  it('are all that comments cite: no page lies outside', () => {
    const outside = sources.flatMap((file) =>
      Array.from(read(file).matchAll(/(?<![\w/.-])[a-z-]+\.md\b(?!\.)/g), ([page]) => [file, page]),
    );
    expect(outside).toEqual([]);
  });

  it('name files and folders that exist', () => {
    const named = pages.flatMap((page) =>
      Array.from(proseOf(page).matchAll(/`((?:functions|shared|infra|local|test|bench)\/[\w./-]*)`/g), ([, path = '']) => path),
    );
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(named)].filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the lists', () => {
  it('tell the state of every promise once', () => {
    const ids = [...read('README.md').matchAll(/^\| (R\d\d)(?:(?:, |–)(R\d\d))? \|/gm)].flatMap(
      ([cell, first = '', last = first]) => (cell.includes('–') ? range(first, last) : [...new Set([first, last])]),
    );
    expect(ids).toEqual([...range('R01', 'R18'), ...range('R20', 'R28'), ...range('R30', 'R39'), ...range('R40', 'R43')]);
  });

  it('hold every decision, in order', () => {
    const listed = Array.from(
      read('docs/decisions/README.md').matchAll(/\]\((\d{4}-[a-z-]+\.md)\) \| (.+) \|/g),
      ([, file, title]) => [file, title],
    );
    const there = globSync('docs/decisions/0*.md')
      .toSorted()
      .map((file) => [
        basename(file),
        read(file)
          .split('\n')[0]
          ?.replace(/^# \d{4} /, ''),
      ]);
    expect(listed).toEqual(there);
  });

  it('explain every setting', () => {
    const page = read('docs/configuration.md');
    const names = fieldsOf(z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' }));
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
  });
});

describe('the page on rights', () => {
  const page = read('docs/rights.md');

  it('has every line of the table of states, and no other', () => {
    const lines = Object.entries(transitions).map(([act, { from, to, by, duty }]) =>
      cells(`\`${act}\``, fromWords(from), to, by, duty),
    );
    expect(page.match(/^\| `[a-z-]+` \|(?: [^|]+ \|){4}$/gm)).toEqual(lines);
  });

  it('explains every state, and every reason for which a person is needed', () => {
    expect([...caseStates, ...agentReasons].filter((name) => !new RegExp(`^\\|.*\`${name}\`.* \\|$`, 'm').test(page))).toEqual(
      [],
    );
  });
});

function cells(...all: (string | readonly string[])[]): string {
  return `| ${all.map((one) => (typeof one === 'string' ? one : one.join(', '))).join(' | ')} |`;
}

/** Where an act may happen from, as the page says it. */
function fromWords(from: readonly string[]): string {
  const open: readonly string[] = caseStates.filter((state) => !isClosed(state));
  const missing = open.filter((state) => !from.includes(state));
  if (from.length + missing.length !== open.length || missing.length > 1) return from.join(', ');
  return missing.length === 0 ? 'any open' : `any open but ${missing[0]}`;
}

function range(first: string, last: string): string[] {
  const from = Number(first.slice(1));
  return Array.from({ length: Number(last.slice(1)) - from + 1 }, (_, index) => `R${String(from + index).padStart(2, '0')}`);
}

/** The names of all fields of a JSON schema, languages left out. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : [];
  const deeper = Object.values(schema).flatMap(fieldsOf);
  return [...new Set([...own, ...deeper])].filter((name) => !/^(fr|en|de)$/.test(name));
}
