import { renameSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextState } from '../src/process/watch.js';
import { copyOneRegion } from './support/one-region.js';
import { hasTerminal, onTerminal, Running } from './support/running.js';
import { started } from './support/start.js';

const root = new URL('..', import.meta.url).pathname;
const program = join(root, 'bin/inkoop.js');
const environment = {
  PATH: process.env['PATH'],
  SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22, 12) / 1000),
  TZ: 'UTC',
};
const head = /12:00:00 · again at every change; Ctrl-C ends it\n/;
const fine = /Fine: /;

let folder: string;
let region: string;
let good: string;
let running: Running | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inkoop-watch-'));
  await copyOneRegion(folder);
  region = join(folder, 'data/regions/voorbeeld-dorp.yaml');
  good = await readFile(region, 'utf8');
});

afterEach(async () => {
  running?.kill();
  await running?.end;
  await rm(folder, { recursive: true });
});

const watch = ['validate', '--watch', '--data', 'data'];

function validate(...words: string[]): Running {
  running = new Running([process.execPath, program, ...watch, ...words], environment, folder);
  return running;
}

/** The region with a word in the place of a code, which is found to be wrong by that word. */
const slipped = (word: string) => good.replace('GM9002', word);

/** As many editors save: a new file that takes the place of the old one. */
async function save(path: string, text: string): Promise<void> {
  await writeFile(`${path}.swp`, text);
  await rename(`${path}.swp`, path);
}

describe('inkoop validate --watch', () => {
  it('runs, tells when, and runs again when a file changes or is replaced', async () => {
    const validating = validate();
    await validating.until(head);
    await validating.until(fine);
    await writeFile(region, slipped('village'));
    await validating.until(head);
    await validating.until(/`village`/);
    await save(region, slipped('hamlet'));
    await validating.until(/`hamlet`/);
    await save(region, good);
    await validating.until(fine);
  });

  it('sees cards, lists, and files that come and go', async () => {
    const validating = validate();
    await validating.until(fine);
    const card = join(folder, 'data/seeds/voorbeeld-brief-2026.yaml');
    const text = await readFile(card, 'utf8');
    await save(card, text.replace(/^issuer: .*$/m, 'issuer:'));
    await validating.until(/voorbeeld-brief-2026\.yaml:\d+/);
    await save(card, text);
    await validating.until(fine);
    await save(join(folder, 'data/council-terms.yaml'), 'elections: often\n');
    await validating.until(/council-terms\.yaml:1/);
    await rm(join(folder, 'data/council-terms.yaml'));
    await validating.until(fine);
    await save(join(folder, 'data/regions/voorbeeld-gehucht.yaml'), good);
    await validating.until(/voorbeeld-gehucht\.yaml/);
  });

  it('goes on when a file is half-written, or the dataset is away for a while', async () => {
    const validating = validate();
    await validating.until(fine);
    await writeFile(region, good.slice(0, good.indexOf('kind: 16') + 10));
    await validating.until(/1 error/);
    await rename(join(folder, 'data/regions'), join(folder, 'regions'));
    await validating.until(/There is no dataset in/);
    await writeFile(join(folder, 'regions/voorbeeld-dorp.yaml'), good);
    await rename(join(folder, 'regions'), join(folder, 'data/regions'));
    await validating.until(fine);
    // The folder that came back is watched as the old one was.
    await save(region, slipped('village'));
    await validating.until(/`village`/);
  });

  it('takes several quick changes for one', async () => {
    const validating = validate();
    await validating.until(fine);
    const words = ['village', 'hamlet', 'town', 'city'];
    for (const word of words) await writeFile(join(folder, word), slipped(word));
    for (const word of words) renameSync(join(folder, word), region);
    await validating.until(/`city`/);
    await save(region, good);
    await validating.until(fine);
    expect(validating.printed.match(new RegExp(head, 'g'))).toHaveLength(3);
    expect(validating.printed).not.toMatch(/`(village|hamlet|town)`/);
  });

  it('sees the baseline, wherever it is', async () => {
    const baseline = join(folder, 'known.yml.txt');
    const entry = '{ rule: no-value-found, file: regions/x.yaml, at: a, value: b, reason: c, expires: "2030-01-01" }';
    await writeFile(baseline, `findings:\n  - ${entry}\n`);
    const validating = validate('--baseline', baseline);
    await validating.until(/baseline-unused/);
    await save(baseline, 'findings: []\n');
    await validating.until(fine);
  });

  it('writes files anew each time', async () => {
    const validating = validate('--format', 'pretty', '--format', 'json=found.json');
    await validating.until(fine);
    await save(region, slipped('village'));
    await validating.until(/`village`/);
    const { findings } = JSON.parse(await readFile(join(folder, 'found.json'), 'utf8'));
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', value: 'village' }));
  });

  it('ends on Ctrl-C as any program does, which a shell tells as 130', async () => {
    const validating = validate();
    await validating.until(fine);
    validating.program.kill('SIGINT');
    expect(await validating.end).toBe('SIGINT');
  });

  it.skipIf(!hasTerminal)('starts at the top of a terminal each time, without a pager', async () => {
    const line = `${process.execPath} ${program} ${watch.join(' ')} --lang nl`;
    running = onTerminal(line, { ...environment, TERM: 'xterm', PAGER: 'sed s/^/paged/' }, folder);
    await running.until(/In orde/);
    await save(region, slipped('village'));
    await running.until(/`village`/);
    expect(running.printed.split('\u001B[2J\u001B[H')).toHaveLength(3);
    expect(running.printed).toContain('opnieuw bij elke wijziging; Ctrl-C stopt');
    running.type('\u0003');
    expect(await running.end).toBe(130);
    expect(running.printed).not.toContain('paged');
  });

  it('wants a dataset to begin with, and changes nothing itself', async () => {
    expect(await started(['validate', '--watch', '--data', '/nowhere'])).toMatchObject({ exitCode: 2 });
    for (const words of [['--fix'], ['--update-baseline', '--baseline', 'x']]) {
      const { exitCode, stderr } = await started(['validate', '--watch', ...words]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringMatching(/nothing is changed/) });
    }
  });
});

/** What is waited for. Without its patience, it has only what the system tells it; without that, only its patience. */
describe('a change is noticed', () => {
  const never = 2 ** 31 - 1;
  const watchedIn = (place: string) => ({ folders: [join(place, 'data'), join(place, 'data/regions')], files: [] });

  it('at once where the system tells of it', async () => {
    const before = await nextState(watchedIn(folder), undefined, never);
    const next = nextState(watchedIn(folder), before, never);
    await save(region, slipped('village'));
    expect(await next).not.toBe(before);
  });

  it('by looking where nothing tells of it', async () => {
    // Neither these folders nor those around them are there to be watched.
    const away = join(folder, 'far/away');
    const before = await nextState(watchedIn(away), undefined, never);
    const next = nextState(watchedIn(away), before, 20);
    await cp(join(folder, 'data'), join(away, 'data'), { recursive: true });
    expect(await next).toContain('voorbeeld-dorp.yaml');
  });
});
