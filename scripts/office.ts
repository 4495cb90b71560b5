import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isMain, root } from './run.ts';

const onPath = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'soffice'));

const places = [
  process.env['SOFFICE_PATH'],
  ...onPath,
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\LibreOffice\\program\\soffice.com`),
];

export const officeAdvice =
  'The tests of slides need LibreOffice Impress: install it, or set SOFFICE_PATH to its program soffice.';

/** The program of the first LibreOffice that is there; whether it can open slides only a slide tells. */
export function findOffice(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place));
}

/** Where it may, installs LibreOffice without its help, its extras and its Java. */
function installOffice(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  for (const [args, seconds] of [
    [['update'], 120],
    [['install', '--yes', '--no-install-recommends', 'libreoffice-impress'], 600],
  ] as const) {
    console.log(`no LibreOffice found; trying: apt-get ${args.join(' ')}`);
    spawnSync('apt-get', args, { cwd: root, stdio: 'inherit', timeout: seconds * 1000 });
  }
  return findOffice();
}

if (isMain(import.meta.url)) {
  const office = findOffice() ?? installOffice();
  console.log(office ?? officeAdvice);
  if (office === undefined) process.exitCode = 1;
}
