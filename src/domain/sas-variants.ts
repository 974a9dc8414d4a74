import { itemsOf, type Located, under } from '../source/located.js';
import type { Region } from './dataset.js';
import { isDoubted } from './doubted.js';
import { type Entry, isUnknown } from './entry.js';
import { countAt } from './terms/reading.js';

/** What a paper says of one variant of the SAS procedure by the steps that it lists for it. */
export interface OwnVariant {
  readonly source: string;
  readonly steps: readonly string[];
  /** No step is missing: the list is not doubted. */
  readonly isWhole: boolean;
}

/**
 * How the papers of a region describe a SAS option themselves: that of the source asked for, else the newest one that does.
 * `undefined` where none tells its steps.
 */
export function ownVariantOf(option: number, region: Region, source: string | undefined): OwnVariant | undefined {
  const editions = [...region.editions, ...region.tracks.flatMap((track) => track.editions)];
  const order = [...editions].sort((a, b) => nearnessOf(b, source).localeCompare(nearnessOf(a, source)));
  for (const edition of order) {
    const list = under(edition.entry as Located<Entry<'edition'>>, 'sasVariants');
    if (!list || typeof list.value === 'string') continue;
    const variant = itemsOf(list as Located<readonly Entry<'sasVariant'>[]>).find(
      ({ value }) => String(value.option) === String(option),
    );
    const steps = variant?.value.steps;
    if (!variant || !Array.isArray(steps) || isUnknown(steps)) continue;
    return { source: edition.source, steps, isWhole: !isDoubted(variant, 'steps', 'option') };
  }
  return undefined;
}

/** The source itself first, then the newest. */
function nearnessOf(
  edition: { readonly source: string; readonly countsFrom: string | undefined },
  source?: string,
): string {
  return `${edition.source === source ? 1 : 0} ${edition.countsFrom ?? ''}`;
}

/** The options that a SAS procedure may be, of the four that there are; none where that is not known. */
export function sasOptionsOf(entry: Located<Entry<'procurement'>>): number[] {
  const { procedure, sasOption } = entry.value;
  if (procedure !== 'sas' || sasOption === undefined) return [];
  const { min, max, unknown } = countAt(entry, 'sasOption');
  if (unknown || max === undefined || min < 1 || max > 4) return [];
  return [1, 2, 3, 4].filter((option) => option >= min && option <= max);
}
