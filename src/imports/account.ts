import { type How, Ledger } from '../exports/ledger.js';
import type { PublishedFile } from './draft-source.js';
import type { PublishedLot } from './published.js';

/** What an import takes over, and from where. */
export const importedFields = {
  title: { eforms: 'BT-21', ocds: 'tender.title' },
  buyers: { eforms: 'BT-500, BT-501', ocds: 'parties[roles=buyer]' },
  stage: { eforms: 'the kind of notice', ocds: 'tag' },
  day: { eforms: 'BT-05', ocds: 'date' },
  firstDay: { eforms: 'BT-536', ocds: 'contractPeriod.startDate' },
  lastDay: { eforms: 'BT-537', ocds: 'contractPeriod.endDate' },
  latestLastDay: { eforms: 'BT-537, with renewals', ocds: 'contractPeriod.maxExtentDate' },
  length: { eforms: 'BT-36, BT-538', ocds: '–' },
  renewals: { eforms: 'BT-58', ocds: 'renewal.minimumRenewals, renewal.maximumRenewals, hasRenewal' },
  winners: { eforms: 'the tendering parties of settled contracts', ocds: 'awards[].suppliers' },
  result: { eforms: 'BT-142', ocds: '–' },
  changes: { eforms: 'BT-141, BT-202, as a note', ocds: 'tender.amendments, contracts[].amendments, as a note' },
} as const satisfies Readonly<Record<string, { readonly eforms: string; readonly ocds: string }>>;

export type ImportedField = keyof typeof importedFields;

/** What became of the fields of publications: those not taken over are dropped, by the names that they have there. */
export function accountOf(all: readonly PublishedFile[]): Ledger<string> {
  const ledger = new Ledger<string>();
  for (const { published, file } of all) {
    for (const field of ['title', 'buyers', 'stage', 'day'] satisfies ImportedField[])
      ledger.note(field, 'carried', file);
    for (const _ of published.changes) ledger.note('changes' satisfies ImportedField, 'approximated', file);
    for (const lot of published.lots) {
      for (const [field, how] of fieldsTaken(lot)) ledger.note(field, how, `${file}:${lot.lines.first}`);
    }
    for (const field of published.passedOver) ledger.note(field, 'dropped', file);
  }
  return ledger;
}

function fieldsTaken(lot: PublishedLot): [ImportedField, How][] {
  const { firstDay, lastDay, latestLastDay, length, renewals, winners, countsRenewals, result } = lot;
  const most = renewals?.value.most ?? 0;
  // An end that counts renewals in may be that of the initial term all the same.
  const ends: How = countsRenewals && most > 0 ? 'approximated' : 'carried';
  const isExact = renewals?.value.least === renewals?.value.most || most === 0;
  const taken: [ImportedField, How, unknown][] = [
    ['firstDay', 'carried', firstDay],
    ['lastDay', ends, lastDay],
    ['latestLastDay', 'carried', latestLastDay],
    ['length', ends, length],
    ['renewals', isExact ? 'carried' : 'approximated', renewals],
    ['result', 'carried', result],
  ];
  const told = taken.flatMap(([field, how, value]): [ImportedField, How][] =>
    value === undefined ? [] : [[field, how]],
  );
  return [...told, ...winners.map((): [ImportedField, How] => ['winners', 'carried'])];
}
