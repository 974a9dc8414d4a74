import type { Text } from './language.js';
import { joined, plain } from './phrase.js';

/**
 * Places of a document in words, in their order: `lines 12-14, 20`; `page 3`; `“vier jaar”`.
 *
 * @param places as a `cite` has them: lines `12-14`, pages `p3`, words in quotes, or `url`
 */
export function placesText(places: readonly string[]): Text {
  const lines = places.filter((one) => /^\d/.test(one));
  const pages = places.flatMap((one) => (/^p\d/.test(one) ? [one.slice(1)] : []));
  const words = places.flatMap((one) =>
    one.startsWith('"') ? [`“${one.slice(1, -1).replaceAll('" "', '”, “')}”`] : [],
  );
  const parts = [
    ...(lines.length > 0 ? [numbered(lines, ['regel', 'regels'], ['line', 'lines'])] : []),
    ...(pages.length > 0 ? [numbered(pages, ['bladzijde', 'bladzijden'], ['page', 'pages'])] : []),
    ...words.map(plain),
    ...(places.includes('url') ? [{ nl: 'webadres', en: 'web address' }] : []),
  ];
  return joined(parts, ', ');
}

type OneOrMore = readonly [string, string];

function numbered(numbers: readonly string[], nl: OneOrMore, en: OneOrMore): Text {
  const isOne = numbers.length === 1 && !numbers[0]?.includes('-');
  const told = numbers.join(', ');
  return { nl: `${nl[isOne ? 0 : 1]} ${told}`, en: `${en[isOne ? 0 : 1]} ${told}` };
}
