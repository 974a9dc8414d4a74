import type { Dataset } from '../domain/dataset.js';
import { termsFor } from '../domain/vocabulary.js';
import type { ContractFilter } from '../reports/contract-filter.js';
import type { NoTerm } from '../reports/list/codes.js';
import type { ListView, Report } from '../reports/report.js';
import type { Selection, Unknown } from '../reports/selection.js';
import { nearest } from '../text/nearest.js';
import { onlyInState, stateLabels, stateNames, statesCalled } from '../text/status.js';
import { usageText } from '../text/usage.js';
import { dayIn } from './as-of.js';
import { type Given, type OptionSpec, UsageError, type World } from './command.js';

/** Filters of lists that mean the same wherever they can be given. */
const kindOption: OptionSpec = {
  flags: '--kind <kind>',
  text: {
    nl: 'alleen deze soort (van overeenkomst, besluit, punt, budget)',
    en: 'only this kind (of contract, decision, point, budget)',
  },
  completes: 'kind',
};

const domainOption: OptionSpec = {
  flags: '--domain <field>',
  text: {
    nl: 'alleen inkoopsporen op dit terrein (jeugdhulp, wmo, …)',
    en: 'only tracks in this field of care (jeugdhulp, wmo, …)',
  },
  completes: 'term:domain',
};

const stateOption: OptionSpec = {
  flags: '--state <state>',
  text: onlyInState,
  completes: 'state',
};

const fromOption: OptionSpec = {
  flags: '--from <day>',
  text: {
    nl: 'alleen wat op of na deze dag kan vallen of lopen',
    en: 'only what may fall or run on this day or later',
  },
};

const untilOption: OptionSpec = {
  flags: '--until <day>',
  text: {
    nl: 'alleen wat op of voor deze dag kan vallen of lopen',
    en: 'only what may fall or run on this day or earlier',
  },
};

/** Which contracts are meant, wherever an answer is about contracts or their periods; `filtersGiven` reads them. */
export const contractFilters: readonly OptionSpec[] = [domainOption, kindOption, stateOption, fromOption, untilOption];

export const themeOption: OptionSpec = {
  flags: '--theme <theme>',
  text: { nl: 'alleen punten over dit thema (kosten, toegang, …)', en: 'only points on this theme (cost, access, …)' },
  completes: 'term:theme',
};

export const viewOptions: readonly OptionSpec[] = [
  {
    flags: '--sort <column>',
    text: {
      nl: 'op deze kolom gesorteerd; met - ervoor omgekeerd',
      en: 'sorted by this column; in reverse with - in front',
    },
  },
  {
    flags: '--columns <columns>',
    text: { nl: 'alleen deze kolommen, met komma’s ertussen', en: 'only these columns, separated by commas' },
  },
];

/** How a list is wanted. */
export function viewIn({ options }: Pick<Given, 'options'>): ListView {
  const words = options['columns']?.split(',') ?? [];
  return { columns: words.map((word) => word.trim()).filter((word) => word !== ''), sort: options['sort'] };
}

/** An answer in the columns and the order that somebody asked for, and as it is without. */
export async function viewed(report: Report | Unknown, given: Pick<Given, 'options'>): Promise<Report | Unknown> {
  const { inView } = await import('../reports/column-list.js');
  return 'known' in report ? report : inView(report, viewIn(given));
}

/** Fields of care and contracts as they are asked for; what names nothing is a usage error. */
export async function filtersGiven(
  given: Pick<Given, 'options'>,
  dataset: Dataset,
  world: Pick<World, 'today'>,
): Promise<Pick<Selection, 'domain' | 'contracts'>> {
  const { domain, kind } = given.options;
  return {
    domain: await codesIn('domain', domain, dataset),
    contracts: {
      kind: await codesIn('contract-kind', kind, dataset),
      state: statesGiven(given, dataset),
      ...(await daysBetween(given, world)),
    },
  };
}

/** The first and the last day that are asked for, both included. */
export async function daysBetween(
  { options }: Pick<Given, 'options'>,
  { today }: Pick<World, 'today'>,
): Promise<Pick<ContractFilter, 'from' | 'until'>> {
  const { from, until } = options;
  const first = from === undefined ? undefined : await dayIn(from, today, 'first');
  const last = until === undefined ? undefined : await dayIn(until, today, 'last');
  if (first && last && first > last) throw new UsageError(usageText.backwards(first, last));
  return { from: first, until: last };
}

function statesGiven({ options: { state } }: Pick<Given, 'options'>, dataset: Dataset): ContractFilter['state'] {
  if (state === undefined) return undefined;
  const states = statesCalled(state);
  if (states.length > 0) return states;
  if (termsFor(dataset, 'stage', state).length > 0) throw new UsageError(usageText.stageNoState(state, stateLabels));
  throw noTerm({ word: state, names: stateNames, labels: stateLabels });
}

/** The codes of a group that a word stands for; `undefined` where there is no word, a usage error where it stands for none. */
export async function codesIn(
  group: string,
  word: string | undefined,
  dataset: Dataset,
): Promise<readonly string[] | undefined> {
  if (word === undefined) return undefined;
  const { codesCalled } = await import('../reports/list/codes.js');
  const codes = codesCalled(group, word, dataset);
  if ('names' in codes) throw noTerm(codes);
  return codes;
}

/** That a word is none of those of its group. */
export function noTerm({ word, names, labels }: Pick<NoTerm, 'word' | 'names' | 'labels'>): UsageError {
  return new UsageError(usageText.unknown('term', word, nearest(word, names), labels));
}
