import type { Text } from './language.js';
import { phrase, plain } from './phrase.js';

/** Why a contract, or a period of one, stands beside an answer and not in it. */
export const apartText = {
  prior: { nl: 'vorige overeenkomst', en: 'previous contract' },
  interim: { nl: 'overbruggingsovereenkomst', en: 'interim contract' },
  pilot: { nl: 'proef', en: 'pilot' },
  'kind-unknown': { nl: 'soort overeenkomst niet vermeld', en: 'kind of contract not stated' },
  'not-awarded': { nl: 'niet gegund', en: 'not awarded' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  dropped: { nl: 'vervallen', en: 'dropped' },
  replaced: { nl: 'vervangen door een nieuwer plan', en: 'replaced by a newer plan' },
  'other-region': { nl: 'andere regio', en: 'other region' },
  'other-track': { nl: 'ander inkoopspoor', en: 'other track' },
  'same-field': { nl: 'ander inkoopspoor op hetzelfde terrein', en: 'other track in the same field of care' },
  'other-segment': { nl: 'ander segment', en: 'other segment' },
  'whole-track': {
    nl: 'van het hele spoor, niet bekend of het voor dit deel geldt',
    en: 'of the whole track, not known for this part',
  },
  'no-procurement': { nl: 'subsidie of zelf doen, geen opdracht', en: 'grant or in-house service, no procurement' },
  'other-domain': { nl: 'ander terrein', en: 'other field of care' },
  'other-state': { nl: 'andere status dan gevraagd', en: 'another state than asked' },
  'state-unknown': { nl: 'status niet bekend', en: 'state not known' },
  'other-days': { nl: 'buiten de gevraagde tijd', en: 'outside the time that was asked for' },
  'days-unknown': { nl: 'tijd niet bekend', en: 'time not known' },
  'whole-region': {
    nl: 'van de hele regio, niet bekend of het voor dit spoor geldt',
    en: 'of the whole region, not known for this track',
  },
  'no-winner': { nl: 'geen winnaar bekend', en: 'no winner known' },
  later: { nl: 'pas na de gevraagde periode', en: 'after the period that was asked for' },
  over: { nl: 'overeenkomst afgelopen', en: 'contract over' },
  'no-day': { nl: 'einddatum niet bekend', en: 'end date not known' },
  'no-evaluation-day': { nl: 'dag van evaluatie niet bekend', en: 'day of evaluation not known' },
  'no-terms': { nl: 'looptijd niet bekend', en: 'terms not known' },
  'end-untold': {
    nl: 'einde voorbij, of er iets op volgde zegt geen bron',
    en: 'end passed, no source tells whether anything followed',
  },
  'end-passed': { nl: 'kan doorlopen na het bekende einde', en: 'may run on after its known end' },
  'no-upper-limit': { nl: 'geen uiterste einddatum bekend', en: 'no latest end known' },
  uncrowded: { nl: 'eindigt met niet meer dan gevraagd', en: 'ends with no more than asked' },
  'other-code': { nl: 'andere waarde dan gevraagd', en: 'another value than asked' },
  'other-reading': {
    nl: 'volgens een andere mogelijke lezing',
    en: 'by another possible reading',
  },
  doubted: { nl: 'onzekere lezing', en: 'uncertain reading' },
  'no-segments': { nl: 'inkoopspoor zonder segmenten', en: 'track without segments' },
  'no-segments-doubted': {
    nl: 'inkoopspoor zonder segmenten, onzekere lezing',
    en: 'track without segments, uncertain reading',
  },
  'no-segments-code-unknown': {
    nl: 'inkoopspoor zonder segmenten, waarde niet bekend',
    en: 'track without segments, value not known',
  },
  'code-unknown': { nl: 'waarde niet bekend', en: 'value not known' },
  'follows-none': { nl: 'volgt volgens geen bron op een andere', en: 'follows no other in any source' },
  'no-counterpart': { nl: 'geen tegenhanger aan de andere kant', en: 'no counterpart on the other side' },
  'too-many': {
    nl: 'meer dan één antwoord kan tonen: vraag naar een inkoopspoor of segment',
    en: 'more than one answer can show: ask for a track or a segment',
  },
  'more-follow': {
    nl: 'er volgen meer opties of evaluaties dan er getoond worden',
    en: 'more options or evaluations follow than are shown',
  },
  'nothing-told': {
    nl: 'geen bron vermeldt wat gevraagd is',
    en: 'no source states what was asked',
  },
} as const satisfies Record<string, Text>;

/** Of an answer in which nothing is; that there is nothing is only said where nothing may belong to it. */
export function nothingText(mayBelong: boolean): Text {
  return mayBelong
    ? { nl: 'Niets gevonden dat zeker aan de vraag voldoet.', en: 'Nothing found that surely matches.' }
    : { nl: 'Niets gevonden dat aan de vraag voldoet.', en: 'Nothing found that matches.' };
}

export type ApartReason = keyof typeof apartText;

/** What somebody asked to leave out is counted for people, and named for programs alone. */
export const askedAway: readonly ApartReason[] = [
  'other-region',
  'other-track',
  'other-segment',
  'later',
  'uncrowded',
  'other-code',
  'other-domain',
  'other-state',
  'other-days',
];

/** More than this many are counted and not named: a table is not the place for them, and says what is. */
const mostNamed = 8;

/** `Left out, interim contract: 2 (rotterdam/…/wmo-interim, …).` */
export function leftOutText(reason: ApartReason, paths: readonly string[]): Text {
  return phrase`${{ nl: 'Buiten beschouwing', en: 'Left out' }}, ${apartText[reason]}: ${countedPaths(paths)}.`;
}

/** `Left out as asked: 12 (other region), 5 (other track).` */
export function askedAwayText(counts: readonly (readonly [ApartReason, number])[]): Text {
  const list = (language: 'nl' | 'en') =>
    counts.map(([reason, count]) => `${count} (${apartText[reason][language]})`).join(', ');
  return { nl: `Niet gevraagd: ${list('nl')}.`, en: `Not asked for: ${list('en')}.` };
}

/** `May belong here, no day known` */
export function mayBelongText(reason: ApartReason): Text {
  return phrase`${{ nl: 'Hoort hier misschien bij', en: 'May belong here' }}, ${apartText[reason]}`;
}

/** `May belong here, no day known: 2 (…).` */
export function cannotTellText(reason: ApartReason, paths: readonly string[]): Text {
  return phrase`${mayBelongText(reason)}: ${countedPaths(paths)}.`;
}

function countedPaths(paths: readonly string[]): Text {
  const { length } = paths;
  return length > mostNamed
    ? { nl: `${length} (namen: --format json)`, en: `${length} (names: --format json)` }
    : plain(`${length} (${paths.join(', ')})`);
}
