// What other programs import. Each question is a function here, its answer a type in `library/api.ts`, and a file in
// `library/` makes the one from the other.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Day, parseDay } from './calendar/day.js';
import { inspect } from './gate/inspect.js';
import type { Contract, ContractSelection, Dataset, Finding, Loaded, ValidateOptions } from './library/api.js';
import type { CompareSelection, Comparison } from './library/api-compare.js';
import { NoDatasetError, UnknownWordError, UnreadableFileError } from './library/api-errors.js';
import { comparedOf, notComparedOf } from './library/compared.js';
import { contractOf } from './library/contract.js';
import { type Loaded as Files, loadDataset, NoDataset, UnreadableFile } from './loading/load.js';
import { compareReport } from './reports/compare/compare.js';
import { linesFor } from './reports/lines.js';
import { type Unknown, unknownText } from './reports/selection.js';
import { findingsOf, inReadingOrder, type Finding as Read } from './source/diagnostic.js';
import { inEach, wordsIn } from './text/phrase.js';
import { usageText } from './text/usage.js';
import { visible } from './text/visible.js';

export type * from './library/api.js';
export type * from './library/api-compare.js';
export * from './library/api-errors.js';

const ownFolder = fileURLToPath(new URL('../data', import.meta.url));

/** What stands behind each handle: trees of YAML and classes that no program should come to rely on. */
const files = new WeakMap<Dataset, Files>();

/**
 * Reads a dataset from disk. Nothing that stands in the data makes this fail: a file that makes no sense is left out, and
 * the findings say why.
 *
 * @param folder the one with `regions/` in it; the dataset that comes with inkoop where left out
 * @throws {NoDatasetError} where the folder holds no dataset
 * @throws {UnreadableFileError} where a file is there and the system does not let it be read
 */
export async function load(folder: string = ownFolder): Promise<Loaded> {
  const path = resolve(folder);
  const read = await loadDataset(path, path).catch((error: unknown) => {
    if (error instanceof UnreadableFile) {
      throw new UnreadableFileError(
        error.path,
        error.reason,
        wordsIn('en', usageText.unreadableFile(error.path, error.reason)),
      );
    }
    if (!(error instanceof NoDataset)) throw error;
    throw new NoDatasetError(path, `There is no dataset in ${path}: it has no folder \`regions\`.`);
  });
  const dataset = Object.freeze({}) as Dataset;
  files.set(dataset, read);
  return { dataset, findings: inReadingOrder(findingsOf(read.diagnostics)).map(publicFindingOf) };
}

/**
 * The contracts as of a day, by region and track, prior ones before those that follow. Those that a plan in a newer paper
 * has taken the place of are left out. Days are first and last day, both included; what no source tells is `null`, with the reason.
 *
 * @throws {RangeError} where `asOf` is not a whole day `YYYY-MM-DD` in the years 1900–2199
 * @throws {UnknownWordError} where the region, track or segment is none of the dataset; it has the ids that are
 * @throws {TypeError} where `dataset` does not come from `load`
 */
export function contracts(dataset: Dataset, selection: ContractSelection): Contract[] {
  const { asOf, region, track, segment } = selection;
  const found = linesFor(readFilesOf(dataset).dataset, { region, track, segment }, dayAsked(asOf));
  if ('known' in found) throw unknownWordError(found);
  return [...found.lines, ...found.replacedAtOnce].map(contractOf);
}

/**
 * Regions side by side, or one over time: what each says on each aspect, and whether they differ.
 *
 * @throws {RangeError} where a day is not a whole day `YYYY-MM-DD`
 * @throws {UnknownWordError} where a region or track is none of the dataset; it has the ids that are
 * @throws {TypeError} where `dataset` does not come from `load`
 */
export function compare(dataset: Dataset, selection: CompareSelection): Comparison {
  const { asOf, regions, track, by = 'track', language = 'en' } = selection;
  const { cards } = readFilesOf(dataset).dataset;
  const dated = regions.filter((word) => word.includes('@') && !cards.has(word.split('@')[1] ?? ''));
  const days = new Map(dated.map((word) => [word, dayAsked(word.split('@')[1] ?? '')]));
  const options = { track, by, on: [], differences: false, all: false } as const;
  const report = compareReport(readFilesOf(dataset).dataset, regions, dayAsked(asOf), days, options);
  if ('known' in report) throw unknownWordError(report);
  return {
    rows: report.records.map((row) => comparedOf(row, language)),
    leftOut: (report.beside?.leftOut ?? []).map((one) => notComparedOf(one, language)),
  };
}

/**
 * All that is wrong with a dataset, by file and line: files that could not be read, then the rules over the rest. What a
 * comment in the data silences with a reason is left out. Empty where all is well.
 *
 * @param from what `load` gave, or the dataset in it
 * @param options from which day to look; without it, rules on what time brings find nothing
 * @throws {RangeError} where `today` is not a whole day `YYYY-MM-DD` in the years 1900–2199
 * @throws {TypeError} where it does not come from `load`
 */
export function validate(from: Dataset | Loaded, { today }: ValidateOptions = {}): Finding[] {
  const day = today === undefined ? undefined : dayAsked(today);
  return inspect(readFilesOf('dataset' in from ? from.dataset : from), { today: day }).findings.map(publicFindingOf);
}

function dayAsked(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new RangeError(wordsIn('en', usageText.noIsoDay(text)));
  return day;
}

function unknownWordError(unknown: Unknown): UnknownWordError {
  const { what, word, known } = unknown;
  return new UnknownWordError(what, word, known, wordsIn('en', unknownText(unknown)));
}

function publicFindingOf({ id, severity, file, line, column, width, identity, message, hint, related }: Read): Finding {
  const place = { file, line, column, endColumn: column + width, at: identity.at || null, value: identity.value };
  const other = related ? { file: related.file, line: related.line } : null;
  const told = { message: inEach(message, visible), hint: inEach(hint, visible) };
  return { rule: id, severity, ...place, ...told, related: other };
}

function readFilesOf(dataset: Dataset): Files {
  const read = files.get(dataset);
  if (!read) throw new TypeError('This is not a dataset that `load` of inkoop gave, but perhaps a copy of one.');
  return read;
}
