import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/loading/load.js';

const root = new URL('../..', import.meta.url).pathname;

/** Tells, when the program ends, of every list of editions that it read. */
const listening = `
  const parse = JSON.parse;
  const read = [];
  JSON.parse = (...given) => {
    const value = parse(...given);
    if (Array.isArray(value) && value[0]?.source) read.push(JSON.stringify(value));
    return value;
  };
  process.on('exit', () => process.stderr.write(JSON.stringify(read)));
`;

/** The lists of editions that the program reads for some words. */
function editionsReadFor(...words: readonly string[]): string[] {
  const listener = `data:text/javascript,${encodeURIComponent(listening)}`;
  const line = ['--import', listener, `${root}/bin/inkoop.js`, '--data', `${root}/data`, ...words];
  return JSON.parse(spawnSync(process.execPath, line, { encoding: 'utf8' }).stderr);
}

/** All lists of editions of some regions, with what silences and gaps of excerpts fill in. */
async function editionsOf(...ids: readonly string[]): Promise<string[]> {
  const { dataset } = await loadDataset(`${root}/data`, root);
  const whole = dataset.regions.filter(({ id }) => ids.includes(id)).map(({ entry }) => entry.value);
  return (whole as readonly { editions?: unknown; tracks: readonly { editions: unknown }[] }[])
    .flatMap(({ editions, tracks }) => [editions, ...tracks.map((track) => track.editions)])
    .filter((editions) => editions !== undefined)
    .map((editions) => JSON.stringify(editions));
}

describe('the dataset that comes with the program', () => {
  it.each([
    // Where the word is a municipality's, too, it is asked of every region whether it has that municipality.
    [['show', 'bar'], ['bar']],
    [
      ['compare', 'zuid-holland-zuid', 'bar'],
      ['zuid-holland-zuid', 'bar'],
    ],
    [['fmt', '--check'], []],
  ])('of it %j reads what the editions of %j say, each once, and no other', async (words, regions) => {
    const read = editionsReadFor(...words);
    expect(read.sort()).toEqual((await editionsOf(...regions)).sort());
  });
});
