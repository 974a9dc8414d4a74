import type { Dataset } from '../dataset.js';
import { termsIn } from '../vocabulary.js';
import { singleSpaced } from './meaning.js';
import { pairedById } from './pairing.js';

/** A file beside the regions, or all cards. */
export type ListId = 'cards' | 'vocabulary' | 'providers' | 'municipalities' | 'council-terms';

/** One entry of a list, by an id that no other one has there: `funding/pxq`, `GM1961/2018-03-21`. */
export interface ListEntry {
  readonly id: string;
  /** What it says beside its id, by key: `label.nl`. */
  readonly said: ReadonlyMap<string, string>;
}

/** What became of an entry; without one, of a list as a whole. */
export interface ListChange {
  readonly list: ListId;
  readonly how: 'added' | 'removed' | 'renamed' | 'changed';
  readonly was: ListEntry | undefined;
  readonly is: ListEntry | undefined;
  /** Of a list as a whole: how many entries it has. */
  readonly count?: number;
}

/** What changed in the lists and among the cards: once for each entry, and once for a list that came or went. */
export function listChangesBetween(was: Dataset, is: Dataset): ListChange[] {
  const [before, after] = [listsOf(was), listsOf(is)];
  return (Object.keys(after) as ListId[]).flatMap((list): ListChange[] => {
    const [old, now] = [before[list], after[list]];
    if (!old || !now) {
      const count = (now ?? old)?.length;
      return count === undefined
        ? []
        : [{ list, how: now ? 'added' : 'removed', was: undefined, is: undefined, count }];
    }
    return pairedById(old, now, ({ id }) => id, entryText).flatMap((pair): ListChange[] => {
      if (!pair.was || !pair.is) return [{ list, how: pair.is ? 'added' : 'removed', ...pair }];
      const how =
        pair.was.id !== pair.is.id ? 'renamed' : entryText(pair.was) !== entryText(pair.is) ? 'changed' : undefined;
      return how ? [{ list, how, ...pair }] : [];
    });
  });
}

function listsOf(dataset: Dataset): Record<ListId, ListEntry[] | undefined> {
  const { cards, vocabulary, providers, municipalities, councilTerms } = dataset;
  return {
    cards: cards.size === 0 ? undefined : [...cards].map(([id, { value }]) => entryOf(id, value)),
    vocabulary: vocabulary && termsIn(vocabulary).map(({ group, term }) => entryOf(`${group}/${term.id}`, term)),
    providers: providers && [...providers].map(([id, { value }]) => entryOf(id, value)),
    municipalities:
      municipalities &&
      [...municipalities].map(([code, { name, youthRegion }]) => entryOf(code, { name, youthRegion })),
    'council-terms': councilTerms && [
      ...councilTerms.councils.map((council) => entryOf(council.election, { ...council, election: undefined })),
      ...Object.entries(councilTerms.exceptions ?? {}).flatMap(([code, all]) =>
        all.map((one) => entryOf(`${code}/${one.replaces}`, { ...one, replaces: undefined })),
      ),
    ],
  };
}

function entryOf(id: string, value: object): ListEntry {
  return { id, said: new Map(saidIn(value, '').sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Every value with the keys on its way; the order of a list says nothing. */
function saidIn(value: object, above: string): [string, string][] {
  return Object.entries(value).flatMap(([key, one]): [string, string][] => {
    if (one === undefined || (above === '' && key === 'id')) return [];
    if (Array.isArray(one))
      return [
        [
          above + key,
          one
            .map((item) => singleSpaced(String(item)))
            .sort()
            .join('; '),
        ],
      ];
    return typeof one === 'object' && one !== null
      ? saidIn(one, `${above}${key}.`)
      : [[above + key, singleSpaced(String(one))]];
  });
}

function entryText({ said }: ListEntry): string {
  return JSON.stringify([...said]);
}
