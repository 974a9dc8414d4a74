import type { Dataset } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import { grouped } from '../../domain/grouped.js';
import { nameOfKey } from '../../domain/key-names.js';
import type { MappingKind } from '../../domain/model.js';
import { once } from '../../domain/once.js';
import type { StatementAsOf } from '../../domain/standing.js';
import type { Text } from '../../text/language.js';
import { phrase, plain } from '../../text/phrase.js';
import { valueText } from '../answer-text.js';

/** The keys that say what an item with an id is, the first that is told: its name, its kind, the part it plays. */
const itemNames: Partial<Record<MappingKind, readonly string[]>> = {
  budget: ['name', 'role'],
  decision: ['kind'],
  event: ['kind'],
  milestone: ['kind'],
  organisation: ['name', 'role'],
  scopeOption: ['name'],
};

/** The key that tells apart items with an id that are called alike. */
const itemDetails: Partial<Record<MappingKind, readonly string[]>> = { decision: ['subject'], organisation: ['role'] };

/**
 * What items with an id are called: by what is said of them, or else as their list is; where others of that are called so, too, by what
 * else tells them apart, or by their number among those.
 *
 * @param all the values among which they stand
 */
export function itemsCalled(all: readonly StatementAsOf[], dataset: Dataset): (one: StatementAsOf) => Text {
  const wordsOf = once(() => {
    const items = grouped(
      all.filter(({ block, mapping }) => block.length > 0 && mapping.kind in itemNames),
      itemPath,
    );
    const named = [...items].map(([item, own]) => ({
      item,
      words: saidOfItem(own, itemNames, dataset) ?? listName(own),
    }));
    const detailed = severalAlike(named, ({ item, words }) => {
      const detail = saidOfItem(items.get(item) ?? [], itemDetails, dataset);
      return detail && phrase`${words} (${detail})`;
    });
    const numbered = severalAlike(detailed, ({ words }, number) => phrase`${words} (${number})`);
    return new Map(numbered.map(({ item, words }) => [item, words]));
  });
  return (one) => wordsOf().get(itemPath(one)) ?? plain(one.block.at(-1) ?? '');
}

const itemPath = ({ block }: StatementAsOf) => block.join('/');

interface ItemCalled {
  readonly item: string;
  readonly words: Text;
}

/** Items of a list that are called alike get other words, where there are any; the number is that among those. */
function severalAlike(
  all: readonly ItemCalled[],
  apart: (one: ItemCalled, number: number) => Text | undefined,
): ItemCalled[] {
  const alike = grouped(all, ({ item, words }) => `${item.replace(/[^/]*$/, '')}${JSON.stringify(words)}`);
  return [...alike.values()].flatMap((ones) =>
    ones.length === 1 ? ones : ones.map((one, index) => ({ ...one, words: apart(one, index + 1) ?? one.words })),
  );
}

function listName([one]: readonly StatementAsOf[]): Text {
  return one ? nameOfKey(one.block.at(-2) ?? '', one.mapping.kind) : plain('');
}

function saidOfItem(own: readonly StatementAsOf[], names: typeof itemNames, dataset: Dataset): Text | undefined {
  const keys = names[own[0]?.mapping.kind ?? 'milestone'] ?? [];
  const told = keys.flatMap((key) => own.find((one) => one.key === key && !isUnknown(one.located.value)) ?? []);
  return told[0] && valueText(told[0], dataset);
}
