import { readdirSync, readFileSync } from 'node:fs';
import { allKinds } from './all-kinds.js';
import { drawnFrom, seedOf, shuffled } from './draw.js';
import { GoodFile } from './good-file.js';
import { type Kind, type Slip, textWith } from './mistake.js';

const root = new URL('../..', import.meta.url).pathname;

/** A copy of a real file with one mistake in it. */
export interface Case {
  readonly kind: Kind;
  readonly file: GoodFile;
  readonly slip: Slip;
  readonly bytes: Uint8Array;
}

/** The real files of papers that are cited by line, as the kinds of mistake have them; regions first. */
export function goodFiles(): GoodFile[] {
  const lists = ['vocabulary', 'providers', 'municipalities', 'council-terms'].map((name) => `data/${name}.yaml`);
  const textOf = (name: string) => readFileSync(`${root}${name}`, 'utf8');
  const cards = namesIn('seeds').filter((name) => /^medium: text$/m.test(textOf(name)));
  const byLine = new Set(cards.map((name) => name.slice('seeds/'.length, -'.yaml'.length)));
  const regions = namesIn('data/regions').filter((name) =>
    [...textOf(name).matchAll(/^ *- source: (.+)$/gm)].every(([, source = '']) => byLine.has(source)),
  );
  return [...regions, ...cards, ...lists].map((name) => new GoodFile(name, textOf(name)));
}

/**
 * The same mistakes on every run: of each kind as many as it asks for, drawn from all places where it can be made, from
 * each file in turn: regions most often, since that is where people write.
 */
export function drawnCases(files: readonly GoodFile[], seed: number, factor: number): Case[] {
  return allKinds.flatMap((kind) => {
    const wanted = Math.ceil(kind.cases * factor);
    const draw = drawnFrom(seedOf(kind.name) + seed);
    const heaps = files.map((file) => ({ file, slips: shuffled([...kind.slipsIn(file)], draw) }));
    // Each kind begins with another file, so that all have their share.
    const order = shuffled(
      heaps.filter(({ slips }) => slips.length > 0),
      draw,
    );
    const cases: Case[] = [];
    for (let round = 0; cases.length < wanted && round < 3 * wanted; round += 1) {
      for (const { file, slips } of order) {
        const isSmall = !file.isRegion && round % 3 > 0;
        const slip = isSmall ? undefined : slips.pop();
        if (slip && cases.length < wanted) cases.push({ kind, file, slip, bytes: bytesOf(kind, slip, file) });
      }
    }
    return cases;
  });
}

function bytesOf(kind: Kind, slip: Slip, file: GoodFile): Uint8Array {
  const text = textWith(slip, file);
  return kind.encoded?.(text) ?? Buffer.from(text, 'utf8');
}

function namesIn(folder: string): string[] {
  return readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
