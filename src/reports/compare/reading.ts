import { meaningOf, type Rule } from '../../domain/changes/meaning.js';
import { type DoubtedInput, doubtsOf, type Reference, referencesOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { type Entry, isUnknown } from '../../domain/entry.js';
import { type MappingKind, model } from '../../domain/model.js';
import type { Input } from '../../domain/terms/reading.js';
import { lookUp } from '../../domain/things.js';
import { itemsOf, type Located, under } from '../../source/located.js';
import { reasonText } from '../../text/days.js';
import type { InBoth } from '../../text/language.js';
import { phrase } from '../../text/phrase.js';
import { joined, same } from '../report.js';
import { valueText } from '../show/value.js';
import type { Holder } from './side.js';

/** What a side says on one aspect. */
export interface Saying {
  /** As the data writes it: a code, a day, a length, a number, or a word for what is not known. */
  readonly value: string;
  /** The same text for all values that mean the same, and what kind of value they are. */
  readonly meaning: string;
  readonly is: Rule['is'];
  readonly text: InBoth;
  /** Whether it is an answer, and not a word for what is not known. */
  readonly isKnown: boolean;
  readonly references: readonly Reference[];
  readonly doubts: readonly DoubtedInput[];
}

/** Where a value stands, and what is doubted of it. */
export function restingOn(inputs: readonly Input[], holder: Holder): Pick<Saying, 'references' | 'doubts'> {
  return { references: referencesOf(inputs, holder.side.region), doubts: doubtsOf(inputs) };
}

/** What rests on all that several values rest on. */
export function together(all: readonly Saying[]): Pick<Saying, 'references' | 'doubts'> {
  return { references: all.flatMap(({ references }) => references), doubts: all.flatMap(({ doubts }) => doubts) };
}

/** One key of a block of the contract. */
export function inBlock(
  holder: Holder,
  dataset: Dataset,
  block: 'procurement' | 'providers' | 'lots' | 'terms' | 'scope',
  key: string,
): Saying | undefined {
  const found = lookUp(holder.contract, block, holder.side.things)?.located;
  if (!found) return undefined;
  if (typeof found.value === 'string') return word(found.value, holder, { mapping: parentOf(found), key: block });
  return valueIn(found as Located<object>, block, key, holder, dataset);
}

/** The items of a list of the contract, each by the keys that are asked. */
export function inList(
  holder: Holder,
  dataset: Dataset,
  list: 'funding' | 'evaluations' | 'awards',
  keys: readonly string[],
): Saying | undefined {
  const found = lookUp(holder.contract, list, holder.side.things)?.located;
  if (!found) return undefined;
  if (typeof found.value === 'string') return word(found.value, holder, { mapping: parentOf(found), key: list });
  const kinds = { funding: 'funding', evaluations: 'evaluation', awards: 'award' } as const;
  const items = itemsOf(found as Located<readonly object[]>).map((item) =>
    keys.flatMap((key) => {
      const saying = valueIn(item, kinds[list], key, holder, dataset);
      return saying ? [{ key, saying }] : [];
    }),
  );
  const told = items.map((parts) => parts.map(({ saying }) => saying));
  const known = told.flat();
  if (known.length === 0) return undefined;
  const written = (of: (one: Saying) => string) =>
    items.map((parts) => parts.map(({ key, saying }) => `${key}=${of(saying)}`).join(' '));
  return {
    value: written(({ value }) => value).join('; '),
    meaning: JSON.stringify(written(({ meaning }) => meaning).sort()),
    is: 'many',
    text: joined(told.map(partsText), '; '),
    isKnown: known.every((one) => one.isKnown),
    ...together(known),
  };
}

/** The first part, with the others in brackets. */
function partsText([first, ...others]: readonly Saying[]): InBoth {
  if (!first) return same('');
  const more = joined(
    others.map(({ text }) => text),
    ', ',
  );
  return others.length === 0 ? first.text : phrase`${first.text} (${more})`;
}

export function valueIn(
  mapping: Located<object>,
  kind: MappingKind,
  key: string,
  holder: Holder,
  dataset: Dataset,
): Saying | undefined {
  const value = (mapping.value as Record<string, unknown>)[key];
  if (value === undefined) return undefined;
  const rule = (model[kind] as Record<string, Rule>)[key] ?? { is: 'name' };
  return {
    value: writtenOf(value),
    meaning: meaningOf(value, key, rule),
    is: rule.is,
    text: valueText(value, { key, rule }, dataset),
    isKnown: !isUnknown(value) || value === 'none',
    ...restingOn([{ mapping, key }], holder),
  };
}

function word(value: string, holder: Holder, input: Input): Saying {
  return {
    value,
    meaning: value,
    is: 'name',
    text: isUnknown(value) ? reasonText[value] : same(value),
    isKnown: value === 'none',
    ...restingOn([input], holder),
  };
}

/** A value as the data writes it; those of a list behind each other. */
function writtenOf(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(', ') : String(value);
}

/** The mapping in which a block stands. */
function parentOf({ file, path }: Located<unknown>): Located<object> {
  const parent = path.slice(0, -1);
  const value = parent.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], file.value) as object;
  return { value, file, path: parent };
}

/** What an edition says of its whole track; the newest that says anything. */
export function inEdition(holder: Holder, dataset: Dataset, key: 'tariffs'): Saying | undefined {
  const { track, side } = holder;
  const known = track.editions.filter(({ countsFrom }) => countsFrom !== undefined && countsFrom <= side.things.asOf);
  const edition = [...known].reverse().find(({ entry }) => entry.value[key] !== undefined);
  return edition && valueIn(edition.entry, 'edition', key, holder, dataset);
}

/** What the segment takes in, where the contract does not say; for a whole, what its edition says. */
export function inSegment({ contract, track, side }: Holder, dataset: Dataset): Saying | undefined {
  const versions: readonly Located<Entry<'segment'> | Entry<'edition'>>[] = contract.segment
    ? contract.segment.versions.map(({ entry }) => entry)
    : [...track.editions]
        .reverse()
        .filter(({ countsFrom }) => countsFrom !== undefined && countsFrom <= side.things.asOf)
        .map(({ entry }) => entry);
  for (const entry of versions) {
    const scope = under(entry as Located<Entry<'segment'>>, 'scope');
    if (!scope || typeof scope.value === 'string') continue;
    const told = valueIn(scope as Located<object>, 'scope', 'in', { contract, track, side }, dataset);
    if (told) return told;
  }
  return undefined;
}
