import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Reports are written and read here; nothing in it is kept. */
export const reports = path.join(root, 'test-results');

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

interface Manner {
  /** Passes the command's words on as they come. */
  readonly show?: boolean;
  /** Variables that only this command sees. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command of the project's own packages with this very Node. */
export function run(
  command: string,
  args: readonly string[],
  { show = false, env = {} }: Manner = {},
): Promise<Outcome> {
  const places = [path.dirname(process.execPath), path.join(root, 'node_modules', '.bin'), process.env['PATH']];
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env, PATH: places.join(path.delimiter), TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (ok: boolean, more = '') => resolve({ ok, output: Buffer.concat(chunks).toString() + more });
    child.on('error', (error) => end(false, error.message));
    child.on('close', (code) => end(code === 0));
  });
}

/** Whether a script is the one Node was started with, and not imported by another. */
export function isMain(url: string): boolean {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(url);
}
