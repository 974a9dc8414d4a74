import type { Dataset } from './dataset.js';
import { isUnknown, type Members } from './entry.js';

/** Whether a paper only says how many municipalities there are: `11`, `10..12`, `~30`. */
export function isMemberCount(told: unknown): told is string | number {
  return typeof told === 'number' || (typeof told === 'string' && /^(?:~?\d+|\d*\.\.\d+|\d+\.\.)$/.test(told));
}

/** The codes of the municipalities that a paper names; none where it counts them, or names their youth region. */
export function namedCodesIn(told: Members | undefined): readonly string[] {
  return Array.isArray(told) ? (told as readonly string[]).filter(isCode) : [];
}

/** The ids of the youth regions that a paper names in the place of their municipalities. */
export function youthRegionsIn(told: Members | undefined): readonly string[] {
  if (Array.isArray(told)) return (told as readonly string[]).filter((one) => !isCode(one));
  return typeof told !== 'string' || isUnknown(told) || isMemberCount(told) ? [] : [told];
}

/** How many municipalities a paper tells of, as the data writes a number; `undefined` where it names youth regions or nothing. */
export function memberCountOf(told: Members | undefined): string | undefined {
  if (isMemberCount(told)) return String(told);
  return told !== undefined && youthRegionsIn(told).length === 0 && namedCodesIn(told).length > 0
    ? String(namedCodesIn(told).length)
    : undefined;
}

/** The id of a youth region, as papers name it in the data: `Noord-Oost Brabant` is `noord-oost-brabant`. */
export function youthRegionId(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Whether a word is the code of a municipality, and not the id of a youth region. */
export function isCode(one: string): boolean {
  return /^GM\d{4}$/.test(one);
}

/** Municipalities by their names; one that no list has by its code. */
export function municipalityNames(
  codes: readonly string[],
  { municipalities }: Pick<Dataset, 'municipalities'>,
): string[] {
  return codes.map((code) => municipalities?.get(code)?.name ?? code);
}

/** What a youth region is called by its id; the id itself where no municipality is of it. */
export function youthRegionName(id: string, { municipalities }: Pick<Dataset, 'municipalities'>): string {
  for (const { youthRegion } of municipalities?.values() ?? [])
    if (youthRegion !== undefined && youthRegionId(youthRegion) === id) return youthRegion;
  return id;
}
