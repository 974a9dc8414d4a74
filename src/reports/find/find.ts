import type { Day } from '../../calendar/day.js';
import { citeOf, uniqueReferences } from '../../domain/citing/citation.js';
import type { Dataset } from '../../domain/dataset.js';
import { segmentName } from '../../domain/things.js';
import { apartText } from '../../text/apart.js';
import { columnText } from '../../text/columns.js';
import { findText, type WordsMatched } from '../../text/find.js';
import { phrase, plain } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { aside, type Column, codedColumn } from '../column.js';
import { listOf } from '../column-list.js';
import { besideSorted } from '../fate.js';
import { linesCell } from '../lines-text.js';
import { isReplaced, linesBehind, pathToTold, sourceTold, type Told, toldAsOf } from '../list/told.js';
import { perhapsKnownFor } from '../perhaps-known.js';
import { paperCalled } from '../place-name.js';
import type { ListView, Report, Section } from '../report.js';
import { asMeant, type Selection, type Unknown } from '../selection.js';
import { idColumns } from '../show/part.js';
import { entriesBeside, entriesOfThing, type FindEntry } from './entries.js';

/** How entries are ranked: those in which words stand, the best first. */
export type Ranking = <T extends Pick<FindEntry, 'name' | 'words' | 'more'>>(
  entries: readonly T[],
  asked: string,
) => { readonly found: readonly T[]; readonly parts: number; readonly how: WordsMatched };

interface FindOptions {
  readonly selection: Selection;
  readonly asOf: Day;
  readonly ranking: Ranking;
  /** People see this many. */
  readonly most: number;
  readonly view: ListView;
}

/**
 * Where words stand in names, values, the words of papers, points, doubts, papers and providers, the best first; as of a
 * day, so that what a newer source says otherwise is not among it. `most` limits what people see at once, never the records.
 */
export function findReport(dataset: Dataset, words: string, options: FindOptions): Report | Unknown {
  const { asOf, ranking, most, view } = options;
  const entriesIn = (thing: Told) => {
    const own = entriesOfThing(thing, dataset);
    return isReplaced(thing.part, thing.things) ? own.map(markedAsReplaced) : own;
  };
  const sorted = toldAsOf(dataset, asMeant(options.selection, dataset), asOf, entriesIn, () => 'in', true);
  if ('known' in sorted) return sorted;
  const isAsked = options.selection.region !== undefined || options.selection.track !== undefined;
  // What several things tell is found once: at the first that is asked for.
  const own = [...firstOfEach([...sorted.in, ...(isAsked ? [] : entriesBeside(dataset))])];
  const away = [...firstOfEach([...own, ...[...sorted.unsure, ...sorted.out].map(([one]) => one)])].slice(own.length);
  const { found, parts, how } = ranking<FindEntry>([...own, ...away], words);
  const inParts = new Set(found.slice(found.length - parts));
  const here = new Set<FindEntry>(own);
  const hits = found.filter((one) => here.has(one));
  const others = new Set(found.filter((one) => !here.has(one)));
  const besides = {
    ...sorted,
    unsure: sorted.unsure.filter(([one]) => others.has(one)),
    out: sorted.out.filter(([one]) => others.has(one)),
  };
  const ranks = new Map(hits.map((one, index) => [one, index + 1]));
  const matchOf = (one: FindEntry) => (inParts.has(one) ? 'part' : how);
  // Of what is in one row the best counts.
  const matches = new Map([...hits].reverse().map((one) => [one.row ?? one, matchOf(one)]));
  const rowMatch = (one: FindEntry) => matches.get(one.row ?? one) ?? how;
  const made = listOf(columnsFor(ranks, matchOf, dataset), hits, {
    view,
    alikeBy: ({ row }) => row,
    under: {
      idOf: rowMatch,
      headingOf: (first) => {
        const count = [...matches.values()].filter((one) => one === rowMatch(first)).length;
        return {
          heading: findText.heading(words, count, rowMatch(first)),
          details: how === 'any' ? [findText.some] : [],
        };
      },
      instead: [],
    },
  });
  if ('known' in made) return made;
  const { groups, hasMatched, fields, columns, readable } = made;
  const perhapsKnown = perhapsKnownFor(options.selection, dataset, asOf);
  const count = groups.flatMap((one) => one.rows).length;
  return {
    command: 'find',
    asOf,
    perhapsKnown,
    hasMatched,
    fields,
    columns,
    get records() {
      return made.records;
    },
    readable,
    beside: besideSorted(besides, pathToTold),
    sections: groups.flatMap(({ heading = findText.heading(words, count, how), details = [], rows }, at): Section[] => {
      const before = groups.slice(0, at).flatMap((one) => one.rows).length;
      const shown = rows.slice(0, Math.max(0, most - before));
      return shown.length === 0 ? [] : [{ heading, details, rows: shown, notes: [] }];
    }),
    remarks: [
      ...(count === 0 ? [findText.nothing(words)] : []),
      ...(count > most ? [findText.more(count - most)] : []),
      findText.searched,
      timelineText.asOf(asOf),
    ],
  };
}

/** What is found of something that a newer plan took the place of. */
function markedAsReplaced<T extends FindEntry>(one: T): T {
  return { ...one, shown: phrase`${one.shown} (${apartText.replaced})` };
}

function firstOfEach(entries: readonly FindEntry[]): IterableIterator<FindEntry> {
  const first = new Map<object, FindEntry>();
  for (const entry of entries) if (!first.has(entry.one)) first.set(entry.one, entry);
  return first.values();
}

function columnsFor(
  ranks: ReadonlyMap<FindEntry, number>,
  matchOf: (one: FindEntry) => WordsMatched,
  dataset: Dataset,
): Column<FindEntry>[] {
  return [
    ...aside<FindEntry>(
      { field: 'rank', heading: findText.columns.rank, datum: (one) => ranks.get(one) },
      { field: 'match', heading: findText.columns.match, datum: matchOf, text: (one) => findText.match[matchOf(one)] },
    ),
    { field: 'what', datum: (one) => one.what, text: (one) => findText.what[one.what] },
    ...aside<FindEntry>(...idColumns<FindEntry>(({ told }) => told?.part), { field: 'id', datum: (one) => one.id }),
    { field: 'id', heading: findText.columns.where, text: (one) => plain(placeOfEntry(one)) },
    ...aside<FindEntry>(
      { field: 'block', datum: ({ told }) => told?.statements[0]?.block.join('/') || null },
      { field: 'key', heading: findText.columns.key, datum: ({ told }) => told?.statements[0]?.key },
    ),
    { field: 'label', heading: findText.columns.found, datum: (one) => one.shown },
    ...aside<FindEntry>(
      codedColumn(
        'source',
        ({ told }) => told && sourceTold(told),
        (id) => plain(paperCalled(id, dataset)),
      ),
    ),
    {
      field: 'cite',
      heading: columnText.lines,
      datum: ({ told }) => (told ? citeOf(linesBehind(told)) || null : null),
      text: (_, alike) =>
        linesCell(uniqueReferences(alike.flatMap(({ told }) => (told ? linesBehind(told) : []))), dataset),
    },
  ];
}

/** `Rotterdam › Wijkteams › Jeugd GGZ`; of a paper or a provider its id. */
function placeOfEntry({ told, id = '' }: FindEntry): string {
  if (!told) return id;
  const { region, track, segment, contract } = told.part;
  const names = [region.short, track?.name, segment && segmentName(segment), contract?.id];
  return names.filter((name) => name !== undefined).join(' › ');
}
