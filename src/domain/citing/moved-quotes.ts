import type { Address } from '../../source/located.js';
import type { Dataset } from '../dataset.js';
import { walked } from '../walk.js';
import { type CitedPlace, type Spot, spotText, whereIn, writtenPlaces } from './citation.js';
import { type CiteLine, citeLinesOf } from './cite-lines.js';
import { cardMapping } from './cited-values.js';
import { namesIt, type Paper } from './paper.js';

/** A line of a `cite` with a quote that does not stand where it says. */
export interface Misplaced {
  readonly at: Address;
  /** The line as it should be; missing where nobody can tell but a reader. */
  readonly becomes?: string;
  /** The quotes that stand nowhere, or in several places. */
  readonly left: readonly LeftQuote[];
}

export interface LeftQuote {
  readonly quote: string;
  readonly source: string;
  /** Where it stands: lines, or pages. */
  readonly spots: readonly string[];
}

/**
 * Every line of a `cite` with a quote that stands elsewhere in its paper. Where it stands in one place only, as whole
 * words, that is its place; a quote that stands where it should keeps its own. Papers whose text is not at hand are
 * passed over.
 */
export function* misplacedIn(dataset: Dataset, papers: ReadonlyMap<string, Paper>): Generator<Misplaced> {
  const cards = [...dataset.cards.values()].map(cardMapping);
  const regions = dataset.regions.flatMap((region) => walked(region).mappings);
  for (const mapping of [...cards, ...regions]) {
    for (const line of citeLinesOf(mapping).values()) {
      const misplaced = misplacedOf(line, papers);
      if (misplaced) yield misplaced;
    }
  }
}

function misplacedOf(
  { at, places, editionSource }: CiteLine,
  papers: ReadonlyMap<string, Paper>,
): Misplaced | undefined {
  const left: LeftQuote[] = [];
  const mended = places.flatMap((place) => {
    const source = place.source ?? editionSource ?? '';
    const paper = papers.get(source);
    const moved = paper ? place.quotes.filter((quote) => !paper.holds(quote, place)) : [];
    if (!paper || moved.length === 0) return [place];
    const kept = place.quotes.filter((quote) => !moved.includes(quote));
    const found = moved.flatMap((quote): CitedPlace[] => {
      const spots = spotsWith(quote, paper);
      const [only, ...others] = spots;
      if (only && others.length === 0) return [{ ...place, spot: only, quotes: [quote] }];
      left.push({ quote, source, spots: spots.map(spotText) });
      return [];
    });
    return kept.length > 0 ? [{ ...place, quotes: kept }, ...found] : found;
  });
  if (left.length > 0) return { at, left };
  const isAsItWas = mended.length === places.length && mended.every((place, index) => place === places[index]);
  return isAsItWas ? undefined : { at, becomes: writtenPlaces(inOnePlace(mended)), left };
}

/** The lines or pages in which a quote stands as whole words, each once. */
function spotsWith(quote: string, paper: Paper): Spot[] {
  const found = paper.spotsOf(quote).filter((spot) => namesIt(quote, paper.textAt({ spot, quotes: [] }) ?? ''));
  return [...new Map(found.map((spot) => [spotText(spot), spot])).values()];
}

/** Places of which those in the same lines are one, with all quotes. */
function inOnePlace(places: readonly CitedPlace[]): CitedPlace[] {
  const merged = new Map<string, CitedPlace>();
  for (const place of places) {
    const key = `${place.source ?? ''}:${whereIn(place)}`;
    merged.set(key, { ...place, quotes: [...(merged.get(key)?.quotes ?? []), ...place.quotes] });
  }
  return [...merged.values()];
}
