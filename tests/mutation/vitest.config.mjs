import { defineConfig } from 'vitest/config';
import { tests } from './places.mjs';

/** The tests nearest to what is broken, without the built program: a mutant is never built. */
export default defineConfig({
  test: {
    include: tests,
    // Thousands of cases for each mutant take hours, and the other tests see most of what these see.
    exclude: ['tests/calendar/differential.test.ts', 'tests/domain/windows-contain.test.ts'],
    // What the tests of a mutant import is loaded once for all of them, before the first of them.
    isolate: false,
    setupFiles: ['tests/mutation/loaded.mjs'],
    testTimeout: 60_000,
  },
});
