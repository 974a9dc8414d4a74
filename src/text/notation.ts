import type { Text } from './language.js';
import { plain } from './phrase.js';

/** A length in years for a notation: `4`, `4½`, `1y2m`, `≤2`, `4–6`, `≥4`, `∞`; `?` where it is not known. */
export function yearsText(length: string): Text {
  if (length === 'unlimited') return plain('∞');
  const [from = '', to] = length.split('..');
  if (to === undefined) return oneText(from);
  const [low, high] = [oneText(from), oneText(to)];
  if (from === '') return prefixed('≤', high);
  if (to === '') return prefixed('≥', low);
  return { nl: `${low.nl}–${high.nl}`, en: `${low.en}–${high.en}` };
}

/** `4 + 4×?`: the initial term and the options, in years; `+ 0` where there are none, `+ ?` where nobody says. */
export function termText(initial: Text, options: readonly Text[] | 'none' | 'unknown'): Text {
  const rest = options === 'none' ? [plain('0')] : options === 'unknown' ? [plain('?')] : options;
  return {
    nl: [initial, ...rest].map(({ nl }) => nl).join(' + '),
    en: [initial, ...rest].map(({ en }) => en).join(' + '),
  };
}

/** Such a term with the most that all of it may last: `4 + 4×?, together ≤8`. */
export function cappedText(term: Text, most: Text): Text {
  return { nl: `${term.nl}, samen ${most.nl}`, en: `${term.en}, together ${most.en}` };
}

/** How such a term is read. */
export const termLegend: Text = {
  nl: 'Looptijd in jaren: vast deel + opties (4 + 3×2: vier jaar en drie opties van twee jaar); ≤ hoogstens, ? niet bekend.',
  en: 'Term in years: fixed part + options (4 + 3×2: four years and three options of two years); ≤ at most, ? not known.',
};

/** `3×2`, `1–2×≤1½`, `?×1`. */
export function optionText(count: string, length: Text): Text {
  const times = /^\d/.test(count) ? count.replace('..', '–') : count === 'unlimited' ? '∞' : '?';
  return { nl: `${times}×${length.nl}`, en: `${times}×${length.en}` };
}

function oneText(iso: string): Text {
  const [, years = '0', months = '0', days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(iso) ?? [];
  const [, count, unit] = /^P(\d+)([WD])$/.exec(iso) ?? [];
  if (unit === 'W') return { nl: `${count} wk`, en: `${count} wk` };
  if (unit === 'D') return { nl: `${count} dg`, en: `${count} d` };
  if (iso === '' || !/^P\d/.test(iso)) return plain('?');
  if (days !== undefined) {
    const { nl, en } = oneText(iso.replace(/\d+D$/, ''));
    return { nl: `${nl} ${days} dg`, en: `${en} ${days} d` };
  }
  const all = Number(years) * 12 + Number(months);
  const [whole, rest] = [Math.floor(all / 12), all % 12];
  if (rest === 0) return plain(`${whole}`);
  if (rest === 6) return plain(whole === 0 ? '½' : `${whole}½`);
  return whole === 0
    ? { nl: `${rest} mnd`, en: `${rest} mo` }
    : { nl: `${whole} jr ${rest} mnd`, en: `${whole} yr ${rest} mo` };
}

function prefixed(sign: string, { nl, en }: Text): Text {
  return { nl: `${sign}${nl}`, en: `${sign}${en}` };
}
