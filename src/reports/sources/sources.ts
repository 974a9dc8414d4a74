import { citedBy } from '../../domain/citing/cited-by.js';
import { citedValuesIn } from '../../domain/citing/cited-values.js';
import type { Dataset } from '../../domain/dataset.js';
import { plain } from '../../text/phrase.js';
import { sourcesText } from '../../text/sources.js';
import type { Report } from '../report.js';

/** Each source with what it supports: how many values, and which of its lines or pages are cited. */
export function sourcesReport(dataset: Dataset): Report {
  const cited = new Map<string, { values: number; numbers: Set<number> }>();
  let total = 0;
  let withSource = 0;
  for (const { citation, mapping, located } of citedValuesIn(dataset.regions)) {
    total += 1;
    if (citation && citation.places.length > 0) withSource += 1;
    const seen = new Set<string>();
    for (const { source = mapping.source ?? '', spot } of citation?.places ?? []) {
      const entry = cited.get(source) ?? { values: 0, numbers: new Set<number>() };
      cited.set(source, entry);
      if (!seen.has(source)) entry.values += 1;
      seen.add(source);
      // That something is not stated is told of many lines and supported by none.
      if (located.value === 'not-stated' || !spot || spot.unit === 'url') continue;
      for (let number = spot.first; number <= spot.last; number += 1) entry.numbers.add(number);
    }
  }
  const { source, values, cited: parts, title } = sourcesText.columns;
  const records = [...dataset.cards.values()].map(({ value: card }) => {
    const { values: count = 0, numbers = new Set<number>() } = cited.get(card.id) ?? {};
    const unit = citedBy(card);
    const all = unit === 'line' ? card.lines : unit === 'page' ? card.pages : undefined;
    return {
      source: card.id,
      title: card.title,
      issuer: card.issuer,
      date: String(card.date),
      references: card.references?.join('; ') ?? null,
      medium: card.medium,
      url: card.url ?? null,
      file: card.file ?? null,
      citedBy: unit,
      parts: all ?? null,
      values: count,
      cited: all === undefined ? null : numbers.size,
      ranges: rangesOf(numbers, unit === 'page' ? 'p' : '') || null,
    };
  });
  return {
    command: 'sources',
    version: 2,
    fields: [
      'source',
      'title',
      'issuer',
      'date',
      'references',
      'medium',
      'url',
      'file',
      'citedBy',
      'parts',
      'values',
      'cited',
      'ranges',
    ],
    records,
    columns: [source, values, parts, title],
    sections: [
      {
        heading: sourcesText.headings.sources,
        details: [],
        rows: records.map((record) => [
          plain(record.source),
          plain(`${record.values}`),
          sourcesText.citedParts[record.citedBy](record.cited ?? 0, record.parts ?? 0),
          plain(record.title),
        ]),
        notes: [],
      },
    ],
    remarks: [sourcesText.cited(total, withSource)],
  };
}

/** Numbers of lines or pages as ranges: `3-5; 8`. */
function rangesOf(numbers: ReadonlySet<number>, mark: string): string {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => mark + (first === last ? first : `${first}-${last}`)).join('; ');
}
