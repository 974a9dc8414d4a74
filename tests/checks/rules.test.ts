import { describe, expect, it } from 'vitest';
import { allChecks } from '../../src/checks/all-checks.js';
import { type Check, runChecks } from '../../src/checks/check.js';
import { regionOf } from '../../src/domain/build.js';
import { printedAs } from '../../src/domain/citing/saying/printed-as.js';
import { type Sayable, says } from '../../src/domain/citing/saying/says.js';
import { type Card, type Dataset, dated, type Region } from '../../src/domain/dataset.js';
import { findingOf } from '../../src/source/diagnostic.js';
import type { Located } from '../../src/source/located.js';
import { YamlFile } from '../../src/source/yaml-file.js';

describe('the text of a rule', () => {
  it.each(allChecks.map((check) => [check.id, check.text] as const))('of %s is whole', (_, { nl, en }) => {
    for (const { title, why, fix } of [nl, en]) {
      expect(title).toMatch(/^\S.*[^.]$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(fix).toMatch(/^[A-Z].*\.$/);
    }
    expect(nl).not.toEqual(en);
  });
});

it('a word that was meant is asked for before the hint', () => {
  const [check] = allChecks;
  if (!check) throw new Error('no checks');
  const at = cardIn('brief.yaml', '2021');
  const findBeside = () => [{ at, message: { nl: 'x', en: 'x' }, meant: 'brief' }];
  const [found] = runChecks([{ ...check, findBeside }], dataset());
  expect(found?.hint.nl).toBe(`Bedoelde u \`brief\`? ${check.text.nl.fix}`);
  expect(found?.hint.en).toBe(`Did you mean \`brief\`? ${check.text.en.fix}`);
  expect(found).not.toHaveProperty('meant');
});

it('findings come rule by rule, those of the regions first, each region with a run of its own', () => {
  const regions = ['een', 'twee'].map(regionCalled);
  const runs = new Set<unknown>();
  const told = (by: string) => ({ at: cardIn(by, '2021'), message: { nl: by, en: by } });
  const find: Check['find'] = (run) => {
    runs.add(run);
    return [told(run.region.id)];
  };
  const checks = allChecks.slice(0, 2).map((check) => ({ ...check, find, findBeside: () => [told('beside')] }));
  const found = runChecks(checks, { ...dataset(), regions });
  const [first, second] = checks.map(({ id }) => [`${id} een`, `${id} twee`, `${id} beside`]);
  expect(found.map(({ id, message }) => `${id} ${message.en}`)).toEqual([...(first ?? []), ...(second ?? [])]);
  expect(runs.size).toBe(2);
});

function regionCalled(id: string): Region {
  const file = new YamlFile(`${id}.yaml`, `id: ${id}\ntracks: []\n`);
  return regionOf({ file, path: [], value: file.value as Region['entry']['value'] }, new Map());
}

describe('cards', () => {
  const findings = (...cards: [string, string][]) =>
    runChecks(allChecks, dataset(...cards)).map((one) => `${findingOf(one).file}:${findingOf(one).line} ${one.id}`);

  it('need a last day that they can date from', () => {
    expect(findings(['brief.yaml', '2021-05'])).toEqual([]);
    expect(findings(['brief.yaml', '2021~'])).toEqual(['brief.yaml:2 impossible-day']);
    expect(findings(['brief.yaml', '2021-02-30'])).toEqual(['brief.yaml:2 impossible-day']);
  });

  it('that share an id are told of once', () => {
    expect(findings(['brief.yaml', '2021'], ['brief.yml', '2021'])).toEqual(['brief.yml:1 duplicate-id']);
    expect(findings(['brief.yaml', '2021'], ['nota.yaml', '2021'])).toEqual(['nota.yaml:1 file-name-not-id']);
  });
});

function cardIn(name: string, date: string): Located<Card> {
  const file = new YamlFile(name, `id: brief\ndate: ${date}\nlines: 3\nsha256: abc\ndoubt: { date: {} }\n`);
  return { file, path: [], value: file.value as Card };
}

describe('what a quote would have to say', () => {
  const values: Record<Sayable, readonly string[]> = {
    day: ['2022-07-01', '2022-07', '2022', '2022-01..2022-06', '..2022-06-30', '2022-01-01..'],
    duration: ['P4Y', 'P4Y6M', 'P6M', 'P1M', 'P4Y..P6Y', '..P2Y', 'P4Y..'],
    count: ['4', '12.5', '1..2', '70..', '..3', '~900', '-4069'],
    amount: ['10379', '-4069', '~900', '1..2'],
  };
  const cases = Object.entries(values).flatMap(([kind, list]) =>
    list.map((value) => [kind as Sayable, value] as const),
  );
  it.each(cases)('%s %s is said by its own wording', (kind, value) => {
    expect(says(kind, value, [printedAs(value)])).toBe(true);
  });
});

function dataset(...cards: [name: string, date: string][]): Dataset {
  return {
    regions: [],
    cards: new Map(cards.map(([name, date]) => [name, dated(cardIn(name, date))])),
    cardIds: new Set(),
    vocabulary: undefined,
    providers: undefined,
    municipalities: undefined,
    councilTerms: undefined,
    settings: undefined,
    lists: [],
    codeLists: new Map(),
  };
}
