import { parseArgs } from 'node:util';
import type { Verdict } from '../../shared/inbound/inbound-message.ts';
import type { StandingFacts } from '../../shared/reply/decide.ts';

export const usage = `npm run explain -- [OPTION…] FILE…
Prints, for each mail (.eml file, or every file in a folder), one line of JSON: what would be done with it, and why.
Changes nothing and calls nothing. Each mail stands alone: received now, the first of its sender.
  --recipient ADDRESS                  the mailbox it was sent to (the first of the config)
  --verdicts pass|fail|unknown         what SPF, DKIM and DMARC said (pass)
  --consent granted|none|withdrawn     what the sender agreed to (none)
  --config FILE                        another repondeur.config.ts`;

/** What was asked for can't be done; the message says why. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export type Options = {
  paths: string[];
  recipient: string | undefined;
  verdict: Verdict;
  consent: StandingFacts['consent'];
  config: string | undefined;
};

/** @throws {UsageError} */
export function readOptions(args: string[]): Options {
  const { positionals, values } = parsed(args);
  if (positionals.length === 0) throw new UsageError('no file or folder is named');
  return {
    paths: positionals,
    recipient: values.recipient,
    verdict: oneOf('--verdicts', values.verdicts, ['pass', 'fail', 'unknown']),
    consent: oneOf('--consent', values.consent, ['none', 'granted', 'withdrawn']),
    config: values.config,
  };
}

function parsed(args: string[]) {
  const option = { type: 'string' } as const;
  try {
    const options = { recipient: option, verdicts: option, consent: option, config: option };
    return parseArgs({ args, allowPositionals: true, options });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** The value, or the first of the choices where none is given. */
function oneOf<Choice extends string>(name: string, value: string | undefined, choices: readonly [Choice, ...Choice[]]): Choice {
  if (value === undefined) return choices[0];
  const found = choices.find((choice) => choice === value);
  if (!found) throw new UsageError(`${name} is ${choices.join(', ')}, not ${value}`);
  return found;
}
