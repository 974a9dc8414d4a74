import type { InBoth } from './language.js';

/** Why a contract, or a period of one, stands beside an answer and not in it. */
export const apartText = {
  prior: { nl: 'eerdere overeenkomst', en: 'prior contract' },
  interim: { nl: 'overbruggingsovereenkomst', en: 'interim contract' },
  pilot: { nl: 'proef', en: 'pilot' },
  'kind-unknown': { nl: 'soort overeenkomst niet vermeld', en: 'kind of contract not stated' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  dropped: { nl: 'vervallen plan', en: 'dropped plan' },
  replaced: { nl: 'vervangen door een nieuwer plan', en: 'replaced by a newer plan' },
  'no-counterpart': { nl: 'geen tegenhanger aan de andere kant', en: 'no counterpart on the other side' },
} as const satisfies Record<string, InBoth>;

export type ApartReason = keyof typeof apartText;

/** More than this many are counted and not named: a table is not the place for them. */
const mostNamed = 12;

/** `Left out, interim contract: 2 (rotterdam/…/wmo-interim, …).` */
export function leftOutText(reason: ApartReason, paths: readonly string[]): InBoth {
  const { nl, en } = apartText[reason];
  const named = paths.length > mostNamed ? '' : ` (${paths.join(', ')})`;
  return { nl: `Buiten beschouwing, ${nl}: ${paths.length}${named}.`, en: `Left out, ${en}: ${paths.length}${named}.` };
}

/** `May belong here, end not known: 2 (…).` */
export function cannotTellText(reason: ApartReason, paths: readonly string[]): InBoth {
  const { nl, en } = apartText[reason];
  const named = paths.length > mostNamed ? '' : ` (${paths.join(', ')})`;
  return {
    nl: `Hoort hier misschien bij, ${nl}: ${paths.length}${named}.`,
    en: `May belong here, ${en}: ${paths.length}${named}.`,
  };
}
