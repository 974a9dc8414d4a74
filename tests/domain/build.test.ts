import { expect, it } from 'vitest';
import { datasetWith } from '../support/example-region.js';

it('what a track says is found by looking at each track a few times, however many there are', async () => {
  const looksFor = async (count: number) => {
    const track = (index: number) =>
      `  - { id: t${index}, name: T, domains: [jeugdhulp], editions: [{ source: brief-2021 }] }\n`;
    const tracks = Array.from({ length: count }, (_, index) => track(index)).join('');
    const { dataset } = await datasetWith(
      `id: voorbeeld-stad\nname: Voorbeeldstad\nkind: municipality\ntracks:\n${tracks}`,
    );
    const [region] = dataset.regions;
    let looks = 0;
    const list: readonly unknown[] = region?.entry.value.tracks ?? [];
    const map = list.map.bind(list);
    Object.assign(list, {
      map: (...given: Parameters<typeof map>) => {
        looks += list.length;
        return map(...given);
      },
    });
    for (const one of region?.tracks ?? []) expect(one.entry.value.id).toBe(one.id);
    return looks;
  };
  expect(await looksFor(400)).toBeLessThan(2.5 * (await looksFor(200)));
});
