import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../schemas/settings.schema.json' with { type: 'json' };
import { notReadIn } from '../../src/loading/not-read.js';
import { settingsOf } from '../../src/loading/settings.js';
import { typedLength } from '../../src/reports/typed-length.js';
import { settingText } from '../../src/text/settings.js';

let top: string;
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'inkoop-settings-'));
});
afterAll(() => rm(top, { recursive: true }));

/** A dataset in a folder `data`, with files by their names as seen from there. */
async function datasetWith(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const data = join(top, name, 'data');
  await mkdir(join(data, 'regions'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(data, file, '..'), { recursive: true });
    await writeFile(join(data, file), text);
  }
  return data;
}

describe('the settings of a dataset', () => {
  it('stand next to it, or in it', async () => {
    expect(await settingsOf(await datasetWith('none', {}))).toEqual({});
    expect(await settingsOf(await datasetWith('next', { '../inkoop.yaml': 'language: nl\n' }))).toEqual({
      language: 'nl',
    });
    const both = await datasetWith('both', { 'inkoop.yaml': 'notice: 6m\n', '../inkoop.yaml': 'language: nl\n' });
    expect(await settingsOf(both)).toEqual({ notice: '6m' });
    expect((await notReadIn(both, both)).aside).toEqual(['../inkoop.yaml']);
  });

  it('are those of no other folder, where the dataset has its papers in it', async () => {
    const own = await datasetWith('own', { 'seeds/brief.yaml': '', '../inkoop.yaml': 'language: nl\n' });
    expect(await settingsOf(own)).toEqual({});
    expect((await notReadIn(own, own)).aside).toEqual([]);
  });

  it.each([
    ['an unknown key', 'langauge: nl\n'],
    ['an unknown value', 'language: de\n'],
    ['no length', 'notice: soon\n'],
    ['an anchor', 'language: &a nl\nregion: *a\n'],
    ['a tag', 'language: !!js/function "nl"\n'],
    ['what is no YAML', 'language: [nl\n'],
    ['more than 5 MB', `language: nl\n${'#'.repeat(5_000_000)}\n`],
  ])('count for nothing with %s', async (what, text) => {
    expect(await settingsOf(await datasetWith(what, { '../inkoop.yaml': text }))).toEqual({});
  });

  it('are not read through a link to elsewhere', async () => {
    const data = await datasetWith('link', {});
    await writeFile(join(top, 'elsewhere.yaml'), 'language: nl\n');
    await symlink(join(top, 'elsewhere.yaml'), join(data, '../inkoop.yaml'));
    expect(await settingsOf(data)).toEqual({});
  });
});

describe('their schema', () => {
  it('has the keys that help tells', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(settingText));
  });

  const pattern = new RegExp(schema.$defs['typed-length'].pattern);
  it.each([
    '6m',
    '18 maanden',
    '2j',
    '2 jaar',
    '2y',
    '1j6m',
    '1 jaar en 6 maanden',
    '13 weken',
    '30d',
    'P18M',
    'P1Y6M',
    'P13W',
  ])('lets in the length %s, which can be read', (text) => {
    expect(text).toMatch(pattern);
    expect(typedLength(text)).toBeDefined();
  });
  it.each(['', 'P', '6', 'm', '6 m 3', '13w6m', 'soon', '6m 6m', '-6m'])('keeps out %j', (text) => {
    expect(text).not.toMatch(pattern);
    expect(typedLength(text)).toBeUndefined();
  });
});
