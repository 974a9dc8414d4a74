import type { Reference } from '../../domain/citing/citation.js';
import type { Dataset } from '../../domain/dataset.js';
import { aspectText, compareText } from '../../text/compare.js';
import type { Text } from '../../text/language.js';
import { joined, phrase, plain } from '../../text/phrase.js';
import { citing } from '../links.js';
import { paperCalled } from '../place-name.js';
import type { Section } from '../report.js';
import { type Cell, isAlike } from './cell.js';
import { cellText, doubtsTold, saidByAll, shortCell } from './cell-text.js';
import type { Row } from './records.js';
import { type Side, tracksCalledOtherwise } from './side.js';
import type { Subject } from './subjects.js';

/** What differs, then what cannot be compared, row by row; what is the same, known of none, or of one alone, in a line each. */
export function groupedSections(
  { heading, domain, holders }: Subject,
  rows: readonly Row[],
  sides: readonly Side[],
  sideHeadings: readonly Text[],
  isAsked: boolean,
  dataset: Dataset,
): Section[] {
  const mains = sides.map((_, index) => mostNamedSource(rows.map(({ cells }) => cells[index])));
  const groups = groupsOf(rows);
  const rowTexts = (some: readonly Row[]) =>
    some.map((row) => [
      aspectText[row.aspect],
      ...row.cells.map((cell, index) =>
        citing(shortCell(row.aspect, cell, mains[index], isAsked, dataset), referencesToCell(cell)),
      ),
      ...(sides.length === 2 ? [row.difference?.text ?? plain('')] : []),
    ]);
  const papers = sides.flatMap(({ region }, index) => {
    const tracks = tracksCalledOtherwise(holders[index] ?? [], domain, dataset);
    const papers = mains[index] ? [plain(paperCalled(mains[index], dataset))] : [];
    const isTold = tracks.length > 0 || papers.length > 0;
    return isTold ? [joined([compareText.sideOf(plain(region.short), tracks), ...papers], ': ')] : [];
  });
  const called = sides.map(({ source }, index) =>
    source ? plain(paperCalled(source, dataset)) : (sideHeadings[index] ?? plain('')),
  );
  const isOneRegion = new Set(sides.map(({ region }) => region.id)).size < 2;
  const names = sides.map(({ source, things }, index) =>
    isOneRegion && !source ? plain(things.asOf) : (called[index] ?? plain('')),
  );
  const inLine = (some: readonly Row[], named = names) =>
    joined(
      some.map(({ aspect, cells }) => {
        const all = cells.map((cell, index) => ({ cell, called: named[index], main: mains[index] }));
        const told = all.filter(({ cell }) => cell.sayings.length > 0);
        return phrase`${aspectText[aspect]} (${saidByAll(aspect, told, isAsked, dataset)})`;
      }),
      '; ',
    );
  const alone = called.flatMap((name, index): Text[] => {
    const own = groups.alone.filter(({ cells }) => (cells[index]?.sayings.length ?? 0) > 0);
    return own.length === 0 ? [] : [compareText.onlyIn(name, inLine(own, []))];
  });
  const lines = [
    ...(groups.same.length > 0 ? [compareText.same(inLine(groups.same))] : []),
    ...(groups.unknown.length > 0 ? [compareText.knownOfNone(inLine(groups.unknown))] : []),
    ...alone,
  ];
  const told = [
    { title: compareText.differ, rows: rowTexts(groups.differs) },
    { title: compareText.notComparable, rows: rowTexts(groups.unclear) },
  ].filter((group) => group.rows.length > 0);
  const sections = told.map((group, index) => ({
    heading: phrase`${heading} – ${group.title}`,
    details: index === 0 ? papers : [],
    rows: group.rows,
    notes: [],
  }));
  if (lines.length === 0) return sections;
  return [
    ...sections,
    { heading: told.length > 0 ? plain('') : heading, details: told.length > 0 ? [] : papers, rows: [], notes: lines },
  ];
}

/** Each row in one group: by whether the sides differ, or why that cannot be told. */
function groupsOf(rows: readonly Row[]): Readonly<Record<'differs' | 'unclear' | 'same' | 'unknown' | 'alone', Row[]>> {
  const groups = { differs: [], unclear: [], same: [], unknown: [], alone: [] } as Record<string, Row[]>;
  for (const row of rows) {
    const says = row.cells.filter(({ sayings }) => sayings.length > 0);
    const isUnknown = says.every(({ sayings }) => sayings.every(({ isKnown }) => !isKnown));
    const group =
      row.mark === 'differs'
        ? 'differs'
        : row.mark === 'same'
          ? 'same'
          : isUnknown && (says.length === 1 || isAlike(row.cells))
            ? 'unknown'
            : says.length === 1
              ? 'alone'
              : 'unclear';
    groups[group]?.push(row);
  }
  return groups as ReturnType<typeof groupsOf>;
}

/** One aspect of many sides: a row for each that says something, the others in a line. */
export function aspectSection(
  { heading, domain, holders }: Subject,
  { aspect, cells, mark }: Row,
  sides: readonly Side[],
  dataset: Dataset,
): Section {
  const told = sides.map((side, index) => ({ side, cell: cells[index] as Cell }));
  const silent = told
    .filter(({ cell }, index) => cell.sayings.length === 0 && (holders[index] ?? []).length > 0)
    .map(({ side }) => plain(side.region.short));
  const isUnknown = ({ sayings }: Cell) => sayings.every(({ isKnown }) => !isKnown);
  const unknown = told
    .filter(({ cell }) => cell.sayings.length > 0 && isUnknown(cell))
    .map(({ side, cell }) => joined([plain(side.region.short), ...doubtsTold(cell)], ' '));
  return {
    heading: phrase`${heading} – ${aspectText[aspect]}: ${compareText.marks[mark]}`,
    details: [],
    rows: told
      .filter(({ cell }) => cell.sayings.length > 0 && !isUnknown(cell))
      .map(({ side, cell }) => [
        compareText.sideOf(plain(side.region.short), tracksTold(cell, domain, dataset)),
        citing(cellText(cell, undefined, dataset), referencesToCell(cell)),
      ]),
    notes: [
      ...(unknown.length > 0 ? [compareText.notKnownIn(joined(unknown, ', '))] : []),
      ...(silent.length > 0 ? [compareText.silentIn(joined(silent, ', '))] : []),
    ],
  };
}

/** Below a subject: the sides that have nothing of it, and those that have no contract in it to compare. */
export function lackingSection({ heading, lack, isThere, holders }: Subject, sides: readonly Side[]): Section[] {
  const bare = sides
    .map(({ region }, index) => ({
      name: plain(region.short),
      isHere: isThere[index] === true,
      own: holders[index] ?? [],
    }))
    .filter(({ own }) => own.length === 0);
  const [gone, idle] = [bare.filter(({ isHere }) => !isHere), bare.filter(({ isHere }) => isHere)];
  const namesOf = (some: typeof bare) =>
    joined(
      some.map(({ name }) => name),
      ', ',
    );
  const notes = [
    ...(gone.length > 0 ? [compareText.lacking[lack](heading, namesOf(gone))] : []),
    ...(idle.length > 0 ? [compareText.lacking.contract(namesOf(idle))] : []),
  ];
  return notes.length === 0 ? [] : [{ heading: plain(''), details: [], rows: [], notes }];
}

/** The tracks of which a cell tells, where they are not called as the field of care and the cell does not name them itself. */
function tracksTold({ said, sayings }: Cell, domain: string, dataset: Dataset): string[] {
  const holders = said.map(({ holder }) => holder);
  const isNamed = sayings.length > 1 && new Set(holders.map(({ track }) => track)).size > 1;
  return isNamed ? [] : tracksCalledOtherwise(holders, domain, dataset);
}

/** The places on which a cell rests. */
function referencesToCell({ sayings }: Cell): Reference[] {
  return sayings.flatMap(({ references }) => references);
}

function mostNamedSource(cells: readonly (Cell | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { source } of cells.flatMap((cell) => cell?.sayings ?? []).flatMap(({ references }) => references)) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
