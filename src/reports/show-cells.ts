import { citationOf } from '../domain/citation.js';
import type { Dataset } from '../domain/dataset.js';
import { nameOfKey } from '../domain/key-names.js';
import { model } from '../domain/model.js';
import type { Told } from '../domain/standing.js';
import type { InBoth } from '../text/language.js';
import { showText } from '../text/show.js';
import { same } from './report.js';
import { isLabel, wholeText } from './show-part.js';
import { valueText } from './show-value.js';

/** The lines behind a value, by the source that they are of; none for a label. */
export interface Reference {
  readonly source: string;
  readonly lines: readonly string[];
}

/** The name of a value's key, with the item that it belongs to: `publication: planned`, `funding (2)`. */
export function labelText({ key, block, mapping }: Told, all: readonly Told[]): InBoth {
  const name = nameOfKey(key, mapping.kind);
  const item = block.at(-1) ?? '';
  if ('id' in model[mapping.kind] && block.length > 0) return { nl: `${item}: ${name.nl}`, en: `${item}: ${name.en}` };
  if (!/^\d+$/.test(item)) return name;
  const list = block.slice(0, -1).join('/');
  const items = new Set(all.filter((one) => one.block.slice(0, -1).join('/') === list).map((one) => one.block.at(-1)));
  return items.size < 2 ? name : { nl: `${name.nl} (${item})`, en: `${name.en} (${item})` };
}

/** A value in words. */
export function toldText(told: Told, dataset: Dataset): InBoth {
  return valueText(told.located.value, told, dataset);
}

/** Why a value is doubted and what else it may be; `undefined` where it is not. */
export function doubtNote(told: Told, label: InBoth, dataset: Dataset): InBoth | undefined {
  const doubt = told.mapping.entry.value.doubt?.[told.key];
  if (!doubt) return undefined;
  const instead = (doubt.instead ?? []).map((one) => valueText(one, told, dataset));
  return showText.doubt(label, toldText(told, dataset), doubt.kind, instead, doubt.why);
}

/** Where a value stands, each source once. A label counts as said by its edition. */
export function referencesOf(told: Told): Reference[] {
  const own = told.edition?.source;
  const places = isLabel(told) ? [] : (citationOf(told.mapping.entry, told.key)?.places ?? []);
  const bySource = new Map<string, string[]>(places.length === 0 && own !== undefined ? [[own, []]] : []);
  for (const { source = own ?? '?', firstLine, lastLine } of places) {
    const lines = bySource.get(source) ?? [];
    bySource.set(source, lines);
    lines.push(firstLine === lastLine ? `${firstLine}` : `${firstLine}-${lastLine}`);
  }
  return [...bySource].map(([source, lines]) => ({ source, lines: [...new Set(lines)] }));
}

/** The source that most of the values rest on: the one that is named above them. */
export function mainSourceOf(told: readonly Told[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { source, lines } of told.flatMap(referencesOf)) {
    counts.set(source, (counts.get(source) ?? 0) + Math.sign(lines.length));
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The lines of a value; those of another source than the main one with its name, and what whole it is of. */
export function linesText(told: Told, main: string | undefined, withWhole: boolean): InBoth {
  const parts = referencesOf(told).flatMap(({ source, lines }) => {
    const of = source === main ? [] : [showText.ofSource(source, told.isOlder && source === told.edition?.source)];
    return [joined([...of, ...(lines.length > 0 ? [showText.lines(lines)] : [])], ': ')];
  });
  const whole = withWhole ? wholeText(told) : undefined;
  return joined([...parts, ...(whole ? [whole] : [])], '; ');
}

/** Texts behind each other; empty ones are left out. */
export function joined(texts: readonly InBoth[], gap: string): InBoth {
  const told = texts.filter(({ en }) => en !== '');
  return told.length === 0 ? same('') : { nl: told.map(({ nl }) => nl).join(gap), en: told.map(({ en }) => en).join(gap) };
}
