import type { Day } from '../../calendar/day.js';
import type { Dataset, Track } from '../../domain/dataset.js';
import { labelOf } from '../../domain/vocabulary.js';
import { listText } from '../../text/list.js';
import { plain, wordsIn } from '../../text/phrase.js';
import { isSameWord } from '../../text/same-word.js';
import type { Report } from '../report.js';
import { asMeant, regionsFor, type Selection, tracksFor, type Unknown, unknownTrack } from '../selection.js';
import type { CodeFilter } from './filter.js';
import { contractList, type List, listedSegments } from './things.js';

export const listable = ['regions', 'tracks', 'segments', 'contracts', 'sources', 'terms'] as const;

export type Listable = (typeof listable)[number];

/** The listings to which a filter can be applied. */
export const filterable = {
  region: ['regions', 'tracks', 'segments', 'contracts'],
  track: ['tracks', 'segments', 'contracts'],
  code: ['segments', 'contracts'],
  group: ['terms'],
} as const satisfies Record<string, readonly Listable[]>;

export interface ListOptions {
  readonly selection: Selection;
  readonly codes: CodeFilter;
  readonly asOf: Day;
  /** Only the terms of this group of the vocabulary. */
  readonly group: string | undefined;
}

/** What there is. A word that names nothing comes back as `Unknown`. */
export function listReport(dataset: Dataset, what: Listable, options: ListOptions): Report | Unknown {
  const { codes, asOf, group } = options;
  const selection = asMeant(options.selection, dataset);
  const makers: Record<Listable, () => List | Unknown> = {
    regions: () => regions(dataset, selection),
    tracks: () => tracks(dataset, selection),
    segments: () => listedSegments(dataset, selection, codes, asOf),
    contracts: () => contractList(dataset, selection, codes, asOf),
    sources: () => sources(dataset),
    terms: () => terms(dataset, group),
  };
  const made = makers[what]();
  if ('known' in made) return made;
  const { fields, columns, records, rows, beside, asOf: seen } = made;
  const cells = rows ?? records.map((record) => fields.map((field) => plain(record[field] ?? '')));
  const section = { heading: listText.headings[what], details: [], rows: cells, notes: [] };
  const head = { command: `list ${what}`, ...(seen === undefined ? {} : { asOf: seen }) };
  return { ...head, ...(beside && { beside }), fields, columns, records, sections: [section], remarks: [] };
}

function regions(dataset: Dataset, selection: Selection): List | Unknown {
  const asked = regionsFor(selection, dataset);
  if (!Array.isArray(asked)) return asked;
  const { id, name, kind, municipalities } = listText.columns;
  const all = asked.map((region) => {
    const { kind: kindCode = '', municipalities: told } = region.entry.value;
    const codes = Array.isArray(told) ? (told as readonly string[]) : [];
    return { region, kindCode, codes, names: codes.map((code) => municipalityName(dataset, code)) };
  });
  return {
    fields: ['region', 'name', 'kind', 'municipalities', 'municipalityNames'],
    columns: [id, name, kind, municipalities],
    records: all.map(({ region, kindCode, codes, names }) => ({
      region: region.id,
      name: region.name,
      kind: kindCode,
      municipalities: codes.join('; ') || null,
      municipalityNames: names.join('; ') || null,
    })),
    rows: all.map(({ region, kindCode, names }) => {
      return [
        plain(region.id),
        plain(region.name),
        labelOf(dataset, 'region-kind', kindCode),
        names.length > 0 ? plain(names.join(', ')) : listText.notNamed,
      ];
    }),
  };
}

function tracks(dataset: Dataset, selection: Selection): List | Unknown {
  const asked = regionsFor(selection, dataset);
  if (!Array.isArray(asked)) return asked;
  const unknown = unknownTrack(selection.track, asked);
  if (unknown) return unknown;
  const { region, track, sources: told } = listText.columns;
  const all = asked.flatMap((one) =>
    tracksFor(one, selection.track).map((each) => ({ id: one.id, track: each, told: sourcesOf(each) })),
  );
  return {
    fields: ['region', 'track', 'name', 'sources'],
    columns: [region, track, told],
    records: all.map((each) => ({
      region: each.id,
      track: each.track.id,
      name: each.track.name,
      sources: each.told.join('; '),
    })),
    rows: all.map((each) => [plain(each.id), plain(each.track.id), plain(each.told.join(', '))]),
  };
}

function sourcesOf({ editions }: Track): string[] {
  return editions.map(({ source }) => source);
}

function sources(dataset: Dataset): List {
  const { id, date, issuer, title } = listText.columns;
  return {
    fields: ['source', 'date', 'issuer', 'title'],
    columns: [id, date, issuer, title],
    records: [...dataset.cards.values()].map(({ value }) => {
      return { source: value.id, date: String(value.date), issuer: value.issuer, title: value.title };
    }),
  };
}

function terms(dataset: Dataset, asked: string | undefined): List | Unknown {
  const groups = dataset.vocabulary?.groups ?? {};
  const ids = Object.keys(groups);
  const meant = ids.find((id) => asked !== undefined && isSameWord(id, asked));
  if (asked !== undefined && meant === undefined) return { what: 'group', word: asked, known: ids, names: [] };
  const { group, id, label, aliases } = listText.columns;
  const all = Object.entries(groups).flatMap(([name, list]) =>
    meant === undefined || meant === name ? list.map((term) => ({ name, term })) : [],
  );
  return {
    fields: ['group', 'term', 'labelNl', 'labelEn', 'aliases', 'code'],
    columns: [group, id, label, aliases],
    records: all.map(({ name, term }) => ({
      group: name,
      term: term.id,
      labelNl: wordsIn('nl', term.label),
      labelEn: wordsIn('en', term.label),
      aliases: term.aliases?.join('; ') ?? null,
      code: term.code ?? null,
    })),
    rows: all.map(({ name, term }) => [plain(name), plain(term.id), term.label, plain(term.aliases?.join(', ') ?? '')]),
  };
}

function municipalityName(dataset: Dataset, code: string): string {
  return dataset.municipalities?.get(code)?.name ?? code;
}
