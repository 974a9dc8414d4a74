import type { Text } from './language.js';
import { countText, wordOrLengthText } from './measures.js';
import { joined, phrase } from './phrase.js';

/** A group of options, as the data writes it. */
interface OptionGroup {
  readonly count?: string | number | undefined;
  readonly length?: string | undefined;
}

/** Options to extend in words, each with its own length: `2 extensions of 1 year each; 1 extension of at most 2 years`. */
export function renewalsText(groups: readonly OptionGroup[]): Text {
  return joined(groups.map(groupText), '; ');
}

function groupText({ count, length }: OptionGroup): Text {
  const told = String(count ?? '');
  const isOne = told === '1';
  const what: Text = isOne ? { nl: 'verlenging', en: 'extension' } : { nl: 'verlengingen', en: 'extensions' };
  const many = manyText(told, what);
  const long = /^(\.\.)?P\d|^unlimited$/.test(length ?? '') ? wordOrLengthText(length ?? '') : undefined;
  if (!long) return phrase`${many} (${openText(length ?? '', { nl: 'lengte', en: 'length' })})`;
  return isOne
    ? { nl: `${many.nl} van ${long.nl}`, en: `${many.en} of ${long.en}` }
    : { nl: `${many.nl} van elk ${long.nl}`, en: `${many.en} of ${long.en} each` };
}

/** `4 extensions`, `extensions (number: undecided)` */
function manyText(count: string, what: Text): Text {
  if (/^[~\d.]|^unlimited$/.test(count)) return phrase`${countText(count)} ${what}`;
  return phrase`${what} (${openText(count, { nl: 'aantal', en: 'number' })})`;
}

/** `number: undecided` */
function openText(word: string, what: Text): Text {
  return phrase`${what}: ${word === '' ? { nl: 'niet vermeld', en: 'not stated' } : wordOrLengthText(word)}`;
}

/** A right to buy more work. */
interface MoreWork {
  readonly name?: string;
  readonly count?: string | number;
  readonly value?: string | number;
  readonly unit?: string;
}

/** Rights to buy more work, as one sentence: `2 options for more work; 1 option for more work (crisis care, 2.5 eur-million)`. */
export function moreWorkText(groups: readonly MoreWork[]): Text {
  return joined(groups.map(moreWorkGroupText), '; ');
}

function moreWorkGroupText({ count, name, value, unit }: MoreWork): Text {
  const told = String(count ?? '');
  const isOne = told === '1';
  const rights = manyText(told, {
    nl: isOne ? 'optie op meer werk' : 'opties op meer werk',
    en: isOne ? 'option for more work' : 'options for more work',
  });
  const known = [name, value === undefined ? undefined : [value, unit].filter((one) => one !== undefined).join(' ')];
  const more = known.filter((one) => one !== undefined).join(', ');
  return more === '' ? rights : phrase`${rights} (${more})`;
}
