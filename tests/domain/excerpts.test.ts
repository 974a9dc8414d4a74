import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { regionOf } from '../../src/domain/build.js';
import type { Dataset } from '../../src/domain/dataset.js';
import type { Entry } from '../../src/domain/entry.js';
import { lookUp } from '../../src/domain/look-up.js';
import { thingsOf } from '../../src/domain/things.js';
import type { Located } from '../../src/source/located.js';

const card = (id: string, day: string) => ({
  value: { id, read: 'excerpt' },
  file: `seeds/${id}.yaml`,
  path: [],
  dates: { earliest: day as Day, latest: day as Day },
});

describe('what an excerpt does not show', () => {
  it('is not read until a later source tells it', () => {
    const region = {
      id: 'voorbeeld-stad',
      tracks: [
        {
          id: 'wmo',
          editions: [
            { source: 'bericht-2021', contracts: [{ id: 'wmo', kind: 'regular', stage: 'tendering' }] },
            { source: 'bericht-2023', contracts: [{ id: 'wmo', terms: { firstDay: '2023-01-01' } }] },
          ],
        },
      ],
    };
    const cards = new Map(
      [card('bericht-2021', '2021-05-01'), card('bericht-2023', '2023-05-01')].map((one) => [one.value.id, one]),
    );
    const built = regionOf(
      { value: region, file: { text: '' }, path: [] } as unknown as Located<Entry<'region'>>,
      cards as unknown as Dataset['cards'],
    );
    const termsOn = (day: string) => {
      const things = thingsOf(built, day as Day);
      const contract = [...things.contracts.values()].find(({ id }) => id === 'wmo');
      return contract && lookUp(contract, 'terms', things)?.located.value;
    };
    expect(termsOn('2022-01-01')).toBe('not-read');
    expect(termsOn('2024-01-01')).toEqual({ firstDay: '2023-01-01', initialTerm: 'not-read', options: 'not-read' });
  });
});
