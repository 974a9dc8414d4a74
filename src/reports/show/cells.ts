import { citationOf, quotesOf, whereIn } from '../../domain/citing/citation.js';
import { referencesTo } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { grouped } from '../../domain/grouped.js';
import { nameOfKey } from '../../domain/key-names.js';
import { type MappingKind, model } from '../../domain/model.js';
import { once } from '../../domain/once.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { doubtSentence } from '../../text/doubts.js';
import type { Text } from '../../text/language.js';
import { asWritten, joined, phrase, plain } from '../../text/phrase.js';
import { placesText } from '../../text/places.js';
import { showText } from '../../text/show.js';
import { valueText } from '../answer-text.js';
import { citing } from '../links.js';
import { paperCalled } from '../place-name.js';
import type { RowCell } from '../report.js';
import { itemsCalled } from './items-called.js';
import { isLabel } from './part.js';

/** The lines behind a value, by the source that they are of; none for a label. */
export interface SourceLines {
  readonly source: string;
  readonly lines: readonly string[];
}

/** The key whose value names the one row of an item: what kind of point it is, what a number counts. */
const rowNames: Partial<Record<MappingKind, string>> = { point: 'as', number: 'what' };

/** Whether a value names the row of another one, and has none itself. */
export function isRowName({ key, mapping }: StatementAsOf): boolean {
  return rowNames[mapping.kind] === key;
}

/**
 * The names of values' keys, each with the item that it belongs to: `publication: planned`, `funding (2)`; of a point or a
 * number what its item says of itself: `aim`.
 *
 * @param all the values among which they stand
 */
export function labelsAmong(all: readonly StatementAsOf[], dataset: Dataset): (one: StatementAsOf) => Text {
  const named = once(() => new Map(all.filter(isRowName).map((one) => [one.mapping, one])));
  const items = once(() => grouped(all, listAround));
  const called = itemsCalled(all, dataset);
  return (one) => {
    const { key, block, mapping } = one;
    const name = named().get(mapping);
    if (name) return valueText(name, dataset);
    const ofKey = nameOfKey(key, mapping.kind);
    const item = block.at(-1) ?? '';
    if ('id' in model[mapping.kind] && block.length > 0) return phrase`${called(one)}: ${ofKey}`;
    if (!/^\d+$/.test(item)) return ofKey;
    const isOneOfMany = items()
      .get(listAround(one))
      ?.some((other) => other.block.at(-1) !== item);
    return isOneOfMany ? phrase`${ofKey} (${item})` : ofKey;
  };
}

/** The list in which an item stands. */
export function listAround({ block }: StatementAsOf): string {
  return block.slice(0, -1).join('/');
}

/** A value in words; of a point the theme and the words of the paper. */
export function statementText(statement: StatementAsOf, dataset: Dataset): Text {
  const text = valueText(statement, dataset);
  const citation = statement.mapping.kind === 'point' ? citationOf(statement.mapping.entry, statement.key) : undefined;
  const quotes = citation ? quotesOf(citation) : [];
  return quotes.length === 0 ? text : phrase`${text}: ${quotes.map((one) => `“${one}”`).join(', ')}`;
}

/** Why values are doubted and what else they may be; those that are doubted alike in one note. */
export function doubtNotes(statements: readonly StatementAsOf[], labels: readonly Text[], dataset: Dataset): Text[] {
  const alike = new Map<string, { one: StatementAsOf; names: Text[] }>();
  for (const [index, one] of statements.entries()) {
    const doubt = one.mapping.entry.value.doubt?.[one.key];
    if (!doubt) continue;
    const key = JSON.stringify([doubt, one.key, one.located.value]);
    const group = alike.get(key) ?? { one, names: [] };
    alike.set(key, group);
    const name = labels[index] ?? plain(one.key);
    if (!group.names.some((other) => JSON.stringify(other) === JSON.stringify(name))) group.names.push(name);
  }
  return [...alike.values()].flatMap(({ one, names }) => {
    const doubt = one.mapping.entry.value.doubt?.[one.key];
    if (!doubt) return [];
    const instead = (doubt.instead ?? []).map((other) => valueText(one, dataset, other));
    return [doubtSentence(joined(names, ', '), valueText(one, dataset), doubt.kind, instead, asWritten(doubt.why))];
  });
}

/** Where a value stands, each source once. A label counts as said by its edition. */
export function placesOf(statement: StatementAsOf): SourceLines[] {
  const own = statement.edition?.source;
  const references = isLabel(statement) ? [] : referencesTo(statement);
  if (references.length === 0) return own === undefined ? [] : [{ source: own, lines: [] }];
  const sources = [...new Set(references.map(({ source }) => source))];
  return sources.map((source) => {
    const lines = references.filter((one) => one.source === source).map(whereIn);
    return { source, lines: [...new Set(lines)] };
  });
}

/** The source that most of the values rest on, the newest of those: the one that is named above them. */
export function mainSourceOf(statements: readonly StatementAsOf[]): string | undefined {
  const weights = new Map<string, number>();
  for (const one of statements) {
    for (const { source, lines } of placesOf(one)) {
      const weight = lines.length === 0 ? 0 : one.isOlder ? 1 : 1.001;
      weights.set(source, (weights.get(source) ?? 0) + weight);
    }
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Whether a source is of an edition that is not the newest of its track. */
export function isOlderSource(source: string | undefined, statements: readonly StatementAsOf[]): boolean {
  return statements.some((one) => one.isOlder && one.edition?.source === source);
}

/** The lines of values by source: those of the main one first, those of others with their name. */
export function linesBySource(
  statements: readonly StatementAsOf[],
  main: string | undefined,
  dataset: Dataset,
): RowCell {
  const bySource = new Map<string, string[]>();
  for (const { source, lines } of statements.flatMap(placesOf)) {
    bySource.set(source, [...(bySource.get(source) ?? []), ...lines]);
  }
  const sources = [...bySource].sort(([a], [b]) => Number(b === main) - Number(a === main));
  const parts = sources.map(([source, lines]) => {
    const of =
      source === main ? [] : [showText.ofSource(paperCalled(source, dataset), isOlderSource(source, statements))];
    return joined([...of, ...(lines.length > 0 ? [placesText([...new Set(lines)].sort(byNumber))] : [])], ': ');
  });
  return citing(joined(parts, '; '), statements.filter((one) => !isLabel(one)).flatMap(referencesTo));
}

/** Lines and pages as they follow each other; words stay where they are. */
function byNumber(a: string, b: string): number {
  const [first, second] = [a, b].map((place) => Number(/^p?(\d+)/.exec(place)?.[1] ?? 0));
  return (first ?? 0) - (second ?? 0);
}
