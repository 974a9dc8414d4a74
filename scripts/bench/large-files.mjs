// Files of any length that are right in shape and say one thing over and over: one for each list that a schema has.
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { program } from '../program.mjs';

const root = new URL('../../', import.meta.url);
const { model } = await program(["export { model } from './domain/model.ts';"]);
const textOf = (path) => readFileSync(new URL(path, root), 'utf8');
const vocabulary = parse(textOf('data/vocabulary.yaml'));
const schema = JSON.parse(textOf('schemas/region.schema.json'));

const sources = ['brief-2021', 'brief-2024'];

/** Where the items of the list come. */
const here = 'ITEMS';
const card = (id, date) => ({
  ...{ id, medium: 'text', title: 'Brief', issuer: 'College', date, cite: `1 "${date}"` },
  ...{ file: `${id}.txt`, sha256: id.slice(-1).repeat(64), lines: 40 },
});

/** The files around: two letters, and the lists of the project. */
export function filesAround() {
  return new Map([
    ...['vocabulary', 'providers', 'municipalities', 'council-terms']
      .map((name) => `data/${name}.yaml`)
      .map((path) => [path, textOf(path)]),
    ['seeds/brief-2021.yaml', stringify(card('brief-2021', '2021-05-18'))],
    ['seeds/brief-2024.yaml', stringify(card('brief-2024', '2024-02-01'))],
  ]);
}

/**
 * The files, each with a name, its path in a dataset, and its text of so many characters but for a part of an item.
 */
export function largeFiles() {
  const made = (name, path, value, itemOf) => ({ name, path, textOf: (length) => filled(value, itemOf, length) });
  const ofRegion = (name, kind, key, itemOf) => made(name, 'data/regions/voorbeeld.yaml', around(kind, key), itemOf);
  const ofLists = Object.entries(model).flatMap(([kind, rules]) =>
    Object.entries(rules).flatMap(([key, rule]) => {
      const name = `${kind}.${key}`;
      // A silence names no more keys than there are.
      if (kind === 'card' || kind === 'silence' || rule.is === 'one') return [];
      if (rule.is === 'many')
        return [
          ofRegion(`${name}, in short`, kind, key, (at) => briefly(rule.of, at)),
          ofRegion(`${name}, in full`, kind, key, (at) => fully(rule.of, at)),
        ];
      if (rule.is === 'underCodes')
        return [ofRegion(name, kind, key, (at) => ({ [`k${at}`]: { cost: '1 "1 januari 2022"' } }))];
      if (rule.is === 'amounts') return [ofRegion(name, kind, key, (at) => ({ [1000 + at]: at }))];
      return Array.isArray(someValue(key, rule, 0))
        ? [ofRegion(name, kind, key, (at) => someValue(key, rule, at)[0])]
        : [];
    }),
  );
  return [
    ...ofLists,
    ...worse.map(([name, place, itemOf]) => ofRegion(name, ...place.split('.'), itemOf)),
    ...beside.map(([name, path, value, itemOf]) => made(name, path, value, itemOf)),
  ];
}

const contract = (at, terms, says = {}) => ({ id: `c${at}`, ...says, terms: { ...terms, cite: 1 } });
const year = { firstDay: '2022-01-01', initialTerm: 'P1Y', options: 'none' };
const nextOf = (at) => `c${at + 1}`;
const event = (at, kind, says) => ({ id: `e${at}`, kind, day: '2022-01-01', ...says, cite: 1 });
const doubt = { kind: 'unclear', why: { nl: 'x' } };
/** Lists of which the whole is worse than its items one by one: chains, and what has no number. */
const worse = [
  ...['follows', 'replaces', 'under'].map((key) => [
    `contracts in a chain by ${key}`,
    'edition.contracts',
    (at) => contract(at, { ...year, initialTerm: 'P6Y' }, { [key]: [nextOf(at)] }),
  ]),
  [
    'contracts that end with each other',
    'edition.contracts',
    (at) => contract(at, { initialTerm: 'P1Y', options: 'none', endsWith: { successor: nextOf(at), cite: 1 } }),
  ],
  ['contracts that all follow one', 'edition.contracts', (at) => contract(at, year, { follows: ['c0'] })],
  [
    'contracts with options that roll on by the day',
    'edition.contracts',
    (at) =>
      contract(at, {
        ...{ firstDay: '1990-01-01', initialTerm: 'P1D' },
        options: [{ count: 'unlimited', length: 'P1D', cite: 1 }],
      }),
  ],
  [
    'contracts that are evaluated every day',
    'edition.contracts',
    (at) => ({
      ...contract(at, { ...year, firstDay: '1990-01-01', initialTerm: 'P99Y' }),
      evaluations: [{ every: 'P1D', cite: 1 }],
    }),
  ],
  [
    'contracts with ninety-nine options',
    'edition.contracts',
    (at) => contract(at, { ...year, options: [{ count: 99, length: 'P1M', cite: 1 }] }),
  ],
  ['a contract that is extended over and over', 'contract.events', (at) => event(at, 'extended', { length: 'P1D' })],
  [
    'a contract that is extended and ended by turns',
    'contract.events',
    (at) => event(at, at % 2 ? 'extended' : 'ended', { lastDay: '2023-01-01' }),
  ],
  [
    'a contract that is extended for one municipality each',
    'contract.events',
    (at) => event(at, 'extended', { length: 'P1D', municipalities: [municipality(at)] }),
  ],
  [
    'segments with a share each',
    'edition.segments',
    (at) => ({ id: `s${at}`, contracts: [{ ...contract(0, year), id: 'regular' }] }),
  ],
  ['segments that link to each other', 'edition.segments', (at) => ({ id: `s${at}`, links: [`s${at + 1}`] })],
  [
    'versions of one contract',
    'track.editions',
    (at) => ({ source: at % 2 ? 'brief-2021' : 'brief-2024', contracts: [contract(0, year)] }),
  ],
  [
    'versions of as many contracts',
    'track.editions',
    (at) => ({ source: at % 2 ? 'brief-2021' : 'brief-2024', contracts: [contract(at, year)] }),
  ],
  ['values with a doubt each', 'edition.numbers', (at) => ({ ...briefly('number', at), doubt: { count: doubt } })],
];

const term = (id) => ({ id, label: { nl: id, en: id }, definition: { nl: 'x', en: 'x' } });
/** Lists in the files beside the regions. */
const beside = [
  [
    'terms of the vocabulary',
    'data/vocabulary.yaml',
    { groups: { ...vocabulary.groups, domain: [here] } },
    (at) => term(`d${at}`),
  ],
  ['providers', 'data/providers.yaml', { providers: [here] }, (at) => ({ id: `p${at}`, name: `P ${at}` })],
  [
    'councils',
    'data/council-terms.yaml',
    { councils: [here] },
    () => ({ election: '2022-03-16', firstDay: '2022-03-30', source: 'x' }),
  ],
  [
    'references of a card',
    'seeds/brief-2021.yaml',
    { ...card('brief-2021', '2021-05-18'), references: [here] },
    (at) => `r${at}`,
  ],
  [
    'youth regions',
    'data/municipalities.yaml',
    { youthRegions: { [here]: 0 } },
    (at) => ({ [`R${at}`]: { [municipality(at)]: `G${at}` } }),
  ],
];

function municipality(at) {
  return `GM${String(at % 10_000).padStart(4, '0')}`;
}

/** A region in which a list is left open, and all around it is as short as can be. */
function around(kind, key) {
  const list = ['amounts', 'underCodes'].includes(model[kind][key].is) ? { [here]: 0 } : [here];
  // What happened to a contract counts where it has terms.
  const terms = kind === 'contract' ? { terms: { ...year, cite: 1 } } : {};
  let value = { ...required(kind, 0), ...terms, [key]: list };
  for (let below = kind; below !== 'region'; ) {
    const [above, at, rule] = holderOf(below);
    value = { ...required(above, 0), [at]: rule.is === 'many' ? [value] : value };
    below = above;
  }
  return { ...value, tracks: value.tracks ?? [required('track', 0)] };
}

/** The first mapping that has mappings of a kind in it, other than itself. */
function holderOf(kind) {
  for (const [above, rules] of Object.entries(model))
    for (const [key, rule] of Object.entries(rules)) if (rule.of === kind && above !== kind) return [above, key, rule];
  throw new Error(`nothing holds ${kind}`);
}

/** What a mapping cannot be without. */
function required(kind, at) {
  const { required: keys } = kind === 'region' ? schema : schema.$defs[kind];
  const value = {};
  for (const key of keys) {
    const rule = model[kind][key];
    if (rule?.is === 'many') value[key] = [required(rule.of, at)];
    else if (rule) value[key] = someValue(key, rule, at);
    else if (key === 'cite') value[key] = 1;
  }
  return value;
}

/** An item that says as little as it may, so that there are as many as can be. */
function briefly(kind, at) {
  return required(kind, at);
}

/** An item with every key that it may have, cited by what says it. */
function fully(kind, at, depth = 0) {
  const value = {};
  for (const [key, rule] of Object.entries(model[kind])) {
    if (rule.is === 'one') value[key] = fully(rule.of, at, depth + 1);
    else if (rule.is === 'underCodes') value[key] = { aim: { cost: '1 "1 januari 2022"' } };
    else if (rule.is !== 'many') value[key] = someValue(key, rule, at);
    else if (rule.of !== kind && depth < 3) value[key] = [fully(rule.of, at, depth + 1)];
  }
  const properties = (kind === 'region' ? schema : schema.$defs[kind]).properties;
  return properties.cite ? { ...value, cite: { rest: '1 "1 januari 2022" "een jaar" "twee"' } } : value;
}

/** A value of a key; ids count on, and point to the item that comes next. */
function someValue(key, { is, group }, at) {
  const words = (vocabulary.groups[group] ?? []).map(({ id }) => id);
  const word = words[at] ?? `w${at}`;
  const next = `i${at + 1}`;
  const made = {
    label: () =>
      ({ id: at === 0 ? 'voorbeeld' : `i${at}`, source: sources[at % 2], contract: next, successor: next })[key] ??
      words[0] ??
      'Naam',
    labels: () => [group ? word : key === 'aliases' ? `Naam ${at}` : next],
    members: () => [municipality(at)],
    names: () => [key === 'municipalities' ? municipality(at) : `Naam ${at}`],
    name: () => `Naam ${at}`,
    code: () => words[0],
    codes: () => [word],
    day: () => '2022-01-01',
    duration: () => 'P1Y',
    count: () => 2,
    flag: () => true,
    amount: () => 2,
    amounts: () => ({ 2022: 2 }),
    words: () => ({ nl: 'woorden' }),
  };
  return made[is]();
}

/** A text with so many items in the place that is left open that it is as long as asked for. */
function filled(value, itemOf, length) {
  const [before, after] = stringify(value, { lineWidth: 0 }).split(new RegExp(`^.*${here}.*\n`, 'm'));
  const [, indent, mark] = new RegExp(`^( *)(- )?.*${here}`, 'm').exec(stringify(value, { lineWidth: 0 }));
  const parts = [before];
  let left = length - before.length - after.length;
  for (let at = 1; ; at += 1) {
    const item = mark ? `${indent}- ${flow(itemOf(at))}\n` : `${indent}${flow(itemOf(at)).slice(1, -1).trim()}\n`;
    left -= item.length;
    if (left < 0 && at > 1) return [...parts, after].join('');
    parts.push(item);
  }
}

/** A value in one line. */
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, one]) => `${key}: ${key === 'rest' ? `'${one}'` : flow(one)}`);
    return `{ ${entries.join(', ')} }`;
  }
  return String(value);
}
