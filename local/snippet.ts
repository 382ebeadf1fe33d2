/** `npm run snippet -- consent|rights|notice`: prints HTML to paste into a site of one's own (docs/configuration.md). */
import { parseArgs } from 'node:util';
import { type SnippetName, snippet, snippets } from '../shared/pages/snippets.ts';
import { locales } from '../shared/settings/settings-schema.ts';
import { settings } from '../shared/settings/settings.ts';

const usage = `npm run snippet -- consent|rights|notice [OPTION…]
Prints HTML to paste into a page of your own: the form of the consents, the links to the rights, or to the notice.
  --lang ${locales.join('|')}     the language (${settings.defaultLocale})
  --source URL        the page it is pasted into (consent): the proof of each consent names it
`;

process.exitCode = print(process.argv.slice(2));

function print(args: string[]): number {
  const asked = read(args);
  if (!asked) {
    process.stderr.write(usage);
    return 1;
  }
  const sites = settings.consent.ownForms?.origins ?? [];
  const source = asked.source ?? sites[0] ?? 'https://www.example.com/contact';
  process.stdout.write(snippet(asked.name, settings, asked.locale, source));
  if (asked.name === 'consent' && !sites.includes(URL.parse(source)?.origin ?? ''))
    process.stderr.write(
      `Forms of ${source} are refused until its site stands in consent.ownForms.origins of repondeur.config.ts; --source names another page.\n`,
    );
  return 0;
}

function read(args: string[]) {
  try {
    const option = { type: 'string' } as const;
    const { positionals, values } = parseArgs({ args, options: { lang: option, source: option }, allowPositionals: true });
    const name: SnippetName | undefined = snippets.find((one) => one === positionals[0]);
    const locale = settings.locales.find((one) => one === (values.lang ?? settings.defaultLocale));
    return name && locale && positionals.length === 1 ? { name, locale, source: values.source } : undefined;
  } catch {
    return undefined; // an option that there is not
  }
}
