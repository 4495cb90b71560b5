import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/evidence/**', 'tests/e2e/**'],
          setupFiles: ['tests/fail-on-console.ts'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'evidence', include: ['tests/evidence/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
          // One worker that keeps its modules: the pages are parsed once for all files.
          isolate: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
