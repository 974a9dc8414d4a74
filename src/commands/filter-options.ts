import type { Dataset } from '../domain/dataset.js';
import type { ListView } from '../reports/list/column.js';
import { nearest } from '../text/nearest.js';
import { usageText } from '../text/usage.js';
import { type Given, type OptionSpec, UsageError } from './command.js';

/** Filters of lists that mean the same wherever they can be given. */
export const kindOption: OptionSpec = {
  flags: '--kind <kind>',
  text: {
    nl: 'alleen deze soort (van overeenkomst, besluit, punt, budget)',
    en: 'only this kind (of contract, decision, point, budget)',
  },
  completes: 'kind',
};

export const themeOption: OptionSpec = {
  flags: '--theme <theme>',
  text: { nl: 'alleen punten over dit thema (kosten, toegang, …)', en: 'only points on this theme (cost, access, …)' },
  completes: 'term:theme',
};

export const viewOptions: readonly OptionSpec[] = [
  {
    flags: '--sort <column>',
    text: {
      nl: 'op deze kolom gesorteerd; met - ervoor van achteren',
      en: 'sorted by this column; from the end with - in front',
    },
  },
  {
    flags: '--columns <columns>',
    text: { nl: 'alleen deze kolommen, met komma’s ertussen', en: 'only these columns, parted by commas' },
  },
];

/** How a list is wanted. */
export function viewIn({ options }: Pick<Given, 'options'>): ListView {
  const words = options['columns']?.split(',') ?? [];
  return { columns: words.map((word) => word.trim()).filter((word) => word !== ''), sort: options['sort'] };
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
export function noTerm({ word, names }: { readonly word: string; readonly names: readonly string[] }): UsageError {
  return new UsageError(usageText.unknown('term', word, nearest(word, names), names));
}
