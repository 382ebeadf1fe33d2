import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { type Checkpoint, hashOfFile, readCheckpoint, removeCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { columnsOf, BadList, type ListRow } from './columns.ts';
import { type CsvRecord, csvLine, csvRecords } from './csv-records.ts';

/** What is to be done with a line: whose it is, so that two lines of one person follow each other, and the act itself. */
export type Plan = { key: string; run(): Promise<{ done: string } | { refused: string }> };

export type ImportSteps = {
  kind: Checkpoint['kind'];
  columns: readonly string[];
  plan(row: ListRow): Plan | { refused: string };
  /** After every batch. */
  progress?(state: Progress): void;
  /** Checks every line and writes the report, changes nothing. */
  dryRun?: boolean;
};
export type Progress = { records: number; refused: number; bytes: number; totalBytes: number };
export type ImportReport = { records: number; counts: Record<string, number>; resumedAt: number; refusedFile: string };

/** Lines under way at once, and between two checkpoints. */
const batchSize = 200;
const atOnce = 16;

/**
 * Imports a list: a batch of lines in memory at a time, a checkpoint after each, so that an import that was ended goes on
 * where it was. Doing a line twice does no harm. Refused lines, with their reason, go to `FILE.refused.csv`.
 * @throws {BadCsv} {BadList}; what was done before stays done.
 */
export async function importList(file: string, steps: ImportSteps): Promise<ImportReport> {
  const [fileHash, { size: totalBytes }] = [await hashOfFile(file), await stat(file)];
  const checkpointFile = `${file}.checkpoint.json`;
  const { kind, dryRun = false } = steps;
  const left = dryRun ? null : await readCheckpoint(checkpointFile, { fileHash, kind });
  const state: Checkpoint = left ?? { fileHash, kind, records: 0, refusedBytes: 0, counts: {} };
  const report = await openReport(`${file}.refused.csv`, state.refusedBytes);
  const resumedAt = state.records;
  const source = createReadStream(file);
  try {
    let rowOf: ReturnType<typeof columnsOf> | undefined;
    let batch: CsvRecord[] = [];
    const finish = async () => {
      const refusals = await runBatch(batch, (fields) => (rowOf ?? noHeader)(fields), steps, state.counts);
      state.refusedBytes = await report.append(refusals);
      state.records += batch.length;
      batch = [];
      if (!dryRun) await writeCheckpoint(checkpointFile, state);
      steps.progress?.({ records: state.records, refused: state.counts['refused'] ?? 0, bytes: source.bytesRead, totalBytes });
    };
    for await (const record of csvRecords(source)) {
      if (!rowOf) {
        rowOf = columnsOf(record.fields, steps.columns);
        if (state.refusedBytes === 0) state.refusedBytes = await report.append([['line', 'reason', ...record.fields]]);
      } else if (record.number > resumedAt && batch.push(record) === batchSize) await finish();
    }
    if (!rowOf) throw new BadList('the file is empty');
    await finish();
  } finally {
    source.destroy();
    await report.close();
  }
  if (!dryRun) await removeCheckpoint(checkpointFile);
  return { records: state.records, counts: state.counts, resumedAt, refusedFile: `${file}.refused.csv` };
}

const noHeader = (): never => {
  throw new BadList('the file is empty');
};

/** Runs a batch, lines of one person one after another, and counts what became of each. Gives back the refused lines. */
async function runBatch(
  batch: readonly CsvRecord[],
  rowOf: (fields: readonly string[]) => ListRow,
  { plan, dryRun }: ImportSteps,
  counts: Record<string, number>,
): Promise<string[][]> {
  const refused: { record: CsvRecord; reason: string }[] = [];
  const settle = (record: CsvRecord, outcome: { done: string } | { refused: string }) => {
    const name = 'done' in outcome ? outcome.done : 'refused';
    counts[name] = (counts[name] ?? 0) + 1;
    if ('refused' in outcome) refused.push({ record, reason: outcome.refused });
  };
  const byPerson = new Map<string, { record: CsvRecord; run: Plan['run'] }[]>();
  for (const record of batch) {
    const planned = plan(rowOf(record.fields));
    if ('refused' in planned) settle(record, planned);
    else if (dryRun) settle(record, { done: 'would-be-imported' });
    else byPerson.set(planned.key, [...(byPerson.get(planned.key) ?? []), { record, run: planned.run }]);
  }
  const waiting = [...byPerson.values()].values();
  const worker = async () => {
    for (const lines of waiting) for (const { record, run } of lines) settle(record, await run());
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return refused
    .toSorted((left, right) => left.record.number - right.record.number)
    .map(({ record, reason }) => [String(record.line), reason, ...record.fields]);
}

/** The report of refused lines, readable by its owner alone; what follows `sure` was written by a batch that did not end. */
async function openReport(path: string, sure: number) {
  const file = await open(path, sure > 0 ? 'r+' : 'w', 0o600);
  await file.truncate(sure);
  let size = sure;
  return {
    append: async (lines: readonly (readonly string[])[]): Promise<number> => {
      const bytes = Buffer.from(lines.map(csvLine).join(''));
      if (bytes.length > 0) await file.write(bytes, 0, bytes.length, size);
      return (size += bytes.length);
    },
    close: () => file.close(),
  };
}
