import type { Located } from '../source/located.js';
import type { SilenceAt } from './citing/citation.js';
import type { Entry } from './entry.js';
import { type MappingKind, model } from './model.js';
import { neededIn } from './untold.js';
import { mappingsUnder } from './walk.js';

/** Keys by which a thing is called or classed, and lists that only add up: no source is silent on them. */
const neverSilent: ReadonlySet<string> = new Set(
  `id source kind name what as theme subject date reservation on value
  tracks editions contracts segments points numbers contradictions`.split(/\s+/),
);

/** What is said by a quote, and mappings that are none of a source. */
const neverOf: ReadonlySet<MappingKind> = new Set(['card', 'silence', 'contradiction', 'point', 'number']);

/** Whether a source may be silent on a key of a kind of mapping. */
export function maySilenceBeOn(kind: MappingKind, key: string): boolean {
  const rule = (model[kind] as Readonly<Record<string, { readonly is: string } | undefined>>)[key];
  return rule !== undefined && !neverOf.has(kind) && !rule.is.startsWith('label') && !neverSilent.has(key);
}

/** The keys on which a silence of a mapping says that nothing is told, each with the place where that stands. */
export function ownSilences(mapping: Located<{ readonly silent?: Entry<'silence'> }>): Map<string, SilenceAt> {
  const { on = [], cite } = mapping.value.silent ?? {};
  const silence: SilenceAt = { ...(cite === undefined ? {} : { cite }), path: [...mapping.path, 'silent'] };
  return new Map(on.map((key) => [key, silence]));
}

/**
 * A region in which each key that a source is silent on is `not-stated`, with the silence beside it in `silentHere`: at the
 * highest mapping below the silence that may have it, where nothing is written. `undefined` where there is no silence.
 * A share is not filled in where its whole is, by the same silence. Of a block that is nothing without some of its keys it is each of those.
 */
export function withSilences(region: Located<Entry<'region'>>): Located<Entry<'region'>> | undefined {
  if (!region.file.text.includes('silent')) return undefined;
  const copy = { ...region, value: structuredClone(region.value) };
  silenceBelow('region', copy, new Map(), new Map());
  return copy;
}

/** By the id of a contract the silences that its wholes are filled in by. */
type Filled = Map<string, ReadonlySet<SilenceAt>>;

function silenceBelow(
  kind: MappingKind,
  mapping: Located<object>,
  above: ReadonlyMap<string, SilenceAt>,
  wholes: Filled,
): void {
  const values = mapping.value as Record<string, unknown>;
  const silences = new Map([...above, ...ownSilences(mapping)]);
  const { id = '' } = values as { id?: string };
  const whole = kind === 'contract' ? wholes.get(id) : undefined;
  if (kind === 'contract') wholes.set(id, new Set([...(whole ?? []), ...silences.values()]));
  const here: Record<string, SilenceAt> = {};
  for (const [key, silence] of silences) {
    if (!maySilenceBeOn(kind, key)) continue;
    silences.delete(key);
    if (values[key] !== undefined || whole?.has(silence)) continue;
    values[key] = notStated(kind, key, silence);
    here[key] = silence;
  }
  if (Object.keys(here).length > 0) values['silentHere'] = here;
  const below = new Map(wholes);
  for (const [inner, item] of mappingsUnder(kind, mapping)) silenceBelow(inner, item, silences, below);
}

function notStated(kind: MappingKind, key: string, silence: SilenceAt): unknown {
  const { is, of } =
    (model[kind] as Readonly<Record<string, { readonly is: string; readonly of?: string }>>)[key] ?? {};
  if (is !== 'one' || of !== 'terms') return 'not-stated';
  const filled = (value: unknown) => Object.fromEntries(neededIn[of].map((needed) => [needed, value]));
  return { ...filled('not-stated'), silentHere: filled(silence) };
}
