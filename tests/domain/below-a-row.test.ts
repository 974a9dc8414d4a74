import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { doubtsOf } from '../../src/domain/citing/inputs.js';
import { inputsUnder } from '../../src/domain/terms/inputs-under.js';
import { scheduleOf } from '../../src/domain/terms/schedule.js';
import { doubtedBelow, referencesFor, type Stretch, stretchesOf } from '../../src/domain/terms/stretches.js';
import { thingsOf } from '../../src/domain/things.js';
import { datasetWith } from '../support/example-region.js';

/** A contract that was extended so many times by a day, of which the second event is open to doubt. */
async function extended(times: number) {
  const events = Array.from({ length: times }, (_, at) => {
    const doubt = at === 1 ? ', doubt: { length: { kind: unclear, why: { nl: x, en: x } } }' : '';
    return `              - { id: e${at}, kind: extended, day: 2022-01-01, length: P1D, cite: ${at + 1}${doubt} }\n`;
  });
  const text = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
tracks:
  - id: jeugd
    name: Jeugd
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - id: regular
            terms: { firstDay: 2022-01-01, initialTerm: P1Y, options: none, cite: 1 }
            events:
${events.join('')}`;
  const { dataset, diagnostics } = await datasetWith(text, undefined, { vocabulary: false });
  expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
  const [region] = dataset.regions;
  if (!region) throw new Error('no region');
  return region;
}

/** What the events are asked while all periods of the contract are told with their doubts and lines. */
async function looksAt(times: number): Promise<number> {
  const region = await extended(times);
  let looks = 0;
  const [contract] = (region.tracks[0]?.editions[0]?.entry.value.contracts ?? []) as unknown as {
    events?: object[];
  }[];
  const all = contract?.events ?? [];
  for (const [at, event] of all.entries())
    all[at] = new Proxy(event, {
      get(target, key, self) {
        looks += 1;
        return Reflect.get(target, key, self);
      },
    });
  const things = thingsOf(region, '2024-06-01' as Day);
  for (const contract of things.contracts.values())
    for (const stretch of stretchesOf(scheduleOf(contract, things)))
      for (const period of stretch.periods) {
        doubtsOf(doubtedBelow(period, stretch));
        referencesFor(period, region);
      }
  return looks;
}

const extensionsOf = ({ periods }: Stretch) => periods.filter(({ id }) => id.startsWith('extension'));

async function lastStretchOf(times: number) {
  const things = thingsOf(await extended(times), '2024-06-01' as Day);
  const [contract] = things.contracts.values();
  const stretch = contract && stretchesOf(scheduleOf(contract, things)).at(-1);
  if (!stretch) throw new Error('no contract');
  return stretch;
}

describe('of a row of extensions, each of which rests on all before it', () => {
  it('one twice as long takes twice as many looks', async () => {
    const [some, twice] = [await looksAt(100), await looksAt(200)];
    expect(some).toBeGreaterThan(100);
    expect(twice / some).toBeLessThan(2.1);
  });

  it('a doubt about one is told of it and of all that come later', async () => {
    const stretch = await lastStretchOf(5);
    expect(
      extensionsOf(stretch).map((period) =>
        doubtsOf(doubtedBelow(period, stretch)).map(({ key, value }) => [key, value]),
      ),
    ).toEqual([[], ...Array(4).fill([['length', 'P1D']])]);
  });

  it('the last is told of with all that it rests on, each once, however long the row is', async () => {
    const last = extensionsOf(await lastStretchOf(3000)).at(-1)?.derived.lastDay;
    const keys = last && inputsUnder(last).map(({ mapping, key }) => `${mapping.path.join('/')} ${key}`);
    // The length of each, that the last one was extended; first day and length of the terms.
    expect(keys).toHaveLength(3000 + 3);
    expect(new Set(keys).size).toBe(3000 + 3);
  });
});
