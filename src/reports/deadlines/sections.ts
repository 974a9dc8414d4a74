import type { Day } from '../../calendar/day.js';
import type { Text } from '../../text/language.js';
import { plain } from '../../text/phrase.js';
import type { Section, TonedRow } from '../report.js';
import { type DecisionTold, decisionRows } from './decisions-told.js';

/** What is shown beside the days. */
interface DeadlineView {
  readonly council: boolean;
}

/** What is told under a heading; nothing where nothing is. */
export function sectionOf(heading: Text, told: readonly DecisionTold[], view: DeadlineView, asOf: Day): Section[] {
  return told.length === 0 ? [] : [tonedSection({ heading, rows: decisionRows(told, asOf) }, view)];
}

/** With the column for the council's term where that is asked for. */
export function tonedSection(
  {
    heading,
    rows,
  }: { readonly heading: Text; readonly rows: readonly (TonedRow & Partial<Pick<DecisionTold, 'council'>>)[] },
  view: DeadlineView,
): Section {
  return {
    heading,
    details: [],
    rows: rows.map(({ cells, council = plain('') }) => (view.council ? [...cells, council] : cells)),
    tones: rows.map(({ tone }) => tone),
    notes: [],
  };
}

/** What stands below all rows. */
export function foot(notes: readonly Text[]): Section[] {
  return notes.length === 0 ? [] : [{ heading: plain(''), details: [], rows: [], notes }];
}
