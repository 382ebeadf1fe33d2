import { describe, expect, test } from 'vitest';
import { compileTemplates } from '../../../infra/templates/compile-templates.ts';

const compiled = (sources: Record<string, string>) => compileTemplates(new Map(Object.entries(sources)));

describe('compiling a folder of templates', () => {
  test('makes one module a source, which exports a function named after what it renders', () => {
    const modules = compiled({ 'page.html.hbs': '<p>{{name}}</p>', 'fr/letter.md.hbs': 'Bonjour {{name}}' });
    expect([...modules.keys()]).toEqual(['page.html.ts', 'fr/letter.md.ts']);
    expect(modules.get('page.html.ts')).toContain('export const html: (context: object) => string');
    expect(modules.get('fr/letter.md.ts')).toContain('export const markdown: (context: object) => string');
  });

  test('takes a part from the same folder before the one above it, and imports what the part includes itself', () => {
    const modules = compiled({
      'sign.md.hbs': 'above',
      'fr/sign.md.hbs': '{{> company}}',
      'company.md.hbs': '{{company}}',
      'fr/letter.md.hbs': '{{> sign}}',
      'letter.md.hbs': '{{> sign}}',
    });
    expect(importsOf(modules.get('fr/letter.md.ts'))).toEqual(['./sign.md.ts', '../company.md.ts']);
    expect(importsOf(modules.get('letter.md.ts'))).toEqual(['./sign.md.ts']);
  });

  test('keeps no position of the source and no fallback for old runtimes', () => {
    const code = compiled({ 'a.html.hbs': '{{#each list}}{{name}}{{#if x}}{{y.z}}{{/if}}{{/each}}' }).get('a.html.ts');
    expect(code).toContain('container.strict(depth0, "name" )');
    expect(code).not.toMatch(/"line":|hasOwnProperty/);
  });

  test.each([
    ['{{{name}}}', 'raw output'],
    ['{{& name}}', 'raw output'],
    ['{{> missing}}', 'includes "missing", and there is no missing.html.hbs'],
    ['{{> (lookup . "name")}}', 'a part is named as it stands'],
    ['{{> a}}', 'includes itself'],
    ['{{shout name}}', 'knownHelpersOnly'],
    ['{{#if}', 'Parse error'],
  ])('refuses %s, naming the file', (source, because) => {
    expect(() => compiled({ 'a.html.hbs': source })).toThrow(because);
    expect(() => compiled({ 'a.html.hbs': source })).toThrow(/^a\.html\.hbs: /);
  });

  test.each(['Fish & chips', 'a <b>bold</b> word'])('refuses markup in Markdown: %s', (source) => {
    expect(() => compiled({ 'a.md.hbs': source })).toThrow('a.md.hbs: ');
    expect(() => compiled({ 'a.html.hbs': source })).not.toThrow();
  });

  test('refuses a file of another kind', () => {
    expect(() => compiled({ 'a.hbs': 'words' })).toThrow("a.hbs: a template's name ends in .html.hbs or .md.hbs");
  });
});

function importsOf(code = ''): string[] {
  return Array.from(code.matchAll(/from '(\.[^']+)'/g), ([, path]) => path ?? '');
}
