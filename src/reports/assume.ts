import type { Day } from '../calendar/day.js';
import { parseSpan } from '../calendar/span.js';
import { parseStretch } from '../calendar/stretch.js';
import type { Dataset } from '../domain/dataset.js';
import { type Assumption, noAssumption } from '../domain/terms/assumption.js';
import { rightsOf } from '../domain/terms/options.js';
import { type AssumptionOf, scheduleOf } from '../domain/terms/schedule.js';
import { type ContractThing, keyFor } from '../domain/things.js';
import { assumeText } from '../text/assume.js';
import type { Text } from '../text/language.js';
import { nearest } from '../text/nearest.js';
import { phrase } from '../text/phrase.js';
import { timelineText } from '../text/timeline.js';
import { contractsAt, type NamedContract, pathOf } from './contract-path.js';
import { perhapsKnownAt } from './perhaps-known.js';
import type { Unknown } from './selection.js';
import { typedStretch } from './typed-day.js';
import { typedSpan } from './typed-length.js';

export interface Assumed {
  readonly of: AssumptionOf;
  /** What was supposed of contracts that nobody asked about since. */
  readonly unused: () => readonly string[];
}

/** Why something cannot be supposed. */
export interface AssumptionProblem {
  readonly problem: Text;
}

const fields = ['firstDay', 'initialTerm', 'options', 'option-1'] as const;
const wholesale = ['all-options', 'no-options'] as const;

/**
 * Reads what is supposed: `region/track[/segment][/contract]:field=value`, where the field is `firstDay`, `initialTerm`,
 * `options` or `option-N`, in any case, and the value a day or a duration as people type them, `used` or `declined`; or
 * `all-options`, `no-options`. From there on a day or a duration stands as it was read.
 * What makes no sense comes back as a problem, never as an assumption that does nothing.
 */
export function assumptionsFrom(
  texts: readonly string[],
  dataset: Dataset,
  asOf: Day,
  today: Day = asOf,
): Assumed | Unknown | AssumptionProblem {
  const own = new Map<string, Assumption>();
  let forAll: Assumption | undefined;
  for (const text of texts) {
    if ((wholesale as readonly string[]).includes(text)) {
      const all = text === 'all-options' ? { used: Number.POSITIVE_INFINITY } : { declinedFrom: 1 };
      forAll = { ...noAssumption, ...all, texts: [text] };
      continue;
    }
    const read = readFrom(text, today);
    if (!read) return { problem: assumeText.form(text) };
    const { path, field, value } = read;
    const named = contractsAt(
      path.split('/').map((word) => word.trim()),
      dataset,
      asOf,
    );
    if (!Array.isArray(named)) return named;
    const [target, ...more] = named;
    if (!target)
      return {
        problem: phrase`${path}: ${timelineText.nothingYet(asOf, perhapsKnownAt(path, dataset, asOf).length > 0)}`,
      };
    if (more.length > 0)
      return {
        problem: assumeText.several(
          path,
          named.map(({ contract }) => pathOf(contract)),
        ),
      };
    const key = contractKeyOf(target.contract);
    const added = addedTo(own.get(key) ?? noAssumption, `${path}:${field}=${value}`, field, value, target);
    if ('problem' in added) return added;
    own.set(key, added);
  }
  const unused = new Map(
    [...own].map(
      ([
        key,
        {
          texts: [text = ''],
        },
      ]) => [key, text],
    ),
  );
  return {
    of: (contract, things) => {
      unused.delete(contractKeyOf(contract));
      const mine = own.get(contractKeyOf(contract));
      return mine ?? (forAll && optionCountOf({ contract, things }) > 0 ? forAll : undefined);
    },
    unused: () => [...unused.values()],
  };
}

/** Path, field and value as the data writes them; `undefined` for a text that has not all three. */
function readFrom(text: string, today: Day): { path: string; field: string; value: string } | undefined {
  const [, path, typed, value] = /^(.+):([A-Za-z0-9-]+)=(.+)$/.exec(text) ?? [];
  if (path === undefined || typed === undefined || value === undefined) return undefined;
  const field = fields.find((one) => one.toLowerCase() === typed.toLowerCase()) ?? typed.toLowerCase();
  return { path, field, value: field === 'firstDay' ? typedStretch(value, today) : typedSpan(value.toLowerCase()) };
}

function addedTo(
  before: Assumption,
  text: string,
  field: string,
  value: string,
  target: NamedContract,
): Assumption | AssumptionProblem {
  const next = { ...before, texts: [...before.texts, text] };
  if (field === 'firstDay') {
    return parseStretch(value) ? { ...next, firstDay: value } : { problem: assumeText.noDay(text, value) };
  }
  if (field === 'initialTerm') {
    return parseSpan(value) ? { ...next, initialTerm: value } : { problem: assumeText.noLength(text, value) };
  }
  const number = field === 'options' ? 0 : Number(/^option-([1-9]\d?)$/.exec(field)?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return { problem: assumeText.noField(text, field, nearest(field, fields)) };
  const count = optionCountOf(target);
  if (count === 0 || number > count) return { problem: assumeText.noOption(text, pathOf(target.contract), count) };
  const added = withOption(next, number, value);
  if (!added) return { problem: assumeText.noFate(text, value) };
  const isBoth = Number.isFinite(added.declinedFrom) && added.used >= added.declinedFrom;
  return isBoth ? { problem: assumeText.usedAndDeclined(text) } : added;
}

/** Option `number`, or each of them where it is 0, with another length or a fate. */
function withOption(before: Assumption, number: number, value: string): Assumption | undefined {
  if (value === 'used') {
    return { ...before, used: Math.max(before.used, number === 0 ? Number.POSITIVE_INFINITY : number) };
  }
  if (value === 'declined') return { ...before, declinedFrom: Math.min(before.declinedFrom, Math.max(1, number)) };
  if (!parseSpan(value)) return undefined;
  return number === 0
    ? { ...before, each: value }
    : { ...before, lengths: new Map([...before.lengths, [number, value]]) };
}

/** How many options a contract has, as far as they are listed. */
function optionCountOf({ contract, things }: NamedContract): number {
  const { terms } = scheduleOf(contract, things);
  return terms ? [...rightsOf(terms.located, noAssumption)].length : 0;
}

function contractKeyOf({ region, id, segment }: ContractThing): string {
  return `${region.id}\n${keyFor(id, segment?.id)}`;
}
