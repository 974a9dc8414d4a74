import { daysUntil } from '../calendar/day.js';
import { durationText } from '../calendar/length.js';
import { monthsUntil } from '../calendar/term.js';
import { isOpen } from '../calendar/window.js';
import type { Reference } from '../domain/citing/inputs.js';
import type { Dataset } from '../domain/dataset.js';
import { type Aspect, compareText } from '../text/compare.js';
import type { InBoth } from '../text/language.js';
import { lengthText } from '../text/measures.js';
import { sayingOf } from './compare-aspects.js';
import type { Saying } from './compare-reading.js';
import { type Holder, labelsOf } from './compare-side.js';
import { joined } from './report.js';

/** What a side says on an aspect: once, or several times where its contracts and segments say otherwise. */
export interface Cell {
  readonly sayings: readonly (Saying & { readonly holders: InBoth })[];
}

export type Mark = 'same' | 'differs' | 'unclear';

export function cellOf(aspect: Aspect, holders: readonly Holder[], dataset: Dataset): Cell {
  const said = holders.flatMap((holder) => {
    const saying = sayingOf[aspect](holder, dataset);
    return saying ? [{ holder, saying }] : [];
  });
  const labels = labelsOf(said.map(({ holder }) => holder));
  const byText = new Map<string, { saying: Saying; holders: InBoth[]; references: Reference[] }>();
  for (const { holder, saying } of said) {
    const alike = byText.get(saying.text.en) ?? { saying, holders: [], references: [] };
    byText.set(saying.text.en, alike);
    const label = labels.get(holder);
    if (label && label.en !== '' && !isSaidByWhole(holder, saying)) alike.holders.push(label);
    alike.references.push(...saying.references);
  }
  /** A share that says what its whole says need not be named. */
  function isSaidByWhole({ contract }: Holder, { text }: Saying): boolean {
    const whole = said.find(({ holder: { contract: other } }) => other.id === contract.id && !other.segment);
    return contract.segment !== undefined && whole?.saying.text.en === text.en;
  }
  const isOne = byText.size === 1;
  return {
    sayings: [...byText.values()].map(({ saying, holders: names, references }) => ({
      ...saying,
      references: [...new Map(references.map((one) => [`${one.source}:${one.lines}`, one])).values()],
      holders: isOne ? { nl: '', en: '' } : joined(names, ', '),
    })),
  };
}

/** Whether the sides say the same; not to be told where one of them does not say, and nothing else parts them. */
export function markOf(cells: readonly Cell[]): Mark {
  const told = cells.map(({ sayings }) =>
    sayings
      .map(({ text }) => text.en)
      .sort()
      .join('\n'),
  );
  const known = cells.flatMap((cell, index) => (isKnown(cell) ? [told[index]] : []));
  if (new Set(known).size > 1) return 'differs';
  return known.length === cells.length ? 'same' : 'unclear';
}

/** How far the second is from the first: days by their distance, else what became of what. */
export function differenceOf(aspect: Aspect, first: Cell, second: Cell): InBoth | undefined {
  const [a, b] = [first.sayings, second.sayings];
  const [was, is] = [a[0], b[0]];
  if (!was || !is || a.length > 1 || b.length > 1 || was.text.en === is.text.en) return undefined;
  if (aspect === 'term') return compareText.from(was.text, is.text);
  if (was.isKnown !== is.isKnown) {
    return compareText.from(was.isKnown ? compareText.known : was.text, is.isKnown ? compareText.known : is.text);
  }
  if (was.isKnown && (aspect === 'first-day' || aspect === 'latest-end')) return distanceOf(was, is);
  const isShort = ['options', 'initial-term', 'providers', 'lots', 'sas-option'].includes(aspect);
  return was.isKnown && isShort ? compareText.from(was.text, is.text) : undefined;
}

/** `1 year 6 months later`; in days where it is no whole number of months; nothing where a day is a window. */
function distanceOf(was: Saying, is: Saying): InBoth | undefined {
  const [from, to] = [was.day?.earliest, is.day?.earliest];
  if (from === undefined || to === undefined || isOpen(from) || isOpen(to)) return undefined;
  if (was.day?.latest !== from || is.day?.latest !== to) return undefined;
  const [early, late] = from < to ? [from, to] : [to, from];
  const isMonthly = early.slice(8) === late.slice(8);
  const length = isMonthly
    ? lengthText(durationText(monthsUntil(early, late)))
    : compareText.days(daysUntil(early, late));
  return from < to ? compareText.later(length) : compareText.sooner(length);
}

function isKnown({ sayings }: Cell): boolean {
  return sayings.length > 0 && sayings.every((one) => one.isKnown);
}
