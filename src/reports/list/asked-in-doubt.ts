import { aspectText } from '../../text/compare.js';
import { listText } from '../../text/list.js';
import { joined } from '../../text/phrase.js';
import type { Column } from '../column.js';
import { type AskedKey, askedInDoubt, type ContractFilter } from '../contract-filter.js';
import { type CodedKey, codesOf } from '../units.js';
import type { Seen } from './filter.js';
import type { ListOptions } from './listable.js';

/** Which contracts are asked for by what they are, and not by where. */
export function contractFilterIn({ selection, kind }: Pick<ListOptions, 'selection' | 'kind'>): ContractFilter {
  return { ...selection.contracts, kind };
}

/** By what that is in doubt a contract has been asked for: by a code, or by its kind, its state or its days. */
export function doubtfullyAsked({ contract, things }: Seen, options: ListOptions): (CodedKey | AskedKey)[] {
  const { codes } = options;
  return [
    ...[...codes].flatMap(([key, wanted]) => (isInByDoubt({ contract, things }, key, wanted) ? [key] : [])),
    ...askedInDoubt(contract, things, contractFilterIn(options)),
  ];
}

function isInByDoubt(one: Seen, key: CodedKey, wanted: readonly string[]): boolean {
  const found = codesOf(one, key).filter(({ code }) => wanted.includes(code));
  return found.length > 0 && found.every(({ isDoubted }) => isDoubted);
}

const askedText = { ...aspectText, ...listText.asked };

/**
 * What is doubted of each row: for programs always, for people where they asked by it, since no other column tells them.
 *
 * @param doubted what of the row is doubted
 * @param isAsked whether somebody asked by any of it
 */
export function doubtedColumn<T>(
  doubted: (one: T) => readonly (CodedKey | AskedKey | 'stage' | 'municipalities')[],
  isAsked: boolean,
): Column<T> {
  return {
    field: 'doubted',
    datum: (one) => doubted(one).join('; ') || null,
    text: (one) =>
      joined(
        doubted(one).map((key) => askedText[key]),
        '; ',
      ),
    isAside: !isAsked,
  };
}
