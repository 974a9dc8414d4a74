import { lookUp } from '../domain/look-up.js';
import type { MappingKind, Model } from '../domain/model.js';
import type { Lot } from '../domain/procured.js';
import type { Ledger } from './ledger.js';
import { isSilence } from './silence.js';

/** Of every key of a block: as what it is counted where an export has no place for it, or that another file sees to it. */
type Placing<M extends MappingKind, Field extends string> = { readonly [K in keyof Model[M]]: Field | 'placed' };

/** Of every key of a contract and its blocks. */
export interface UnplacedKeys<Field extends string> {
  readonly contract: Placing<'contract', Field>;
  readonly terms: Placing<'terms', Field>;
  readonly options: Placing<'option', Field>;
  readonly procurement: Placing<'procurement', Field>;
  readonly evaluations: Placing<'evaluation', Field>;
  readonly awards: Placing<'award', Field>;
}

/** Counts what a lot tells and an export has no place for, key by key. */
export function noteUnplaced<Field extends string>(
  { contract, things, schedule, path }: Lot,
  keys: UnplacedKeys<Field>,
  ledger: Ledger<Field>,
): void {
  const note = (field: Field | 'placed', value: unknown) => {
    if (field !== 'placed' && !isSilence(value)) ledger.note(field, 'dropped', path);
  };
  const told = (key: keyof Model['contract']) => lookUp(contract, key, things)?.located.value;
  for (const [key, field] of Object.entries(keys.contract)) note(field, told(key as keyof Model['contract']));
  const terms = schedule.terms?.located.value;
  const blocks: readonly (readonly [Readonly<Record<string, Field | 'placed'>>, unknown])[] = [
    [keys.terms, terms],
    [keys.options, terms?.options],
    [keys.procurement, told('procurement')],
    [keys.evaluations, told('evaluations')],
    [keys.awards, told('awards')],
  ];
  for (const [own, block] of blocks) {
    for (const mapping of [block].flat()) {
      if (typeof mapping !== 'object' || mapping === null) continue;
      for (const [key, field] of Object.entries(own)) note(field, (mapping as Readonly<Record<string, unknown>>)[key]);
    }
  }
}
