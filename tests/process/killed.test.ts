import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import built from '../setup/built.mjs';
import { runBuilt } from '../support/document.js';
import { draws } from '../support/draws.js';
import { copyOneRegion } from '../support/one-region.js';

const root = new URL('../..', import.meta.url).pathname;
const program = join(root, 'bin/inkoop.js');

beforeAll(built);

describe('a run that is killed', () => {
  const count = 8;
  const names = Array.from({ length: count }, (_, index) => `voorbeeld-${index}.yaml`);

  it('leaves each file old or new; the next one ends what it began and leaves no draft', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inkoop-killed-'));
    await copyOneRegion(folder);
    const regions = join(folder, 'data/regions');
    const now = await readFile(join(regions, 'voorbeeld-dorp.yaml'), 'utf8');
    const old = now.replace(/^name:/m, 'name:   ');
    await rm(join(regions, 'voorbeeld-dorp.yaml'));
    for (let draw = 0; draw < draws(2, 200); draw += 1) {
      for (const name of names) await writeFile(join(regions, name), old);
      await killedWhileWriting(folder, Math.random() * 30);
      const texts = await Promise.all(names.map((name) => readFile(join(regions, name), 'utf8')));
      expect(texts.filter((one) => one !== old && one !== now)).toEqual([]);
    }
    expect((await runBuilt(`cd ${folder} && inkoop fmt`)).exitCode).toBe(0);
    expect((await readdir(regions)).sort()).toEqual([...names].sort());
    for (const name of names) expect(await readFile(join(regions, name), 'utf8')).toBe(now);
  }, 1_200_000);

  /** Begins `inkoop fmt`, and kills it so many milliseconds after something first stirs in the folder. */
  async function killedWhileWriting(folder: string, delay: number): Promise<void> {
    const stirs = watch(join(folder, 'data/regions'));
    const stirred = new Promise((resolve) => stirs.once('change', resolve));
    const writing = spawn(process.execPath, [program, 'fmt'], { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => writing.once('close', resolve));
    await Promise.race([stirred, ended]);
    await pause(delay);
    writing.kill('SIGKILL');
    await ended;
    stirs.close();
  }
});
