import { printedWords, spotText } from '../../domain/citing/citation.js';
import type { Paper } from '../../domain/citing/paper.js';
import { saidInstead } from '../../domain/citing/proof.js';
import { printedAs } from '../../domain/citing/saying/printed-as.js';
import { type Judged, type Trouble, type Verdict, verdicts } from '../../domain/citing/verdict.js';
import type { Dataset } from '../../domain/dataset.js';
import { once } from '../../domain/once.js';
import { type Diagnostic, placeOf } from '../../source/diagnostic.js';
import type { TextsLookedAt } from '../../source/inspection.js';
import { partsOf } from '../../source/rule.js';
import type { Text } from '../../text/language.js';
import { notSaid } from '../../text/not-said.js';
import { paperRules } from '../../text/paper-rules.js';
import { joined, plain } from '../../text/phrase.js';
import { percent, sourcesText } from '../../text/sources.js';
import { valueText } from '../answer-text.js';
import { columnsOfRecords, readableBy } from '../column.js';
import { type Report, reportWith } from '../report.js';
import { aboutText, citedRecord } from './printed.js';

/** The papers whose text is not at hand, and those of which nothing proves that it is the one that was read. */
type LookedAt = Pick<TextsLookedAt, 'missing' | 'withoutHash'>;

/** How many citations are worth what, and a record for each value. */
export function verdictsReport(judged: readonly Judged[], looked: LookedAt): Report {
  const { verdict, count, share, meaning } = sourcesText.columns;
  return reportWith(verdictsBasis(judged), {
    hasMatched: judged.length > 0,
    columns: [verdict, count, share, meaning],
    sections: [
      {
        heading: sourcesText.headings.verdicts,
        details: [],
        rows: verdicts.map((one) => {
          const found = judged.filter((value) => value.verdict === one).length;
          return [
            sourcesText.verdicts[one],
            plain(`${found}`),
            plain(percent(found, judged.length)),
            sourcesText.meanings[one],
          ];
        }),
        notes: [],
      },
    ],
    remarks: [sourcesText.listEach, ...remarksOn(looked)],
  });
}

/** The values of one verdict: where each stands, what is printed, and what was made of it. */
export function verdictList(
  judged: readonly Judged[],
  verdict: Verdict,
  looked: LookedAt & { readonly papers: ReadonlyMap<string, Paper> },
  dataset: Dataset,
): Report {
  const listed = judged.filter((one) => one.verdict === verdict);
  const { place, printed, about, value } = sourcesText.columns;
  return reportWith(verdictsBasis(listed), {
    hasMatched: true,
    columns: [place, printed, about, value],
    sections: [
      {
        heading: sourcesText.verdicts[verdict],
        details: [sourcesText.meanings[verdict]],
        rows: listed.map(({ value: one }) => {
          const { file, line } = placeOf(one.located);
          return [
            plain(`${file.split('/').at(-1)}:${line}`),
            plain(wordsLookedFor(one, looked.papers)),
            aboutText(one),
            valueText(one, dataset),
          ];
        }),
        notes: [],
      },
    ],
    remarks: [sourcesText.ofAll(listed.length, judged.length), ...remarksOn(looked)],
  });
}

const fields = ['file', 'line', 'at', 'value', 'verdict', 'cite', 'quote'];

/** What programs are given of some values. */
function verdictsBasis(judged: readonly Judged[]): Report {
  const records = once(() => judged.map(({ value, verdict }) => ({ ...citedRecord(value), verdict })));
  return {
    command: 'sources verify',
    version: 2,
    fields,
    get records() {
      return records();
    },
    readable: () => readableBy(columnsOfRecords(fields, {}), records()),
    columns: [],
    sections: [],
    remarks: [],
  };
}

/** What is quoted for a value, else what stands in the lines of its first place. */
function wordsLookedFor({ citation, mapping }: Judged['value'], papers: ReadonlyMap<string, Paper>): string {
  const quoted = citation ? printedWords(citation) : '';
  const place = citation?.places[0];
  if (quoted !== '' || !place) return quoted || '–';
  const text = papers.get(place.source ?? mapping.source ?? '')?.textAt(place) ?? '';
  return inOneLine(text.replace(/\s+/g, ' ').trim()) || '–';
}

function inOneLine(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

function remarksOn({ missing, withoutHash }: LookedAt): Text[] {
  return [
    ...(withoutHash.length > 0 ? [sourcesText.withoutHash(withoutHash.length)] : []),
    ...(missing.length > 0 ? [sourcesText.notHeld(missing)] : []),
  ];
}

/**
 * Every unfounded citation as a diagnostic at its line, with the line of the document that it points to; once where it
 * serves several values.
 */
export function troublesIn(judged: readonly Judged[], papers: ReadonlyMap<string, Paper>): Diagnostic[] {
  const found = judged.flatMap(({ value, trouble }) => {
    if (!trouble || !value.citation) return [];
    const { what, source, place } = trouble;
    const paper = papers.get(source);
    const { fix } = partsOf(paperRules[what]);
    const hint = joined([...lineReads(place, paper), fix], ' ');
    const message = toldTexts(trouble, value, paper);
    return [{ id: what, severity: 'error' as const, at: value.citation.at, message, hint, related: value.located }];
  });
  const keyOf = ({ id, at, message }: Diagnostic) => JSON.stringify([id, at.file.name, at.path, message]);
  // The first of each: it is the one that is nearest above.
  return [...new Map(found.toReversed().map((one) => [keyOf(one), one])).values()].reverse();
}

/** What the first line of a place reads; a page is too long to tell. */
function lineReads({ spot }: Trouble['place'], paper: Paper | undefined): Text[] {
  if (spot?.unit !== 'line') return [];
  const reads = (paper?.lines[spot.first - 1] ?? '').trim();
  return [sourcesText.lineReads(spot.first, inOneLine(reads))];
}

function toldTexts({ what, words, source, place }: Trouble, value: Judged['value'], paper: Paper | undefined): Text {
  if (what === 'value-not-in-text') return notSaid(words, saidInstead(value), place.quotes, words.map(printedAs));
  const where = place.spot ? `${source}:${spotText(place.spot)}` : source;
  const quoted = words.map((word) => `\`${word}\``).join(', ');
  if (what !== 'quote-not-in-text') return sourcesText.trouble[what](quoted, where);
  const elsewhere = words.map((word) => (paper?.spotsOf(word) ?? []).map(spotText));
  const isAlone = place.spot === undefined;
  return sourcesText.trouble[what](quoted, where, elsewhere.length === 1 ? (elsewhere[0] ?? []) : [], isAlone);
}
