/**
 * What may stand in a region file: for each kind of mapping its keys, and for each key what its value is.
 * The JSON Schema says the same with descriptions for editors; a test keeps the two alike.
 */

const label = { is: 'label' } as const;
const labels = { is: 'labels' } as const;
const day = { is: 'day' } as const;
const duration = { is: 'duration' } as const;
const count = { is: 'count' } as const;
const flag = { is: 'flag' } as const;
const name = { is: 'name' } as const;
const names = { is: 'names' } as const;
const amounts = { is: 'amounts' } as const;
const code = <G extends string>(group: G) => ({ is: 'code', group }) as const;
const codes = <G extends string>(group: G) => ({ is: 'codes', group }) as const;
const one = <M extends string>(of: M) => ({ is: 'one', of }) as const;
const many = <M extends string>(of: M) => ({ is: 'many', of }) as const;

export const model = {
  region: { id: label, name: label, kind: code('region-kind'), municipalities: names, tracks: many('track') },
  track: { id: label, name: label, domain: label, municipalities: names, editions: many('edition') },
  edition: {
    source: label,
    milestones: many('milestone'),
    budgets: many('budget'),
    contracts: many('contract'),
    segments: many('segment'),
  },
  segment: {
    id: label,
    name,
    aliases: labels,
    links: labels,
    replaces: labels,
    municipalities: names,
    scope: one('scope'),
    contracts: many('contract'),
    segments: many('segment'),
  },
  contract: {
    id: label,
    kind: code('contract-kind'),
    stage: code('stage'),
    follows: labels,
    replaces: labels,
    under: labels,
    municipalities: names,
    perMunicipality: flag,
    terms: one('terms'),
    procurement: one('procurement'),
    funding: many('funding'),
    providers: one('providers'),
    lots: one('lots'),
    evaluations: many('evaluation'),
    awards: many('award'),
    events: many('event'),
  },
  terms: {
    firstDay: day,
    lastDay: day,
    initialTerm: duration,
    options: many('option'),
    scopeOptions: many('scopeOption'),
    minimumTerm: duration,
    maximumTerm: duration,
    earliestLastDay: day,
    latestLastDay: day,
    endsWith: one('endsWith'),
    reservation: flag,
  },
  option: { count, length: duration, decidedBy: code('party'), tacit: flag, notice: duration, reservation: flag },
  scopeOption: { count, decidedBy: code('party') },
  endsWith: { successor: label, event: code('ending') },
  procurement: {
    instrument: code('instrument'),
    procedure: code('procedure'),
    sasOption: count,
    conditions: codes('condition'),
    criterion: code('criterion'),
    rejected: many('rejection'),
    reservation: flag,
  },
  rejection: { instrument: code('instrument'), because: code('reason') },
  funding: {
    model: code('funding'),
    purpose: code('purpose'),
    condition: code('condition'),
    share: count,
    reservation: flag,
  },
  providers: { count, limited: flag, form: code('form'), reservation: flag },
  lots: { count, limit: count, limitPer: code('limit-scope'), reservation: flag },
  evaluation: { on: day, after: duration, every: duration, mayEnd: flag, because: code('reason') },
  award: { winners: names },
  event: {
    id: label,
    kind: code('event'),
    stage: code('event-stage'),
    day,
    options: count,
    length: duration,
    lastDay: day,
    municipalities: names,
    because: code('reason'),
  },
  milestone: { id: label, kind: code('milestone'), contract: label, planned: day, actual: day },
  budget: {
    id: label,
    name,
    role: code('budget-role'),
    basis: code('budget-basis'),
    unit: code('unit'),
    amounts,
    totalOf: labels,
  },
  scope: { in: names, forNow: names, underStudy: names, out: names, dropped: names },
} as const;

export type Model = typeof model;
export type MappingKind = keyof Model;
type Rule = { readonly is: string; readonly of?: string };

type ValueOf<R extends Rule> = R extends { is: 'label' }
  ? string
  : R extends { is: 'labels' }
    ? readonly string[]
    : R extends { is: 'day' | 'count' }
      ? string | number
      : R extends { is: 'flag' }
        ? boolean | string
        : R extends { is: 'names' | 'codes' }
          ? readonly string[] | string
          : R extends { is: 'amounts' }
            ? Readonly<Record<string, number | string>> | string
            : R extends { is: 'one'; of: infer M extends MappingKind }
              ? Entry<M> | string
              : R extends { is: 'many'; of: infer M extends MappingKind }
                ? readonly Entry<M>[] | string
                : string;

/** Keys without which the schema lets no mapping in, so that code may rely on them. */
type Always = 'id' | 'source' | 'tracks' | 'editions';

type Certain<V> = [V] extends [string] ? string : Exclude<V, string>;

export type Entry<M extends MappingKind> = {
  readonly [K in Extract<keyof Model[M], Always>]: Model[M][K] extends Rule ? Certain<ValueOf<Model[M][K]>> : never;
} & {
  readonly [K in Exclude<keyof Model[M], Always>]?: Model[M][K] extends Rule ? ValueOf<Model[M][K]> : never;
} & {
  readonly cite?: Readonly<Record<string, string | number>>;
  readonly doubt?: Readonly<Record<string, Doubt>>;
};

/** A reading that its quote does not say by itself. */
export interface Doubt {
  readonly kind: string;
  readonly instead?: readonly (string | number | boolean)[];
  readonly why: string;
}

export const unknownWords = ['not-stated', 'unreadable', 'undecided', 'contradictory', 'none'] as const;

export type UnknownWord = (typeof unknownWords)[number];

/** Whether a value is one of the five words for what is not known, or is known to be nothing. */
export function isUnknown(value: unknown): value is UnknownWord {
  return (unknownWords as readonly unknown[]).includes(value);
}
