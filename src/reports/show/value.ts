import { parseStretch, partOf } from '../../calendar/stretch.js';
import { isOpen } from '../../calendar/window.js';
import type { Dataset } from '../../domain/dataset.js';
import { isUnknown } from '../../domain/entry.js';
import { labelOf } from '../../domain/vocabulary.js';
import { reasonText, shownText } from '../../text/days.js';
import type { InBoth } from '../../text/language.js';
import { aroundText, countText, flagText, lengthText, numberText } from '../../text/measures.js';
import { same } from '../report.js';

/** What is needed of a value to put it into words. */
interface Worded {
  readonly key: string;
  readonly rule: { readonly is: string; readonly group?: string };
}

/** A value of the data as people read it: codes by their label, unknown words in words, municipalities and providers by name. */
export function valueText(value: unknown, of: Worded, dataset: Dataset): InBoth {
  if (isUnknown(value)) return reasonText[value];
  if (Array.isArray(value)) {
    const items = value.map((item) => valueText(item, of, dataset));
    const gap = of.key in namedBy ? ', ' : '; ';
    return { nl: items.map(({ nl }) => nl).join(gap), en: items.map(({ en }) => en).join(gap) };
  }
  if (typeof value === 'object' && value !== null) return amountsText(value as Record<string, string | number>);
  const text = String(value);
  const group = of.rule.group ?? groupsByKey[of.key];
  if (group !== undefined) return labelOf(dataset, group, text);
  switch (of.rule.is) {
    case 'day':
      return dayText(text);
    case 'duration':
      return lengthText(text);
    case 'count':
      return countText(text);
    case 'flag':
      return flagText[text as 'true' | 'false'] ?? same(text);
    default:
      return same(namedBy[of.key]?.(text, dataset) ?? text);
  }
}

/** Keys whose values are coded although the model does not say so. */
const groupsByKey: Readonly<Record<string, string>> = { domains: 'domain' };

/** Keys whose values are ids of things that have a name. */
const namedBy: Readonly<Record<string, (id: string, dataset: Dataset) => string | undefined>> = {
  municipalities: (code, { municipalities }) => municipalities?.get(code)?.name,
  winners: (id, { providers }) => providers?.get(id)?.value.name,
};

function dayText(text: string): InBoth {
  if (text.endsWith('~')) return aroundText(text.slice(0, -1));
  const window = parseStretch(text);
  if (!window) return same(text);
  const [earliest, latest] = [window.earliest, window.latest].map((side) => (isOpen(side) ? undefined : side));
  const part = earliest && latest ? partOf(earliest, latest) : undefined;
  return shownText({ earliest, latest, part, reason: undefined });
}

function amountsText(amounts: Readonly<Record<string, string | number>>): InBoth {
  const told = Object.entries(amounts).map(([year, amount]) => {
    const text = isUnknown(amount) ? reasonText[amount] : numberText(String(amount));
    return { nl: `${year}: ${text.nl}`, en: `${year}: ${text.en}` };
  });
  return { nl: told.map(({ nl }) => nl).join('; '), en: told.map(({ en }) => en).join('; ') };
}
