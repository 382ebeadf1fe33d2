import { posix } from 'node:path';

/** What a template is rendered as. */
export type Kind = 'html' | 'text';

/** What a source can be rendered as: by its name, `.html.hbs`, `.txt.hbs`, or else both. */
export function kindsOf(path: string): Kind[] {
  if (path.endsWith('.html.hbs')) return ['html'];
  return path.endsWith('.txt.hbs') ? ['text'] : ['html', 'text'];
}

/** A source's path without its endings: the name its parts go by when a template is rendered. */
export function nameOf(path: string): string {
  return path.replace(/(\.html|\.txt)?\.hbs$/, '');
}

/**
 * The sources that `{{> name}}` in `from` means: one, or one for each kind that `from` is rendered as. Looked for beside
 * `from`, then in each folder above it.
 * @throws {Error} where there is none, or none for one of the kinds.
 */
export function resolvePart(name: string, from: string, sources: ReadonlyMap<string, string>): [string, ...string[]] {
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    const [first, ...others] = partsIn(folder, name, kindsOf(from), sources);
    if (first) return [first, ...others];
    if (folder === '.') throw new Error(`the part "${name}" does not exist for ${kindsOf(from).join(' and ')}`);
  }
}

function partsIn(folder: string, name: string, kinds: Kind[], sources: ReadonlyMap<string, string>): string[] {
  const words = posix.join(folder, `${name}.hbs`);
  const found = kinds.map((kind) => {
    const ofKind = posix.join(folder, `${name}.${kind === 'html' ? 'html' : 'txt'}.hbs`);
    return sources.has(ofKind) ? ofKind : words;
  });
  return found.every((path) => sources.has(path)) ? [...new Set(found)] : [];
}
