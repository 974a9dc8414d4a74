import type { How } from './ledger.js';
import { type ModelField, modelFields } from './told-values.js';

/** Keys that a sheet has in a column of its own. */
const carried: readonly ModelField[] = [
  'region.id',
  'region.name',
  'region.short',
  'regionEdition.source',
  'track.id',
  'track.name',
  'edition.source',
  'segment.id',
  'segment.name',
  'contract.id',
  'contract.kind',
  'contract.stage',
  'terms.firstDay',
  'option.count',
  'option.length',
  'option.decidedBy',
  'option.tacit',
  'option.notice',
  'option.reservation',
  'procurement.instrument',
  'funding.model',
  'award.winners',
  'award.form',
  'award.brands',
  'budget.id',
  'budget.name',
  'budget.municipalities',
  'budget.role',
  'budget.basis',
  'budget.unit',
  'budget.amounts',
  'budget.totalOf',
  'decision.id',
  'decision.kind',
  'decision.body',
  'decision.subject',
  'decision.day',
  'decision.references',
  'point.as',
  'point.theme',
];

/** Keys of which a sheet has only the days and states that follow from them. */
const approximated: readonly ModelField[] = [
  'terms.lastDay',
  'terms.initialTerm',
  'terms.minimumTerm',
  'terms.maximumTerm',
  'terms.earliestLastDay',
  'terms.latestLastDay',
  'endsWith.successor',
  'endsWith.event',
  'evaluation.on',
  'evaluation.after',
  'evaluation.every',
  'event.kind',
  'event.stage',
  'event.day',
  'event.from',
  'event.options',
  'event.length',
  'event.lastDay',
  'event.municipalities',
];

/** What becomes of the value of each key in a workbook; what is in neither list has no sheet. */
export const workbookKeys: ReadonlyMap<ModelField, How> = new Map(
  modelFields.map((field) => [
    field,
    carried.includes(field) ? 'carried' : approximated.includes(field) ? 'approximated' : 'dropped',
  ]),
);
