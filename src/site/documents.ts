import type { Day } from '../calendar/day.js';
import type { Dataset } from '../domain/dataset.js';
import { toCsv } from '../formats/csv.js';
import { jsonDocument } from '../formats/json.js';
import { jsonText } from '../formats/json-text.js';
import { type ApiDocument, toOpenApi } from '../formats/openapi.js';
import { writtenReport } from '../formats/written.js';
import { withContradictions } from '../reports/contradictions-shown.js';
import { withLinks } from '../reports/links.js';
import { listReport } from '../reports/list/list.js';
import type { Report } from '../reports/report.js';
import { languages } from '../text/language.js';
import type { PublishedSchema } from '../text/schemas.js';
import { dataText } from '../text/site-data.js';
import type { SiteFile } from './site-file.js';

/** What programs can read, with the schema of each: what a command gives with `--format json`. */
export const documentSchemas = {
  regions: 'output list regions',
  tracks: 'output list tracks',
  contracts: 'output list contracts',
  periods: 'output timeline',
  deadlines: 'output deadlines',
  decisions: 'output list decisions',
  sources: 'output list sources',
  terms: 'output list terms',
} as const satisfies Readonly<Record<keyof typeof dataText.documents, PublishedSchema>>;

export type DocumentName = keyof typeof documentSchemas;

export type Documents = ReadonlyMap<DocumentName, Report>;

const everything = { region: undefined, track: undefined, segment: undefined };

/** The answers that programs can read, as of a day; those that pages are made of, too, are handed in. */
export function documentsOf(dataset: Dataset, asOf: Day, timeline: Report, deadlines: Report): Documents {
  const list = (what: 'regions' | 'tracks' | 'contracts' | 'decisions' | 'sources' | 'terms'): Report => {
    const asked = {
      selection: everything,
      codes: new Map(),
      kind: undefined,
      theme: undefined,
      asOf,
      group: undefined,
    };
    const report = listReport(dataset, what, asked);
    // Whoever asks for everything names nothing that may be missing.
    if ('known' in report) throw new Error(report.word);
    return report;
  };
  const reports: Readonly<Record<DocumentName, Report>> = {
    regions: list('regions'),
    tracks: list('tracks'),
    contracts: list('contracts'),
    periods: timeline,
    deadlines,
    decisions: list('decisions'),
    sources: list('sources'),
    terms: list('terms'),
  };
  const names = Object.keys(documentSchemas) as DocumentName[];
  return new Map(names.map((name) => [name, withLinks(withContradictions(reports[name], {}, dataset), dataset.cards)]));
}

/** Where a document lies from the folder of the whole, without the end of its name. */
export function documentPath(name: DocumentName): string {
  return `api/v1/${name}`;
}

/**
 * Each document as JSON and as CSV, all of them in one file, and their description. They are there once: codes and days are
 * the same in every language, and `terms` has the words of all.
 */
export function documentFiles(documents: Documents, schemaOf: (name: PublishedSchema) => object): SiteFile[] {
  const language = languages[0];
  const written = [...documents].map(([name, report]) => ({ name, is: () => writtenReport(report, language) }));
  const described = [...documents.keys()].map(
    (name): ApiDocument => ({
      name,
      path: documentPath(name),
      title: dataText.documents[name],
      schema: schemaOf(documentSchemas[name]),
    }),
  );
  // Not indented: only programs read them, and half of what they would weigh is layout.
  const json = (path: string, is: () => object): SiteFile => ({ path, content: () => `${jsonText(is())}\n` });
  return [
    ...written.flatMap(({ name, is }): SiteFile[] => [
      json(`${documentPath(name)}.json`, () => jsonDocument(is())),
      { path: `${documentPath(name)}.csv`, content: () => toCsv(is()) },
    ]),
    json('data.json', () => Object.fromEntries(written.map(({ name, is }) => [name, jsonDocument(is())]))),
    json('api/v1/openapi.json', () => toOpenApi(described, 'data.json', '../..')),
  ];
}
