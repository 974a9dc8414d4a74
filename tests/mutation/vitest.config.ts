import { defineConfig } from 'vitest/config';

/** The tests that reach the date arithmetic without the built program: a mutant is never built. */
export default defineConfig({
  test: {
    include: ['calendar', 'domain'].map((folder) => `tests/${folder}/*.test.ts`),
    // A hundred thousand cases for each mutant take hours, and see what the other tests of the calendar see.
    exclude: ['tests/calendar/differential.test.ts'],
    testTimeout: 60_000,
  },
});
