import type { importsText } from '../text/imports.js';
import { draftDoubt } from './draft-doubts.js';
import { type DraftDoubt, type DraftMapping, type DraftValue, Noted } from './draft-text.js';
import { placeText } from './place-text.js';
import type { PublishedLot, Renewals, Taken } from './published.js';

/**
 * The terms of a lot. What a notice counts renewals into becomes the last day, or the longest term, that there can be, with a
 * doubt: publishers often give the initial term there. What is not published is not
 * read, but that a lot with renewals has no day and no length is told; `undefined` where nothing is.
 */
export function termsOfLot(lot: PublishedLot): DraftMapping | undefined {
  const values = termValuesIn(lot);
  if (values.length === 0 && !lot.renewals) return undefined;
  const told: Record<string, DraftValue> = {};
  const cite: Record<string, string> = {};
  const doubt: Record<string, DraftDoubt> = {};
  for (const { key, taken, why } of values) {
    told[key] = new Noted(taken.value, taken.pointer);
    cite[key] = placeText(taken);
    if (why) doubt[key] = draftDoubt(why);
  }
  if (lot.renewals?.value.most === 0) {
    cite['options'] = placeText(lot.renewals);
    doubt['options'] = draftDoubt('noneByNumber', 'implied');
  }
  if (values.length === 0) {
    told['initialTerm'] = 'not-stated';
    cite['initialTerm'] = linesOfLot(lot);
  }
  return {
    firstDay: 'not-read',
    initialTerm: 'not-read',
    ...told,
    options: optionsOf(lot.renewals),
    cite,
    ...(Object.keys(doubt).length > 0 ? { doubt } : {}),
  };
}

/** What is published of the days and the length, under the key that it goes to, with the doubt that there is about it. */
interface TermValue {
  readonly key: string;
  readonly taken: Taken<string>;
  readonly why?: keyof typeof importsText.doubts | undefined;
}

function termValuesIn(lot: PublishedLot): TermValue[] {
  const { firstDay, lastDay, latestLastDay, length, isUnlimited } = lot;
  const isWhole = lot.countsRenewals && (lot.renewals?.value.most ?? 0) > 0;
  const counted = isWhole ? ('renewalsCounted' as const) : undefined;
  const found: (TermValue | undefined)[] = [
    firstDay && { key: 'firstDay', taken: firstDay },
    lastDay && { key: isWhole ? 'latestLastDay' : 'lastDay', taken: lastDay, why: counted },
    latestLastDay && { key: 'latestLastDay', taken: latestLastDay },
    length && { key: isWhole ? 'maximumTerm' : 'initialTerm', taken: length, why: counted ?? 'unitApart' },
    isUnlimited && { key: 'initialTerm', taken: { ...isUnlimited, value: 'unlimited' }, why: 'codeForUnlimited' },
  ];
  return found.filter((one) => one !== undefined);
}

/** All lines that tell of a lot. */
export function linesOfLot({ lines: { first, last } }: PublishedLot): string {
  return first === last ? `${first}` : `${first}-${last}`;
}

/** The renewals as options: how many is told, how long each is stands in the words of the notice. */
function optionsOf(renewals: Taken<Renewals> | undefined): DraftValue {
  if (!renewals) return 'not-read';
  const { least, most } = renewals.value;
  if (most === 0) return new Noted('none', renewals.pointer);
  const count = least === most ? (most ?? 0) : `${least ?? ''}..${most ?? ''}`;
  return [
    {
      count: new Noted(count, renewals.pointer),
      length: 'not-read',
      cite: { count: placeText(renewals), length: `${renewals.line}` },
      ...(least === most ? {} : { doubt: { count: draftDoubt('mostOnly') } }),
    },
  ];
}
