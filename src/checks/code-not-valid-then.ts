import { parseDay } from '../calendar/day.js';
import { exactly, isBefore, type Window } from '../calendar/window.js';
import type { Dataset, Region, Validity } from '../domain/dataset.js';
import { isDoubted } from '../domain/doubted.js';
import { isUnknown } from '../domain/entry.js';
import type { Run } from '../domain/run.js';
import { dayAt } from '../domain/terms/reading.js';
import { written } from '../domain/terms/written.js';
import { hullOf, toldBetween } from '../domain/told-between.js';
import { allOf, type Mapping, type Value } from '../domain/walk.js';
import { itemsOf, type Located, under } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { InBoth } from '../text/language.js';
import { en, nl, plain } from '../text/phrase.js';
import type { Check } from './check.js';

export const codeNotValidThen: Check = {
  id: 'code-not-valid-then',
  severity: 'warning',
  keys: ['region.municipalities', 'procurement.criterion'],
  text: {
    nl: {
      title: 'code die toen niet gold',
      why: 'Gemeenten gaan op in andere en regels vervallen; wat er toen niet was, kan een stuk alleen bij vergissing noemen.',
      fix: 'Kies de code die toen gold; kijkt het stuk vooruit of terug, zet dan `doubt` bij de waarde.',
    },
    en: {
      title: 'code that did not hold then',
      why: 'Municipalities merge and rules lapse; what did not exist then, a document can only name by mistake.',
      fix: 'Choose the code that held then; if the document looks ahead or back, give the value a `doubt`.',
    },
  },
  *find(run) {
    for (const region of run.dataset.regions) {
      const firstDays = firstDaysIn(region);
      let contract: Mapping | undefined;
      for (const mapping of region.mappings) {
        if (mapping.kind === 'contract') contract = mapping;
        const id = contract && isWithin(mapping, contract) ? (contract.entry.value as { id: string }).id : undefined;
        const days = firstDays.get(id ?? '') ?? [];
        for (const value of run.valuesOf(mapping)) yield* wrongIn(value, days, run);
      }
    }
  },
};

/** A code with the days on which it holds. */
interface Dated extends Validity {
  readonly name: InBoth;
  /** What came in its place. */
  readonly next: string | undefined;
}

function* wrongIn(value: Value, firstDays: readonly Window<unknown>[], { dataset, isSound }: Run): Generator<Problem> {
  const { mapping, key } = value;
  for (const at of codesOf(value)) {
    const dated = datedFor(value, at.value, dataset);
    if (!dated || (!dated.validFrom && !dated.validUntil) || isDoubted(mapping.entry, key)) continue;
    const then = key === 'municipalities' ? ownDayOf(mapping) : undefined;
    const told = then ?? toldBetween(mapping, key, dataset.cards);
    const window = told && hullOf<unknown>([told, ...(key === 'municipalities' ? [] : firstDays)]);
    const side = window && sideOutside(dated, window);
    if (!window || !side || !isSound(mapping.entry)) continue;
    yield {
      at,
      message: said(at.value, dated, side, written(window)),
      meant: side === 'after' ? dated.next : undefined,
    };
  }
}

/** The day that a mapping is about itself; of any other, that of its source counts. */
function ownDayOf({ kind, entry }: Mapping): Window<unknown> | undefined {
  const key = kind === 'organisation' ? 'asOf' : kind === 'event' ? 'day' : undefined;
  const told = key && (entry.value as Record<string, unknown>)[key];
  return key && told !== undefined && !isUnknown(told) ? dayAt(entry, key) : undefined;
}

function datedFor({ key, rule }: Value, code: string, { vocabulary, municipalities }: Dataset): Dated | undefined {
  if (key === 'municipalities') {
    const one = municipalities?.get(code);
    const [into, more] = one?.into ?? [];
    return one && { ...one, name: plain(one.name), next: more === undefined ? into : undefined };
  }
  const term = rule.group === undefined ? undefined : vocabulary?.groups[rule.group]?.find(({ id }) => id === code);
  return term && { ...term, name: term.label, next: undefined };
}

function sideOutside({ validFrom, validUntil }: Validity, window: Window<unknown>): 'before' | 'after' | undefined {
  const [from, until] = [validFrom, validUntil].map((day) => (day === undefined ? undefined : parseDay(day)));
  if (from && isBefore(window, exactly(from)) === 'yes') return 'before';
  return until && isBefore(exactly(until), window) === 'yes' ? 'after' : undefined;
}

function said(
  code: string,
  { name, validFrom = '', validUntil = '' }: Dated,
  side: 'before' | 'after',
  day: string,
): InBoth {
  return side === 'before'
    ? {
        nl: nl`\`${code}\` (${name}) is er sinds ${validFrom}; dit is van ${day}`,
        en: en`\`${code}\` (${name}) has been there since ${validFrom}; this is from ${day}`,
      }
    : {
        nl: nl`\`${code}\` (${name}) was er tot en met ${validUntil}; dit is van ${day}`,
        en: en`\`${code}\` (${name}) was there up to and including ${validUntil}; this is from ${day}`,
      };
}

function codesOf({ located }: Value): Located<string>[] {
  const items = Array.isArray(located.value) ? itemsOf(located as Located<unknown[]>) : [located];
  return items.filter(({ value }) => typeof value === 'string' && !isUnknown(value)) as Located<string>[];
}

/** The first days of each contract of a region, as any source gives them. */
function firstDaysIn(region: Region): Map<string, Window<unknown>[]> {
  const days = new Map<string, Window<unknown>[]>();
  for (const { entry } of allOf(region, 'contract')) {
    const terms = under(entry, 'terms');
    if (!terms || typeof terms.value === 'string') continue;
    days.set(entry.value.id, [...(days.get(entry.value.id) ?? []), dayAt(terms as Located<object>, 'firstDay')]);
  }
  return days;
}

function isWithin(mapping: Mapping, whole: Mapping): boolean {
  return whole.entry.path.every((step, index) => mapping.entry.path[index] === step);
}
