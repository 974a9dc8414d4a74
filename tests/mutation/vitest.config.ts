import { defineConfig } from 'vitest/config';

/** The tests that reach the date arithmetic without the built program: a mutant is never built. */
export default defineConfig({
  test: {
    include: ['calendar', 'domain'].map((folder) => `tests/${folder}/*.test.ts`),
    // Thousands of cases for each mutant take hours, and the other tests see most of what these see.
    exclude: ['tests/calendar/differential.test.ts', 'tests/domain/windows-contain.test.ts'],
    testTimeout: 60_000,
  },
});
