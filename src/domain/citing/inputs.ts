import type { Text } from '../../text/language.js';
import { ruleOfKey, unitIn, type ValueRule } from '../changes/meaning.js';
import type { Edition, Region, RegionEdition } from '../dataset.js';
import type { Doubt } from '../entry.js';
import { nameOfKey } from '../key-names.js';
import type { Input } from '../terms/reading.js';
import { citationFor, kindAt, type Value } from '../walk.js';
import { writtenValue } from '../written-value.js';
import { citationOf, type Reference, referencesAt, uniqueReferences } from './citation.js';

/** The edition in which an input is written; `undefined` above the editions. */
export function editionOf({ mapping }: Input, region: Region): Edition | RegionEdition | undefined {
  return region.editionAt(mapping.path);
}

/** The lines that state the inputs, each once, in the order of the inputs. */
export function referencesOf(inputs: readonly Input[], region: Region): Reference[] {
  const found = inputs.flatMap((input) => {
    const citation = citationOf(input.mapping, input.key);
    return citation ? referencesAt(citation, editionOf(input, region)?.source) : [];
  });
  return uniqueReferences(found.filter(({ source }) => source !== '?'));
}

/** The lines that state a value of the data; what needs no citation has those of a line of its own. */
export function referencesTo(value: Value): Reference[] {
  const { mapping, rule } = value;
  const citation = citationFor(value);
  return !citation || (rule.is.startsWith('label') && !citation.own) ? [] : referencesAt(citation, mapping.source);
}

/** A doubt about an input, with the value that is doubted. */
export interface DoubtedInput extends Doubt {
  readonly key: string;
  /** What the key is called where it stands. */
  readonly name: Text;
  /** For programs, and as the data have it, with what kind of value it is. */
  readonly value: string;
  readonly written: unknown;
  readonly rule: ValueRule;
  /** What a number counts: see `unitIn`. */
  readonly unit?: string | undefined;
}

/** The doubts about inputs, each once. */
export function doubtsOf(inputs: readonly Input[]): DoubtedInput[] {
  const found = new Map<Doubt, DoubtedInput>();
  for (const { mapping, key } of inputs) {
    const { doubt, ...values } = mapping.value as { doubt?: Record<string, Doubt> } & Record<string, unknown>;
    const own = doubt?.[key];
    if (!own) continue;
    const kind = kindAt(mapping.path);
    const rule = ruleOfKey(key, kind);
    const written = values[key];
    found.set(own, {
      ...own,
      key,
      name: nameOfKey(key, kind),
      value: writtenValue(written, ','),
      written,
      rule,
      unit: unitIn(values, rule),
    });
  }
  return [...found.values()];
}
