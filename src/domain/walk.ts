import { type Address, itemsOf, type Located, under } from '../source/located.js';
import { type Citation, type CitePlace, citationAlone, citationOf, printedWords } from './citing/citation.js';
import type { Entry } from './entry.js';
import { mappingsIn } from './mappings-in.js';
import { isMemberCount } from './members.js';
import { type MappingKind, model } from './model.js';

/** One mapping of a region file, with what it is and the source it is told by. */
export interface Mapping<M extends MappingKind = MappingKind> {
  readonly kind: M;
  readonly entry: Located<Entry<M>>;
  /** The edition's source; missing above the editions. */
  readonly source: string | undefined;
  /** Which one it is of those under its key, from 0; missing where only one may stand there. */
  readonly number?: number;
}

/** What a value is, as the model has it; `of` where it is further mappings. */
interface ModelRule {
  readonly is: string;
  readonly group?: string;
  /** Of a number the key beside it that says what it counts. */
  readonly unit?: string;
  readonly of?: string;
  readonly bound?: 'upper' | 'lower';
  /** Of mappings that stand under the codes of some of their keys, those keys. */
  readonly by?: readonly string[];
}

/** One value of a mapping, as its key in the model describes it. */
export interface Value {
  readonly mapping: Mapping;
  readonly key: string;
  readonly rule: ModelRule;
  readonly located: Located<unknown>;
  /** Where it is written as a key, and not as a value: the kind and the theme of a point. */
  readonly asKey?: Address;
  /** Of what a citation says that citation; of all else its mapping has it. */
  readonly itself?: Citation;
}

/** A region that was walked. */
export interface Walked {
  /** Every mapping of its file, from the top down, in the order of the file. */
  readonly mappings: readonly Mapping[];
}

/** Walks a region. Nothing remembers that: who asks more than one thing keeps it. */
export function walked(region: { readonly entry: Located<Entry<'region'>> }): Walked {
  const mappings: Mapping[] = [];
  collect(mappings, 'region', region.entry, undefined);
  return { mappings };
}

/** A region as a mapping, which all else of it is in. */
export function topOf({ entry }: { readonly entry: Located<Entry<'region'>> }): Mapping {
  return { kind: 'region', entry, source: undefined } as unknown as Mapping;
}

/** The mappings of one kind in a region. */
export function allOf<M extends MappingKind>({ mappings }: Walked, kind: M): Mapping<M>[] {
  return mappings.filter((mapping) => mapping.kind === kind) as unknown as Mapping<M>[];
}

/** The values of a mapping itself: what is nested is left out, but for a block that is an unknown word, and so are words of ours. */
export function valuesOf(mapping: Mapping): Value[] {
  const values: Value[] = [];
  const entries = mapping.entry.value as Record<string, unknown>;
  const { file, path } = mapping.entry;
  const codes = codesAbove[mapping.kind] ?? [];
  for (const [key, rule] of rulesOf[mapping.kind]) {
    const value = entries[key];
    if (value === undefined || rule.is === 'words' || (isNested(rule) && typeof value === 'object')) continue;
    const depth = codes.indexOf(key);
    const asKey = depth < 0 ? {} : { asKey: { file, path: path.slice(0, path.length - depth) } };
    const located = { value, file, path: [...path, key] };
    if (rule.is === 'citations') values.push(...saidUnder(mapping, key).map((one) => ({ ...one, key })));
    else values.push({ mapping, key, rule: ruleFor(rule, value), located, ...asKey });
  }
  return values;
}

/** What each citation of a list says, as `says`: the words that it quotes. */
export function saidUnder(mapping: Mapping, key: string): Value[] {
  return citationsUnder(mapping, key).map((one) => {
    const itself = citationAlone(one);
    return { mapping, key: 'says', rule: printed, located: { ...one, value: printedWords(itself) }, itself };
  });
}

/** The citations of a list, each with its place. */
export function citationsUnder({ entry }: Mapping, key: string): Located<CitePlace>[] {
  const list = under(entry as Located<Record<string, readonly CitePlace[] | undefined>>, key);
  return list ? itemsOf(list) : [];
}

/** The keys of a kind of mapping under which there are citations that stand by themselves. */
export function citedKeysOf(kind: MappingKind): string[] {
  return rulesOf[kind].flatMap(([key, { is }]) => (is === 'citations' ? [key] : []));
}

/** The citation of a value; `undefined` where there is none. */
export function citationFor({ mapping, key, itself }: Value): Citation | undefined {
  return itself ?? citationOf(mapping.entry, key);
}

const printed: ModelRule = { is: 'citation' };

/** Municipalities that a paper only counts are a number like any other; else they are names. */
function ruleFor(rule: ModelRule, value: unknown): ModelRule {
  if (rule.is !== 'members') return rule;
  return isMemberCount(value) ? counted : named;
}

const counted: ModelRule = { is: 'count' };
const named: ModelRule = { is: 'names' };

/** The keys of each kind of mapping, in the order of the model. */
const rulesOf = Object.fromEntries(
  Object.entries(model).map(([kind, rules]) => [kind, Object.entries(rules)]),
) as unknown as Readonly<Record<MappingKind, readonly (readonly [string, ModelRule])[]>>;

/** Those under which there are further mappings. */
const nestedOf = Object.fromEntries(
  Object.entries(rulesOf).map(([kind, rules]) => [kind, rules.filter(([, rule]) => isNested(rule))]),
) as unknown as typeof rulesOf;

/** Of kinds of mappings that stand under the codes of some of their keys, those keys, the nearest first. */
const codesAbove = Object.fromEntries(
  Object.values(nestedOf)
    .flat()
    .flatMap(([, { of, by }]) => (of && by ? [[of, by.toReversed()]] : [])),
) as Readonly<Partial<Record<MappingKind, readonly string[]>>>;

/** What kind of mapping stands at a place of a region file, whatever stands there. */
export function kindAt(path: Address['path']): MappingKind {
  return path.reduce<MappingKind>((kind, step) => {
    if (step === 'silent') return 'silence';
    const [, rule] = nestedOf[kind].find(([key]) => key === step) ?? [];
    return (rule?.of as MappingKind | undefined) ?? kind;
  }, 'region');
}

/** Adds a mapping, and all below it. */
function collect(
  found: Mapping[],
  kind: MappingKind,
  entry: Located<unknown>,
  source: string | undefined,
  number?: number,
): void {
  const own = 'source' in model[kind] ? (entry.value as Entry<'edition'>).source : source;
  found.push({ kind, entry, source: own, ...(number === undefined ? {} : { number }) } as Mapping);
  const silence = under(entry as Located<{ silent?: object }>, 'silent');
  if (silence) collect(found, 'silence', silence, own);
  for (const [inner, item, at] of mappingsUnder(kind, entry)) collect(found, inner, item, own, at);
}

/** The mappings that stand in one of a kind, in the order of the model: each with its own kind, and which one it is under its key, where there may be several. */
export function mappingsUnder(
  kind: MappingKind,
  { value, file, path }: Located<unknown>,
): [kind: MappingKind, item: Located<object>, number: number | undefined][] {
  const found: ReturnType<typeof mappingsUnder> = [];
  for (const [key, rule] of nestedOf[kind]) {
    const nested = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof nested !== 'object' || nested === null) continue;
    for (const [number, { value: item, way }] of mappingsIn(nested, rule.by).entries()) {
      const place = { value: item, file, path: [...path, key, ...way] };
      found.push([rule.of as MappingKind, place, way.length > 0 ? number : undefined]);
    }
  }
  return found;
}

function isNested({ of }: ModelRule): boolean {
  return of !== undefined;
}

/** The values that count as such: no labels and links, and no silences, of which each key is a value. */
export function countedValuesOf(region: Parameters<typeof walked>[0]): Value[] {
  return walked(region)
    .mappings.flatMap(valuesOf)
    .filter(({ rule: { is } }) => !is.startsWith('label') && is !== 'keys');
}
