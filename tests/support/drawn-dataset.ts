/**
 * Small made-up datasets: two regions, two letters, contracts of all kinds whose terms are known, ranges, unknown or
 * doubted, shares of segments, events, and plans that came to nothing.
 */
import fc from 'fast-check';
import type { Dataset } from '../../src/domain/dataset.js';
import { datasetWith } from './example-region.js';

type Written = Record<string, unknown>;

const ids = ['a', 'b', 'c'] as const;
const day = fc.constantFrom('2019-07-01', '2022-01-01', '2022-01-31', '2024-03-01', '2027-01-01');
const notKnown = fc.constantFrom('not-stated', 'undecided', 'unreadable', 'contradictory');
const aPart = fc.constantFrom('2022', '2024-02', '2022-01..2022-06');
const length = fc.constantFrom('P1Y', 'P4Y', 'P18M', 'P13W');
const span = fc.constantFrom('P1Y..P2Y', '..P3Y', 'P2Y..', 'unlimited');
const often = <T, U>(common: fc.Arbitrary<T>, rare: fc.Arbitrary<U>) =>
  fc.oneof({ arbitrary: common, weight: 3 }, { arbitrary: rare, weight: 2 });

/** A mapping some of whose keys are left out, cited as a whole. */
function mapping(always: Record<string, fc.Arbitrary<unknown>>, sometimes: Record<string, fc.Arbitrary<unknown>> = {}) {
  return fc
    .record({ ...always, ...sometimes }, { requiredKeys: Object.keys(always) })
    .map((keys): Written => ({ ...(keys as Written), cite: 4 }));
}

/** The same with a doubt about one of its keys, or without any. */
function doubted(of: fc.Arbitrary<Written>, keys: readonly string[]): fc.Arbitrary<Written> {
  const doubt = { kind: 'unclear', why: { nl: 'een vlek', en: 'a spot' } };
  return fc
    .tuple(of, fc.option(fc.constantFrom(...keys), { nil: undefined }))
    .map(([one, key]) => (key === undefined || one[key] === undefined ? one : { ...one, doubt: { [key]: doubt } }));
}

const option = doubted(
  mapping(
    { count: fc.constantFrom(1, 2, '1..2', 'unlimited', 'not-stated'), length: often(length, span) },
    { notice: fc.constantFrom('P3M', 'P30D') },
  ),
  ['count', 'length', 'notice'],
);
const options = fc.oneof(
  fc.constantFrom('none', 'not-stated', 'unreadable'),
  fc.array(option, { minLength: 1, maxLength: 2 }),
);

const terms = doubted(
  mapping(
    { firstDay: often(day, fc.oneof(notKnown, aPart)), initialTerm: often(length, fc.oneof(notKnown, span)), options },
    {
      lastDay: fc.constantFrom('2025-12-31', '2028-02-28', 'none', '2026'),
      latestLastDay: fc.constantFrom('2030-12-31', '2034-06-30'),
      earliestLastDay: fc.constant('2026-12-31'),
      maximumTerm: fc.constantFrom('P7Y', '..P6Y'),
    },
  ),
  ['firstDay', 'initialTerm', 'lastDay', 'latestLastDay'],
);

const event = doubted(
  mapping(
    { kind: fc.constantFrom('extended', 'ended', 'declined', 'withdrawn', 'continued', 'postponed') },
    {
      stage: fc.constantFrom('decided', 'intended', 'proposed'),
      day: fc.constantFrom('2023-05-01', '2023'),
      from: fc.constantFrom('2021-01-01', 'not-stated'),
      length,
      lastDay: fc.constantFrom('2026-06-30', '2027-12-31'),
    },
  ),
  ['kind', 'day', 'length', 'lastDay'],
).map((one) => ({ id: 'een', ...one }));

const procurement = doubted(
  mapping({ instrument: fc.constantFrom('public-contract', 'subsidy', 'not-stated'), procedure: fc.constant('sas') }),
  ['instrument', 'procedure'],
);
const funding = fc.oneof(
  fc.constantFrom('not-stated'),
  doubted(mapping({ model: fc.constantFrom('pxq', 'task-based') }), ['model']).map((one) => [one]),
);

/** A contract as one letter tells it; `names` are others that it may follow or take the place of. */
function contract(id: string, names: readonly string[]): fc.Arbitrary<Written> {
  const others = names.filter((one) => one !== id);
  return mapping(
    {
      kind: often(fc.constant('regular'), fc.constantFrom('prior', 'interim', 'pilot')),
      stage: fc.constantFrom('intended', 'signed', 'running', 'ended', 'withdrawn', 'dropped'),
    },
    {
      terms: often(terms, notKnown),
      procurement,
      funding,
      events: fc.tuple(event),
      evaluations: fc.constant([{ on: '2026-06-01', cite: 5 }]),
      ...(others.length === 0
        ? {}
        : {
            follows: fc.constantFrom(...others).map((one) => [one]),
            replaces: often(
              fc.constant(undefined),
              fc.constantFrom(...others).map((one) => [one]),
            ),
          }),
    },
  ).map((keys) => ({ id, ...keys }));
}

/** A share that a segment has in a contract. */
const share = (id: string) => mapping({}, { terms, procurement, funding }).map((keys) => ({ id, ...keys }));

const segments = (names: readonly string[], of: string) =>
  fc
    .uniqueArray(fc.constantFrom('noord', 'zuid'), { maxLength: 2 })
    .chain((found) =>
      fc.tuple(
        ...found.map((id) =>
          fc
            .subarray([...names], { maxLength: 1 })
            .chain((own) =>
              fc.tuple(...own.map(share)).map((contracts) => ({ id: `${of}-${id}`, name: id, cite: 6, contracts })),
            ),
        ),
      ),
    );

/** What a letter tells of a track with these contracts. */
function edition(source: string, names: readonly string[], of: string): fc.Arbitrary<Written> {
  return fc
    .record({
      contracts: fc.subarray([...names]).chain((own) => fc.tuple(...own.map((id) => contract(id, names)))),
      segments: segments(names, of),
    })
    .map((keys) => ({ source, ...keys }));
}

function track(id: string, domains: readonly string[], names: readonly string[]): fc.Arbitrary<Written> {
  const editions = fc.tuple(edition('brief-2021', names, id), edition('brief-2024', names, id));
  return editions.map((both) => ({ id, name: id, domains, editions: both }));
}

function region(id: string, prefix: string): fc.Arbitrary<Written> {
  const names = ids.map((one) => `${prefix}${one}`);
  const [first, ...rest] = names;
  return fc
    .tuple(track('jeugd', ['jeugdhulp'], rest), track('breed', ['jeugdhulp', 'wijkteams'], [String(first)]))
    .map((tracks) => ({
      id,
      name: id,
      kind: 'municipality',
      editions: [{ source: 'brief-2021', municipalities: ['GM9001', 'GM9002'], cite: 1 }],
      tracks,
    }));
}

/** Two regions as they are written: JSON is YAML. */
export const drawnRegions = fc.tuple(region('voorbeeld-stad', 's'), region('voorbeeld-dorp', 'd'));

/** The dataset of two drawn regions; a mistake in their shape is an error of who draws them. */
export async function datasetOf([first, second]: readonly [Written, Written]): Promise<Dataset> {
  const others = { 'regions/voorbeeld-dorp.yaml': writtenOf(second) };
  const choice = { vocabulary: false, others };
  const { dataset, diagnostics } = await datasetWith(writtenOf(first), 'voorbeeld-stad', choice);
  if (dataset.regions.length < 2) throw new Error(diagnostics.map(({ message }) => JSON.stringify(message)).join('\n'));
  return dataset;
}

/** As a file, without lists of nothing. */
function writtenOf(region: Written): string {
  const isNothing = (value: unknown) => Array.isArray(value) && value.length === 0;
  return `${JSON.stringify(region, (_, value) => (isNothing(value) ? undefined : value))}\n`;
}
