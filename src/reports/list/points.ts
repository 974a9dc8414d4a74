import { citationOf, quotesOf } from '../../domain/citing/citation.js';
import type { Dataset } from '../../domain/dataset.js';
import { listText } from '../../text/list.js';
import { phrase, plain } from '../../text/phrase.js';
import { besideSorted, fateByCode, worstOf } from '../fate.js';
import type { Unknown } from '../selection.js';
import { type Column, type Grouping, type List, listOf } from './column.js';
import type { ListOptions } from './listable.js';
import {
  cellAt,
  eachOf,
  markRemarks,
  pathToTold,
  sourceColumns,
  statementAt,
  type Told,
  thingColumns,
  thingText,
  toldAsOf,
  underRegion,
  writtenAt,
} from './told.js';

/** What papers want, fear, promise or ask that is not agreed in a block, with their words. */
export function pointList(dataset: Dataset, { selection, asOf, view, kind, theme }: ListOptions): List | Unknown {
  const sorted = toldAsOf(
    dataset,
    selection,
    asOf,
    (thing) => eachOf('point', thing),
    (one) =>
      worstOf([
        ...(theme ? [fateByCode([{ code: writtenAt(one, 'theme') ?? '' }], theme)] : []),
        ...(kind ? [fateByCode([{ code: writtenAt(one, 'as') ?? '' }], kind)] : []),
      ]),
  );
  if ('known' in sorted) return sorted;
  const { theme: about, kind: as, words } = listText.columns;
  return listOf<Told>(
    [
      ...thingColumns('track', 'segment').map((column): Column<Told> => ({ ...column, isAside: true })),
      {
        field: 'theme',
        heading: about,
        datum: (one) => writtenAt(one, 'theme'),
        text: (one) => phrase`${cellAt(one, 'theme', dataset)} (${cellAt(one, 'as', dataset)})`,
      },
      {
        field: 'kind',
        heading: as,
        datum: (one) => writtenAt(one, 'as'),
        text: (one) => cellAt(one, 'as', dataset),
        isAside: true,
      },
      {
        field: 'quote',
        heading: words,
        datum: (one) => wordsQuoted(one),
        text: (one) => plain(wordsQuoted(one) ?? ''),
      },
      ...sourceColumns(dataset),
    ],
    sorted.in,
    {
      asOf,
      beside: besideSorted(sorted, pathToTold),
      view,
      under: underThing,
      remarks: markRemarks(sorted.in),
    },
  );
}

/** Under its track or segment, for people who did not sort by a column. */
const underThing: Grouping<Told> = {
  idOf: ({ part }) => [part.region.id, part.track?.id, part.segment?.id].join('\n'),
  headingOf: (first) => {
    const { heading, details } = underRegion.headingOf(first);
    return { heading: first.part.track ? phrase`${heading} · ${thingText(first.part)}` : heading, details };
  },
  instead: ['region', 'track', 'segment'],
};

/** The words of the paper. */
function wordsQuoted(one: Told): string | null {
  const theme = statementAt(one, 'theme');
  const citation = theme && citationOf(theme.mapping.entry, theme.key);
  return citation ? quotesOf(citation).join(' … ') || null : null;
}
