import { join, resolve } from 'node:path';
import { textNamesOf } from '../domain/citing/text-names.js';
import type { Judged } from '../domain/citing/verdict.js';
import type { Dataset } from '../domain/dataset.js';
import type { Exceptions } from '../gate/inspect.js';
import type { Loaded } from '../loading/load.js';
import type { Papers } from '../loading/texts.js';
import type { Diagnostic } from '../source/diagnostic.js';
import type { Inspection } from '../source/inspection.js';
import { sourcesText } from '../text/sources.js';
import { type Given, type OptionSpec, UsageError, type World } from './command.js';
import { openable } from './open.js';

export const textsOption: OptionSpec = {
  flags: '--texts <folder>',
  text: { nl: 'map met de teksten van de stukken', en: 'folder with the texts of the papers' },
  completes: 'folder',
};

/** A dataset that was held against the texts of its papers. */
export interface Held {
  readonly judged: readonly Judged[];
  /** What is wrong with the texts, and with the citations of what is in them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the texts of the papers from a folder. One that cannot be opened is a usage error. */
export async function openPapers(texts: string, { cards }: Dataset, world: World): Promise<Papers> {
  const { loadPapers } = await import('../loading/texts.js');
  return openable(() => loadPapers(resolve(world.folder, texts), cards));
}

/** Reads the texts of the papers from a folder; one without any of them is a usage error. */
export async function openSomePapers(texts: string, dataset: Dataset, world: World): Promise<Papers> {
  const read = await openPapers(texts, dataset, world);
  if (read.missing.length === dataset.cards.size) throw new UsageError(sourcesText.noTexts(texts));
  return read;
}

/** Holds a dataset against the texts of its papers. */
export async function heldAgainst({ papers, diagnostics }: Papers, dataset: Dataset): Promise<Held> {
  const [{ judgedIn }, { troublesIn }] = await Promise.all([
    import('../domain/citing/verdict.js'),
    import('../reports/sources/verdicts.js'),
  ]);
  const judged = [...judgedIn(dataset, papers)];
  return { judged, diagnostics: [...diagnostics, ...troublesIn(judged, papers)] };
}

/** The texts of the papers where somebody has them, and what they bring to light. */
export async function textsOf(
  { texts }: Given['options'],
  loaded: Loaded,
  world: World,
): Promise<(Pick<Exceptions, 'papers'> & Pick<Inspection, 'texts'>) | undefined> {
  if (texts === undefined) return undefined;
  const read = await openSomePapers(texts, loaded.dataset, world);
  return { papers: await foundIn(read, loaded), texts: textsLookedAt(read) };
}

function textsLookedAt({ papers, missing, withoutHash }: Papers): NonNullable<Inspection['texts']> {
  return { held: papers.size, missing, withoutHash };
}

export async function foundIn(read: Papers, { dataset }: Loaded): Promise<NonNullable<Exceptions['papers']>> {
  const { diagnostics } = await heldAgainst(read, dataset);
  return { diagnostics, isWhole: read.papers.size === dataset.cards.size };
}

/** The files beside the dataset that findings can come from: the baseline, and the texts of the papers. */
export function filesBeside({ baseline, texts }: Given['options'], { dataset: { cards } }: Loaded): string[] {
  const papers =
    texts === undefined
      ? []
      : [...cards.values()].flatMap(({ value }) => textNamesOf(value).map((name) => join(texts, name)));
  return baseline === undefined ? papers : [baseline, ...papers];
}
