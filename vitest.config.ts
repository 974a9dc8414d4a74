import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const all = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => join('tests', name))
  .filter((name) => name.endsWith('.test.ts'));

/** What draws cases: few of them while somebody waits, all with `npm run test:long`. */
const draws = all.filter((name) => readFileSync(name, 'utf8').includes('/support/draws.js'));

/** What puts something else in the place of a part of the program, which no other file may see. */
const apart = all.filter((name) => !draws.includes(name) && readFileSync(name, 'utf8').includes('vi.mock('));

/** Single functions, asked directly: they need nothing of what is built. */
const logic = ['calendar', 'domain', 'form', 'source', 'text'].map((folder) => `tests/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Files share what they import: to load the program anew for each takes longer than most of them.
    isolate: false,
    // By itself vitest leaves one processor idle, of two.
    maxWorkers: '100%',
    setupFiles: [
      ...(process.env['INKOOP_TIMES'] ? ['tests/setup/times.mjs'] : []),
      ...(process.env['INKOOP_SEED'] ? ['tests/setup/seed.mjs'] : []),
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          include: logic,
          exclude: [...draws, ...apart],
          globalSetup: 'tests/setup/generated.mjs',
        },
      },
      {
        extends: true,
        test: {
          name: 'draws',
          isolate: true,
          include: draws,
          globalSetup: 'tests/setup/built.mjs',
          // All cases of a kind are one test.
          testTimeout: 600_000,
        },
      },
      { extends: true, test: { name: 'apart', isolate: true, include: apart, globalSetup: 'tests/setup/built.mjs' } },
      {
        extends: true,
        test: {
          name: 'program',
          include: ['tests/**/*.test.ts'],
          exclude: [...logic, ...draws, ...apart],
          globalSetup: 'tests/setup/built.mjs',
        },
      },
    ],
  },
});
