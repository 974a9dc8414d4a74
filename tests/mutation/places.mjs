import { existsSync } from 'node:fs';
import { drawnParts } from './drawn-parts.mjs';

/** What is broken: folders and files of `src`, by default those that compute days. */
export const places = (process.env['INKOOP_MUTATE'] ?? 'src/calendar src/domain/terms').split(' ');

/** Days and answers have been looked through longest. */
const strict = ['src/calendar', 'src/domain'];

/** How many of a hundred must be noticed. */
export const least = places.every((place) => strict.some((one) => place.startsWith(one))) ? 90 : 80;

/**
 * What only checks and overviews ask, and what says of two papers that they differ: no day is computed there. Their fixtures
 * and scenarios are whole regions and documents, too slow to be read once for each mutant.
 */
const without = [
  'agreed-terms',
  'option-groups',
  'options-used',
  'silence',
  'slips',
  'successions',
  'terms-conflict',
  'timed',
  'written',
].map((name) => `src/domain/terms/${name}.ts`);

const patterns = places.map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.ts`));
const { INKOOP_MUTATE_SAMPLE: sample, INKOOP_MUTATE_SEED: seed = '1' } = process.env;

/** The patterns of Stryker for folders and files, or for what is drawn of them. */
export const broken =
  sample === undefined
    ? [...patterns, ...without.map((file) => `!${file}`)]
    : drawnParts(places, without, Number(sample), Number(seed));

/** The tests of a place: those of its folder, and those beside it that ask all of the folders there. */
export const tests = [...new Set(places.flatMap(testsOf))];

function testsOf(place) {
  const [, top, folder] = place.replace(/\/[^/]+\.ts$/, '').split('/');
  // Terms and answers are asked by tests that stand together, and all reports by all of theirs.
  if (top !== 'reports' || place === 'src/reports') return [`tests/${top}/**/*.test.ts`];
  const near = `tests/reports/${folder}`;
  return ['tests/reports/*.test.ts', ...(folder && existsSync(near) ? [`${near}/**/*.test.ts`] : [])];
}
