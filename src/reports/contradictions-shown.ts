import { contradictionsIn, isContradictionKnown, type RecordedContradiction } from '../domain/contradictions.js';
import type { Dataset } from '../domain/dataset.js';
import { grouped } from '../domain/grouped.js';
import { model } from '../domain/model.js';
import { contradictionsText } from '../text/contradictions.js';
import type { Text } from '../text/language.js';
import { contradictionNote } from './contradiction-text.js';
import { type Datum, type Report, reportWith } from './report.js';

/** Stands for what papers say of a thing as such, and of none of its keys. */
const itself = '';

const days = ['kind', 'stage', 'events', 'terms', ...Object.keys(model.terms)];
const procured: readonly string[] = ['procurement', 'instrument', 'procedure', 'sasOption'];

/** The keys of the data that answers show, by their commands. */
const keysShown: Readonly<Record<string, readonly string[]>> = {
  timeline: [itself, ...days],
  deadlines: [itself, ...days],
  gaps: [itself, ...days],
  'pile-ups': [itself, ...days],
  compare: [],
  stats: ['funding', ...procured, ...days],
  'list regions': ['municipalities'],
  'list tracks': [itself],
  'list segments': [itself],
  'list contracts': [itself, 'kind', 'stage', 'funding', 'procurement', 'instrument', 'events'],
  'list options': ['terms', 'options'],
  'list providers': ['awards', 'events'],
  'list decisions': ['decisions'],
  'list budgets': ['budgets'],
};

/** The keys that an aspect of `compare` is told by. */
function keysOfAspect(aspect: string): readonly string[] {
  const key = aspect.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (key === 'term' || key === 'latestEnd') return [itself, ...days];
  return [key, `${key}s`, procured.includes(key) ? 'procurement' : key in model.terms ? 'terms' : key];
}

/** Where a record stands; a part that it does not tell apart is `undefined`, one that it is not of is null. */
type ShownPlace = Readonly<Partial<Record<'region' | 'track' | 'segment' | 'contract', Datum>>>;

/**
 * A report with the contradictions between papers, recorded in the data, about what it shows; as it is where it shows nothing that
 * they can be about, or tells them by itself.
 *
 * @param asked the options that were given: what is asked for by a key is shown
 */
export function withContradictions(report: Report, asked: Readonly<Record<string, unknown>>, dataset: Dataset): Report {
  const keys = keysShown[report.command];
  if (!keys) return report;
  const isShown = (key: string, aspect: Datum | undefined) =>
    (typeof aspect === 'string' ? keysOfAspect(aspect) : keys).includes(key) || asked[key] !== undefined;
  const shown = (report.whole?.() ?? report.records).map((record) => ({ record, places: shownPlacesIn(record) }));
  const regions = new Set(shown.flatMap(({ places }) => places.map(({ region }) => region)));
  const contradictions = dataset.regions
    .filter(({ id }) => regions.has(id))
    .flatMap(contradictionsIn)
    .filter((one) =>
      shown.some(
        ({ record, places }) =>
          isShown(one.what?.key ?? itself, record['aspect']) &&
          places.some((place) => isAbout(one, place)) &&
          isContradictionKnown(one, dataset, String(record['asOf'] ?? report.asOf ?? '9999')),
      ),
    );
  return reportWith(report, { contradictions });
}

/** The places of what a record tells of: several have their paths there. */
function shownPlacesIn(record: Report['records'][number]): ShownPlace[] {
  const { holder, periods, previous, next } = record;
  if (holder !== undefined) return pathsIn(holder).map(shownPlaceAt);
  if (periods !== undefined) return pathsIn(periods).map((path) => shownPlaceAt(path.slice(0, -1)));
  if (previous === undefined) return [record];
  return [previous, next].map((contract) => ({ ...record, contract: contract ?? null }));
}

function pathsIn(datum: Datum): string[][] {
  return typeof datum === 'string' ? datum.split('; ').map((path) => path.split('/')) : [];
}

function shownPlaceAt([region, track, ...within]: readonly string[]): ShownPlace {
  return {
    region: region ?? null,
    track: track ?? null,
    segment: within.at(-2) ?? null,
    contract: within.at(-1) ?? null,
  };
}

/** Whether papers contradict each other about what stands at a place: a share counts with its whole. */
function isAbout({ region, what }: RecordedContradiction, place: ShownPlace): boolean {
  if (!what || place.region !== region.id) return false;
  const { track, segment, contract, key } = what;
  const isAt = (id: string | undefined, at: Datum | undefined) => id === undefined || at === undefined || id === at;
  const isItself = contract ? place.contract === contract : !place.contract && (place.segment ?? undefined) === segment;
  const isWithin = isAt(track, place.track) && isAt(segment, place.segment) && isAt(contract, place.contract);
  return isWithin && (key !== undefined || isItself);
}

/** That papers contradict each other about what is shown: how often in which region and where to read of it, or all of it; nothing where they do not. */
export function contradictionTexts({ contradictions: all = [] }: Report, dataset: Dataset, inFull = false): Text[] {
  if (inFull) return all.map((one) => contradictionNote(one, dataset));
  const byRegion = [...grouped(all, ({ region }) => region)];
  return byRegion.length === 0
    ? []
    : [contradictionsText.shown(byRegion.map(([{ id, short }, { length }]) => ({ id, name: short, count: length })))];
}
