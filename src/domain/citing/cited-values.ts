import type { Located } from '../../source/located.js';
import type { Card, Region } from '../dataset.js';
import { isSilent } from '../silent.js';
import { type Mapping, type Value, valuesOf, walked } from '../walk.js';
import type { Citation } from './citation.js';
import { type CiteLine, citeLinesOf } from './cite-lines.js';

/** A value that must be cited, with its citation where there is one. */
export interface CitedValue extends Value {
  readonly citation: Citation | undefined;
}

/**
 * Of the values of a mapping those that must be cited: all but labels, such as ids and links, what was not read, and that on which
 * the source is only silent: a silence is cited where it is written.
 *
 * @param lines the lines of its `cite`
 */
export function citedValuesOf(values: readonly Value[], lines: ReadonlyMap<string, CiteLine>): CitedValue[] {
  return values
    .filter(({ rule: { is }, located: { value } }) => is !== 'label' && is !== 'labels' && value !== 'not-read')
    .filter(({ mapping, key }) => !isSilent(mapping.entry.value, key))
    .map((value) => ({ ...value, citation: citationAmong(lines, value) }));
}

/** What is a citation itself; else the line of a key, or that of `rest`. */
function citationAmong(lines: ReadonlyMap<string, CiteLine>, { key, itself }: Value): Citation | undefined {
  if (itself) return itself;
  const own = lines.get(key);
  const line = own ?? lines.get('rest');
  return line && { places: line.places, at: line.at, own: own !== undefined };
}

/** Every value in the regions that must be cited. */
export function* citedValuesIn(regions: readonly Region[]): Generator<CitedValue> {
  for (const region of regions) {
    for (const mapping of walked(region).mappings) yield* citedValuesOf(valuesOf(mapping), citeLinesOf(mapping));
  }
}

/**
 * Every value of a region that a second reader holds against its papers: those that must be cited, and of the others all that
 * have a citation or say how things hang together. Ids and names of things are none, nor is from which source something is.
 */
export function valuesToRead(region: Region): CitedValue[] {
  return walked(region).mappings.flatMap((mapping) => {
    const lines = citeLinesOf(mapping);
    return valuesOf(mapping).flatMap((value): CitedValue[] => {
      if (isSilent(mapping.entry.value, value.key)) return [];
      const citation = citationAmong(lines, value);
      const isLabel = value.rule.is === 'label' || value.rule.is === 'labels';
      const own = citation?.own ? citation : undefined;
      if (isLabel) return own || tellsMore(value) ? [{ ...value, citation: own }] : [];
      return value.located.value === 'not-read' && !own ? [] : [{ ...value, citation }];
    });
  });
}

/** Labels by which a thing is only found or called. */
const naming: readonly string[] = ['id', 'name', 'short', 'source', 'aliases', 'tracks'];

function tellsMore({ key }: Value): boolean {
  return !naming.includes(key);
}

/** The date of a card, with the place where its document prints it. */
export function cardDateOf(card: Located<Card>): CitedValue[] {
  const mapping = cardMapping(card);
  return citedValuesOf(valuesOf(mapping), citeLinesOf(mapping));
}

/** A card as a mapping that its own document tells. */
export function cardMapping(card: Located<Card>): Mapping<'card'> {
  return { kind: 'card', entry: card, source: card.value.id };
}
