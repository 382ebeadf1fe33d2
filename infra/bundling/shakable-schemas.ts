import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Lets esbuild drop the schemas of operations that nobody calls. The SDK writes their keys as `{ [_h]: … }`, with `_h` a
 * constant string; esbuild cannot know that such a key does nothing when it is evaluated, and keeps all hundred operations
 * of SES for the one that we send with (45 KB of `answer-mail`). Written as `{ "http": … }` they mean the same.
 */
export function shakableSchemas(): Plugin {
  return {
    name: 'shakable-schemas',
    setup(build) {
      build.onLoad({ filter: /[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]dist-es[\\/]schemas[\\/][^\\/]+\.js$/ }, async ({ path }) => ({
        contents: withPlainKeys(await readFile(path, 'utf8')),
        loader: 'js',
      }));
    },
  };
}

/** `{ [_h]: 1 }` as `{ "http": 1 }`, for every `const _h = "http"` of a module. */
export function withPlainKeys(source: string): string {
  const constants = new Map([...source.matchAll(/^const (_\w+) = ("[^"\\]*");$/gm)].map(([, name, value]) => [name, value]));
  return source.replace(/([{,]\s*)\[(_\w+)\]:/g, (key, before: string, name: string) =>
    constants.has(name) ? `${before}${constants.get(name)}:` : key,
  );
}
