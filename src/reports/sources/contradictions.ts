import { citationOf, shortCitation } from '../../domain/citing/citation.js';
import { citedValuesIn } from '../../domain/citing/cited-values.js';
import type { Dataset } from '../../domain/dataset.js';
import { slipsIn } from '../../domain/terms/slips.js';
import { labelOf } from '../../domain/vocabulary.js';
import { allOf, walked } from '../../domain/walk.js';
import { keyName } from '../../text/keys.js';
import type { InBoth } from '../../text/language.js';
import { phrase, wordsIn } from '../../text/phrase.js';
import { sourcesText } from '../../text/sources.js';
import { type Report, same } from '../report.js';

export interface Contradiction {
  readonly region: string;
  readonly kind: 'recorded' | 'doubted' | 'revised';
  readonly about: InBoth;
  readonly one: string;
  readonly other: string;
}

/**
 * Where sources contradict each other or themselves: what is recorded as a contradiction, values whose doubt says so,
 * and values that a later edition gives otherwise. Both readings come with their lines.
 */
export function contradictionsReport(dataset: Dataset): Report {
  const all = [...recorded(dataset), ...doubted(dataset), ...revised(dataset)];
  const { about, one, other } = sourcesText.columns;
  const regions = dataset.regions.filter(({ id }) => all.some(({ region }) => region === id));
  return {
    command: 'sources contradictions',
    fields: ['region', 'kind', 'about', 'one', 'other'],
    records: all.map((found) => ({ ...found, about: wordsIn('en', found.about) })),
    columns: [about, one, other],
    sections: regions.map(({ id, name }) => ({
      heading: same(name),
      details: [],
      rows: all.filter(({ region }) => region === id).map((found) => [found.about, same(found.one), same(found.other)]),
      notes: [],
    })),
    remarks: [sourcesText.contradictions(all.length)],
  };
}

function* recorded(dataset: Dataset): Generator<Contradiction> {
  for (const region of dataset.regions) {
    for (const { entry } of allOf(walked(region), 'contradiction')) {
      const readings = [entry.value.readings ?? []].flat();
      const places = citationOf(entry, 'readings')?.places ?? [];
      const told = (index: number) => {
        const place = places[Math.min(index, places.length - 1)];
        const cite = place ? shortCitation({ places: [place], at: entry, own: true }, undefined) : '?';
        return `${readings[index] ?? ''} (${cite})`;
      };
      const about = labelOf(dataset, 'topic', entry.value.about ?? '');
      const [name, rest] = [entry.value.id, readings.slice(1).map((_, index) => told(index + 1))];
      yield {
        region: region.id,
        kind: 'recorded',
        about: phrase`${about}: ${name}`,
        one: told(0),
        other: rest.join('; '),
      };
    }
  }
}

function* doubted(dataset: Dataset): Generator<Contradiction> {
  for (const { mapping, key, located, citation } of citedValuesIn(dataset.regions)) {
    const doubt = mapping.entry.value.doubt?.[key];
    if (doubt?.kind !== 'contradicted') continue;
    const region = dataset.regions.find(({ entry }) => entry.file === located.file)?.id ?? '';
    const cite = citation ? shortCitation(citation, mapping.source) : '?';
    const { id } = mapping.entry.value as { id?: string };
    const label = keyName(key);
    yield {
      region,
      kind: 'doubted',
      about: id === undefined ? label : phrase`${label}: ${id}`,
      one: `${located.value} (${cite})`,
      other: `${(doubt.instead ?? []).join(' / ')}${doubt.instead ? ': ' : ''}${doubt.why}`,
    };
  }
}

function* revised(dataset: Dataset): Generator<Contradiction> {
  for (const { region, contract, key, older, newer } of slipsIn(dataset.regions)) {
    const label = keyName(key);
    yield {
      region: region.id,
      kind: 'revised',
      about: phrase`${label}: ${contract}`,
      one: older,
      other: newer,
    };
  }
}
