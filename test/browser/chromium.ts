import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Is there a browser for this machine? Elsewhere than on Linux x64 CHROME_PATH names one. */
export const hasChromium = Boolean(process.env['CHROME_PATH']) || (process.platform === 'linux' && process.arch === 'x64');

/** A real browser, and how to end it: nothing is left of it, neither a process nor a file. */
export type StartedBrowser = { browser: Browser; stop(): Promise<void> };

/**
 * Chromium: the one CHROME_PATH names, or else the one inside @sparticuz/chromium (Linux x64), which needs neither root nor
 * a download. It is unpacked into a folder of this process, so that runs side by side do not meet.
 */
export async function startChromium(): Promise<StartedBrowser> {
  const scratch = await mkdtemp(join(tmpdir(), 'repondeur-browser-'));
  const remove = () => rm(scratch, { recursive: true, force: true });
  try {
    const { executablePath, libraries, args, fonts } = await unpackedOrInstalled(scratch);
    const browser = await chromium.launch({
      executablePath,
      env: { ...process.env, HOME: scratch, TMPDIR: scratch, ...fonts, LD_LIBRARY_PATH: libraries },
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', ...args],
    });
    return {
      browser,
      async stop() {
        await browser.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

type Executable = { executablePath: string; libraries: string; args: string[]; fonts: Record<string, string> };

async function unpackedOrInstalled(scratch: string): Promise<Executable> {
  const installed = process.env['CHROME_PATH'];
  if (installed) {
    if (!existsSync(installed)) throw new Error('CHROME_PATH names no file: give the path of a Chrome or Chromium');
    return { executablePath: installed, libraries: process.env['LD_LIBRARY_PATH'] ?? '', args: [], fonts: {} };
  }
  // The package unpacks into os.tmpdir(), and its NSS libraries only where it thinks to be in Lambda.
  return withEnvironment({ TMPDIR: scratch, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }, async () => {
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = false;
    const executablePath = await packaged.executablePath();
    await writeFile(join(scratch, 'fonts', 'fonts.conf'), fontsIn(scratch)); // its own names /tmp/fonts
    return {
      executablePath,
      libraries: join(scratch, 'al2023', 'lib'),
      args: ['--no-zygote'],
      fonts: { FONTCONFIG_PATH: join(scratch, 'fonts') },
    };
  });
}

function fontsIn(scratch: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${scratch}/fonts/fonts</dir><cachedir>${scratch}/fonts-cache</cachedir></fontconfig>`;
}

async function withEnvironment<Made>(wanted: Record<string, string>, make: () => Promise<Made>): Promise<Made> {
  const before = { ...process.env };
  Object.assign(process.env, wanted);
  try {
    return await make();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
