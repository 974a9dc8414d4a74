import type { Text } from './language.js';
import { joined, plain } from './phrase.js';
import { placesText } from './places.js';
import { monthName, proseDay } from './prose-day.js';

/** Who speaks in a paper, where it is not who buys. */
const speakers: Readonly<Record<string, Text>> = {
  winner: { nl: 'een aanbieder die won', en: 'a provider that won' },
  press: { nl: 'pers', en: 'press' },
  party: { nl: 'een partij', en: 'a party' },
  court: { nl: 'rechter', en: 'court' },
  other: { nl: 'geen inkoper', en: 'not the buyer' },
};

/** A day or a part of one as people write it in a sentence: `18 mei 2021`, `mei 2021`, `2021`. */
function partText(part: string): Text {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(part) ?? [];
  if (day !== undefined || month === undefined) return day === undefined ? plain(part) : proseDay(part);
  const { nl, en } = monthName(Number(month));
  return { nl: `${nl} ${year}`, en: `${en} ${year}` };
}

/** The day of a paper, which a card may give in part or between two: `tussen februari 2021 en juli 2021`. */
export function paperDateText(written: string): Text {
  const [first = '', last] = written.split('..');
  const [from, to] = [partText(first), partText(last ?? '')];
  if (last === undefined) {
    const about = partText(first.replace(/~$/, ''));
    return first.endsWith('~') ? { nl: `omstreeks ${about.nl}`, en: `about ${about.en}` } : about;
  }
  if (first === '') return { nl: `uiterlijk ${to.nl}`, en: `${to.en} at the latest` };
  if (last === '') return { nl: `${from.nl} of later`, en: `${from.en} or later` };
  return { nl: `tussen ${from.nl} en ${to.nl}`, en: `between ${from.en} and ${to.en}` };
}

export const citeText = {
  needPath: {
    nl: 'Noem wat u wilt aanhalen: een plaats en een gegeven (`inkoop cite bar/wijkteams firstDay`), een periode (`inkoop cite bar/wijkteams/option-1`) of een stuk (`inkoop cite bar-letter-2021`).',
    en: 'Name what you want to cite: a place and a value (`inkoop cite bar/wijkteams firstDay`), a period (`inkoop cite bar/wijkteams/option-1`) or a paper (`inkoop cite bar-letter-2021`).',
  },
  issuer: (issuer: string, by: string | undefined): Text => {
    const speaker = speakers[by ?? 'buyer'];
    return speaker ? { nl: `${issuer} (${speaker.nl})`, en: `${issuer} (${speaker.en})` } : plain(issuer);
  },
  title: (title: string): Text => plain(`“${title}”`),
  undated: { nl: 'zonder datum', en: 'undated' },
  references: (references: readonly string[]): Text => ({
    nl: `kenmerk ${references.join(', ')}`,
    en: `reference ${references.join(', ')}`,
  }),
  /** @param spots lines and pages, as a `cite` has them */
  place: (spots: readonly string[], quotes: readonly string[]): Text | undefined => {
    const quoted = quotes.map((quote) => `“${quote}”`).join(', ');
    const told = placesText(spots);
    if (spots.length === 0) return quoted === '' ? undefined : plain(quoted);
    return quoted === '' ? told : { nl: `${told.nl} (${quoted})`, en: `${told.en} (${quoted})` };
  },
  withoutSilences: {
    nl: 'Regels waarin iets vergeefs is gezocht, staan er niet bij.',
    en: 'Lines in which something was looked for in vain are left out.',
  },
  seen: (day: string): Text => ({
    nl: `geraadpleegd op ${proseDay(day).nl}`,
    en: `consulted on ${proseDay(day).en}`,
  }),
  whole: (parts: readonly Text[]): Text => {
    const { nl, en } = joined(parts, ', ');
    return { nl: `${nl}.`, en: `${en}.` };
  },
  copy: (day: string | undefined, archived: string | undefined): Text => {
    const [nl, en] = day === undefined ? ['', ''] : [` op ${proseDay(day).nl}`, ` on ${proseDay(day).en}`];
    return archived === undefined
      ? {
          nl: `Gelezen is een bewaarde kopie${nl}; de pagina zelf kan verplaatst of veranderd zijn.`,
          en: `A stored copy was read${en}; the page itself may have moved or changed.`,
        }
      : {
          nl: `Gelezen is een bewaarde kopie${nl}: ${archived}. De pagina zelf kan verplaatst of veranderd zijn.`,
          en: `A stored copy was read${en}: ${archived}. The page itself may have moved or changed.`,
        };
  },
  noPlace: {
    nl: 'Het stuk noemt dit; een regel of bladzijde is niet vastgelegd.',
    en: 'The paper says so; no line or page is recorded.',
  },
  unsourced: {
    nl: 'Dit is een naam in de dataset; geen stuk is ervoor aangehaald.',
    en: 'This is a name in the dataset; no paper is cited for it.',
  },
  moreOf: (keys: readonly string[]): Text => ({
    nl: `Zet er een gegeven achter om ook het citaat te krijgen, bijvoorbeeld ${keys.slice(0, 6).join(', ')}.`,
    en: `Add a value to get the quote, too: for instance ${keys.slice(0, 6).join(', ')}.`,
  }),
  /** @param isComputed whether a paper states not all of them */
  daysOf: (period: Text, days: Text, isComputed: boolean): Text => ({
    nl: `${period.nl}: ${days.nl}${isComputed ? ' (berekend)' : ''}`,
    en: `${period.en}: ${days.en}${isComputed ? ' (computed)' : ''}`,
  }),
  restsOn: (period: Text, contract: string, value: Text): Text => ({
    nl: `${period.nl} steunt op: overeenkomst ${contract}, ${value.nl}`,
    en: `${period.en} rests on: contract ${contract}, ${value.en}`,
  }),
  derived: {
    nl: 'Een berekende datum heeft geen eigen plaats: dit zijn de gegevens waar hij op steunt. Hoe hij eruit volgt, zegt `inkoop why`.',
    en: 'A day that is computed has no place of its own: these are the values that it rests on. `inkoop why` shows how it follows from them.',
  },
} as const;
