import { broken, least } from './places.mjs';

/**
 * `npm run mutate` breaks the date arithmetic in many small ways and counts how many of them the tests notice;
 * `npm run mutate -- src/reports/gaps src/checks/option-after-cap.ts` breaks these.
 */
export default {
  mutate: broken,
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, would need the whole of the tests for each mutant.
  ignoreStatic: true,
  // Stryker rewrites a tsconfig with TypeScript's programming interface, which TypeScript 7 no longer has; no test reads it.
  tsconfigFile: 'none',
  concurrency: 1,
  // On a busy machine what takes long is not yet endless.
  timeoutMS: 30_000,
  thresholds: { high: 95, low: least, break: least },
  // `coverage` is not in git.
  tempDirName: 'coverage/.stryker',
  ignorePatterns: ['coverage', 'dist'],
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { reportTests: false },
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  jsonReporter: { fileName: 'coverage/mutation/mutation.json' },
};
