import type { Text } from './language.js';
import { joined } from './phrase.js';

/** A first day that was moved, in words; what no source tells is missing. */
export interface PostponedWords {
  readonly from: Text | undefined;
  readonly to: Text | undefined;
  /** By how much. */
  readonly length: Text | undefined;
  /** How far it is only announced: intended or proposed. */
  readonly stage: Text | undefined;
}

/** `first day moved from 2021-01-01 to 2022-01-01`, `postponed by at least 3 months; from which day is not told`. */
export function postponedText({ from, to, length, stage }: PostponedWords): Text {
  const by = length ? { nl: ` met ${length.nl}`, en: ` by ${length.en}` } : { nl: '', en: '' };
  const what = from
    ? to
      ? { nl: `eerste dag verschoven van ${from.nl} naar ${to.nl}`, en: `first day moved from ${from.en} to ${to.en}` }
      : {
          nl: `eerste dag uitgesteld${by.nl}; die was ${from.nl}`,
          en: `first day postponed${by.en}; it was ${from.en}`,
        }
    : to
      ? { nl: `uitgesteld${by.nl} tot ${to.nl}`, en: `postponed${by.en} to ${to.en}` }
      : {
          nl: `uitgesteld${by.nl}; van welke dag, is niet verteld`,
          en: `postponed${by.en}; from which day is not told`,
        };
  return joined([...(stage ? [stage] : []), what], ': ');
}

/** Several of them, as a sentence that stands alone. */
export function postponedSentence(place: string, what: Text): Text {
  return { nl: `${place}: ${what.nl}.`, en: `${place}: ${what.en}.` };
}
