import { asText } from '../../domain/answers/written-answer.js';
import { printedWords, shortCitation } from '../../domain/citing/citation.js';
import type { CitedValue } from '../../domain/citing/cited-values.js';
import { placeOf } from '../../source/diagnostic.js';
import { placeByIds } from '../../source/identity.js';
import { keyName } from '../../text/keys.js';
import type { Text } from '../../text/language.js';
import { phrase } from '../../text/phrase.js';
import type { Datum } from '../report.js';

/** Where a value stands and what is printed for it, for programs. */
export function citedRecord({ located, citation, mapping }: CitedValue): Record<string, Datum> {
  return {
    ...placeOf(located),
    at: placeByIds(located),
    value: asText(located.value),
    cite: citation ? shortCitation(citation, mapping.source) || null : null,
    quote: citation ? printedWords(citation) || null : null,
  };
}

/** What a value is about, for people: its key, and the id of the innermost thing that has one; of a point its number. */
export function aboutText({ key, located, mapping, asKey }: CitedValue): Text {
  const ids = [...placeByIds(located).matchAll(/\[([^\]]+)\]/g)];
  const id = asKey ? `${mapping.number}` : ids.at(-1)?.[1];
  const name = keyName(key, mapping.kind);
  return id === undefined ? name : phrase`${id}: ${name}`;
}
