import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Running = { process: ChildProcess; output(): string; ended: Promise<number | null> };

const inboxOf = async (httpUrl: string) =>
  (await (await fetch(`${httpUrl}/_inbox`)).json()) as { to: string[]; subject: string }[]; // our own answer
const replyTo = async (httpUrl: string, address: string) => {
  for (;;) {
    const reply = (await inboxOf(httpUrl)).find(({ to }) => to.includes(address));
    if (reply) return reply;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const write = (smtpPort: number, from: string, to = 'contact@example.com') =>
  createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true }).sendMail({
    from: `Sentinel Marker <${from}>`,
    to,
    subject: 'Sentinelle subject',
    text: 'Bonjour, quels sont vos horaires ? Merci de votre réponse. Sentinel words',
  });

describe('npm start', () => {
  let folder: string;
  const running: Running[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'start-'));
  });
  afterEach(async () => {
    for (const one of running.splice(0)) {
      one.process.kill('SIGKILL');
      await one.ended;
    }
    await rm(folder, { recursive: true });
  });

  const run = (script: string, args: string[] = [], environment: Record<string, string> = {}): Running => {
    const free = { HTTP_PORT: '0', SMTP_PORT: '0', INBOX_PORT: '0', LOCAL_FOLDER: folder };
    const child = spawn(process.execPath, [`local/${script}.ts`, ...args], {
      cwd: root,
      env: { ...process.env, ...free, ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (output += chunk.toString()));
    const one = {
      process: child,
      output: () => output,
      ended: new Promise<number | null>((resolve) => child.once('close', resolve)),
    };
    running.push(one);
    return one;
  };
  /** The addresses of the line that begins with `ready`. */
  const ready = async ({ output, ended }: Running) => {
    let isEnded = false;
    void ended.then(() => (isEnded = true));
    for (;;) {
      const found = /^ready {2}http (\S+) {2}smtp 127\.0\.0\.1:(\d+) {2}inbox (\S+)$/m.exec(output());
      if (found) return { httpUrl: found[1] ?? '', smtpPort: Number(found[2]), inboxUrl: found[3] ?? '' };
      if (isEnded) throw new Error(`it ended instead: ${output()}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it('answers a mail, names no person in what it prints, and leaves nothing behind', async () => {
    const started = run('start');
    const { httpUrl, smtpPort, inboxUrl } = await ready(started);
    await write(smtpPort, 'sentinel@example.org');
    const reply = await replyTo(httpUrl, 'sentinel@example.org');
    expect(await (await fetch(inboxUrl)).text()).toContain('sentinel@example.org');
    expect((await fetch(`${httpUrl}/privacy`)).status).toBe(200);
    started.process.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(reply.subject).toBeTruthy();
    expect(started.output()).toContain('Write to contact@example.com');
    expect(started.output()).not.toMatch(/sentinel/i);
    expect(await readdir(folder)).toEqual([]);
    await expect(fetch(httpUrl)).rejects.toThrow();
  });

  it('ends by Ctrl-C too, also while it is still loading', async () => {
    const started = run('start');
    await ready(started);
    started.process.kill('SIGINT');
    expect(await started.ended).toBe(0);
  });

  it('keeps its data with --persist', async () => {
    const first = run('start', ['--persist']);
    const before = await ready(first);
    await write(before.smtpPort, 'kept@example.org');
    await replyTo(before.httpUrl, 'kept@example.org');
    first.process.kill('SIGINT');
    await first.ended;

    const second = run('start', ['--persist']);
    const after = await ready(second);
    expect((await inboxOf(after.httpUrl)).some(({ to }) => to.includes('kept@example.org'))).toBe(true);
    // the same keys and rows: a second mail inside the cool-down is recognised and not answered again
    await write(after.smtpPort, 'kept@example.org');
    await write(after.smtpPort, 'other@example.org');
    await replyTo(after.httpUrl, 'other@example.org');
    second.process.kill('SIGINT');
    await second.ended;
    const files = await readdir(join(folder, 'sent'));
    const sent = await Promise.all(files.map((file) => readFile(join(folder, 'sent', file), 'utf8')));
    expect(sent.filter((mail) => (JSON.parse(mail) as { to: string[] }).to.includes('kept@example.org'))).toHaveLength(1); // as written
  });

  it('says what to do where a port is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)); // it listens on TCP
    });
    const started = run('start', [], { SMTP_PORT: String(port) });
    expect(await started.ended).toBe(1);
    expect(started.output()).toBe(
      `Port ${port} is taken. End what uses it, or choose another: SMTP_PORT=0 npm start takes a free one.\n`,
    );
    await new Promise((resolve) => taken.close(resolve));
  });

  it('refuses settings that are wrong, by their field', async () => {
    const config = join(folder, 'wrong.config.ts');
    const defineConfig = join(root, 'shared/settings/define-config.ts');
    const sample = join(root, 'repondeur.config.ts');
    await writeFile(
      config,
      `import { defineConfig } from '${defineConfig}';\nimport sample from '${sample}';\n` +
        `export default defineConfig({ ...sample, mailboxes: [] });\n`,
    );
    const started = run('start', ['--config', config]);
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain('mailboxes');
    expect(started.output()).not.toContain('    at ');
  });

  it('takes the mailboxes of the settings it is given', async () => {
    const config = join(folder, 'other.config.ts');
    const defineConfig = join(root, 'shared/settings/define-config.ts');
    const sample = join(root, 'repondeur.config.ts');
    await writeFile(
      config,
      `import { defineConfig } from '${defineConfig}';\nimport sample from '${sample}';\n` +
        `export default defineConfig({ ...sample, mailboxes: [{ ...sample.mailboxes[0], address: 'info@example.com' }] });\n`,
    );
    const started = run('start', ['--config', config]);
    const { httpUrl, smtpPort } = await ready(started);
    expect(started.output()).toContain('Write to info@example.com');
    await expect(write(smtpPort, 'a@example.org')).rejects.toThrow('no such mailbox');
    await write(smtpPort, 'a@example.org', 'info@example.com');
    await replyTo(httpUrl, 'a@example.org');
  });

  it.each([
    [['--nonsense'], {}, '--persist'],
    [['--config', 'nothing.config.ts'], {}, 'no such file'],
    [[], { HTTP_PORT: 'seventy' }, 'HTTP_PORT is not a port'],
    [[], { INBOX_PORT: '70000' }, 'INBOX_PORT is not a port'],
  ])('refuses %j %j with what to write instead', async (args, environment, message) => {
    const started = run('start', args, environment);
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain(message);
  });

  it('shows by npm run try that every sample gets what it should; without a stack to try, it says so', async () => {
    const early = run('try');
    expect(await early.ended).toBe(1);
    expect(early.output()).toContain('npm start');

    await ready(run('start'));
    for (const turn of ['first', 'second']) {
      const tried = run('try');
      expect(await tried.ended, `${turn}: ${tried.output()}`).toBe(0);
      expect(tried.output()).toContain('no reply, as it should be');
      expect(tried.output()).not.toContain('NO REPLY CAME');
    }
  });
});
