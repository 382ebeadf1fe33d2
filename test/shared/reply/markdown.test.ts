import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, htmlOf, textOf, unescapeHtml } from '../../../shared/reply/markdown.ts';

const letter = `Hello.
**Reference:** R\\-1

## Your rights
- [see](https://example.com/see)
- [correct](https://example.com/correct)
[Stop](https://example.com/stop?a&#x3D;1&amp;b&#x3D;2)
`;

describe('a letter', () => {
  test('reads as plain text, its links with their addresses', () => {
    expect(textOf(letter)).toBe(
      [
        'Hello.',
        'Reference: R-1',
        '',
        'Your rights',
        '- see <https://example.com/see>',
        '- correct <https://example.com/correct>',
        'Stop <https://example.com/stop?a=1&b=2>',
      ].join('\n'),
    );
  });

  test('is HTML, a line a paragraph', () => {
    expect(htmlOf(letter)).toBe(
      [
        '<p>Hello.</p>',
        '<p><strong>Reference:</strong> R-1</p>',
        '<h2>Your rights</h2>',
        '<ul><li><a href="https://example.com/see">see</a></li><li><a href="https://example.com/correct">correct</a></li></ul>',
        '<p><a href="https://example.com/stop?a&#x3D;1&amp;b&#x3D;2">Stop</a></p>',
      ].join('\n'),
    );
  });

  test('shows a link that stands alone behind a plus as a button, and in text as any other', () => {
    expect(htmlOf('+ [Yes](https://example.com/yes)')).toBe('<p class="act"><a href="https://example.com/yes">Yes</a></p>');
    expect(textOf('+ [Yes](https://example.com/yes)')).toBe('Yes <https://example.com/yes>');
  });

  test('takes each escape back once', () => {
    expect(unescapeHtml('&amp;lt; &lt;b&gt; &quot;&#x27;&#x60;&#x3D;')).toBe('&lt; <b> "\'`=');
  });
});

/** What Handlebars makes of a value. */
const escapeHtml = (value: string) =>
  value.replaceAll(
    /[&<>"'`=]/g,
    (one) =>
      `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[one] ?? `#x${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`};`,
  );

const around = (one: string, other: string) =>
  `${one} said **${other}:** [${one}](https://example.com/${other})\n- ${other}\n\n${one}`;
const inLetter = (raw: string) => escapeHtml(escapeMarkdown(raw)) || 'x';
const tags = (html: string) => html.replaceAll(/"[^"]*"/g, '""').match(/<[^>]*>/g);

describe('a value in a letter', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from(String.raw`\*[]()#- <>&"'=`),
        '\n',
        '\r',
        '\u2028',
        'a',
        'javascript:',
        '](',
        '**',
        '## ',
      ),
    }),
  );

  test('never makes a tag, a link or a line', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const markdown = around(`x${inLetter(first)}`, `x${inLetter(second)}`);
        expect(tags(htmlOf(markdown))).toEqual(tags(htmlOf(around('x', 'x'))));
        expect(textOf(markdown).split('\n').length).toBe(textOf(around('x', 'x')).split('\n').length);
      }),
    );
  });

  test('reads as it was, but for line breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (raw) => {
        expect(textOf(`>${escapeHtml(escapeMarkdown(raw))}<`)).toBe(`>${raw}<`.trim());
      }),
    );
  });

  test('takes time in proportion to its length, whatever stands in it', () => {
    const long = `${'['.repeat(20_000)}${'**'.repeat(20_000)}`;
    expect(textOf(escapeMarkdown(long))).toBe(long);
  });
});
