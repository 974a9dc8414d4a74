/**
 * What may stand in a region file, and what of a card is cited: for each kind of mapping its keys, and for each key what its value is.
 * The JSON Schema says the same with descriptions for editors; a test keeps the two alike.
 */

const label = { is: 'label' } as const;
const labels = { is: 'labels' } as const;
/** A label from the vocabulary: the data's own word, which no paper prints. */
const tag = <G extends string>(group: G) => ({ is: 'label', group }) as const;
/** Labels from the vocabulary. */
const tags = <G extends string>(group: G) => ({ is: 'labels', group }) as const;
const day = { is: 'day' } as const;
const duration = { is: 'duration' } as const;
const count = { is: 'count' } as const;
/** Values that are a most or a least by their key: `maximumTerm: P7Y` is said by `maximaal 7 jaar`. */
const latest = { is: 'day', bound: 'upper' } as const;
const earliest = { is: 'day', bound: 'lower' } as const;
const longest = { is: 'duration', bound: 'upper' } as const;
const shortest = { is: 'duration', bound: 'lower' } as const;
const most = { is: 'count', bound: 'upper' } as const;
const flag = { is: 'flag' } as const;
const name = { is: 'name' } as const;
const names = { is: 'names' } as const;
const members = { is: 'members' } as const;
const amounts = { is: 'amounts' } as const;
const code = <G extends string>(group: G) => ({ is: 'code', group }) as const;
const codes = <G extends string>(group: G) => ({ is: 'codes', group }) as const;
const one = <M extends string>(of: M) => ({ is: 'one', of }) as const;
const many = <M extends string>(of: M) => ({ is: 'many', of }) as const;

export const model = {
  card: { date: day },
  region: {
    id: label,
    name: label,
    short: label,
    kind: tag('region-kind'),
    editions: many('regionEdition'),
    contradictions: many('contradiction'),
    tracks: many('track'),
  },
  regionEdition: {
    source: label,
    tracks: labels,
    municipalities: members,
    organisations: many('organisation'),
    decisions: many('decision'),
    tariffs: codes('tariff'),
    laws: codes('law'),
    sasVariants: many('sasVariant'),
    milestones: many('milestone'),
    budgets: many('budget'),
    procurement: one('procurement'),
    numbers: many('number'),
    points: many('point'),
  },
  organisation: {
    id: label,
    name,
    role: code('organisation-role'),
    municipalities: names,
    memberCount: count,
    asOf: day,
  },
  contradiction: { id: label, about: tag('topic'), readings: names },
  track: { id: label, name: label, domains: tags('domain'), editions: many('edition') },
  edition: {
    source: label,
    municipalities: members,
    decisions: many('decision'),
    tariffs: codes('tariff'),
    laws: codes('law'),
    sasVariants: many('sasVariant'),
    milestones: many('milestone'),
    budgets: many('budget'),
    scope: one('scope'),
    contracts: many('contract'),
    segments: many('segment'),
    numbers: many('number'),
    points: many('point'),
  },
  segment: {
    id: label,
    name,
    aliases: labels,
    categories: tags('care-category'),
    links: labels,
    replaces: labels,
    municipalities: members,
    reservation: flag,
    laws: codes('law'),
    scope: one('scope'),
    contracts: many('contract'),
    segments: many('segment'),
    points: many('point'),
  },
  contract: {
    id: label,
    kind: code('contract-kind'),
    stage: code('stage'),
    follows: labels,
    replaces: labels,
    under: labels,
    municipalities: members,
    perMunicipality: flag,
    scope: one('scope'),
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
    minimumTerm: shortest,
    maximumTerm: longest,
    earliestLastDay: earliest,
    latestLastDay: latest,
    endsWith: one('endsWith'),
    reservation: flag,
  },
  option: { count, length: duration, decidedBy: code('party'), tacit: flag, notice: shortest, reservation: flag },
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
  rejection: { instrument: code('instrument'), model: code('funding'), because: code('reason') },
  funding: {
    model: code('funding'),
    purpose: code('purpose'),
    condition: code('condition'),
    share: count,
    reservation: flag,
  },
  providers: { before: count, count, limited: flag, form: code('form'), reservation: flag },
  lots: {
    count,
    countPer: code('limit-scope'),
    profiles: names,
    awardPer: code('limit-scope'),
    limit: most,
    limitPer: code('limit-scope'),
    reservation: flag,
  },
  evaluation: {
    on: day,
    after: duration,
    every: duration,
    about: codes('evaluation-subject'),
    mayEnd: flag,
    because: code('reason'),
  },
  award: { winners: names, form: code('form'), brands: names },
  event: {
    id: label,
    kind: code('event'),
    stage: code('event-stage'),
    day,
    from: day,
    options: count,
    length: duration,
    lastDay: day,
    municipalities: names,
    because: code('reason'),
  },
  milestone: { id: label, kind: code('milestone'), contract: label, planned: day, actual: day, reservation: flag },
  budget: {
    id: label,
    name,
    municipalities: members,
    role: code('budget-role'),
    basis: code('budget-basis'),
    unit: code('unit'),
    amounts,
    totalOf: labels,
  },
  scope: { in: names, forNow: names, underStudy: names, out: names, movedIn: names, dropped: names },
  decision: { id: label, kind: code('decision'), body: code('body'), subject: name, day, references: names },
  number: { what: name, count },
  point: { as: code('point'), theme: code('theme') },
  sasVariant: { option: count, steps: codes('sas-step') },
} as const;

export type Model = typeof model;
export type MappingKind = keyof Model;
