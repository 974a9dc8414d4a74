import type { Day } from '../../calendar/day.js';
import { doubtsOf, referencesTo } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import { nameOfKey } from '../../domain/key-names.js';
import { type MappingKind, model } from '../../domain/model.js';
import type { StatementAsOf } from '../../domain/standing.js';
import { segmentName } from '../../domain/things.js';
import { keyName } from '../../text/keys.js';
import type { Text } from '../../text/language.js';
import { nearest } from '../../text/nearest.js';
import { inAllLanguages, phrase } from '../../text/phrase.js';
import { isSameWord } from '../../text/same-word.js';
import { valueText } from '../answer-text.js';
import { contractsAt } from '../contract-path.js';
import type { Unknown } from '../selection.js';
import { doubtNotes, isRowName, labelsAmong, statementText } from '../show/cells.js';
import { readingsOfContradiction } from '../show/contradicted.js';
import { isLabel, type Part } from '../show/part.js';
import { targetsFor } from '../show/target.js';
import { contractPart, regionPart, segmentPart, trackPart, viewOf } from '../show/things.js';
import { periodsAsked } from '../why/asked.js';
import type { NamedPlace } from '../why/places.js';
import { citedOfPeriod } from './period.js';
import { asData, type ValueCited } from './value-cited.js';

/** Everything cited of a place, or a word that names nothing. A last day that no paper states is that of the initial term. */
export function valuesCited(
  path: string,
  key: string | undefined,
  dataset: Dataset,
  asOf: Day,
): ValueCited[] | Unknown {
  const words = path.split('/').map((word) => word.trim());
  const parts = partsAt(words, dataset, asOf);
  if (Array.isArray(parts)) {
    const told = valuesOfParts(parts, key, dataset);
    if (Array.isArray(told) || !isLastDay(key)) return told;
    const computed = valuesOfPeriods([...words, 'initial'], undefined, dataset, asOf);
    return Array.isArray(computed) && computed.length > 0 ? computed : told;
  }
  const periods = valuesOfPeriods(words, key, dataset, asOf);
  if (Array.isArray(periods) || periods?.what === 'key') return periods;
  const isNear = (one: Unknown) => nearest(one.word, [...one.known, ...one.names]) !== undefined;
  // A value may stand behind the place, as it does in the data.
  const [last, ...above] = [words.at(-1) ?? '', ...words.slice(0, -1)];
  const inner = key === undefined && above.length > 0 ? valuesCited(above.join('/'), last, dataset, asOf) : parts;
  if (Array.isArray(inner)) return inner;
  if (inner.what === 'key' && above.length > 2 && !isNear(parts)) return inner;
  // What follows the way the furthest knows the word that is wrong.
  const isFurther = periods && words.indexOf(periods.word) > words.indexOf(parts.word);
  return periods && (isNear(periods) || isFurther) && !isNear(parts) ? periods : parts;
}

function isLastDay(key: string | undefined): boolean {
  const names = ['lastDay', 'terms.lastDay', ...inAllLanguages(keyName('lastDay'))];
  return key !== undefined && names.some((name) => isSameWord(name, key));
}

/** What periods that a path names rest on; `undefined` where it is too short for one. */
function valuesOfPeriods(
  words: readonly string[],
  key: string | undefined,
  dataset: Dataset,
  asOf: Day,
): ValueCited[] | Unknown | undefined {
  const periods = words.length < 3 ? undefined : periodsAsked(words, dataset, asOf);
  if (!Array.isArray(periods)) return periods;
  const all = periods.flatMap((one) => citedOfPeriod(one, dataset, asOf));
  return chosen(all, key);
}

/** The keys of what is told at a place, each once; none where it names nothing. */
export function keysToldAt(path: string, dataset: Dataset, asOf: Day): NamedPlace[] {
  const found = valuesCited(path, undefined, dataset, asOf);
  const keys = Array.isArray(found) ? found.map(({ key }) => key.split('.').at(-1) ?? '') : [];
  return [...new Set(keys)].map((id) => ({ id, name: keyName(id) }));
}

/** What a path names: a region; a track with its regular contracts; a segment with its; a contract. */
function partsAt(words: readonly string[], dataset: Dataset, asOf: Day): Part[] | Unknown {
  const targets = targetsFor(words.join('/'), dataset);
  const contracts = words.length < 2 ? [] : contractsAt(words, dataset, asOf);
  const own = Array.isArray(targets) ? targets : [];
  const parts = own.flatMap(({ region, track, segments }) => {
    const view = viewOf(region, dataset, asOf);
    if (!track) return [regionPart(view)];
    if (!segments) return [trackPart(view, track)];
    return segments.flatMap((id) => view.things.segments.get(id) ?? []).map((one) => segmentPart(view, one));
  });
  const agreed = (Array.isArray(contracts) ? contracts : []).map(({ contract }) =>
    contractPart(viewOf(contract.region, dataset, asOf), contract, contract.segment),
  );
  if (parts.length + agreed.length > 0) return [...parts, ...agreed];
  return Array.isArray(contracts) ? (targets as Unknown) : words.length < 2 ? (targets as Unknown) : contracts;
}

function valuesOfParts(parts: readonly Part[], key: string | undefined, dataset: Dataset): ValueCited[] | Unknown {
  const all = parts.flatMap((part) => {
    const counting = [
      ...part.statements.filter((one) => !one.supersededBy),
      ...part.contradictions.flatMap(readingsOfContradiction),
    ];
    const labelOf = labelsAmong(counting, dataset);
    return counting.filter((one) => !isRowName(one)).map((one) => ({ part, one, label: labelOf(one) }));
  });
  const asked = all.filter(
    ({ one, label }) => key === undefined || valueNames(one, label, dataset).some((name) => isSameWord(name, key)),
  );
  if (asked.length === 0 && key !== undefined) {
    const names = all.flatMap(({ one, label }) => valueNames(one, label, dataset));
    return { what: 'key', word: key, known: [...new Set(all.map(({ one }) => one.key))], names };
  }
  return asked.flatMap(({ part, one, label }) => {
    const cited = citedOfStatement(part, one, label, dataset);
    // Whoever asks for all asks for what papers say.
    return key === undefined && cited.references.length === 0 ? [] : [cited];
  });
}

/**
 * What a value may be called: its key, its name, its way in the file, the blocks it is a part of; a point by its theme; a block of which
 * nothing is known by what it would have.
 */
function valueNames(one: StatementAsOf, label: Text, dataset: Dataset): string[] {
  const { key, block, mapping, rule, located } = one;
  const inner = isUnknown(located.value) && rule.of ? Object.keys(model[rule.of as MappingKind]) : [];
  const blocks = block.flatMap((step) => [step, ...inAllLanguages(keyName(step))]);
  const theme = mapping.kind === 'point' ? inAllLanguages(valueText(one, dataset)) : [];
  const own = [...inAllLanguages(nameOfKey(key, mapping.kind)), ...inAllLanguages(label)];
  return [key, [...block, key].join('.'), ...own, ...blocks, ...theme, ...inner];
}

function citedOfStatement(part: Part, one: StatementAsOf, label: Text, dataset: Dataset): ValueCited {
  const { region, track, segment, contract } = part;
  const source = one.edition?.source;
  const own = referencesTo(one);
  // A name is said by the paper that tells of the thing.
  const named = isLabel(one) && own.length === 0 && source !== undefined ? [{ source, quotes: [] }] : own;
  return {
    region: region.id,
    track: track?.id,
    segment: segment?.id,
    contract: contract?.id,
    supports: undefined,
    key: [...one.block, one.key].join('.'),
    value: asData(one.located.value),
    text: phrase`${nameOfPart(part)} · ${label}: ${statementText(one, dataset)}`,
    references: named,
    doubts: doubtsOf([{ mapping: one.mapping.entry, key: one.key }]),
    notes: doubtNotes([one], [label], dataset),
  };
}

function nameOfPart({ region, track, segment, contract }: Part): string {
  const parts = [region.short, track?.name, segment && segmentName(segment), contract?.id];
  return parts.filter((one) => one !== undefined).join(' › ');
}

function chosen(all: readonly ValueCited[], key: string | undefined): ValueCited[] | Unknown {
  if (key === undefined) return [...all];
  const found = all.filter((one) =>
    [one.key, ...inAllLanguages(keyName(one.key))].some((name) => isSameWord(name, key)),
  );
  const known = [...new Set(all.map((one) => one.key))];
  return found.length > 0
    ? found
    : { what: 'key', word: key, known, names: known.flatMap((one) => inAllLanguages(keyName(one))) };
}
