import { citationOf, citeOf, referencesAt, shortCitation } from '../../domain/citing/citation.js';
import { citedValuesIn } from '../../domain/citing/cited-values.js';
import type { Dataset } from '../../domain/dataset.js';
import { type Reading, slipsIn } from '../../domain/terms/slips.js';
import { labelOf } from '../../domain/vocabulary.js';
import { allOf, walked } from '../../domain/walk.js';
import { keyName } from '../../text/keys.js';
import type { Text } from '../../text/language.js';
import { asWritten, joined, plain } from '../../text/phrase.js';
import { sourcesText } from '../../text/sources.js';
import type { Report } from '../report.js';

/** Two readings of one thing. */
export interface Contradiction {
  readonly region: string;
  readonly kind: 'recorded' | 'doubted' | 'revised';
  /** The code of what it is about, or the key of the value; with the item or the contract that has it. */
  readonly about: string;
  readonly item: string | undefined;
  readonly label: Text;
  readonly one: Reading;
  readonly others: readonly Reading[];
  /** Of a doubt, why. */
  readonly why?: Text;
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
    version: 2,
    fields: ['region', 'kind', 'about', 'item', 'label', 'one', 'oneCite', 'other', 'otherCite', 'why'],
    records: all.map(({ one: first, others, item = null, why = null, ...found }) => ({
      ...found,
      item,
      one: first.value,
      oneCite: first.cite || '?',
      other: others.map(({ value }) => value).join('; ') || null,
      otherCite: others.flatMap(({ cite }) => cite || []).join('; ') || null,
      why,
    })),
    columns: [about, one, other],
    sections: regions.map(({ id, name }) => ({
      heading: plain(name),
      details: [],
      rows: all.filter(({ region }) => region === id).map(rowOf),
      notes: [],
    })),
    remarks: [sourcesText.contradictions(all.length)],
  };
}

function rowOf({ item, label, one, others, why }: Contradiction): Text[] {
  const read = ({ value, cite }: Reading) => `${value} (${cite || '?'})`;
  const other = why === undefined ? others.map(read).join('; ') : others.map(({ value }) => value).join(' / ');
  return [
    joined([label, plain(item ?? '')], ': '),
    plain(read(one)),
    joined([plain(other), ...(why ? [why] : [])], ': '),
  ];
}

function* recorded(dataset: Dataset): Generator<Contradiction> {
  for (const region of dataset.regions) {
    for (const { entry } of allOf(walked(region), 'contradiction')) {
      const { id: item, about = '' } = entry.value;
      const citation = citationOf(entry, 'readings');
      const places = citation ? referencesAt(citation, undefined) : [];
      const [one = nothing, ...others] = [entry.value.readings ?? []].flat().map((value, index): Reading => {
        const place = places[Math.min(index, places.length - 1)];
        return { value, cite: place ? citeOf([place]) : '' };
      });
      yield { region: region.id, kind: 'recorded', about, item, label: labelOf(dataset, 'topic', about), one, others };
    }
  }
}

const nothing: Reading = { value: '', cite: '' };

function* doubted(dataset: Dataset): Generator<Contradiction> {
  for (const { mapping, key, located, citation } of citedValuesIn(dataset.regions)) {
    const doubt = mapping.entry.value.doubt?.[key];
    if (doubt?.kind !== 'contradicted') continue;
    const region = dataset.regions.find(({ entry }) => entry.file === located.file)?.id ?? '';
    const one = { value: String(located.value), cite: citation ? shortCitation(citation, mapping.source) : '' };
    const others = (doubt.instead ?? []).map((value) => ({ value: String(value), cite: '' }));
    const { id: item } = mapping.entry.value as { id?: string };
    yield { region, kind: 'doubted', about: key, item, label: keyName(key), one, others, why: asWritten(doubt.why) };
  }
}

function* revised(dataset: Dataset): Generator<Contradiction> {
  for (const { region, contract: item, key, older: one, newer } of slipsIn(dataset.regions)) {
    yield { region: region.id, kind: 'revised', about: key, item, label: keyName(key), one, others: [newer] };
  }
}
