import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../support/document.js';
import { copyOneRegion } from '../support/one-region.js';

/** A region that is not in the one form, so that whoever may write it would. */
const region = `name:   Geheim\nid: buiten\nkind: municipality\neditions: []\ntracks: []\n`;
const card = 'id: buiten\nmedium:   text\ntitle: Geheim\nissuer: Geheim\ndate: 2022\n';

let folder: string;
let outside: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkoop-links-'));
  outside = await mkdtemp(join(tmpdir(), 'inkoop-outside-'));
  await copyOneRegion(folder);
});

/** Runs every command that reads or writes files, and gives all that they print. */
async function everyCommand(): Promise<string> {
  const lines = [
    'validate',
    'validate --fix',
    'validate --format json',
    'fmt --check',
    'fmt --diff',
    'fmt',
    'list',
    'list sources',
    'timeline --all',
    'show voorbeeld-dorp',
    'find geheim --all',
    'sources verify --texts papers',
    'new region buiten',
    'new source buiten',
  ];
  const told = [];
  for (const line of lines) told.push((await run(`inkoop ${line} --data data`, {}, folder)).output);
  return told.join('\n');
}

describe('no link in a dataset is a way out of it', () => {
  it('for a region, a card and a paper: none of them is read or written', async () => {
    for (const [name, text] of Object.entries({ 'region.yaml': region, 'card.yaml': card, paper: 'Geheim\n' })) {
      await writeFile(join(outside, name), text);
    }
    await mkdir(join(folder, 'papers'));
    await symlink(join(outside, 'region.yaml'), join(folder, 'data/regions/buiten.yaml'));
    await symlink(join(outside, 'card.yaml'), join(folder, 'data/seeds/buiten.yaml'));
    await symlink(join(outside, 'paper'), join(folder, 'papers/voorbeeld-brief-2026.txt'));
    const told = await everyCommand();
    expect(told).toContain('link-leads-outside');
    expect(told.replaceAll('find geheim', '').match(/.*Geheim.*/g)).toBeNull();
    expect(await readFile(join(outside, 'region.yaml'), 'utf8')).toBe(region);
    expect(await readFile(join(outside, 'card.yaml'), 'utf8')).toBe(card);
    expect((await readdir(outside)).sort()).toEqual(['card.yaml', 'paper', 'region.yaml']);
  });

  it('for a card that names a file elsewhere: neither its lines nor its hash is told', async () => {
    await writeFile(join(outside, 'paper'), 'Geheim\nGeheim\nGeheim\n');
    const hash = createHash('sha256').update('Geheim\nGeheim\nGeheim\n').digest('hex');
    await mkdir(join(folder, 'papers'));
    const name = join(folder, 'data/seeds/voorbeeld-brief-2026.yaml');
    const there = await readFile(name, 'utf8');
    await writeFile(
      name,
      there.replace(/^file: .*/m, `file: ${relative(join(folder, 'papers'), join(outside, 'paper'))}`),
    );
    expect(await readFile(name, 'utf8')).not.toBe(there);
    const told = await everyCommand();
    expect(told).toContain('wrong-value');
    expect(told).not.toContain(hash);
    expect(told.match(/.*(Geheim|\b3 (lines|regels)\b).*/g)).toBeNull();
  });
});
