import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretNames } from '../../../local/secrets/secret-values.ts';
import { type Local, startLocal } from '../../../local/start-local.ts';
import { tables } from '../../../infra/tables.ts';
import { sendMail, sentTo } from '../../way-of-one-mail/sending.ts';

let local: Local;
let folder: string;
beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'silent';
  local = await startLocal({ functions: ['answer-mail', 'deliver-mail'] });
  folder = await mkdtemp(join(tmpdir(), 'import-command-'));
});
afterAll(async () => {
  await local.close();
  await rm(folder, { recursive: true });
});

const tableName = (name: string) => tables.find((table) => table.name === name)?.name ?? '';
const run = (args: string[], environment: Record<string, string> = {}) =>
  new Promise<{ code: number | string | null | undefined; out: string; err: string }>((resolve) => {
    execFile('node', ['local/import.ts', ...args], { env: { ...process.env, ...environment } }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    );
  });
const fileOf = async (name: string, ...lines: string[]) => {
  const file = join(folder, name);
  await writeFile(file, lines.join('\n'));
  return file;
};

describe('npm run import', () => {
  it('takes those out of the very next mail whom a list names', async () => {
    const person = 'imported@example.org';
    const file = await fileOf('list.csv', 'email;at', `${person};2026-01-01`, 'nobody;');
    const target = {
      STANDING_TABLE: tableName('standing'),
      RECORDS_TABLE: tableName('records'),
      PROOF_TABLE: tableName('proof'),
      ALIAS_KEY_SECRET: secretNames.aliasKey,
    };
    const { code, out, err } = await run([file, '--kind', 'suppressions'], target);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/2 lines\n {2}refused: 1\n {2}imported: 1\n.*list\.csv\.refused\.csv/);
    expect(out).not.toContain('@');
    await sendMail(local, { from: person, subject: 'A question', text: 'Hello, what are your opening hours, please? Anna' });
    await local.settled();
    expect(sentTo(local, person)).toEqual([]);
  });

  it('only looks, without any table, where that is asked for', async () => {
    const file = await fileOf('dry.csv', 'email', 'fresh@example.org', 'x');
    const { code, out } = await run([file, '--kind', 'suppressions', '--dry-run'], { STANDING_TABLE: '' });
    expect([code, out]).toEqual([0, expect.stringContaining('would-be-imported: 1')]);
    expect(await readFile(`${file}.refused.csv`, 'utf8')).toContain('3,email is no address,x');
  });

  it.each([
    [['list.csv'], 2, /--kind/],
    [['list.csv', '--kind', 'friends'], 2, /--kind/],
    [['--kind', 'contacts'], 2, /name one file/],
    [['list.csv', '--kind', 'contacts', '--fast'], 2, /--fast/],
    [['list.csv', '--kind', 'contacts'], 2, /STANDING_TABLE/],
  ])('says what is missing: %j', async (args, code, message) => {
    const answer = await run(args, { STANDING_TABLE: '' });
    expect([answer.code, answer.err]).toEqual([code, expect.stringMatching(message)]);
  });

  it('says where a file is broken, or that there is none', async () => {
    const file = await fileOf('broken.csv', 'email', 'a"b');
    const broken = await run([file, '--kind', 'suppressions', '--dry-run']);
    expect([broken.code, broken.err]).toEqual([1, expect.stringMatching(/line 2/)]);
    const absent = await run([join(folder, 'absent.csv'), '--kind', 'suppressions', '--dry-run']);
    expect([absent.code, absent.err]).toEqual([2, expect.stringMatching(/there is no file/)]);
  });
});
