import { citationOf, quotesOf } from '../../domain/citing/citation.js';
import type { Dataset } from '../../domain/dataset.js';
import { columnText } from '../../text/columns.js';
import { phrase, plain } from '../../text/phrase.js';
import { aside } from '../column.js';
import type { Grouping, List } from '../column-list.js';
import { worstOf } from '../fate.js';
import type { Unknown } from '../selection.js';
import type { ListOptions } from './listable.js';
import { cellAt, eachOf, fateByKey, statementAt, type Told } from './told.js';
import { thingColumns, thingText, toldList, underRegion, wordedColumn, writtenColumn } from './told-list.js';

/** What papers want, fear, promise or ask that is not agreed in a block, with their words. */
export function pointList(dataset: Dataset, options: ListOptions): List | Unknown {
  return toldList<Told>(dataset, options, {
    of: (thing) => eachOf('point', thing),
    fateOf: (one) => worstOf([fateByKey(one, 'theme', options.theme), fateByKey(one, 'as', options.kind)]),
    under: underThing,
    thing: aside(...thingColumns('track', 'segment')),
    columns: () => [
      {
        ...writtenColumn('theme'),
        text: (one) => phrase`${cellAt(one, 'theme', dataset)} (${cellAt(one, 'as', dataset)})`,
      },
      ...aside(wordedColumn('as', dataset, 'kind')),
      { field: 'quote', heading: columnText.words, datum: wordsQuoted, text: (one) => plain(wordsQuoted(one) ?? '') },
    ],
  });
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
