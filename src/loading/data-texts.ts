import { join } from 'node:path';
import type { Diagnostic } from '../source/diagnostic.js';
import { YamlFile } from '../source/yaml-file.js';
import { decoded, textWithMark } from './decoded.js';
import { diskOf } from './disk.js';
import { badByte, Intake } from './intake.js';
import type { SchemaName } from './schema.js';

/** The text of one file of a dataset, to the letter: with its line ends and its byte order mark. */
export interface DataText {
  readonly path: string;
  /** Its name as it is told to people. */
  readonly name: string;
  readonly schema: SchemaName;
  /** `undefined` where the file is refused, or is no UTF-8. */
  readonly text: string | undefined;
  /** Why it has no text. */
  readonly diagnostics: readonly Diagnostic[];
}

const lists: readonly (readonly [string, SchemaName])[] = [
  ['vocabulary.yaml', 'vocabulary'],
  ['providers.yaml', 'providers'],
  ['municipalities.yaml', 'municipalities'],
  ['council-terms.yaml', 'councilTerms'],
];

/**
 * The files that `loadDataset` reads from a folder, by name and as they are; `undefined` where it holds no dataset.
 *
 * @param shownFrom file names are told as seen from this folder
 */
export async function dataTextsOf(dataset: string, shownFrom: string): Promise<DataText[] | undefined> {
  const intake = new Intake(shownFrom, diskOf(dataset));
  const folders = await intake.foldersOf(dataset);
  if (!folders) return undefined;
  const [cards, regions] = await Promise.all([intake.yamlFilesIn(folders.seeds), intake.yamlFilesIn(folders.regions)]);
  const files: (readonly [string, SchemaName])[] = [
    ...lists.map(([name, schema]) => [join(dataset, name), schema] as const),
    ...regions.map((path) => [path, 'region'] as const),
    ...cards.map((path) => [path, 'source'] as const),
    [folders.settings, 'settings'],
  ];
  const texts = await Promise.all(
    files.map(([path, schema]) => textAt(path, schema, intake, schema === 'region' || schema === 'source')),
  );
  return texts.filter((one) => one !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function textAt(
  path: string,
  schema: SchemaName,
  intake: Intake,
  isListed: boolean,
): Promise<DataText | undefined> {
  const taken = await intake.take(path, isListed);
  if (taken === undefined) return undefined;
  const { name, bytes, refusal } = taken;
  const told = { path, name, schema };
  if (refusal) return { ...told, text: undefined, diagnostics: [refusal] };
  const { text, bad } = decoded(bytes);
  if (bad) return { ...told, text: undefined, diagnostics: [badByte(new YamlFile(name, text), bad)] };
  return { ...told, text: textWithMark(bytes), diagnostics: [] };
}
