import { citedBy } from '../../domain/citing/cited-by.js';
import { citedValuesIn } from '../../domain/citing/cited-values.js';
import type { Card, Dataset } from '../../domain/dataset.js';
import { plain } from '../../text/phrase.js';
import { sourcesText } from '../../text/sources.js';
import { type Column, recordsBy } from '../column.js';
import { type Report, reportWith } from '../report.js';

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
  const supports = [...dataset.cards.values()].map(({ value: card }): Support => {
    const { values = 0, numbers = new Set<number>() } = cited.get(card.id) ?? {};
    return { card, unit: citedBy(card), values, numbers };
  });
  const { source, values, cited: parts, title } = sourcesText.columns;
  return reportWith(
    recordsBy(supportColumns, () => supports),
    {
      command: 'sources',
      version: 2,
      columns: [source, values, parts, title],
      sections: [
        {
          heading: sourcesText.headings.sources,
          details: [],
          rows: supports.map((one) => [
            plain(one.card.id),
            plain(`${one.values}`),
            sourcesText.citedParts[one.unit](citedPartsIn(one) ?? 0, partsIn(one) ?? 0),
            plain(one.card.title),
          ]),
          notes: [],
        },
      ],
      remarks: [sourcesText.cited(total, withSource)],
    },
  );
}

/** How many values rest on a source, and on which of its lines or pages. */
interface Support {
  readonly card: Card;
  readonly unit: ReturnType<typeof citedBy>;
  readonly values: number;
  readonly numbers: ReadonlySet<number>;
}

const supportColumns: readonly Column<Support>[] = [
  { field: 'source', datum: ({ card }) => card.id },
  { field: 'title', datum: ({ card }) => card.title },
  { field: 'issuer', datum: ({ card }) => card.issuer },
  { field: 'date', datum: ({ card }) => String(card.date) },
  { field: 'references', datum: ({ card }) => card.references?.join('; ') },
  { field: 'medium', datum: ({ card }) => card.medium },
  { field: 'url', datum: ({ card }) => card.url },
  { field: 'file', datum: ({ card }) => card.file },
  { field: 'citedBy', datum: ({ unit }) => unit },
  { field: 'parts', datum: partsIn },
  { field: 'values', datum: ({ values }) => values },
  { field: 'cited', datum: citedPartsIn },
  { field: 'ranges', datum: ({ numbers, unit }) => rangesOf(numbers, unit === 'page' ? 'p' : '') || null },
];

/** How many lines or pages the source has, as far as its card says so. */
function partsIn({ card, unit }: Support): number | undefined {
  return unit === 'line' ? card.lines : unit === 'page' ? card.pages : undefined;
}

function citedPartsIn(one: Support): number | undefined {
  return partsIn(one) === undefined ? undefined : one.numbers.size;
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
