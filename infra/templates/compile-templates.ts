import { posix } from 'node:path';
import Handlebars from 'handlebars';

/** A source once read: the code of its template, and the paths of the parts it includes itself. */
type Template = { path: string; code: string; includes: string[] };

/** What a source is rendered to, by the ending of its name; the compiled module exports a function of this name. */
const formats = { '.html.hbs': 'html', '.md.hbs': 'markdown' } as const;

/**
 * The TypeScript modules of a folder of sources, both by path.
 * @throws {Error} naming the source: an ending that is not known, a part that does not exist or includes itself, a helper
 *   that Handlebars does not know, `{{{raw}}}` output, HTML in Markdown.
 */
export function compileTemplates(sources: ReadonlyMap<string, string>): Map<string, string> {
  const templates = new Map(Array.from(sources, ([path, source]) => [path, compile(path, source, sources)]));
  return new Map(Array.from(templates.values(), (template) => [modulePath(template.path), moduleOf(template, templates)]));
}

function compile(path: string, source: string, sources: ReadonlyMap<string, string>): Template {
  try {
    const program = Handlebars.parse(source);
    const reader = new SourceReader(path, sources);
    reader.accept(program);
    return { path, code: codeOf(program), includes: [...reader.includes] };
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Reads one tree: gives every part the name it has in the modules, and refuses what could put raw text into HTML. */
class SourceReader extends Handlebars.Visitor {
  readonly includes = new Set<string>();
  readonly #path: string;
  readonly #sources: ReadonlyMap<string, string>;

  constructor(path: string, sources: ReadonlyMap<string, string>) {
    super();
    this.#path = path;
    this.#sources = sources;
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.#include(partial);
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#include(partial);
    super.PartialBlockStatement(partial);
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) throw new Error('raw output ({{{ }}} or {{& }}) is not allowed: put the markup into a part');
    super.MustacheStatement(mustache);
  }

  override ContentStatement({ value }: hbs.AST.ContentStatement): void {
    // The words become plain text too, where an entity or a tag would be read as it stands.
    if (formatOf(this.#path) === 'markdown' && /[&<>]/.test(value))
      throw new Error(
        `"${value.trim().slice(0, 40)}" holds &, < or >: Markdown here is words, ## headings, - lists, **bold** and [links]()`,
      );
  }

  #include({ name }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    if (name.type !== 'PathExpression') throw new Error('a part is named as it stands, not by an expression');
    if (name.original === '@partial-block') return;
    name.original = partPath(name.original, this.#path, this.#sources);
    this.includes.add(name.original);
  }
}

/** The source that `{{> name}}` in `from` means: of the same format, beside it or in the nearest folder above it. */
function partPath(name: string, from: string, sources: ReadonlyMap<string, string>): string {
  const ending = Object.keys(formats).find((one) => from.endsWith(one)) ?? '';
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, name + ending);
    if (sources.has(path)) return path;
    if (folder === '.') throw new Error(`includes "${name}", and there is no ${name}${ending} beside or above it`);
  }
}

/** Missing fields throw (`strict`), so that no mail or page is ever sent with a hole. */
function codeOf(program: hbs.AST.Program): string {
  const code: unknown = Handlebars.precompile(program, { knownHelpersOnly: true, strict: true });
  if (typeof code !== 'string') throw new Error('Handlebars gave no code'); // its types promise an object, it gives code
  return withoutBallast(code);
}

/**
 * Leaves out what every compiled template repeats and this runtime has no use for: the look-up for runtimes before 4.6, and
 * the positions in the source. They are a third of a template's size, and size is cold start.
 */
function withoutBallast(code: string): string {
  const position = String.raw`\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}`;
  return code
    .replaceAll(/(lookupProperty = container\.lookupProperty) \|\| function\(parent, propertyName\) \{[^}]*\}[^}]*\}/g, '$1')
    .replaceAll(new RegExp(`,\\s*${position}`, 'g'), '')
    .replaceAll(new RegExp(`,"loc":${position}`, 'g'), '');
}

function moduleOf(template: Template, templates: ReadonlyMap<string, Template>): string {
  const parts = partsOf(template, templates).map((path, index) => ({ path, variable: `part${index + 1}` }));
  const folder = posix.dirname(template.path);
  return [
    `// Made from ${template.path} by \`npm run templates\`: edit that file, not this one.`,
    '// @ts-nocheck',
    "import Handlebars from 'handlebars/runtime.js';",
    ...parts.map(({ path, variable }) => `import { template as ${variable} } from '${relative(folder, modulePath(path))}';`),
    '',
    `export const template = /* @__PURE__ */ Handlebars.template(${template.code});`,
    `const partials = { ${parts.map(({ path, variable }) => `'${path}': ${variable}`).join(', ')} };`,
    `export const ${formatOf(template.path)}: (context: object) => string = (context) => template(context, { partials });`,
    '',
  ].join('\n');
}

/** Every source that a template includes, itself or through others. */
function partsOf(template: Template, templates: ReadonlyMap<string, Template>, above: readonly string[] = []): string[] {
  if (above.includes(template.path)) throw new Error(`${template.path}: includes itself`);
  const deeper = template.includes.flatMap((path) => {
    const part = templates.get(path);
    return part ? partsOf(part, templates, [...above, template.path]) : [];
  });
  return [...new Set([...template.includes, ...deeper])];
}

function formatOf(path: string): string {
  for (const [ending, format] of Object.entries(formats)) if (path.endsWith(ending)) return format;
  throw new Error(`${path}: a template's name ends in ${Object.keys(formats).join(' or ')}`);
}

const modulePath = (path: string) => path.replace(/\.hbs$/, '.ts');

function relative(from: string, to: string): string {
  const path = posix.relative(from, to);
  return path.startsWith('.') ? path : `./${path}`;
}
