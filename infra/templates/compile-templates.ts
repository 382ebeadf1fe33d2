import { posix } from 'node:path';
import Handlebars from 'handlebars';
import { type Kind, kindsOf, nameOf, resolvePart } from './resolve-part.ts';

/** A source with its syntax tree; `parts` are the sources it includes, itself or through others, by kind. */
type Template = { path: string; code: string; includes: string[] };

/**
 * The TypeScript modules of a folder of sources, both by path.
 * @throws {Error} naming the source: a part that does not exist or includes itself, a helper Handlebars does not know,
 *   `{{{raw}}}` output, markup in a file of words.
 */
export function compileTemplates(sources: ReadonlyMap<string, string>): Map<string, string> {
  const templates = new Map(Array.from(sources, ([path, source]) => [path, compile(path, source, sources)]));
  return new Map(Array.from(templates, ([path]) => [modulePath(path), moduleOf(path, templates)]));
}

function compile(path: string, source: string, sources: ReadonlyMap<string, string>): Template {
  try {
    const program = Handlebars.parse(source);
    const reader = new SourceReader(path, sources);
    reader.accept(program);
    return { path, code: precompiled(program), includes: [...reader.includes] };
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
    if (this.#path.endsWith('.html.hbs') || !/[&<>]/.test(value)) return;
    throw new Error('holds &, < or >: words go into HTML and plain text alike, put markup into an .html.hbs part');
  }

  #include({ name }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    if (name.type !== 'PathExpression') throw new Error('a part is named as it stands, not by an expression');
    const path = name as hbs.AST.PathExpression; // checked: the type says so
    if (path.original === '@partial-block') return;
    for (const found of resolvePart(path.original, this.#path, this.#sources)) this.includes.add(found);
    path.original = partName(path.original, this.#path, this.#sources);
  }
}

/** One name for a part, whichever kind of it is included. */
function partName(name: string, from: string, sources: ReadonlyMap<string, string>): string {
  return nameOf(resolvePart(name, from, sources)[0]);
}

/** Missing fields throw (`strict`), so no mail or page is ever sent with a hole. */
function precompiled(program: hbs.AST.Program): string {
  // The types know only a string here; the compiler takes a syntax tree as well, and documents it.
  const code = String(Handlebars.precompile(program, { knownHelpersOnly: true, strict: true }));
  return withoutBallast(code);
}

/**
 * Leaves out what every compiled template repeats and this runtime does not need: the look-up for runtimes before 4.6, and
 * the positions in the source. They are a third of the size of a template, and size is cold start.
 */
function withoutBallast(code: string): string {
  return code
    .replaceAll(/lookupProperty = container\.lookupProperty \|\| function\(parent, propertyName\) \{[^}]*\}[^}]*\}/g, olderLookup)
    .replaceAll(/,\s*\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g, ', null')
    .replaceAll(/,"loc":\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g, '');
}
const olderLookup = 'lookupProperty = container.lookupProperty';

function moduleOf(path: string, templates: ReadonlyMap<string, Template>): string {
  const own = templates.get(path);
  if (!own) throw new Error(`${path} is not among the templates`);
  const renders = kindsOf(path).map((kind) => ({ kind, parts: partsOf(own, kind, templates) }));
  const imported = [...new Set(renders.flatMap(({ parts }) => parts))];
  const variable = new Map(imported.map((part, index) => [part, `part${index + 1}`]));
  const here = posix.dirname(modulePath(path));
  return [
    `// Made from ${path} by \`npm run templates\`: edit that file, not this one.`,
    '// @ts-nocheck',
    "import Handlebars from 'handlebars/runtime.js';",
    ...imported.map((part) => `import { template as ${variable.get(part)} } from '${relative(here, modulePath(part))}';`),
    '',
    `export const template = /* @__PURE__ */ Handlebars.template(${own.code});`,
    ...renders.map(({ kind, parts }) => {
      const partials = parts.map((part) => `'${nameOf(part)}': ${variable.get(part)}`).join(', ');
      return `export const ${kind}: (context: object) => string = (context) => template(context, { partials: { ${partials} } });`;
    }),
    '',
  ].join('\n');
}

/** Every source that `template` includes when it is rendered as `kind`, directly or through others. */
function partsOf(template: Template, kind: Kind, templates: ReadonlyMap<string, Template>, above: string[] = []): string[] {
  if (above.includes(template.path)) throw new Error(`${template.path}: includes itself (${above.join(' > ')})`);
  const direct = template.includes.filter((path) => kindsOf(path).includes(kind));
  const deeper = direct.flatMap((path) => {
    const part = templates.get(path);
    return part ? partsOf(part, kind, templates, [...above, template.path]) : [];
  });
  return [...new Set([...direct, ...deeper])];
}

const modulePath = (path: string) => path.replace(/\.hbs$/, '.ts');

function relative(from: string, to: string): string {
  const path = posix.relative(from, to);
  return path.startsWith('.') ? path : `./${path}`;
}
