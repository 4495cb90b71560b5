import { afterEach } from 'vitest';

/** A word on the console fails the test it came from: warnings of Plot, jsdom or our own are never noise. */
const said: string[] = [];
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  console[level] = (...words: unknown[]) => void said.push(`console.${level}: ${words.map(String).join(' ')}`);
}

afterEach(() => {
  const words = said.splice(0);
  if (words.length > 0) throw new Error(`unexpected words on the console:\n${words.join('\n')}`);
});
