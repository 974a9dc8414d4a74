import type { Located } from '../../source/located.js';
import { ruleOfKey, type ValueRule } from '../changes/meaning.js';
import type { Reference } from '../citing/citation.js';
import { type DoubtedInput, doubtsOf, referencesOf } from '../citing/inputs.js';
import type { Region } from '../dataset.js';
import type { MappingKind } from '../model.js';
import type { Input } from '../terms/reading.js';
import { type AnswerValue, type DataValue, dataValue, isAnswered, valueKindOf } from './value.js';
import { meaningIn } from './written-answer.js';

/** What a thing says on one question, as of a day. */
export interface Answer {
  readonly value: AnswerValue;
  /** The same text for all values that mean the same, and what kind of value they are. */
  readonly meaning: string;
  readonly is: ValueRule['is'];
  /** Whether it is an answer, and not a word for what is not known. */
  readonly isKnown: boolean;
  /** The lines that say it. */
  readonly references: readonly Reference[];
  readonly doubts: readonly DoubtedInput[];
}

/**
 * A value as an answer.
 *
 * @param inputs the values of the data whose lines say it
 * @param from those from which it follows, where that are others: their doubts are its doubts
 */
export function answerOf(value: AnswerValue, inputs: readonly Input[], region: Region, from = inputs): Answer {
  return {
    value,
    meaning: meaningIn(value),
    is: valueKindOf(value),
    isKnown: isAnswered(value),
    references: referencesOf(inputs, region),
    doubts: doubtsOf(from),
  };
}

/** The value under a key of a mapping; `undefined` where it is not there. */
export function dataValueAt(mapping: Located<object>, kind: MappingKind, key: string): DataValue | undefined {
  const written = (mapping.value as Record<string, unknown>)[key];
  if (written === undefined) return undefined;
  return dataValue(mapping, key, ruleOfKey(key, kind), written);
}

/** A word that stands in the place of a whole block or list of a mapping. */
export function wordFor(mapping: Located<object>, key: string, written: unknown): DataValue {
  return { is: 'data', mapping, key, rule: { is: 'name' }, written };
}
