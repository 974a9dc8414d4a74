import type { Taken } from '../published.js';
import type { Element } from './xml.js';

/** The text of an element in one line, with the place where it stands. */
export function takenFrom(element: Element, pointer: string): Taken<string> {
  const value = element.text.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return { value, line: element.line, quote: value, pointer };
}
