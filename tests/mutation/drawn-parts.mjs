import { readdirSync, readFileSync } from 'node:fs';
import { Draw } from '../../scripts/fuzz/draw.mjs';

/** Where a function, a constant or a class begins. */
const begin = /^(export )?(default )?(async )?(function|const|let|class)\b/;
/** Where something else begins: what stands in brackets is set in, and ends with one. */
const other = /^[A-Za-z/]/;

/**
 * Some of the functions and constants that stand by themselves in files, each as likely as any other, as Stryker has its
 * ranges: `src/calendar/day.ts:12-20`. The same seed and files give the same.
 *
 * @param places folders and files
 * @param without files that are not asked
 * @param count how many; all where there are fewer
 */
export function drawnParts(places, without, count, seed) {
  const files = places
    .flatMap(filesIn)
    .filter((file) => !without.includes(file))
    .sort();
  const left = files.flatMap(partsIn);
  const draw = new Draw(seed, 0);
  const drawn = Array.from({ length: Math.min(count, left.length) }, () => left.splice(draw.below(left.length), 1)[0]);
  return drawn.sort();
}

function filesIn(place) {
  if (place.endsWith('.ts')) return [place];
  const paths = readdirSync(place, { recursive: true }).map((path) => `${place}/${path.replaceAll('\\', '/')}`);
  return paths.filter((path) => path.endsWith('.ts'));
}

function partsIn(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, first) => {
    if (!begin.test(line)) return [];
    const next = lines.findIndex((one, index) => index > first && other.test(one));
    return [`${file}:${first + 1}-${next === -1 ? lines.length : next}`];
  });
}
