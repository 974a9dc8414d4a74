import { expect, it } from 'vitest';
import { papersCited } from '../../src/reports/lines-text.js';
import { sourceText } from '../../src/reports/show/section.js';
import { datasetWith } from '../support/example-region.js';

it('a citation says who speaks in a paper, where that is not the buyer', async () => {
  const card = (id: string, by: string) =>
    `id: ${id}\nmedium: web\ntitle: Nieuws\nissuer: Krant\n${by}date: 2023-02-01\ncite: 1 februari 2023\nurl: https://example.org/\nseen: 2026-11-29\n`;
  const { dataset } = await datasetWith('id: voorbeeld-stad\n', undefined, {
    others: {
      'seeds/krant-2023.yaml': card('krant-2023', 'by: press\n'),
      'seeds/stad-2023.yaml': card('stad-2023', ''),
    },
  });
  const cited = (source: string) => papersCited([{ source, quotes: ['x'] }], dataset);
  expect(cited('krant-2023')).toMatchObject({ nl: 'krant-2023 (pers)', en: 'krant-2023 (press)' });
  expect(cited('stad-2023')).toMatchObject({ nl: 'stad-2023' });
  expect(sourceText('krant-2023', false, dataset).nl).toBe('bron krant-2023 (2023-02-01, pers)');
  expect(sourceText('stad-2023', true, dataset).nl).toBe('van stad-2023 (2023-02-01, ouder)');
});
