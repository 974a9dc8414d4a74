import { join } from 'node:path';
import type { Diagnostic } from '../source/diagnostic.js';
import { YamlFile } from '../source/yaml-file.js';
import { badByte, bytesOf } from './bytes.js';
import { decoded } from './decoded.js';
import { disk } from './file-tree.js';
import { foldersOf, shownPath, yamlFilesIn } from './folders.js';
import type { SchemaName } from './schema.js';

/** The text of one file of a dataset, to the letter: with its line ends and its byte order mark. */
export interface DataText {
  readonly path: string;
  /** Its name as it is told to people. */
  readonly name: string;
  readonly schema: SchemaName;
  /** `undefined` where it is no UTF-8. */
  readonly text: string | undefined;
  /** Where it is no UTF-8. */
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
  const folders = await foldersOf(dataset);
  if (!folders) return undefined;
  const [cards, regions] = await Promise.all([yamlFilesIn(folders.seeds), yamlFilesIn(folders.regions)]);
  const files: (readonly [string, SchemaName])[] = [
    ...lists.map(([name, schema]) => [join(dataset, name), schema] as const),
    ...regions.map((path) => [path, 'region'] as const),
    ...cards.map((path) => [path, 'source'] as const),
  ];
  const texts = await Promise.all(files.map(([path, schema]) => textAt(path, schema, shownFrom)));
  return texts.filter((one) => one !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function textAt(path: string, schema: SchemaName, shownFrom: string): Promise<DataText | undefined> {
  const name = shownPath(path, shownFrom);
  const bytes = await bytesOf(path, name, disk);
  if (bytes === undefined) return undefined;
  const { bad } = decoded(bytes);
  if (bad)
    return {
      path,
      name,
      schema,
      text: undefined,
      diagnostics: [badByte(new YamlFile(name, decoded(bytes).text), bad)],
    };
  return { path, name, schema, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), diagnostics: [] };
}
