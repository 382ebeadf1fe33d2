import { describe, expect, it } from 'vitest';
import { progressBar, summaryOf } from '../../../local/import/progress.ts';

const shown = (isTTY: boolean) => {
  const written: string[] = [];
  progressBar({ isTTY, write: (text: string) => written.push(text) > 0 })({
    records: 400,
    refused: 3,
    bytes: 50,
    totalBytes: 200,
  });
  return written;
};

describe('the progress of an import', () => {
  it('is a bar where somebody watches, and nothing in a log', () => {
    expect(shown(true)).toEqual(['\r[######..................] 25 %  400 lines, 3 refused']);
    expect(shown(false)).toEqual([]);
  });

  it('ends with what became of the lines, and where the refused ones are', () => {
    const text = summaryOf({
      records: 9,
      counts: { imported: 7, refused: 2 },
      resumedAt: 4,
      refusedFile: 'list.csv.refused.csv',
    });
    expect(text).toMatch(/^9 lines\n.*after line 4\n {2}imported: 7\n {2}refused: 2\n.*list\.csv\.refused\.csv.*delete it/);
  });
});
