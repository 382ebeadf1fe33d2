import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Run = { code: number; stdout: string; stderr: string };

/** Runs the command as a user does, without the network of anything else of ours. */
function explain(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, ['local/explain.ts', ...args], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
const linesOf = ({ stdout }: Run) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

let folder = '';
const mail = (name: string) => join(folder, name);

/** The line of one plain mail, under these options. */
const of = async (...options: string[]) => linesOf(await explain(...options, mail('box/a.eml')))[0];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'));
  await mkdir(mail('box/deep'), { recursive: true });
  const person = 'From: Anna <anna@example.org>\nSubject: Horaires\n\nBonjour, quels sont vos horaires le samedi ?\n';
  await writeFile(mail('box/a.eml'), person);
  await writeFile(mail('box/deep/b.eml'), `Return-Path: <>\n${person}`);
  await writeFile(
    mail('erasure.eml'),
    'From: anna@example.org\nSubject: Data\n\nPlease delete all the personal data you hold about me.\n',
  );
  const nested = Array.from(
    { length: 300 },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
  ).join('');
  await writeFile(mail('box/z-bomb.eml'), nested);
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run explain', () => {
  it('prints one line a mail, folders walked to the bottom, paths as they were given', async () => {
    const run = await explain(mail('erasure.eml'), mail('box'));
    const lines = linesOf(run);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(lines.map(({ file }) => file)).toEqual([
      mail('erasure.eml'),
      mail('box/a.eml'),
      mail('box/deep/b.eml'),
      mail('box/z-bomb.eml'),
    ]);
    expect(lines[1]).toEqual({
      file: mail('box/a.eml'),
      from: 'anna@example.org',
      subject: 'Horaires',
      automatic: null,
      authenticity: 'aligned',
      language: 'fr',
      intents: [{ intent: 'general-enquiry', confidence: expect.any(Number) }],
      decision: { act: 'reply', reply: true, because: 'enquiry', template: 'acknowledgement', legalBasis: 'legitimate-interest' },
      error: null,
    });
    expect(lines[0].decision).toMatchObject({ act: 'open-rights-request', reply: true });
    expect(lines[2]).toMatchObject({ automatic: { kind: 'machine', because: 'null return path' }, decision: { reply: false } });
  });

  it('tells of a mail that cannot be parsed, and goes on', async () => {
    const run = await explain(mail('box/z-bomb.eml'), mail('box/a.eml'));
    const [bomb, person] = linesOf(run);
    expect(run.code).toBe(0);
    expect(bomb).toMatchObject({ error: expect.stringContaining('MIME'), decision: null });
    expect(person.error).toBeNull();
  });

  it('takes the mail as sent elsewhere, not proved, or by one who agreed or withdrew', async () => {
    expect(await of('--recipient', 'other@example.com')).toMatchObject({
      automatic: { kind: 'perhaps-a-person' },
      decision: { reply: false },
    });
    expect(await of('--recipient', 'hello@example.com')).toMatchObject({ automatic: null, decision: { reply: true } });
    expect(await of('--verdicts', 'fail')).toMatchObject({ authenticity: 'failed', decision: { reply: false } });
    expect(await of('--verdicts', 'unknown')).toMatchObject({ authenticity: 'unknown', decision: { reply: true } });
    expect(await of('--consent', 'withdrawn')).toMatchObject({ decision: { act: 'stay-silent', reply: false } });
    expect(await of('--consent', 'granted')).toMatchObject({ decision: { reply: true, legalBasis: 'consent' } });
  });

  it('reads another config', async () => {
    const config = mail('other.config.ts');
    const sample = join(process.cwd(), 'repondeur.config.ts');
    await writeFile(
      config,
      `import sample from ${JSON.stringify(sample)};\nexport default { ...sample, replyPolicy: 'consent-first' };\n`,
    );
    const [line] = linesOf(await explain('--config', config, mail('box/a.eml')));
    expect(line.decision).toMatchObject({ act: 'ask-consent', template: 'ask-consent' });
  });

  it.each<[string, string[]]>([
    ['no file', []],
    ['a path that does not exist', ['nowhere.eml']],
    ['a verdict that does not exist', ['--verdicts', 'maybe', 'package.json']],
    ['an option that does not exist', ['--no-such', 'package.json']],
    ['a config that does not exist', ['--config', 'nowhere.ts', 'package.json']],
  ])('says how it is used where it is given %s', async (_, args) => {
    const run = await explain(...args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('npm run explain -- [OPTION…] FILE…');
    expect(run.stderr).not.toContain('    at ');
  });
});

describe('on the sample mails', () => {
  it('answers nothing that a machine wrote, and knows why', async () => {
    const lines = linesOf(await explain('test/fixtures/mail/automatic'));
    expect(lines.length).toBeGreaterThan(75);
    expect(lines.filter(({ automatic, decision }) => automatic === null || decision.reply)).toEqual([]);
  });

  it('answers every person', async () => {
    const lines = linesOf(await explain('test/fixtures/mail/human'));
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter(({ automatic, decision }) => automatic !== null || !decision.reply)).toEqual([]);
  });
});
