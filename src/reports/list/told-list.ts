import { citeOf, type Reference, uniqueReferences } from '../../domain/citing/citation.js';
import { type DoubtedInput, doubtsOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { segmentName } from '../../domain/things.js';
import { columnText } from '../../text/columns.js';
import type { Text } from '../../text/language.js';
import { listText } from '../../text/list.js';
import { plain } from '../../text/phrase.js';
import { aside, type Column } from '../column.js';
import { type Grouping, type List, type ListMaking, listOf } from '../column-list.js';
import { doubtColumns } from '../doubt-record.js';
import { besideSorted, type Fate } from '../fate.js';
import { papersCited } from '../lines-text.js';
import { paperCalled } from '../place-name.js';
import type { Unknown } from '../selection.js';
import { idColumns, type Part } from '../show/part.js';
import type { ListOptions } from './listable.js';
import { cellAt, linesBehind, pathToTold, sourceTold, type Told, toldAsOf, writtenAt } from './told.js';

/** What a list of what is told of things has of its own. */
interface ToldList<T extends Told> extends Pick<ListMaking<T>, 'alikeBy'> {
  /** What is to be listed of each thing. */
  readonly of: (thing: Told) => readonly T[];
  /** What becomes of that by itself. */
  readonly fateOf?: (one: T) => Fate;
  /** The columns of the thing. */
  readonly thing: readonly Column<T>[];
  /** Those of what is told of it. Behind them stands what is doubted, and the source. */
  readonly columns: (all: readonly T[]) => readonly Column<T>[];
  /** What is doubted of it, where the columns do not tell that themselves. */
  readonly doubt?: readonly Column<Told>[];
  /** The doubts of what follows from it. */
  readonly further?: (one: T) => readonly DoubtedInput[];
  readonly inOrder?: (all: readonly T[]) => readonly T[];
  /** How one that is left out is called. */
  readonly pathTo?: (one: T) => string;
  readonly under?: Grouping<T>;
}

/** A list of what is told of things as of a day. */
export function toldList<T extends Told>(
  dataset: Dataset,
  { selection, asOf, view }: Pick<ListOptions, 'selection' | 'asOf' | 'view'>,
  made: ToldList<T>,
): List | Unknown {
  const { of, fateOf, thing, columns, further = () => [], inOrder, pathTo = pathToTold, under = underRegion } = made;
  const sorted = toldAsOf(dataset, selection, asOf, of, fateOf);
  if ('known' in sorted) return sorted;
  const all = inOrder?.(sorted.in) ?? sorted.in;
  const doubtsIn = (one: T) => [...ownDoubts(one), ...further(one)];
  const { doubt = aside(...doubtColumns(doubtsIn, () => dataset)) } = made;
  return listOf([...thing, ...columns(all), ...doubt, ...sourceColumns<T>(dataset, linesBehind, sourceTold)], all, {
    asOf,
    beside: besideSorted(sorted, pathTo),
    view,
    under,
    ...(made.alikeBy && { alikeBy: made.alikeBy }),
    remarks: all.some((one) => doubtsIn(one).length > 0) ? [listText.doubtNote] : [],
  });
}

/** The value under a key, as the data write it. */
export function writtenColumn(key: string, field = key): Column<Told> {
  return { field, datum: (one) => writtenAt(one, key) };
}

/** The same for programs, and in words for people, marked where it is doubted. */
export function wordedColumn(key: string, dataset: Dataset, field = key): Column<Told> {
  return { ...writtenColumn(key, field), text: (one) => cellAt(one, key, dataset) };
}

/**
 * The thing by its ids, for programs; below the region by its names, for people.
 *
 * @param levels of what it can be, below the region; a contract where none is named
 */
export function thingColumns(...levels: readonly ('track' | 'segment' | 'contract')[]): Column<Told>[] {
  const below = levels.length === 0 ? (['track', 'segment', 'contract'] as const) : levels;
  const last = below.at(-1) ?? 'region';
  const ids = idColumns<Told>(({ part }) => part).filter(
    ({ field }) => field === 'region' || below.some((one) => one === field),
  );
  return [
    // The last one has its words in the column of people.
    ...aside<Told>(...ids.map(({ text, ...one }) => (text && one.field !== last ? { ...one, text } : one))),
    { field: last, heading: columnText.of, text: ({ part }) => thingText(part) },
  ];
}

/** What is told of by its names, below the region: `Jeugdhulp › Wonen › jeugdhulp-new`; of the region itself that it is. */
export function thingText({ track, segment, contract }: Part): Text {
  const names = [track?.name, segment && segmentName(segment), contract?.id].filter((name) => name !== undefined);
  return names.length === 0 ? listText.wholeRegion : plain(names.join(' › '));
}

function ownDoubts({ statements }: Told): DoubtedInput[] {
  return doubtsOf(statements.map(({ mapping, key }) => ({ mapping: mapping.entry, key })));
}

/**
 * Where it stands: for people the papers by their short titles, each with its lines.
 *
 * @param sourceOf the source that tells it, where no line does
 */
export function sourceColumns<T>(
  dataset: Dataset,
  linesOf: (one: T) => readonly Reference[],
  sourceOf: (one: T) => string | undefined,
): Column<T>[] {
  return [
    ...aside<T>(
      { field: 'source', heading: columnText.paper, datum: sourceOf },
      { field: 'cite', heading: columnText.lines, datum: (one) => citeOf(linesOf(one)) || null },
    ),
    {
      field: 'cite',
      heading: columnText.source,
      text: (_, alike) => {
        const references = uniqueReferences(alike.flatMap(linesOf));
        if (references.length > 0) return papersCited(references, dataset);
        const sources = [...new Set(alike.flatMap((one) => sourceOf(one) ?? []))];
        return plain(sources.map((one) => paperCalled(one, dataset)).join('; '));
      },
    },
  ];
}

/** Under its region, for people who did not sort by a column. */
export const underRegion: Grouping<Told> = {
  idOf: ({ part }) => part.region.id,
  headingOf: ({ part }) => ({ heading: plain(part.region.name), details: [] }),
  instead: ['region'],
};
