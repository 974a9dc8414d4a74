import { describe, expect, it } from 'vitest';
import { allKinds } from './all-kinds.js';
import { type Case, drawnCases, goodFiles } from './corpus.js';
import type { GoodFile } from './good-file.js';
import { Bench, missOf } from './judged.js';

/** Another draw shows whether only these cases are told well: `INKOOP_CORPUS_SEED`. `…_REPORT` tells what is missed. */
const seed = Number(process.env['INKOOP_CORPUS_SEED'] ?? 2026);

/** The kinds of mistakes that people make most. */
const commonest = [...allKinds].sort((a, b) => b.cases - a.cases).slice(0, 10);

/** All files, in which mistakes are made; and a few of every sort, each of which is read in a moment. */
export const everyFile = goodFiles();
export const someFiles = everyFile.filter(({ name }) => !/vocabulary|(regions|seeds)\/(?!bar)/.test(name));

/** What is read beside them. */
const others = everyFile.filter(({ name }) => name.endsWith('vocabulary.yaml'));

export interface Draw {
  /** The files in which mistakes are made. */
  readonly files: readonly GoodFile[];
  /** How many are made of each kind: of all the cases that it has, this part, and one at least. */
  readonly factor: number;
}

/** Judges the kinds of mistakes in parts, each a file of tests of its own, so that they run side by side. */
export function judgeCorpus(part: number, parts: number, { files, factor }: Draw): void {
  const cases = drawnCases(files, seed, factor);
  const kinds = allKinds.filter((_, index) => index % parts === part);
  describe('mistakes, each alone in a copy of a real file', () => {
    const bench = new Bench([...new Set([...files, ...others])]);
    const missed: { readonly kind: Case['kind']; readonly told: string }[] = [];
    let judged = 0;

    it('are many, of every kind, and in every file', () => {
      const mistakes = cases.filter(({ kind }) => !kind.isFine);
      expect(mistakes.length).toBeGreaterThanOrEqual(800 * factor);
      expect(allKinds.filter((kind) => !cases.some((one) => one.kind === kind)).map(({ name }) => name)).toEqual([]);
      expect(files.filter((file) => !mistakes.some((one) => one.file === file)).map(({ name }) => name)).toEqual([]);
    });

    it('are the same on every run', () => {
      const told = ({ kind, file, slip }: Case) => `${kind.name} ${file.name}:${slip.line} ${slip.what}`;
      expect(drawnCases(files, seed, factor).map(told)).toEqual(cases.map(told));
    });

    // A throw fails its kind; what is missed is counted over all.
    for (const kind of kinds) {
      it(kind.name, async () => {
        for (const one of cases.filter((other) => other.kind === kind)) {
          const miss = missOf(one, await bench.findingsOf(one));
          judged += 1;
          if (miss) missed.push({ kind: one.kind, told: miss });
        }
      });
    }

    it('give one finding, on the line of the mistake', () => {
      expect(judged).toBe(cases.filter(({ kind }) => kinds.includes(kind)).length);
      const share = (judged - missed.length) / judged;
      const told = `missed ${missed.length} of ${judged}:\n${missed.map(({ told: one }) => one).join('\n')}\n`;
      if (process.env['INKOOP_CORPUS_REPORT']) process.stdout.write(told);
      expect(share, told).toBeGreaterThanOrEqual(0.96);
      const isCommon = ({ kind }: Pick<Case, 'kind'>) => commonest.includes(kind) && kinds.includes(kind);
      const shareOfCommon = 1 - missed.filter(isCommon).length / cases.filter(isCommon).length;
      expect(shareOfCommon, told).toBeGreaterThanOrEqual(0.99);
    });
  });
}
