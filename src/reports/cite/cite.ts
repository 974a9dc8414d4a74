import type { Day } from '../../calendar/day.js';
import { citeOf, mergedReferences, type Reference } from '../../domain/citing/citation.js';
import type { Dataset } from '../../domain/dataset.js';
import { citeText } from '../../text/cite.js';
import { plain } from '../../text/phrase.js';
import { timelineText } from '../../text/timeline.js';
import { type Column, codedColumn, recordsBy } from '../column.js';
import { doubtColumns } from '../doubt-record.js';
import { perhapsKnownAt } from '../perhaps-known.js';
import { placeWords } from '../place-name.js';
import { type Report, reportWith, type Section } from '../report.js';
import type { Unknown } from '../selection.js';
import { valuesCited } from './asked.js';
import { bibliographyOf } from './bibliography.js';
import { type CitedInPaper, type PaperCited, paperCited, papersOf } from './paper.js';
import type { ValueCited } from './value-cited.js';

/**
 * How a value, the days of a period or a whole paper are cited in a council paper: issuer, title, day, reference, place, quote and
 * address. A value that several papers state has a citation for each. `path` is the id of a paper, or a way to a region, a track, a
 * segment, a contract or a period; without a key everything that is cited there.
 */
export function citeReport(dataset: Dataset, path: string, key: string | undefined, asOf: Day): Report | Unknown {
  const { cards } = dataset;
  const paper = key === undefined ? cards.get(path.trim()) : undefined;
  const cited = paper ? [] : valuesCited(path, key, dataset, asOf);
  if (!Array.isArray(cited)) return path.includes('/') || cited.municipality ? cited : orPaper(cited, dataset);
  const perValue = cited.map((one) => papersOf(one.references, dataset).map((each) => ({ ...each, cited: one })));
  const values: CitedInPaper[] = paper
    ? [{ ...paperCited(paper.value, [], dataset), cited: undefined }]
    : perValue.flat();
  // Whoever names no value wants the papers; a period has few values, and no day of its own.
  const isOfPapers = cited.length > 1 && key === undefined && cited.every(({ supports }) => supports === undefined);
  const papers = isOfPapers ? papersAt(cited, dataset) : values;
  return reportWith(
    recordsBy(paperColumns(dataset), () => values),
    {
      command: 'cite',
      version: 2,
      asOf,
      perhapsKnown: paper ? [] : perhapsKnownAt(path, dataset, asOf),
      columns: [],
      sections:
        paper || isOfPapers ? papers.map((one) => sectionOf([one], undefined)) : sectionsOfValues(perValue, cited),
      bibliography: () => bibliographyOf(papers),
      remarks: [
        ...(isOfPapers && isLineLeftOut(cited) ? [citeText.withoutSilences] : []),
        ...(isOfPapers ? [citeText.moreOf(keysCited(cited))] : []),
        ...(cited.some(({ supports }) => supports?.isComputed) ? [citeText.derived] : []),
        ...(paper ? [] : [timelineText.asOf(asOf)]),
      ],
    },
  );
}

/** A section for each value; before those on which a period rests the days of that period. */
function sectionsOfValues(papers: readonly PaperCited[][], cited: readonly ValueCited[]): Section[] {
  return cited.flatMap((one, at) => {
    const { supports } = one;
    const isFirst = supports !== undefined && supports !== cited[at - 1]?.supports;
    const days = isFirst ? [{ heading: supports.text, details: [], rows: [], notes: supports.notes }] : [];
    return [...days, sectionOf(papers[at] ?? [], one)];
  });
}

/**
 * The papers of several values, each once, with all places in their order and without what is quoted there. Where a paper was read in
 * vain is no place of what it says; it is told of a paper that says nothing else.
 */
function papersAt(cited: readonly ValueCited[], dataset: Dataset): CitedInPaper[] {
  const { told } = placesToTell(cited);
  return papersOf(mergedReferences(told), dataset).map((one) => ({ ...one, cited: undefined }));
}

/** The places that are told of several values, and those that are not. */
function placesToTell(cited: readonly ValueCited[]): { readonly told: Reference[]; readonly leftOut: Reference[] } {
  const said = cited.filter(isSaidThere).flatMap(({ references }) => references);
  const sources = new Set(said.map(({ source }) => source));
  const inVain = cited.filter((one) => !isSaidThere(one)).flatMap(({ references }) => references);
  return {
    told: [...said, ...inVain.filter(({ source }) => !sources.has(source))],
    leftOut: inVain.filter(({ source }) => sources.has(source)),
  };
}

/** Whether lines or pages are left out that are not told of another value. */
function isLineLeftOut(cited: readonly ValueCited[]): boolean {
  const { told, leftOut } = placesToTell(cited);
  const linesOf = (references: readonly Reference[]) =>
    citeOf(mergedReferences(references.filter(({ spot }) => spot && spot.unit !== 'url')));
  return linesOf([...told, ...leftOut]) !== linesOf(told);
}

function isSaidThere({ value }: ValueCited): boolean {
  return value !== 'not-stated';
}

/** The keys of what is agreed first, each once. */
function keysCited(cited: readonly ValueCited[]): string[] {
  const agreed = cited.filter(({ key }) => key.startsWith('terms.'));
  return [...new Set([...agreed, ...cited].map(({ key }) => key.split('.').at(-1) ?? ''))];
}

/** A single word may be meant as the id of a paper, too. */
function orPaper(unknown: Unknown, { cards }: Dataset): Unknown {
  if (unknown.what !== 'region') return unknown;
  return { ...unknown, what: 'regionOrPaper', known: [...unknown.known, ...cards.keys()] };
}

const paperColumns = (dataset: Dataset): Column<CitedInPaper>[] => [
  codedColumn(
    'region',
    ({ cited }) => cited?.region,
    (id) => placeWords(dataset).region(id, {}),
  ),
  codedColumn(
    'track',
    ({ cited }) => cited?.track,
    (id, { cited }) => placeWords(dataset).track(id, { region: cited?.region ?? null }),
  ),
  ...(['segment', 'contract', 'key', 'value'] as const).map(
    (field): Column<CitedInPaper> => ({ field, datum: ({ cited }) => cited?.[field] }),
  ),
  { field: 'supports', datum: ({ cited }) => cited?.supports?.path },
  { field: 'source', datum: ({ card }) => card.id },
  { field: 'issuer', datum: ({ card }) => card.issuer },
  { field: 'title', datum: ({ card }) => card.title },
  { field: 'date', datum: ({ card }) => String(card.date) },
  { field: 'by', datum: ({ card }) => card.by ?? 'buyer' },
  { field: 'references', datum: ({ card }) => card.references?.join('; ') },
  {
    field: 'cite',
    datum: (one) =>
      hasPlace(one) ? citeOf(one.cited?.references.filter(({ source }) => source === one.card.id) ?? []) : null,
  },
  { field: 'quotes', datum: ({ quotes }) => quotes.join('; ') || null },
  { field: 'url', datum: ({ card }) => card.url },
  { field: 'seen', datum: ({ card }) => card.seen },
  { field: 'copy', datum: ({ card }) => card.copy === true },
  { field: 'citation', datum: ({ text }) => text },
  ...doubtColumns<CitedInPaper>(
    ({ cited }) => cited?.doubts ?? [],
    () => dataset,
  ),
];

function hasPlace({ spots, quotes }: PaperCited): boolean {
  return spots.length + quotes.length > 0;
}

function sectionOf(papers: readonly PaperCited[], cited: ValueCited | undefined): Section {
  const rows = papers.flatMap(({ text, url }) => [[text], ...(url === null ? [] : [[plain(url)]])]);
  const unsaid = papers.length === 0 ? [citeText.unsourced] : [];
  const placeless = cited && papers.some((one) => !hasPlace(one));
  return {
    heading: cited?.text ?? plain(''),
    details: [],
    rows,
    notes: [
      ...unsaid,
      ...(placeless ? [citeText.noPlace] : []),
      ...(cited?.notes ?? []),
      ...papers.flatMap(({ notes }) => notes),
    ],
  };
}
