import type { Text } from './language.js';
import { joined, phrase, plain } from './phrase.js';
import { proseDay } from './prose-day.js';

/** What a bar of a timeline stands for; the keys are those of the picture. */
export const barText = {
  agreed: { nl: 'loopt in elk geval', en: 'surely runs' },
  planned: { nl: 'gepland, nog niet als gesloten gemeld', en: 'planned, not reported as signed' },
  option: { nl: 'als de optie wordt benut', en: 'if the option is used' },
  window: { nl: 'loopt mogelijk: begint of eindigt hier ergens', en: 'may run: starts or ends somewhere here' },
  endless: { nl: 'loopt door, zonder einddatum', en: 'runs on, without a fixed end' },
  unknown: { nl: 'niet bekend', en: 'not known' },
  off: { nl: 'was gepland, ging niet door', en: 'was planned, did not go ahead' },
} as const satisfies Record<string, Text>;

/** What a mark on it stands for. */
export const markText = {
  decision: { nl: 'uiterlijk beslissen over een optie', en: 'last day to decide on an option' },
  evaluation: { nl: 'evaluatie', en: 'evaluation' },
  cap: { nl: 'uiterste einddatum', en: 'latest last day' },
  announced: { nl: 'voorgenomen of geopperd', en: 'intended or proposed' },
} as const satisfies Record<string, Text>;

export const pictureText = {
  title: { nl: 'Looptijden van overeenkomsten', en: 'When contracts run' },
  description: (lanes: number, regions: number, from: number, to: number, asOf: string): Text => ({
    nl: `${lanes === 1 ? '1 overeenkomst' : `${lanes} overeenkomsten`} van ${regions === 1 ? '1 regio' : `${regions} regio’s`}, ${from}–${to}. Stand op ${proseDay(asOf).nl}.`,
    en: `${lanes === 1 ? '1 contract' : `${lanes} contracts`} of ${regions === 1 ? '1 region' : `${regions} regions`}, ${from}–${to}. As of ${proseDay(asOf).en}.`,
  }),
  /** `optie 1, als de optie wordt benut: 2026-01-01 t/m 2027-12-31`. */
  bar: (kind: Text, period: Text | undefined, from: string | undefined, to: string | undefined): Text =>
    phrase`${period ? joined([period, kind], ', ') : kind}: ${daysText(from, to)}`,
  /** `optie 2, optie 3, uiterlijk beslissen over een optie: 2027-12-31 tot en met 2029-12-31`. */
  mark: (names: readonly Text[], earliest: string, latest: string | undefined): Text =>
    phrase`${joined(names, ', ')}: ${earliest === latest ? plain(earliest) : daysText(earliest, latest)}`,
  /** A row of the table in one line; what holds of both days alike is said once. */
  period: (name: Text, first: Text, last: Text, state: Text, papers: Text): Text => {
    const days = first.nl === last.nl ? first : phrase`${first} – ${last}`;
    return joined([phrase`${name}: ${days}`, state, papers.nl === '' ? papers : phrase`[${papers}]`], '; ');
  },
  laneOf: (parts: readonly string[], more: readonly Text[]): Text => {
    const name = plain(parts.join(' › '));
    return more.length === 0 ? name : phrase`${name} (${joined(more, ', ')})`;
  },
  today: (day: string): Text => ({ nl: `peildatum ${day}`, en: `as of ${day}` }),
  councils: { nl: 'gemeenteraad', en: 'council' },
  council: (election: string, isComputed: boolean): Text => ({
    nl: `gemeenteraad, gekozen op ${proseDay(election).nl}${isComputed ? ' (berekend)' : ''}`,
    en: `council elected on ${proseDay(election).en}${isComputed ? ' (computed)' : ''}`,
  }),
  quarter: { nl: 'k', en: 'Q' },
  legend: { nl: 'Tekens', en: 'Signs' },
  atTheEarliest: (mark: Text): Text => phrase`${mark}, ${{ nl: 'op zijn vroegst', en: 'at the earliest' }}`,
  doubted: { nl: 'onzekere lezing', en: 'uncertain reading' },
  beyond: { nl: 'loopt buiten het beeld door', en: 'goes on outside the picture' },
  undated: (count: number): Text => ({
    nl: count === 1 ? 'Zonder bekende dag: 1 overeenkomst' : `Zonder bekende dag: ${count} overeenkomsten`,
    en: count === 1 ? 'No day known: 1 contract' : `No day known: ${count} contracts`,
  }),
  nothing: {
    nl: 'Van geen van deze overeenkomsten is een dag bekend.',
    en: 'No day is known of any of these contracts.',
  },
  wholeTable: {
    nl: 'Alle dagen, vensters, twijfels en regels staan in de tabel: hetzelfde commando zonder --format.',
    en: 'All days, windows, doubts and lines stand in the table: the same command without --format.',
  },
} as const;

function daysText(from: string | undefined, to: string | undefined): Text {
  if (from === undefined && to === undefined) return { nl: 'geen dag bekend', en: 'no day known' };
  if (from === undefined) return { nl: `tot en met ${to}`, en: `until ${to}` };
  if (to === undefined) return { nl: `vanaf ${from}`, en: `from ${from}` };
  return { nl: `${from} tot en met ${to}`, en: `${from} to ${to}` };
}
