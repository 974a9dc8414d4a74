import { type Reference, spotText, uniqueReferences } from '../domain/citing/citation.js';
import type { Dataset } from '../domain/dataset.js';
import { outputText } from '../text/output.js';
import { joined, plain } from '../text/phrase.js';
import { citing } from './links.js';
import { paperCalled, paperOfSpeaker } from './place-name.js';
import type { RowCell } from './report.js';

/** The same as a cell, of which each place opens its paper. */
export function linesCell(references: readonly Reference[], dataset: Dataset): RowCell {
  return citing(plain(linesText(references, undefined, (id) => paperCalled(id, dataset))), references);
}

/**
 * The lines or pages; those of another source than `own` with its name. Of one that is cited by words alone, the name;
 * nothing of `own`, which is named beside.
 */
export function linesText(references: readonly Reference[], own?: string, called = (id: string) => id): string {
  const sources = [...new Set(references.map(({ source }) => source))];
  return sources
    .map((source) => {
      const spots = references.flatMap((one) => (one.source === source && one.spot ? [spotText(one.spot)] : []));
      if (spots.length === 0) return source === own ? '' : called(source);
      return `${source === own ? '' : `${called(source)}: `}${[...new Set(spots)].join(', ')}`;
    })
    .filter((text) => text !== '')
    .join('; ');
}

/** Papers by their short title, each with its lines: `BAR-brief 2021, r. 96`. */
export function papersCited(references: readonly Reference[], dataset: Dataset): RowCell {
  const sources = [...new Set(references.map(({ source }) => source))];
  const told = joined(
    sources.map((source) => {
      const own = uniqueReferences(references.filter((one) => one.source === source));
      return joined(
        [paperOfSpeaker(source, dataset), outputText.spots(own.flatMap(({ spot }) => (spot ? [spotText(spot)] : [])))],
        ', ',
      );
    }),
    '; ',
  );
  return citing(told, references);
}
