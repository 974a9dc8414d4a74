import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { regionOf } from '../../src/domain/build.js';
import { type Dataset, dated, type Region } from '../../src/domain/dataset.js';
import type { Doubt } from '../../src/domain/entry.js';
import { allOf, walked } from '../../src/domain/walk.js';
import { diffReport } from '../../src/reports/diff/diff.js';
import type { Report } from '../../src/reports/report.js';
import { showReport } from '../../src/reports/show/show.js';
import { timelineReport } from '../../src/reports/timeline/timeline.js';
import { datasetWith } from '../support/example-region.js';
import { region } from '../support/timeline-rows.js';

const year =
  '{ kind: implied, instead: [2021], why: { nl: het jaar is dat van de brief, en: the year is the letter’s } }';

/** A contract of which two values have one doubt, and its awards another. */
const letter = (doubt: string) => `contracts:
  - id: hulp
    kind: regular
    stage: running
    cite: { rest: 2 }
    terms:
      firstDay: 2022-01-01
      initialTerm: P4Y
      options: none
      cite: { firstDay: 3 "1 januari", initialTerm: 3 "vier jaar", options: 3 "geen" }
      doubt: { firstDay: ${doubt}, initialTerm: ${doubt} }
    awards: undecided
    doubt: { awards: { kind: unclear, why: { nl: niet geheel duidelijk } } }
`;

const inFull = region(letter(year), '');
const once = `${region(letter('year-of-letter'), '').trimEnd()}\ndoubts:\n  year-of-letter: ${year}\n`;

async function datasetOf(text: string): Promise<Dataset> {
  const { dataset, diagnostics } = await datasetWith(text, undefined, { vocabulary: false });
  expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
  return dataset;
}

/** The doubts of a region, each with the way to it. */
function doubtsIn(one: Region | undefined): Record<string, Doubt> {
  const all = one ? walked(one).mappings : [];
  return Object.fromEntries(
    all.flatMap(({ entry: { value, path } }) =>
      Object.entries(value.doubt ?? {}).map(([key, doubt]) => [[...path, key].join('/'), doubt]),
    ),
  );
}

const everything = { region: undefined, track: undefined, segment: undefined };
const asOf = '2025-06-01' as Day;

describe('a doubt that is said once', () => {
  it('stands whole beside each value that names it', async () => {
    const [full, named] = await Promise.all([inFull, once].map(datasetOf));
    const doubts = doubtsIn(named?.regions[0]);
    expect(doubts).toEqual(doubtsIn(full?.regions[0]));
    expect(Object.values(doubts)).toHaveLength(3);
  });

  it('gives the same answers as written out, each doubted value told by itself', async () => {
    const [full, named] = await Promise.all([inFull, once].map(datasetOf));
    for (const report of [
      (dataset: Dataset) => timelineReport(dataset, everything, asOf) as Report,
      (dataset: Dataset) => showReport(dataset, 'voorbeeld-stad/jeugdhulp', asOf) as Report,
    ]) {
      const { records, sections } = report(named as Dataset);
      const written = report(full as Dataset);
      expect({ records, sections }).toEqual({ records: written.records, sections: written.sections });
      expect(JSON.stringify(records).match(/het jaar is dat van de brief/g)?.length).toBeGreaterThan(1);
    }
  });

  it('is no change where only the writing of it changed', async () => {
    const [before, after] = await Promise.all(
      [inFull, once].map(async (text) => ({
        name: { nl: 'x', en: 'x' },
        dataset: await datasetOf(text),
        unread: [],
      })),
    );
    if (!before || !after) throw new Error('two sides');
    expect((diffReport(before, after, everything, asOf) as Report).records).toEqual([]);
    expect((diffReport(after, before, everything, asOf) as Report).records).toEqual([]);
  });

  it('is whole in what one source alone tells, too', async () => {
    const { regions, cards } = await datasetOf(once);
    const [whole] = regions;
    if (!whole) throw new Error('a region');
    expect(doubtsIn(regionOf(whole.entry, cards, 'brief-2021'))).toEqual(doubtsIn(whole));
  });

  it.each([
    ['another one', once.replace('firstDay: year-of-letter', 'firstDay: constructor'), 'constructor'],
    ['none at all', once.replace(/^doubts:.*/ms, ''), 'year-of-letter'],
  ])('leaves a value doubted that names a doubt where there is %s', async (_, text, id) => {
    const { regions } = await datasetOf(text);
    const found = Object.entries(doubtsIn(regions[0])).find(([at]) => at.endsWith('firstDay'));
    expect(found?.[1]).toEqual({ kind: 'unclear', why: { nl: id } });
  });
});

/** What is written of a value of a contract, of one under `doubts`, and of a card. */
const unclear = (doubt: string) =>
  region(letter('shared').replace('{ kind: unclear, why: { nl: niet geheel duidelijk } }', doubt), '').trimEnd() +
  `\ndoubts:\n  shared: ${doubt}\n`;

describe('a doubt without a kind', () => {
  it('is unclear, beside its value and where it is said once', async () => {
    const [left, written] = await Promise.all(
      ['{ why: { nl: onzeker } }', '{ kind: unclear, why: { nl: onzeker } }'].map((one) => datasetOf(unclear(one))),
    );
    const doubts = doubtsIn(left?.regions[0]);
    expect(Object.values(doubts).map(({ kind }) => kind)).toEqual(['unclear', 'unclear', 'unclear']);
    expect(doubts).toEqual(doubtsIn(written?.regions[0]));
    expect(left?.regions[0]?.entry.value.doubts).toEqual(written?.regions[0]?.entry.value.doubts);
  });

  it('is unclear on a card', () => {
    const at = { file: {} as never, path: [] };
    const card = { id: 'brief', medium: 'text', title: 'Brief', issuer: 'Stad', date: '2021-01-01' } as const;
    const { value } = dated({ ...at, value: { ...card, doubt: { date: { why: { nl: 'geschat' } } as Doubt } } });
    expect(value.doubt).toEqual({ date: { kind: 'unclear', why: { nl: 'geschat' } } });
  });
});

describe('a milestone', () => {
  const contract = (id: string, kind = '') => `
  - { id: ${id}${kind && `, kind: ${kind}`}, stage: intended, cite: { rest: 1 }, silent: { "on": [terms], cite: 1 } }`;
  const milestones = `milestones:
  - { id: left-out, kind: award, planned: 2022, cite: { kind: 1, planned: 1 "2022" } }
  - { id: named, kind: award, contract: vorige, planned: 2022, cite: { kind: 1, planned: 1 "2022" } }
  - { id: of-none, kind: award, contract: none, planned: 2022, cite: { kind: 1, planned: 1 "2022" } }
`;
  const telling = (first: string, second = first) =>
    region(`${milestones}contracts:${first}\n`, `${milestones}contracts:${second}\n`);

  it.each([
    ['the only regular contract of its edition', contract('nieuw', 'regular') + contract('vorige', 'prior'), 'nieuw'],
    ['none where there is no regular one', contract('vorige', 'prior'), undefined],
    ['none where there are two', contract('nieuw', 'regular') + contract('vorige', 'regular'), undefined],
  ])('is one of %s, unless it says otherwise', async (_, contracts, expected) => {
    const { regions } = await datasetOf(region(`${milestones}contracts:${contracts}\n`, ''));
    expect(contractsNamed(regions[0])).toEqual([expected, 'vorige', undefined]);
  });

  it('is one of a contract of which only an older edition tells that it is regular', async () => {
    const { regions } = await datasetOf(
      telling(contract('nieuw', 'regular') + contract('vorige', 'prior'), contract('nieuw') + contract('vorige')),
    );
    expect(contractsNamed(regions[0])).toEqual(['nieuw', 'vorige', undefined, 'nieuw', 'vorige', undefined]);
  });

  it('stays one of the only regular contract of its edition where a later one tells of a second', async () => {
    const first = contract('nieuw', 'regular') + contract('vorige', 'prior');
    const { regions } = await datasetOf(telling(first, contract('tweede', 'regular') + contract('nieuw')));
    expect(contractsNamed(regions[0])).toEqual(['nieuw', 'vorige', undefined, undefined, 'vorige', undefined]);
  });

  it('stays that of its edition in a region that is built once more', async () => {
    const { regions, cards } = await datasetOf(telling(contract('nieuw', 'regular') + contract('vorige', 'prior')));
    const [whole] = regions;
    if (!whole) throw new Error('a region');
    expect(contractsNamed(regionOf(whole.entry, cards))).toEqual(contractsNamed(whole));
  });
});

function contractsNamed(one: Region | undefined): (string | undefined)[] {
  return one ? allOf(walked(one), 'milestone').map(({ entry }) => entry.value.contract) : [];
}
