import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `npm run import -- FILE.csv --kind suppressions|contacts [OPTION…]
Suppressions first: contacts never win over them. What was imported before is left as it is, and an import that was ended
goes on where it was. Refused lines go to FILE.csv.refused.csv, each with its reason. See docs/importing.md.
  --dry-run              checks every line, changes nothing and calls nothing
  --config FILE          another repondeur.config.ts
  --standing TABLE --records TABLE --proof TABLE --alias-key-secret NAME
                         or STANDING_TABLE, RECORDS_TABLE, PROOF_TABLE, ALIAS_KEY_SECRET: the deployment prints them`;

/** What was asked for can't be done; the message says why. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The deployed stack that is imported into. */
export type Target = { standing: string; records: string; proof: string; aliasKeySecret: string };
export type ImportOptions = {
  file: string;
  kind: 'suppressions' | 'contacts';
  config: string | undefined;
  /** Null for a dry run, which needs none. */
  target: Target | null;
};

/** @throws {UsageError} with what to write instead. */
export function readImportOptions(args: string[], environment: NodeJS.ProcessEnv): ImportOptions {
  const { positionals, values } = parsed(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('name one file');
  const { kind } = values;
  if (kind !== 'suppressions' && kind !== 'contacts') throw new UsageError('--kind is suppressions or contacts');
  const given = (flag: string | undefined, name: string): string => {
    const value = flag ?? environment[name];
    if (!value) throw new UsageError(`where to? ${name} is not set: the outputs of the deployment name it`);
    return value;
  };
  const target = (): Target => ({
    standing: given(values.standing, 'STANDING_TABLE'),
    records: given(values.records, 'RECORDS_TABLE'),
    proof: given(values.proof, 'PROOF_TABLE'),
    aliasKeySecret: given(values['alias-key-secret'], 'ALIAS_KEY_SECRET'),
  });
  const config = values.config === undefined ? undefined : resolve(values.config);
  return { file: resolve(file), kind, config, target: values['dry-run'] ? null : target() };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        kind: text,
        config: text,
        standing: text,
        records: text,
        proof: text,
        'alias-key-secret': text,
        'dry-run': { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
