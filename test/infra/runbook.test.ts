import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functions } from '../../infra/functions.ts';
import { resourcesOf, synthesise } from './synthesised.ts';

/** The text under each heading of the runbook, by the anchor that links to it. */
const sections = new Map(
  readFileSync('docs/runbook.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading.toLowerCase().replaceAll(' ', '-'), lines.join('\n')];
    }),
);

const linked = resourcesOf(synthesise().template, 'AWS::CloudWatch::Alarm').map(
  ([, { Properties }]) => /docs\/runbook\.md#([a-z-]+)$/.exec(String(Properties['AlarmDescription']))?.[1] ?? 'no link',
);

describe('the runbook', () => {
  it.each([...new Set(linked)])('has what an alarm of %s links to', (anchor) => {
    const section = sections.get(anchor) ?? '';
    for (const part of ['Description', 'Investigation', 'Resolution']) expect(section).toContain(`**${part}.**`);
  });

  it('has a section for every function', () => {
    expect(functions.map(({ name }) => name).filter((name) => !sections.has(name))).toEqual([]);
  });

  it('has no link of its own that leads nowhere', () => {
    const links = [...sections.values()].flatMap((text) =>
      [...text.matchAll(/\]\(#([a-z-]+)\)/g)].map(([, anchor]) => anchor ?? ''),
    );
    expect(links.filter((anchor) => !sections.has(anchor))).toEqual([]);
  });
});
