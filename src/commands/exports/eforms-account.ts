import { doubtsOf } from '../../domain/citing/inputs.js';
import { eformsUnplaced } from '../../exports/eforms-unplaced.js';
import { type How, Ledger } from '../../exports/ledger.js';
import { type OcdsField, ocdsFields } from '../../exports/ocds/fields.js';
import { isSilence } from '../../exports/silence.js';
import { noteUnplaced } from '../../exports/unplaced-keys.js';
import type { Noticed } from '../../reports/eforms/eforms.js';
import type { Field } from '../../reports/eforms/fields.js';
import { type BusinessTerm, businessTerms, type EformsWarning } from '../../text/eforms.js';

/** What a notice is counted by: its own fields, and what has none, by the names of a release. */
export type NoticeField = BusinessTerm | OcdsField;

export const noticeFields = [...Object.keys(businessTerms), ...Object.keys(ocdsFields)] as NoticeField[];

/** What a warning says of the value behind it; of what nobody tells, or nobody asks for, nothing is lost. */
export const lossBehind: Readonly<Record<EformsWarning, Exclude<How, 'carried'> | 'none'>> = {
  'region-only': 'approximated',
  'between-bounds': 'dropped',
  'options-included': 'approximated',
  'number-open': 'dropped',
  'not-told': 'none',
  'not-read': 'none',
  undecided: 'dropped',
  unreadable: 'dropped',
  contradictory: 'dropped',
  'no-code': 'dropped',
  'not-binding': 'none',
  doubted: 'none',
};

/** Fields that say in words what the data have as values. */
export const inWords: readonly BusinessTerm[] = ['BT-57', 'BT-54'];

/**
 * What became of what the lots of a notice tell. A field is carried, approximated where it holds less or says it in words, and
 * dropped where it stays empty though something is told. A doubt is approximated: the field says that there is one, not which.
 */
export function accountOfNotice(lots: readonly Noticed[]): Ledger<NoticeField> {
  const ledger = new Ledger<NoticeField>();
  for (const { lot, fields } of lots) {
    noteUnplaced(lot, eformsUnplaced, ledger);
    if (lot.contract.segment?.versions.some(({ entry }) => entry.value.categories))
      ledger.note('categories', 'dropped', lot.path);
    const became = new Map(fields.map((field) => [field.term, fateOfField(field)]));
    // That the duration is unknown says no more than the end that is left out.
    if (became.get('BT-537') === 'dropped' && became.get('BT-538') === 'dropped') became.delete('BT-538');
    for (const [term, how] of became) if (how) ledger.note(term, how, lot.path);
    for (const _ of new Set(doubtsOf(fields.flatMap(({ inputs }) => inputs))))
      ledger.note('doubts', 'approximated', lot.path);
  }
  return ledger;
}

/** Nothing where no source tells what the field asks for. */
function fateOfField({ term, value, warnings, inputs }: Field): How | undefined {
  const losses = warnings.map((one) => lossBehind[one]);
  if (value === 'UNKNOWN') return inputs.some(saysSomething) ? 'dropped' : undefined;
  if (value === undefined) return losses.find((one) => one !== 'none');
  return losses.includes('approximated') || inWords.includes(term) ? 'approximated' : 'carried';
}

function saysSomething({ mapping, key }: Field['inputs'][number]): boolean {
  return !isSilence((mapping.value as Readonly<Record<string, unknown>>)[key]);
}
