import { type ReasonWord, reasonText } from './days.js';
import type { Text } from './language.js';
import { phrase } from './phrase.js';

/** A length as the data has it, in words: `P4Y6M`, `P13W`, `P4Y..P6Y`, `..P2Y`, `P4Y..`, `unlimited`. */
export function lengthText(value: string): Text {
  if (value === 'unlimited') return reasonText.unlimited;
  return rangeText(value, isoLengthText, { nl: 'tot', en: 'to' });
}

/** A number as the data has it, in words: `4`, `1..2`, `70..`, `~900`, `unlimited`. */
export function countText(value: string): Text {
  if (value === 'unlimited') return { nl: 'onbeperkt', en: 'unlimited' };
  if (value.startsWith('~')) {
    const { nl, en } = numberText(value.slice(1));
    return { nl: `ongeveer ${nl}`, en: `about ${en}` };
  }
  return rangeText(value, numberText, { nl: 'tot en met', en: 'to' });
}

/** What numbers of things are called: one, and more. */
const units = {
  single: { nl: ['aanbieder alleen', 'aanbieders, elk alleen'], en: ['provider alone', 'providers, each alone'] },
  combination: { nl: ['samenwerkingsverband', 'samenwerkingsverbanden'], en: ['combination', 'combinations'] },
  'strategic-partners': {
    nl: ['strategische partner', 'strategische partners'],
    en: ['strategic partner', 'strategic partners'],
  },
} as const;

/** A number of things by the code of what they are: `1 tot en met 2 samenwerkingsverbanden`. */
export function unitsText(value: string, unit: string, label: Text): Text {
  const number = countText(value);
  if (!Object.hasOwn(units, unit)) return phrase`${number} (${label})`;
  const { nl, en } = units[unit as keyof typeof units];
  const which = /(^|\D)1$/.test(value) ? 0 : 1;
  return { nl: `${number.nl} ${nl[which]}`, en: `${number.en} ${en[which]}` };
}

/** A value as the data has it, in words where it is an unknown word or a length. */
export function wordOrLengthText(value: string): Text {
  if (Object.hasOwn(reasonText, value)) return reasonText[value as ReasonWord];
  return /^(\.\.)?P\d/.test(value) ? lengthText(value) : { nl: value, en: value };
}

/** A number written as people do; anything else as it stands. */
export function numberText(value: string): Text {
  const number = Number(value);
  if (value === '' || Number.isNaN(number)) return { nl: value, en: value };
  // What needs no mark between its digits is written alike everywhere; what knows the marks takes milliseconds to begin.
  if (/^\d{1,3}$/.test(value)) return { nl: String(number), en: String(number) };
  return { nl: number.toLocaleString('nl-NL'), en: number.toLocaleString('en-GB') };
}

export const flagText = { true: { nl: 'ja', en: 'yes' }, false: { nl: 'nee', en: 'no' } } as const;

export const aroundText = (part: string): Text => ({ nl: `omstreeks ${part}`, en: `around ${part}` });

function rangeText(value: string, textOf: (one: string) => Text, till: Text): Text {
  const [from = '', to] = value.split('..');
  if (to === undefined) return textOf(from);
  const [low, high] = [textOf(from), textOf(to)];
  if (from === '') return { nl: `hoogstens ${high.nl}`, en: `at most ${high.en}` };
  if (to === '') return { nl: `minstens ${low.nl}`, en: `at least ${low.en}` };
  return {
    nl: `${withoutUnit(low.nl, high.nl)} ${till.nl} ${high.nl}`,
    en: `${withoutUnit(low.en, high.en)} ${till.en} ${high.en}`,
  };
}

/** `4 years` before `6 years` is `4`. */
function withoutUnit(low: string, high: string): string {
  const [number = '', unit, more] = low.split(' ');
  const [, same, none] = high.split(' ');
  return unit !== undefined && unit === same && more === undefined && none === undefined ? number : low;
}

const lengthUnits = [
  [/(\d+)Y/, 'jaar', 'jaar', 'year', 'years'],
  [/(\d+)M/, 'maand', 'maanden', 'month', 'months'],
  [/(\d+)W/, 'week', 'weken', 'week', 'weeks'],
  [/(\d+)D/, 'dag', 'dagen', 'day', 'days'],
] as const;

function isoLengthText(iso: string): Text {
  if (!/^P\d/.test(iso)) return { nl: iso, en: iso };
  const told = lengthUnits.flatMap(([unit, one, more, oneEn, moreEn]) => {
    const [, count] = unit.exec(iso) ?? [];
    if (count === undefined) return [];
    return [
      count === '1' ? { nl: `1 ${one}`, en: `1 ${oneEn}` } : { nl: `${count} ${more}`, en: `${count} ${moreEn}` },
    ];
  });
  return { nl: told.map(({ nl }) => nl).join(' en '), en: told.map(({ en }) => en).join(' ') };
}
