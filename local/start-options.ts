import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export type StartOptions = { persist: boolean; config: string | undefined; ports: { http: number; smtp: number; inbox: number } };

/** The command line or the environment says something that can't be. */
export class WrongOption extends Error {
  override name = 'WrongOption';
}

/**
 * Reads `--persist`, `--config FILE` and the ports HTTP_PORT, SMTP_PORT, INBOX_PORT (0 takes a free one).
 * @throws {WrongOption} with what to write instead.
 */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): StartOptions {
  const port = (name: string, usual: number): number => {
    const given = environment[name];
    if (given === undefined || given === '') return usual;
    const number = Number(given);
    if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
    throw new WrongOption(`${name} is not a port: give a number from 0 (any free one) to 65535`);
  };
  const { persist, config } = readFlags(args);
  if (config !== undefined && !existsSync(config)) throw new WrongOption(`--config names ${config}, but there is no such file`);
  return {
    persist,
    config: config === undefined ? undefined : resolve(config),
    ports: { http: port('HTTP_PORT', 3000), smtp: port('SMTP_PORT', 2525), inbox: port('INBOX_PORT', 8025) },
  };
}

function readFlags(args: string[]): { persist: boolean; config: string | undefined } {
  try {
    const { values } = parseArgs({ args, options: { persist: { type: 'boolean', default: false }, config: { type: 'string' } } });
    return { persist: values.persist, config: values.config };
  } catch (error) {
    throw new WrongOption('npm start takes -- --persist (keep data in .local/) and --config FILE', { cause: error });
  }
}
