import type { InEach, Text } from './language.js';

// Written out here: what the system knows of languages differs between machines.
const months: InEach<readonly string[]> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The number of a month, 1 to 12, by its name in either language or three letters of it or more; `undefined` for anything else. */
export function monthNamed(word: string): number | undefined {
  const asked = word.toLowerCase();
  if (asked === 'mrt') return 3;
  const isMeant = (name: string | undefined) => asked.length >= 3 && name?.toLowerCase().startsWith(asked);
  const index = months.nl.findIndex((name, at) => isMeant(name) || isMeant(months.en[at]));
  return index < 0 ? undefined : index + 1;
}

/** What a month is called, by its number from 1 to 12. */
export function monthName(month: number): Text {
  const [nl, en] = [months.nl[month - 1], months.en[month - 1]];
  return { nl: nl ?? String(month), en: en ?? String(month) };
}

/**
 * A day as people write it in a sentence: `22 november 2026`, `22 November 2026`. Tables and data keep `2026-11-22`.
 * What is no whole day stays as it stands.
 */
export function proseDay(day: string): Text {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const names = { nl: months.nl[Number(month) - 1], en: months.en[Number(month) - 1] };
  if (names.nl === undefined || names.en === undefined) return { nl: day, en: day };
  return { nl: `${Number(date)} ${names.nl} ${year}`, en: `${Number(date)} ${names.en} ${year}` };
}
