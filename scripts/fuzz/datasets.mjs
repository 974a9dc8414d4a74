// The datasets that are damaged: the real files, and short ones made of each track of theirs. A long file takes ten times
// as long as a short one and has little that the short ones have not.
import { readdirSync, readFileSync } from 'node:fs';
import { Draw } from './draw.mjs';

/** About so long is a short region, in characters. */
const enough = 6000;

/** Each with a name, its files by their paths, and whether it is short. The first has the lists that are long, too. */
export function datasets(root) {
  const read = (...names) => new Map(names.map((name) => [name, readFileSync(`${root}/${name}`, 'utf8')]));
  const filesIn = (folder) =>
    readdirSync(`${root}/${folder}`)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`);
  const beside = read(...filesIn('data'), ...filesIn('seeds'));
  const regions = read(...filesIn('data/regions'));
  const whole = [...regions].map(([path, text]) => {
    return { name: `whole-${idOf(path)}`, isShort: false, files: new Map([...beside, [path, text]]) };
  });
  const short = [...regions].flatMap(([path, text]) =>
    tracksOf(text).map((track, at) => {
      const files = new Map([...beside, [path, thinned(track, new Draw(at, track.length))]]);
      return { name: `${idOf(path)}-${at}`, isShort: true, files };
    }),
  );
  const made = 'tests/contributing/data';
  const dorp = [
    ...[...read(`${made}/regions/voorbeeld-dorp.yaml`, `${made}/seeds/voorbeeld-brief-2026.yaml`)].map(
      ([path, text]) => [path.replace(`${made}/regions`, 'data/regions').replace(`${made}/seeds`, 'seeds'), text],
    ),
    ['papers/voorbeeld-brief-2026.txt', readFileSync(`${root}/tests/contributing/voorbeeld-brief-2026.txt`, 'utf8')],
  ];
  const lists = [...beside].filter(([path]) => path.startsWith('data/'));
  return [...whole, ...short, { name: 'dorp', isShort: true, files: new Map([...lists, ...dorp]) }];
}

export function idOf(path) {
  return path.replace(/^.*\/|\.\w+$/g, '');
}

/** A region as often as it has tracks, with one of them. */
function tracksOf(text) {
  const start = text.indexOf('\ntracks:\n') + '\ntracks:\n'.length;
  const [head, body] = [text.slice(0, start), text.slice(start)];
  return body.split(/^(?= {2}- id:)/m).map((track) => head + track);
}

/** A text without some items of its lists, drawn until it is short; no list is left empty. */
function thinned(text, draw) {
  let lines = text.split('\n');
  for (let tries = 0; tries < 2000 && lines.join('\n').length > enough; tries += 1) {
    const from = draw.below(lines.length);
    const indent = /^ *(?=- )/.exec(lines[from])?.[0].length;
    if (indent === undefined) continue;
    const isBeside = (line = '') => line.startsWith(`${' '.repeat(indent)}- `);
    let to = from + 1;
    while (to < lines.length && lines[to].search(/\S/) > indent) to += 1;
    let before = from - 1;
    while (before > 0 && lines[before].search(/\S/) > indent) before -= 1;
    if (isBeside(lines[to]) || isBeside(lines[before])) lines = lines.toSpliced(from, to - from);
  }
  return lines.join('\n');
}
