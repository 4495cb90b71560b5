import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { isMain, root } from './run.ts';

const isRoot = process.getuid?.() === 0;

export const browserArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const places = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
  chromium.executablePath(),
];

export const advice = 'The browser tests need Chrome or Chromium: install either, or set CHROME_PATH to its program.';

/** The first Chrome or Chromium that is there and starts. */
export function findBrowser(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place) && starts(place));
}

function starts(place: string): boolean {
  if (process.platform === 'win32') return true; // there, --version opens a window
  return spawnSync(place, ['--version'], { timeout: 20_000 }).status === 0;
}

function attempt(command: string, args: readonly string[], seconds: number): string | undefined {
  console.log(`no Chrome or Chromium found; trying: ${command} ${args.join(' ')}`);
  spawnSync(command, args, { cwd: root, stdio: 'inherit', timeout: seconds * 1000 });
  return findBrowser();
}

function installBrowser(): string | undefined {
  const playwright = ['node_modules/@playwright/test/cli.js', 'install', '--no-shell', 'chromium'];
  const found = attempt(process.execPath, playwright, 240);
  if (found !== undefined || !isRoot || !existsSync('/etc/debian_version')) return found;
  attempt('apt-get', ['update'], 120);
  return attempt('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], 300);
}

if (isMain(import.meta.url)) {
  const browser = findBrowser() ?? installBrowser();
  console.log(
    browser ?? 'The browser tests need Chrome or Chromium: install either, or set CHROME_PATH to its program.',
  );
  if (browser === undefined) process.exitCode = 1;
}
