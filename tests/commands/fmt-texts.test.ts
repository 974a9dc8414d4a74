import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/document.js';

const contributing = new URL('../contributing', import.meta.url).pathname;
const vocabulary = new URL('../../data/vocabulary.yaml', import.meta.url).pathname;
const region = 'data/regions/voorbeeld-dorp.yaml';
const right = 'lastDay: 16 "verlopen op 31 december 2026"';

/** The made-up region of CONTRIBUTING with the text of its letter, and a place written otherwise. */
async function folderWith(place: string): Promise<{ folder: string; before: string; textNow: () => Promise<string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'inkoop-quotes-'));
  await cp(join(contributing, 'data'), join(folder, 'data'), { recursive: true });
  await cp(vocabulary, join(folder, 'data/vocabulary.yaml'));
  for (const file of ['voorbeeld-brief-2026.txt', 'voorbeeld-nota-2026.txt', 'voorbeeld-nieuws-2026.html']) {
    await cp(join(contributing, file), join(folder, 'papers', file));
  }
  const text = await readFile(join(folder, region), 'utf8');
  expect(text).toContain(right);
  await writeFile(join(folder, region), text.replace(right, place));
  return { folder, before: text, textNow: () => readFile(join(folder, region), 'utf8') };
}

const fmt = (folder: string, more = '') =>
  run(`cd ${folder} && inkoop fmt --data data --texts papers ${more} ${region}`);

describe('fmt --texts', () => {
  it.each([
    right.replace('16', '0'),
    right.replace('16', '18'),
    right.replace('16', '99'),
    `lastDay: '18 "verlopen op 31 december 2026"' # why`,
  ])('fills in the place of a quote that stands once, and keeps the rest: %s', async (place) => {
    const { folder, before, textNow } = await folderWith(place);
    expect(await fmt(folder, '--check')).toMatchObject({ exitCode: 1 });
    expect((await fmt(folder, '--diff')).output).toContain('16 "verlopen op 31 december 2026"');
    expect(await fmt(folder)).toMatchObject({ exitCode: 0 });
    expect(await textNow()).toBe(before.replace(right, place.endsWith('# why') ? `${right} # why` : right));
    expect((await fmt(folder)).output).toMatch(/^In the fixed form: 1 file/);
  });

  it.each([
    ['a line of its own', 'aim:|  steering: 0 "minder kunnen sturen"', 'aim:|  steering: 22 "minder kunnen sturen"'],
    [
      'braces',
      'aim: { steering: 18 "minder kunnen sturen", budget: 34 "beschikbaar" }',
      'aim: { steering: 22 "minder kunnen sturen", budget: 34 "beschikbaar" }',
    ],
    [
      'several places',
      'aim: { steering: 22 "minder kunnen sturen"; 0 "onder voorbehoud" }',
      'aim: { steering: 22 "minder kunnen sturen"; 38 "onder voorbehoud" }',
    ],
    [
      'a list',
      'aim: { steering: [0 "minder kunnen sturen", 38 "onder voorbehoud"] }',
      'aim: { steering: 22 "minder kunnen sturen"; 38 "onder voorbehoud" }',
    ],
    [
      'a list of lines',
      'aim:|  steering:|    - 0 "minder kunnen sturen"|    - 0 "onder voorbehoud"|  cost: 34 "beschikbaar"',
      'aim:|  steering: 22 "minder kunnen sturen"; 38 "onder voorbehoud"|  cost: 34 "beschikbaar"',
    ],
    [
      'quotes, for a comma',
      `aim: { budget: '0 "Voor 2027 is er € 1.250.000"', steering: '18 "verworpen, omdat"' }`,
      `aim: { budget: 34 "Voor 2027 is er € 1.250.000", steering: '22 "verworpen, omdat"' }`,
    ],
  ])('fills in and mends the places of points, in %s', async (_how, was, is) => {
    const indented = (text: string) =>
      ['    points:', ...text.split('|').map((line) => `      ${line}`), ''].join('\n');
    const { folder, textNow } = await folderWith(right);
    const milestones = '    milestones:\n';
    await writeFile(join(folder, region), (await textNow()).replace(milestones, indented(was) + milestones));
    expect(await fmt(folder)).toMatchObject({ exitCode: 0 });
    expect(await textNow()).toContain(indented(is));
    expect((await fmt(folder)).output).toMatch(/^In the fixed form: 1 file/);
  });

  it.each([
    ['18 "nergens gedrukt"', /`nergens gedrukt` does not stand there, and in voorbeeld-brief-2026 nowhere/],
    ['99 "de"', /`de` does not stand there, and in voorbeeld-brief-2026 more than once: lines \d+, /],
  ])('leaves and names what stands nowhere or more than once: %s', async (place, said) => {
    const { folder, textNow } = await folderWith(`lastDay: ${place}`);
    const before = await textNow();
    const { output, exitCode } = await fmt(folder);
    expect(output).toMatch(said);
    expect(exitCode).toBe(1);
    expect(await textNow()).toBe(before);
  });

  it('leaves what stands where it says as its author wrote it', async () => {
    const { folder, textNow } = await folderWith('lastDay: 16 "verlopen op"; 16 "31 december 2026"');
    const before = await textNow();
    expect(await fmt(folder)).toMatchObject({ exitCode: 0 });
    expect(await textNow()).toBe(before);
  });

  it('parts quotes of which one moved', async () => {
    const { folder, textNow } = await folderWith('lastDay: 16 "verlopen op 31 december 2026" "18 mei"');
    await fmt(folder);
    expect(await textNow()).toContain('lastDay: 16 "verlopen op 31 december 2026"; 37 "18 mei"');
  });
});
