import { type Bundle, sourcesIn } from '../../infra/bundle.ts';

/** What a function uploads. Sizes in KB of 1,024 bytes; `kb` and `gz` are of what loads at start, `upload` is packed. */
export type Weight = {
  kb: number;
  gz: number;
  upload: number;
  /** Sources of what loads at start, and of all that is uploaded. */
  atStart: readonly string[];
  everything: readonly string[];
};

export function weigh({ files }: Pick<Bundle, 'files'>): Weight {
  const atStart = files.filter(({ atInit }) => atInit);
  return {
    kb: kilobytes(atStart.map(({ bytes }) => bytes)),
    gz: kilobytes(atStart.map(({ gzip }) => gzip)),
    upload: kilobytes(files.map(({ gzip }) => gzip)),
    atStart: sourcesOf(atStart),
    everything: sourcesOf(files),
  };
}

const kilobytes = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0) / 1024;

const sourcesOf = (files: Bundle['files']): string[] => [...new Set(files.flatMap(({ metafile }) => sourcesIn(metafile)))];
