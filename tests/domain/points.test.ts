import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/domain/changes/meaning.js';
import { changesIn } from '../../src/domain/changes/region-changes.js';
import { citeLinesOf } from '../../src/domain/citing/cite-lines.js';
import { allOf, valuesOf, walked } from '../../src/domain/walk.js';
import { identityOfFinding } from '../../src/source/identity.js';
import { datasetWith } from '../support/example-region.js';

const regionWith = async (points: string) => {
  const { dataset, diagnostics } = await datasetWith(`id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        points:
          ${points.replaceAll('\n', '\n          ')}
`);
  expect(diagnostics).toEqual([]);
  const [region] = dataset.regions;
  if (!region) throw new Error('no region');
  return region;
};
const written = `aim:
  cost: 2 "goedkoper"
  access: [3 "snel", 4 "dichtbij"]
risk: { cost: 5 "duurder" }`;

describe('points under their kind and theme', () => {
  it('are mappings like any other, each with its number', async () => {
    const points = allOf(walked(await regionWith(written)), 'point');
    expect(points.map(({ entry, number, source }) => [number, entry.value, source])).toEqual([
      [0, { as: 'aim', theme: 'cost', cite: '2 "goedkoper"' }, 'brief-2021'],
      [1, { as: 'aim', theme: 'access', cite: ['3 "snel"', '4 "dichtbij"'] }, 'brief-2021'],
      [2, { as: 'risk', theme: 'cost', cite: '5 "duurder"' }, 'brief-2021'],
    ]);
  });

  it('have addresses that lead to their line, and to the kind and theme as keys', async () => {
    const points = allOf(walked(await regionWith(written)), 'point');
    const lineAt = ({ file, path }: (typeof points)[number]['entry'], part: 'key' | 'value') =>
      file.positionOf(file.extentOf(path, part).start).line;
    for (const [point, line] of points.map((one, index) => [one, [12, 13, 14][index]] as const)) {
      for (const { at } of citeLinesOf(point as never).values())
        expect(lineAt({ ...point.entry, ...at }, 'value')).toBe(line);
      for (const { located } of valuesOf(point as never)) expect(lineAt(located as never, 'key')).toBe(line);
    }
    const keys = points.flatMap((point) =>
      valuesOf(point as never).map(({ asKey }) => {
        const { start, end } = point.entry.file.extentOf(asKey?.path ?? [], 'key');
        return point.entry.file.text.slice(start, end);
      }),
    );
    expect(keys).toEqual(['aim', 'cost', 'aim', 'access', 'risk', 'cost']);
  });

  it('are known in a baseline by kind, theme and citation, wherever they stand', async () => {
    const [point] = allOf(walked(await regionWith(written)), 'point');
    const [line] = citeLinesOf(point as never).values();
    expect(line && identityOfFinding({ id: 'x', at: line.at })).toMatchObject({
      at: 'tracks[jeugdhulp].editions[brief-2021].points.aim.cost.cite',
      value: '2 "goedkoper"',
    });
  });
});

describe('of points, what changed', () => {
  const changed = async (was: string, is: string) =>
    changesIn({ was: await regionWith(was), is: await regionWith(is) }).map((one) =>
      one.what === 'value' ? [one.how, one.was?.located.value, one.is?.located.value] : [one.how],
    );

  it.each([
    ['in braces', '{ aim: { cost: 2 "goedkoper", access: [3 "snel", 4 "dichtbij"] }, risk: { cost: 5 "duurder" } }'],
    ['in another order', 'risk: { cost: 5 "duurder" }\naim:\n  access: 3 "snel"; 4 "dichtbij"\n  cost: 2 "goedkoper"'],
  ])('is nothing where only the writing is another: %s', async (_how, is) => {
    expect(await changed(written, is)).toEqual([]);
    // So that an edition or a segment is known by what it says where its id is another.
    const said = async (text: string) =>
      contentOf((await regionWith(text)).tracks[0]?.editions[0]?.entry.value ?? {}, 'edition');
    expect(await said(written)).toBe(await said(is));
  });

  it.each([
    ['another kind', ['risk:', 'idea:'], ['changed', 'risk', 'idea']],
    ['another theme', ['access:', 'choice:'], ['changed', 'access', 'choice']],
    ['another place', ['5 "', '6 "'], ['cited', 'risk', 'risk']],
  ] as const)('is told value by value: %s', async (_how, [from, to], expected) => {
    expect(await changed(written, written.replace(from, to))).toContainEqual([...expected]);
  });

  it('is a point that came or went', async () => {
    expect(await changed(written, `${written}\nidea: { staff: 6 "meer" }`)).toEqual([['added']]);
    expect(await changed(written, written.replace(/\nrisk.*/, ''))).toEqual([['removed']]);
  });
});
