import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../source/diagnostic.js';
import { YamlFile } from '../source/yaml-file.js';
import { shapeText } from '../text/shape.js';
import { foldersOf, shownPath, yamlFilesIn } from './folders.js';
import type { SchemaName } from './shape.js';

/** The text of one file of a dataset, to the letter: with its line ends and its byte order mark. */
export interface DataText {
  readonly path: string;
  /** Its name as it is told to people. */
  readonly name: string;
  readonly schema: SchemaName;
  /** `undefined` where the file cannot be read, or is no UTF-8. */
  readonly text: string | undefined;
  /** Why it cannot be read. */
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
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
    return { path, name, schema, text, diagnostics: [] };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'UTF-8';
    if (reason === 'ENOENT') return undefined;
    const at = { file: new YamlFile(name, ''), path: [] };
    const diagnostic = {
      id: 'unreadable-file',
      severity: 'error',
      at,
      ...shapeText['unreadable-file'](reason),
    } as const;
    return { path, name, schema, text: undefined, diagnostics: [diagnostic] };
  }
}
