import type { ImportReport, Progress } from './import-list.ts';

const width = 24;

/** A bar where a person watches, nothing else: a log does not want one line for every batch. */
export function progressBar(stream: { isTTY?: boolean; write(text: string): boolean }): (state: Progress) => void {
  return ({ records, refused, bytes, totalBytes }) => {
    if (!stream.isTTY) return;
    const share = totalBytes === 0 ? 1 : Math.min(1, bytes / totalBytes);
    const bar = '#'.repeat(Math.round(share * width)).padEnd(width, '.');
    stream.write(`\r[${bar}] ${Math.floor(share * 100)} %  ${records} lines, ${refused} refused`);
  };
}

/** The last word: how many of each, and where the refused lines are. */
export function summaryOf({ records, counts, resumedAt, refusedFile }: ImportReport): string {
  const each = Object.entries(counts).map(([name, count]) => `  ${name}: ${count}`);
  const resumed = resumedAt > 0 ? [`  went on after line ${resumedAt}`] : [];
  const refused = counts['refused']
    ? [`The refused lines, with reasons: ${refusedFile}. It names people: delete it when you have read it.`]
    : [];
  return [`${records} lines`, ...resumed, ...each, ...refused].join('\n');
}
