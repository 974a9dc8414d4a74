import type { Entry } from '../../domain/entry.js';
import type { Lot } from '../../domain/procured.js';
import { moreWorkText } from '../../text/option-groups.js';
import type { Ledger } from '../ledger.js';
import { isSilence } from '../silence.js';
import type { OcdsField } from './fields.js';
import { inLanguages } from './in-languages.js';
import type { Json } from './without-gaps.js';

/** Rights to buy more work, which OCDS calls options: that there are any, or none, and in words how many. */
export function scopeOptionsOf({ schedule, path }: Lot, ledger: Ledger<OcdsField>): Json {
  const told: readonly Entry<'scopeOption'>[] | string | undefined = schedule.terms?.located.value.scopeOptions;
  if (told === undefined || isSilence(told)) return {};
  if (typeof told === 'string') {
    ledger.note('scope-options', told === 'none' ? 'carried' : 'dropped', path);
    return told === 'none' ? { hasOptions: false } : {};
  }
  ledger.note('scope-options', 'approximated', path);
  return { hasOptions: true, options: inLanguages('description', moreWorkText(told)) };
}
