import { durationText } from '../../calendar/length.js';
import { exactDayOf } from '../../calendar/window.js';
import { answerTo } from '../../domain/answers/questions.js';
import { isAnswered, writtenIn } from '../../domain/answers/value.js';
import { doubtsOf } from '../../domain/citing/inputs.js';
import type { Dataset } from '../../domain/dataset.js';
import { lookUp } from '../../domain/look-up.js';
import type { Lot, Procured } from '../../domain/procured.js';
import { longestLengthOf } from '../../domain/terms/longest-length.js';
import { optionGroupsOf } from '../../domain/terms/option-groups.js';
import { lastUsable } from '../../domain/terms/period.js';
import { countAt, type Input, type Terms } from '../../domain/terms/reading.js';
import { municipalitiesOf } from '../../domain/terms/schedule.js';
import type { BusinessTerm, EformsWarning } from '../../text/eforms.js';

/** One business term of a lot; without a value the field stays empty, and a warning says why. */
export interface Field {
  readonly term: BusinessTerm;
  readonly value: string | undefined;
  readonly warnings: readonly EformsWarning[];
  /** The values of the data that it rests on. */
  readonly inputs: readonly Input[];
}

/**
 * The business terms of one lot. A day stands only where the sources give that very day. The end and the duration count all
 * renewals in; the duration stands only where there is no end (Implementing Regulation (EU) 2019/1780, BT-36 and BT-537).
 */
export function businessTermsOf(lot: Lot, procured: Procured, dataset: Dataset): Field[] {
  const fields = [...buyerFields(lot, procured, dataset), ...methodFields(lot), ...termFields(lot)];
  return fields.map((one) =>
    doubtsOf(one.inputs).length > 0 ? { ...one, warnings: [...one.warnings, 'doubted'] } : one,
  );
}

function field(
  term: BusinessTerm,
  value: string | undefined,
  warning?: EformsWarning,
  inputs: readonly Input[] = [],
): Field {
  return { term, value, warnings: warning ? [warning] : [], inputs };
}

function buyerFields({ id, name, contract, things }: Lot, { region }: Procured, { municipalities }: Dataset): Field[] {
  const codes = municipalitiesOf(contract, things);
  const names = codes.map((code) => municipalities?.get(code)?.name ?? code).join('; ');
  return [
    names === '' ? field('BT-500', region.name, 'region-only') : field('BT-500', names),
    names === '' ? field('BT-501', undefined, 'not-told') : field('BT-501', codes.join('; ')),
    field('BT-137', id),
    field('BT-21', name),
  ];
}

/** The procedures of which eForms has a sure counterpart. */
const procedures: Readonly<Record<string, string>> = { 'direct-award': 'neg-wo-call' };

function methodFields({ contract, things }: Lot): Field[] {
  const value = answerTo('procedure', contract, things)?.value;
  const told = value && isAnswered(value) ? writtenIn(value) : undefined;
  const code = told && procedures[told];
  const block = lookUp(contract, 'procurement', things)?.located;
  const inputs = typeof block?.value === 'object' ? [{ mapping: block as Input['mapping'], key: 'procedure' }] : [];
  return [
    field('BT-105', code, code ? undefined : told ? 'no-code' : 'not-told', inputs),
    field('BT-765', undefined, 'not-told'),
  ];
}

function termFields({ schedule: { terms: found, agreed } }: Lot): Field[] {
  const terms = found?.located;
  if (!terms || !agreed) return [field('BT-538', 'UNKNOWN', 'not-told')];
  const of = (...keys: string[]): Input[] => keys.map((key) => ({ mapping: terms, key }));
  const start = exactDayOf(agreed.initial.firstDay);
  const last = lastUsable(agreed.periods);
  const end = last && exactDayOf(last.lastDay);
  const options = optionFields(terms);
  const isRenewable = options.some(({ term }) => term === 'BT-57');
  const lasts = of('lastDay', 'initialTerm', 'options', 'maximumTerm', 'latestLastDay');
  return [
    field('BT-536', start, start ? undefined : 'between-bounds', of('firstDay')),
    field('BT-537', end, !end ? 'between-bounds' : isRenewable ? 'options-included' : undefined, lasts),
    ...(end ? [] : [durationField(terms, lasts)]),
    ...options,
    field('BT-109', undefined, 'not-binding'),
  ];
}

/** How long it lasts at most, where its end is no one day. */
function durationField(terms: Terms, inputs: readonly Input[]): Field {
  const longest = longestLengthOf(terms);
  if (longest !== undefined) return field('BT-36', durationText(longest), 'options-included', inputs);
  const { initialTerm, lastDay } = terms.value;
  const isWithoutEnd = initialTerm === 'unlimited' || lastDay === 'none';
  return field('BT-538', isWithoutEnd ? 'UNLIMITED' : 'UNKNOWN', undefined, inputs);
}

/** How many renewals there are at most, and what they are; BT-57 stands only where there is one. */
function optionFields(terms: Terms): Field[] {
  const inputs = [{ mapping: terms, key: 'options' }];
  const { options } = terms.value;
  if (options === 'none') return [field('BT-58', '0', undefined, inputs)];
  if (options === undefined || typeof options === 'string') return [field('BT-58', undefined, 'not-told', inputs)];
  const groups = optionGroupsOf(terms);
  const counts = groups.map((group) => countAt(group, 'count'));
  const own = groups.flatMap((mapping) => ['count', 'length', 'notice'].map((key) => ({ mapping, key })));
  const isKnown = counts.every(({ max, unknown }) => max !== undefined && !unknown);
  const most = isKnown ? `${counts.reduce((sum, { max = 0 }) => sum + max, 0)}` : undefined;
  const text = groups.map(({ value: { count, length } }) => `${count ?? '?'} × ${length ?? '?'}`).join('; ');
  return [field('BT-58', most, most ? undefined : 'number-open', own), field('BT-57', text, undefined, own)];
}
