import { existsSync } from 'node:fs';

/** What is broken: folders and files of `src`, by default those that compute days. */
export const places = (process.env['INKOOP_MUTATE'] ?? 'src/calendar src/domain/terms').split(' ');

/** Days and answers have been looked through longest. */
const strict = ['src/calendar', 'src/domain'];

/** How many of a hundred must be noticed. */
export const least = places.every((place) => strict.some((one) => place.startsWith(one))) ? 90 : 80;

/** The patterns of Stryker for a folder or a file. */
export const broken = places.map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.ts`));

/** The tests of a place: those of its folder, and those beside it that ask all of the folders there. */
export const tests = [...new Set(places.flatMap(testsOf))];

function testsOf(place) {
  const [, top, folder] = place.replace(/\/[^/]+\.ts$/, '').split('/');
  // Terms and answers are asked by tests that stand together.
  if (top !== 'reports') return [`tests/${top}/**/*.test.ts`];
  const near = `tests/reports/${folder}`;
  return ['tests/reports/*.test.ts', ...(folder && existsSync(near) ? [`${near}/**/*.test.ts`] : [])];
}
