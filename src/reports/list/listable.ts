import type { Day } from '../../calendar/day.js';
import type { ListView } from '../report.js';
import type { Selection, WithTrackMeant } from '../selection.js';
import type { CodeFilter } from './filter.js';

/** What there are lists of, in the order in which help has them. */
export const listable = [
  'regions',
  'tracks',
  'segments',
  'contracts',
  'options',
  'providers',
  'decisions',
  'budgets',
  'points',
  'unknowns',
  'municipalities',
  'sources',
  'terms',
] as const;

export type Listable = (typeof listable)[number];

const told = ['options', 'providers', 'decisions', 'budgets', 'points', 'unknowns'] as const;

/** The listings to which a filter can be applied. */
export const filterable = {
  region: ['regions', 'tracks', 'segments', 'contracts', ...told],
  track: ['tracks', 'segments', 'contracts', ...told],
  code: ['segments', 'contracts'],
  kind: ['contracts', 'options', 'providers', 'decisions', 'budgets', 'points'],
  domain: ['tracks', 'segments', 'contracts', ...told],
  state: ['contracts', 'options', 'providers'],
  days: ['contracts', 'options', 'providers', 'decisions', 'budgets'],
  theme: ['points'],
  group: ['terms'],
} as const satisfies Record<string, readonly Listable[]>;

/** The group of the vocabulary in which the kind of what is listed is. */
export const kindGroups: Readonly<Record<(typeof filterable.kind)[number], string>> = {
  contracts: 'contract-kind',
  options: 'contract-kind',
  providers: 'contract-kind',
  decisions: 'decision',
  budgets: 'budget-role',
  points: 'point',
};

/** What is to be listed of all that there is, and how, as it was typed. */
export interface ListAsked extends Omit<ListOptions, 'selection'> {
  readonly selection: Selection;
}

/** The same, with what words mean. */
export interface ListOptions {
  readonly selection: WithTrackMeant<Selection>;
  readonly codes: CodeFilter;
  /** Codes of the kinds that are asked for. */
  readonly kind?: readonly string[] | undefined;
  /** Codes of the themes of points. */
  readonly theme?: readonly string[] | undefined;
  readonly asOf: Day;
  /** Only the terms of this group of the vocabulary. */
  readonly group?: string | undefined;
  readonly view?: ListView;
  /** Of municipalities only those that no paper names. */
  readonly withoutSource?: boolean;
}
