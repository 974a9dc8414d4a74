import type { Dataset, Track } from '../domain/dataset.js';
import { labelOf } from '../domain/vocabulary.js';
import type { InBoth } from '../text/language.js';
import { listText } from '../text/list.js';
import { type Report, same } from './report.js';

export const listable = ['regions', 'tracks', 'sources'] as const;

export type Listable = (typeof listable)[number];

interface List {
  readonly fields: readonly string[];
  readonly columns: readonly InBoth[];
  readonly records: readonly Record<string, string | null>[];
  /** A record as people see it; the record itself where left out. */
  readonly rows?: readonly (readonly InBoth[])[];
}

/** What there is: regions, tracks or sources. */
export function listReport(dataset: Dataset, what: Listable): Report {
  const { fields, columns, records, rows } = { regions, tracks, sources }[what](dataset);
  const cells = rows ?? records.map((record) => fields.map((field) => same(record[field] ?? '')));
  const section = { heading: listText.headings[what], details: [], rows: cells, notes: [] };
  return { command: 'list', fields, columns, records, sections: [section], remarks: [] };
}

function regions(dataset: Dataset): List {
  const { id, name, kind, municipalities } = listText.columns;
  const all = dataset.regions.map((region) => {
    const codes = region.entry.value.municipalities;
    const names = Array.isArray(codes) ? (codes as readonly string[]).map((code) => nameOf(dataset, code)) : [];
    return { region, kindCode: region.entry.value.kind ?? '', members: names.join(', ') };
  });
  return {
    fields: ['id', 'name', 'kind', 'municipalities'],
    columns: [id, name, kind, municipalities],
    records: all.map(({ region, kindCode, members }) => ({
      id: region.id,
      name: region.name,
      kind: kindCode,
      municipalities: members || null,
    })),
    rows: all.map(({ region, kindCode, members }) => {
      return [
        same(region.id),
        same(region.name),
        labelOf(dataset, 'region-kind', kindCode),
        members ? same(members) : listText.notNamed,
      ];
    }),
  };
}

function tracks(dataset: Dataset): List {
  const { region, track, sources: told } = listText.columns;
  const all = dataset.regions.flatMap((one) =>
    one.tracks.map((each) => ({ id: one.id, track: each, told: sourcesOf(each) })),
  );
  return {
    fields: ['region', 'track', 'name', 'sources'],
    columns: [region, track, told],
    records: all.map((each) => ({ region: each.id, track: each.track.id, name: each.track.name, sources: each.told })),
    rows: all.map((each) => [same(each.id), same(each.track.id), same(each.told)]),
  };
}

function sourcesOf({ editions }: Track): string {
  return editions.map(({ source }) => source).join(', ');
}

function sources(dataset: Dataset): List {
  const { id, date, issuer, title } = listText.columns;
  return {
    fields: ['id', 'date', 'issuer', 'title'],
    columns: [id, date, issuer, title],
    records: [...dataset.cards.values()].map(({ value }) => {
      return { id: value.id, date: String(value.date), issuer: value.issuer, title: value.title };
    }),
  };
}

function nameOf(dataset: Dataset, code: string): string {
  return dataset.municipalities?.get(code)?.name ?? code;
}
