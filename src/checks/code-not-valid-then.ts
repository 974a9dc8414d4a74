import { parseDay } from '../calendar/day.js';
import { exactly, isBefore, type Window } from '../calendar/window.js';
import type { Validity } from '../domain/dataset.js';
import { isDoubted } from '../domain/doubted.js';
import { isUnknown } from '../domain/entry.js';
import type { Run } from '../domain/run.js';
import { dayAt } from '../domain/terms/reading.js';
import { writtenDays } from '../domain/terms/written.js';
import { hullOf, toldBetween } from '../domain/told-between.js';
import type { Mapping, Value } from '../domain/walk.js';
import { itemsOf, type Located, leadsInto, under } from '../source/located.js';
import type { Problem } from '../source/rule.js';
import type { Text } from '../text/language.js';
import { en, nl, plain } from '../text/phrase.js';
import type { Check } from './check.js';
import { placeOfCode } from './unknown-code.js';

export const codeNotValidThen: Check = {
  id: 'code-not-valid-then',
  severity: 'warning',
  keys: ['regionEdition.municipalities', 'procurement.criterion'],
  text: {
    nl: {
      title: 'code die toen niet gold',
      why: 'Gemeenten gaan op in andere en regels vervallen; wat er toen niet was, kan een stuk alleen bij vergissing noemen.',
      fix: 'Kies de code die toen gold; kijkt het stuk vooruit of terug, zet dan `doubt` bij de waarde.',
    },
    en: {
      title: 'code that did not hold then',
      why: 'Municipalities merge and rules lapse; a paper can name what did not exist then only by mistake.',
      fix: 'Choose the code that held then; if the paper looks ahead or back, give the value a `doubt`.',
    },
  },
  *find(run) {
    for (const mapping of run.mappings) for (const value of run.valuesOf(mapping)) yield* wrongIn(value, run);
  },
};

/** A code with the days on which it holds. */
interface Dated extends Validity {
  readonly name: Text;
  /** What came in its place. */
  readonly next: string | undefined;
}

function* wrongIn(value: Value, run: Run): Generator<Problem> {
  const { mapping, key, rule } = value;
  if (rule.group === undefined && key !== 'municipalities') return;
  for (const at of codesAt(value)) {
    const dated = datedFor(value, at.value, run);
    if (!dated || (!dated.validFrom && !dated.validUntil) || isDoubted(mapping.entry, key)) continue;
    const then = key === 'municipalities' ? ownDayOf(mapping) : undefined;
    const told = then ?? toldBetween(mapping, key, run.dataset.cards);
    const window = told && hullOf<unknown>([told, ...(key === 'municipalities' ? [] : firstDaysFor(mapping, run))]);
    const side = window && sideOutside(dated, window);
    if (!window || !side || !run.isSound(mapping.entry)) continue;
    yield {
      ...placeOfCode(value, at),
      message: notValidText(at.value, dated, side, writtenDays(window)),
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

function datedFor({ key, rule }: Value, code: string, { dataset, lists }: Run): Dated | undefined {
  if (key === 'municipalities') {
    const one = dataset.municipalities?.get(code);
    const [into, more] = one?.into ?? [];
    return one && { ...one, name: plain(one.name), next: more === undefined ? into : undefined };
  }
  const term = lists.datedTerm(rule.group ?? '', code);
  return term && { ...term, name: term.label, next: undefined };
}

function sideOutside({ validFrom, validUntil }: Validity, window: Window<unknown>): 'before' | 'after' | undefined {
  const [from, until] = [validFrom, validUntil].map((day) => (day === undefined ? undefined : parseDay(day)));
  if (from && isBefore(window, exactly(from)) === 'yes') return 'before';
  return until && isBefore(exactly(until), window) === 'yes' ? 'after' : undefined;
}

function notValidText(
  code: string,
  { name, validFrom = '', validUntil = '' }: Dated,
  side: 'before' | 'after',
  day: string,
): Text {
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

function codesAt({ located }: Value): Located<string>[] {
  const items = Array.isArray(located.value) ? itemsOf(located as Located<unknown[]>) : [located];
  return items.filter(({ value }) => typeof value === 'string' && !isUnknown(value)) as Located<string>[];
}

/** The first days of the contract within which a mapping stands, as any source gives them. */
function firstDaysFor(mapping: Mapping, run: Run): Window<unknown>[] {
  const all = run.all('contract').map(({ entry }) => entry);
  const own = all.find(({ path }) => leadsInto(mapping.entry.path, path));
  return all.flatMap((contract) => {
    const terms = contract.value.id === own?.value.id ? under(contract, 'terms') : undefined;
    return terms && typeof terms.value !== 'string' ? [dayAt(terms as Located<object>, 'firstDay')] : [];
  });
}
