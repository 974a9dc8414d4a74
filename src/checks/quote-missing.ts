import { quotesOf } from '../domain/citing/citation.js';
import { type CitedValue, cardDateOf, cardMapping } from '../domain/citing/cited-values.js';
import { isUnknown } from '../domain/entry.js';
import type { Mapping } from '../domain/walk.js';
import type { Problem } from '../source/rule.js';
import type { Check } from './check.js';
import { isMisspelt } from './citation-without-value.js';

export const quoteMissing: Check = {
  id: 'quote-missing',
  severity: 'error',
  text: {
    nl: {
      title: 'geen aanhaling',
      why: 'Dagen, duren, getallen en ja of nee zijn pas na te gaan als erbij staat wat er gedrukt is.',
      fix: 'Zet achter de regel of de bladzijde, tussen aanhalingstekens, de gedrukte tekens die de waarde dragen (`5 "1-1-2022"`).',
    },
    en: {
      title: 'no quote',
      why: 'Days, durations, numbers and yes or no can only be checked where it says what is printed.',
      fix: 'Put behind the line or page, in quotes, the printed characters that carry the value (`5 "1-1-2022"`).',
    },
  },
  *find({ cited }) {
    for (const { mapping, values } of cited) yield* quotelessIn(mapping, values);
  },
  *findBeside({ cards }) {
    for (const card of cards.values()) yield* quotelessIn(cardMapping(card), cardDateOf(card));
  },
};

function quotelessIn(mapping: Mapping, values: readonly CitedValue[]): Iterable<Problem> {
  const lines = new Map<string, Problem>();
  const named: string[] = [];
  for (const value of values) {
    const { citation, key } = value;
    if (!citation || quotesOf(citation).length > 0 || !needsQuote(value) || isMisspelt(mapping, 'cite', key)) continue;
    // One line of `cite` is one slip, however many keys it serves.
    if (!citation.own) named.push(key);
    const keys = citation.own ? `\`${key}\`` : named.map((one) => `\`${one}\``).join(', ');
    lines.set(citation.at.path.join('/'), {
      at: citation.at,
      message: {
        nl: `voor ${keys} staat hier geen aanhaling`,
        en: `there is no quote here for ${keys}`,
      },
    });
  }
  return lines.values();
}

/** What is printed as such in the source must be shown; that a source is silent, or cannot be read, has no words. */
function needsQuote({ rule, located: { value } }: CitedValue): boolean {
  if (isUnknown(value)) return value !== 'not-stated' && value !== 'unreadable';
  if (rule.is !== 'amounts') return ['day', 'duration', 'count', 'amount', 'flag', 'citation'].includes(rule.is);
  return Object.values(value as object).some((one) => one !== 'not-stated' && one !== 'unreadable');
}
