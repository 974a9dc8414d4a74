import type { Text } from './language.js';

/**
 * That quotes do not say values: what they do say, else how it might be printed.
 *
 * @param values what they should say, as the data writes it
 * @param readings what they say of that kind, as the data would write it
 * @param wanted how papers print the values
 */
export function notSaid(
  values: readonly (string | number)[],
  readings: readonly string[],
  quotes: readonly string[],
  wanted: readonly string[],
): Text {
  const [nl, en] = [values.join(' en '), values.join(' and ')];
  if (readings.length > 0) {
    return {
      nl: `de aanhaling zegt ${readings.join(' en ')}; de waarde is ${nl}`,
      en: `the quote says ${readings.join(' and ')}; the value is ${en}`,
    };
  }
  const [printed, likely] = [quotes, wanted].map((all) => all.map((one) => `"${one}"`).join(', '));
  return {
    nl: `${printed} zegt niet ${nl}; verwacht: ${likely}`,
    en: `${printed} does not say ${en}; expected: ${likely}`,
  };
}
