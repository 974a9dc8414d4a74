import { citedValuesIn } from '../../domain/citing/cited-values.js';
import type { Dataset } from '../../domain/dataset.js';
import { plain } from '../../text/phrase.js';
import { percent, sourcesText } from '../../text/sources.js';
import type { Report } from '../report.js';

/** Each source with what it supports: how many values, and which of its lines are cited. */
export function sourcesReport(dataset: Dataset): Report {
  const cited = new Map<string, { values: number; lines: Set<number> }>();
  let all = 0;
  let withSource = 0;
  for (const { citation, mapping, located } of citedValuesIn(dataset.regions)) {
    all += 1;
    if (citation && citation.places.length > 0) withSource += 1;
    const seen = new Set<string>();
    for (const { source = mapping.source ?? '', firstLine, lastLine } of citation?.places ?? []) {
      const entry = cited.get(source) ?? { values: 0, lines: new Set<number>() };
      cited.set(source, entry);
      if (!seen.has(source)) entry.values += 1;
      seen.add(source);
      // That something is not stated is told of many lines and supported by none.
      if (located.value === 'not-stated') continue;
      for (let line = firstLine; line <= lastLine; line += 1) entry.lines.add(line);
    }
  }
  const { source, values, lines, title } = sourcesText.columns;
  const records = [...dataset.cards.values()].map(({ value: card }) => {
    const { values: count = 0, lines: numbers = new Set<number>() } = cited.get(card.id) ?? {};
    return {
      source: card.id,
      title: card.title,
      issuer: card.issuer,
      date: String(card.date),
      references: card.references?.join('; ') ?? null,
      file: card.file,
      lines: card.lines,
      values: count,
      citedLines: numbers.size,
      ranges: rangesOf(numbers) || null,
    };
  });
  return {
    command: 'sources',
    fields: ['source', 'title', 'issuer', 'date', 'references', 'file', 'lines', 'values', 'citedLines', 'ranges'],
    records,
    columns: [source, values, lines, title],
    sections: [
      {
        heading: sourcesText.headings.sources,
        details: [],
        rows: records.map((record) => [
          plain(record.source),
          plain(`${record.values}`),
          plain(`${record.citedLines}/${record.lines} (${percent(record.citedLines, record.lines)})`),
          plain(record.title),
        ]),
        notes: [],
      },
    ],
    remarks: [sourcesText.cited(all, withSource)],
  };
}

/** Line numbers as ranges: `3-5; 8`. */
function rangesOf(numbers: ReadonlySet<number>): string {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join('; ');
}
