/** Thrown at what is not of the plain style. */
export const aside = Symbol('aside');

const wholeNumber = /^(?:0|-?[1-9]\d{0,14})$/;
const decimal = /^-?(?:0|[1-9]\d{0,9})\.\d{1,5}$/;
/** Where a scalar begins so, the library may read a number, a truth value or nothing. */
const mayBeNoText = /^[-+.\d~nNtTfF]/;
const noText =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?\d+|[-+]?(?:\.\d+|\d+\.\d*)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
/** Signs with which no plain scalar begins, or with which one that does needs a closer look. */
const sign = /^(?:[?:,[\]{}#&*!|>'"%@`]|-(?!\d))/;

/** A scalar without quotes as YAML 1.2 reads it. */
export function scalarOf(text: string): unknown {
  if (text === '' || sign.test(text) || text.endsWith(':') || text.includes(': ') || text.includes(' #')) throw aside;
  if (!mayBeNoText.test(text)) return text;
  if (wholeNumber.test(text) || decimal.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (noText.test(text)) throw aside;
  return text;
}

/** Only a space is a space to YAML. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}
