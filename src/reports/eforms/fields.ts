import { durationText } from '../../calendar/length.js';
import { exactDayOf, isOpen, type Window } from '../../calendar/window.js';
import { answerTo } from '../../domain/answers/questions.js';
import { isAnswered } from '../../domain/answers/value.js';
import { writtenIn } from '../../domain/answers/written-answer.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import type { Entry } from '../../domain/entry.js';
import { lookUp } from '../../domain/look-up.js';
import { municipalityNames } from '../../domain/members.js';
import type { Lot, Procured } from '../../domain/procured.js';
import type { Cause } from '../../domain/terms/cause.js';
import { longestLengthOf } from '../../domain/terms/longest-length.js';
import { optionGroupsOf } from '../../domain/terms/option-groups.js';
import { lastUsable } from '../../domain/terms/period.js';
import { countAt, type Input, type Terms } from '../../domain/terms/reading.js';
import { municipalitiesOf } from '../../domain/terms/schedule.js';
import { standardCodesOf } from '../../domain/vocabulary.js';
import type { BusinessTerm, EformsWarning } from '../../text/eforms.js';
import type { Text } from '../../text/language.js';
import { moreWorkText, renewalsText } from '../../text/option-groups.js';

/** One business term of a lot; without a value the field stays empty, and a warning says why. */
export interface Field {
  readonly term: BusinessTerm;
  /** A code, a day, a number; what is a description in words. */
  readonly value: string | Text | undefined;
  readonly warnings: readonly EformsWarning[];
  /** The values of the data that it rests on. */
  readonly inputs: readonly Input[];
}

/**
 * The business terms of one lot. A day stands only where the sources give that very day. The end and the duration count all
 * renewals in; the duration stands only where there is no end (Implementing Regulation (EU) 2019/1780, BT-36 and BT-537).
 */
export function businessTermsOf(lot: Lot, procured: Procured, dataset: Dataset): Field[] {
  const untold = procured.editions.some(({ isExcerpt }) => isExcerpt) ? 'not-read' : 'not-told';
  const fields = [
    ...buyerFields(lot, procured, dataset, untold),
    ...methodFields(lot, dataset, untold),
    ...termFields(lot, untold),
  ];
  return fields.map((one) =>
    doubtsOf(one.inputs).length > 0 ? { ...one, warnings: [...one.warnings, 'doubted'] } : one,
  );
}

/** Of what nobody tells: whether all of the sources was read. */
type UntoldWarning = 'not-read' | 'not-told';

function field(
  term: BusinessTerm,
  value: Field['value'],
  warning?: EformsWarning,
  inputs: readonly Input[] = [],
): Field {
  return { term, value, warnings: warning ? [warning] : [], inputs };
}

/** Why a word stands in the place of a value, or a side is open. */
function warningFor(word: string | undefined, untold: UntoldWarning, otherwise: EformsWarning = untold): EformsWarning {
  switch (word) {
    case 'not-stated':
      return 'not-told';
    case 'missing':
      return untold;
    case 'not-read':
    case 'undecided':
    case 'unreadable':
    case 'contradictory':
      return word;
    default:
      return otherwise;
  }
}

/** Why a day is no whole day: what opens it on both sides; else that it lies between two. */
function dayWarning({ earliest, latest }: Window<Cause>, untold: UntoldWarning): EformsWarning {
  return isOpen(earliest) && isOpen(latest)
    ? warningFor(latest.open.reason, untold, 'between-bounds')
    : 'between-bounds';
}

function buyerFields(
  { id, name, contract, things }: Lot,
  { region }: Procured,
  dataset: Dataset,
  untold: UntoldWarning,
): Field[] {
  const codes = municipalitiesOf(contract, things);
  const names = municipalityNames(codes, dataset).join('; ');
  return [
    names === '' ? field('BT-500', region.name, 'region-only') : field('BT-500', names),
    names === '' ? field('BT-501', undefined, untold) : field('BT-501', codes.join('; ')),
    field('BT-137', id),
    field('BT-21', name),
  ];
}

function methodFields({ contract, things }: Lot, dataset: Dataset, untold: UntoldWarning): Field[] {
  const value = answerTo('procedure', contract, things)?.value;
  const word = value && writtenIn(value);
  const told = value && isAnswered(value) ? word : undefined;
  const code = told && standardCodesOf(dataset, 'procedure', told, 'eforms-procedure-type')[0];
  const block = lookUp(contract, 'procurement', things)?.located;
  const inputs = typeof block?.value === 'object' ? [{ mapping: block as Input['mapping'], key: 'procedure' }] : [];
  return [
    field('BT-105', code, code ? undefined : told ? 'no-code' : warningFor(word, untold), inputs),
    field('BT-765', undefined, untold),
  ];
}

function termFields({ schedule: { terms: found, agreed, termsUnknown } }: Lot, untold: UntoldWarning): Field[] {
  const terms = found?.located;
  if (!terms || !agreed) return [field('BT-538', 'UNKNOWN', warningFor(termsUnknown?.reason, untold))];
  const of = (...keys: string[]): Input[] => keys.map((key) => ({ mapping: terms, key }));
  const first = agreed.initial.firstDay;
  const start = exactDayOf(first);
  const last = lastUsable(agreed.periods);
  const end = last && exactDayOf(last.lastDay);
  const options = optionFields(terms, untold);
  const isRenewable = options.some(({ term }) => term === 'BT-57');
  const lasts = of('lastDay', 'initialTerm', 'options', 'maximumTerm', 'latestLastDay');
  const open = last ? dayWarning(last.lastDay, untold) : untold;
  return [
    field('BT-536', start, start ? undefined : dayWarning(first, untold), of('firstDay')),
    field('BT-537', end, !end ? open : isRenewable ? 'options-included' : undefined, lasts),
    ...(end ? [] : [durationField(terms, isRenewable, lasts)]),
    ...options,
    ...moreWorkFields(terms),
    field('BT-109', undefined, 'not-binding'),
  ];
}

/** How long it lasts at most, where its end is no one day. */
function durationField(terms: Terms, isRenewable: boolean, inputs: readonly Input[]): Field {
  const longest = longestLengthOf(terms);
  if (longest !== undefined)
    return field('BT-36', durationText(longest), isRenewable ? 'options-included' : undefined, inputs);
  const { initialTerm, lastDay } = terms.value;
  const isWithoutEnd = initialTerm === 'unlimited' || lastDay === 'none';
  return field('BT-538', isWithoutEnd ? 'UNLIMITED' : 'UNKNOWN', undefined, inputs);
}

/** How many renewals there are at most, and what they are; BT-57 stands only where there is one. */
function optionFields(terms: Terms, untold: UntoldWarning): Field[] {
  const inputs = [{ mapping: terms, key: 'options' }];
  const { options } = terms.value;
  if (options === 'none') return [field('BT-58', '0', undefined, inputs)];
  if (options === undefined || typeof options === 'string')
    return [field('BT-58', undefined, warningFor(options ?? 'missing', untold), inputs)];
  const groups = optionGroupsOf(terms);
  const counts = groups.map((group) => countAt(group, 'count'));
  const own = groups.flatMap((mapping) => ['count', 'length'].map((key) => ({ mapping, key })));
  const isKnown = counts.every(({ max, unknown }) => max !== undefined && !unknown);
  const most = isKnown ? `${counts.reduce((sum, { max = 0 }) => sum + max, 0)}` : undefined;
  const text = renewalsText(groups.map(({ value }) => value));
  return [field('BT-58', most, most ? undefined : 'number-open', own), field('BT-57', text, undefined, own)];
}

/** Rights to buy more work, where there are any. */
function moreWorkFields(terms: Terms): Field[] {
  const groups: readonly Entry<'scopeOption'>[] | string | undefined = terms.value.scopeOptions;
  if (groups === undefined || typeof groups === 'string') return [];
  return [field('BT-54', moreWorkText(groups), undefined, [{ mapping: terms, key: 'scopeOptions' }])];
}
