import { basename, join } from 'node:path';
import { filledRegionOf, regionOf } from '../domain/build.js';
import type { CouncilTerms } from '../domain/council-terms.js';
import {
  type Card,
  type Dataset,
  type DatedCard,
  dated,
  type Municipality,
  type Provider,
  type Validity,
  type Vocabulary,
} from '../domain/dataset.js';
import type { Entry } from '../domain/entry.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { itemsOf, type Located } from '../source/located.js';
import type { YamlFile } from '../source/yaml-file.js';
import type { Settings } from '../text/settings.js';
import { allCodeLists } from './code-lists.js';
import { diskOf } from './disk.js';
import type { FileTree } from './file-tree.js';
import { Intake } from './intake.js';
import { type FindsNothing, knownWholeOf } from './known.js';
import { ShapeGate } from './shape-gate.js';

export { UnreadableFile } from './intake.js';

export interface Loaded {
  readonly dataset: Dataset;
  /** Every file that was read, whole or not. */
  readonly files: readonly YamlFile[];
  /** What is wrong with syntax or shape. The files concerned are not in the dataset. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where it is known that a rule finds nothing, so that nobody need ask it there. */
  readonly findsNothing?: FindsNothing | undefined;
}

/** There is no dataset in the folder that was named. */
export class NoDataset extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`no dataset in ${folder}`);
    this.folder = folder;
  }
}

/**
 * Reads a dataset: `regions/` and the lists beside it from `folder`, the cards from `seeds/` in it or next to it. Files
 * that cannot be read into values are left out and told of; nothing that stands in them makes this throw.
 *
 * @param shownFrom file names are told as seen from this folder
 * @param tree where the files are read: the disk, where left out
 * @throws NoDataset where the folder holds no `regions/`
 * @throws UnreadableFile where a file or folder is there and cannot be opened
 */
export async function loadDataset(folder: string, shownFrom: string, tree: FileTree = diskOf(folder)): Promise<Loaded> {
  const intake = new Intake(shownFrom, tree);
  const folders = await intake.foldersOf(folder);
  if (!folders) throw new NoDataset(folder);
  const gate = new ShapeGate(intake);
  const [cardFiles, regionFiles] = await Promise.all([
    intake.yamlFilesIn(folders.seeds),
    intake.yamlFilesIn(folders.regions),
  ]);
  const cards = new Map<string, DatedCard>();
  for (const card of await gate.all<Card>(cardFiles, 'source')) cards.set(idFromPath(card.file.name), dated(card));
  const vocabulary = await gate.one<Vocabulary>(join(folder, 'vocabulary.yaml'), 'vocabulary');
  const providers = await gate.one<{ providers: Provider[] }>(join(folder, 'providers.yaml'), 'providers');
  const municipalities = await gate.one<YouthRegions>(join(folder, 'municipalities.yaml'), 'municipalities');
  const councilTerms = await gate.one<CouncilTerms>(join(folder, 'council-terms.yaml'), 'councilTerms');
  const settings = await gate.one<Settings>(folders.settings, 'settings');
  const regions = await gate.all<Entry<'region'>>(regionFiles, 'region', vocabulary?.value);
  const whole = knownWholeOf(gate.known);
  const filledOf = ({ file }: Located<Entry<'region'>>) => gate.known.get(file.name)?.filled as Entry<'region'>;
  const dataset: Dataset = {
    regions: regions.map((entry) =>
      whole ? filledRegionOf({ ...entry, value: filledOf(entry) }, cards) : regionOf(entry, cards),
    ),
    cards,
    cardIds: new Set(cardFiles.map(idFromPath)),
    vocabulary: vocabulary?.value,
    providers: providers && new Map(wholeListIn(providers, 'providers').map((entry) => [entry.value.id, entry])),
    municipalities: municipalities && municipalitiesIn(municipalities.value),
    councilTerms: councilTerms?.value,
    codeLists: allCodeLists,
    settings,
    lists: [vocabulary, providers, municipalities, councilTerms].filter((list) => list !== undefined),
  };
  return { dataset, files: gate.files, diagnostics: gate.diagnostics, findsNothing: whole?.findsNothing };
}

interface YouthRegions {
  readonly youthRegions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly areas?: Readonly<Record<string, readonly string[]>>;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly began?: Readonly<Record<string, Validity>>;
  readonly former?: Readonly<Record<string, Omit<Municipality, 'code' | 'areas' | 'aliases'>>>;
}

function municipalitiesIn({
  youthRegions,
  areas = {},
  aliases = {},
  began,
  former = {},
}: YouthRegions): ReadonlyMap<string, Municipality> {
  const now = Object.entries(youthRegions).flatMap(([youthRegion, members]) =>
    Object.entries(members).map(([code, name]) => ({
      code,
      name,
      youthRegion,
      areas: areas[youthRegion] ?? [],
      ...began?.[code],
    })),
  );
  const gone = Object.entries(former).map(([code, one]) => ({ code, areas: [], ...one }));
  return new Map([...gone, ...now].map((one) => [one.code, { ...one, aliases: aliases[one.code] ?? [] }]));
}

function wholeListIn<K extends string, T>(whole: Located<Record<K, T[]>>, key: K): Located<T>[] {
  return itemsOf({ value: whole.value[key], file: whole.file, path: [key] });
}

function idFromPath(path: string): string {
  return basename(path).replace(/\.ya?ml$/, '');
}
