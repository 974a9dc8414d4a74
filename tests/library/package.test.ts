import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const run = promisify(execFile);

/** A project of somebody else in which the packed library was installed, and nothing more. */
let project = '';
const inside = (...words: string[]) => run(process.execPath, words, { cwd: project }).then(({ stdout }) => stdout);

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'inkoop-consumer-'));
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  await copyFile(join(root, 'tests/library/consumer/consumer.ts'), join(project, 'consumer.ts'));
  // Built already: packing would build again under the other tests.
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: root });
  const [tarball = ''] = (await readdir(project)).filter((name) => name.endsWith('.tgz'));
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], { cwd: project });
});

/** The regions that the package brings. */
const regions = (await readdir(join(root, 'data/regions'))).map((name) => name.replace('.yaml', '')).sort();

/** Compiles the program of the project and runs it. Whatever the compiler says makes this fail with it. */
async function compiled(options: Readonly<Record<string, string>>): Promise<string> {
  const compilerOptions = {
    ...{ target: 'es2023', lib: ['es2023'], types: [], strict: true, exactOptionalPropertyTypes: true },
    ...{ skipLibCheck: false, rootDir: '.', outDir: options['moduleResolution'], ...options },
  };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  const said = await inside(join(root, 'node_modules/typescript/bin/tsc')).catch((error) => error.stdout);
  expect(said).toBe('');
  return inside(join(String(options['moduleResolution']), 'consumer.js'));
}

describe('the packed library', () => {
  it.each([
    { module: 'nodenext', moduleResolution: 'nodenext' },
    { module: 'preserve', moduleResolution: 'bundler' },
  ])('serves a strict program of somebody else with $moduleResolution', async (options) => {
    expect(await compiled(options)).toBe(
      [
        'wijkteams-prior unknown 2021-12-31 null null null not-stated',
        'wijkteams-new running 2025-12-31 2029-12-31 2025-12-31 2029-12-31 null',
        '0 errors',
        'differs P1Y6M',
        `region atlantis: ${regions.join(', ')}`,
        'true',
        '',
      ].join('\n'),
    );
  });

  it('serves a program of CommonJS too', async () => {
    const listing = "process.stdout.write(Object.keys(require('inkoop')).join(' '))";
    const names = 'NoDatasetError UnknownWordError UnreadableFileError compare contracts load validate';
    expect(await inside('--input-type=commonjs', '-e', listing)).toBe(names);
  });

  it('brings nothing along', async () => {
    expect((await readdir(join(project, 'node_modules'))).filter((name) => !name.startsWith('.'))).toEqual(['inkoop']);
  });

  it('has every file that it exports', async () => {
    const folder = join(project, 'node_modules/inkoop');
    const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    expect(Object.keys(exports)).toEqual(['.']);
    for (const path of Object.values<string>(exports['.'])) {
      expect((await readFile(join(folder, path), 'utf8')).length).toBeGreaterThan(0);
    }
  });

  it('shows nobody its insides', async () => {
    const declarations = (await readdir(join(project, 'node_modules/inkoop/dist'), { recursive: true }))
      .filter((name) => name.endsWith('.d.ts'))
      .sort();
    expect(declarations).toEqual([
      'library.d.ts',
      'library/api-compare.d.ts',
      'library/api-errors.d.ts',
      'library/api.d.ts',
    ]);
    for (const name of declarations) {
      const text = await readFile(join(project, 'node_modules/inkoop/dist', name), 'utf8');
      const imported = [...text.matchAll(/(?:from |import\()['"]([^'"]+)/g)].map(([, from]) => from);
      expect(imported.filter((from) => !/^\.\/library\/api(-\w+)?\.js$/.test(from ?? ''))).toEqual([]);
    }
    await expect(inside('-e', "import('inkoop/dist/main.js')")).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});

/** Run as they lie in the installed package. */
describe('the example', () => {
  const example = (name: string, ...words: string[]) => inside(`node_modules/inkoop/examples/${name}`, ...words);

  it('option-decisions.mjs tells which options must be decided on within a year', async () => {
    expect(await example('option-decisions.mjs')).toBe(`\
must  2025-12-31  bar › wijkteams › wijkteams-new › option-1  (bar-letter-2021: 96)
may   2025-12-31 … 2029-12-31  bar › wijkteams › wijkteams-new › option-2  (bar-letter-2021: 96)
may   2025-12-31 … 2029-12-31  bar › wijkteams › wijkteams-new › option-3  (bar-letter-2021: 96)
may   2025-12-31 … 2029-12-31  bar › wijkteams › wijkteams-new › option-4  (bar-letter-2021: 96)
`);
    expect(await example('option-decisions.mjs', '2024-12-30')).toBe('');
  });

  it('latest-ends.mjs tells by when contracts end, by region and track', async () => {
    const ofPapers = /^(region|bar|rotterdam|zuid-holland-zuid|zuid-kennemerland-ijmond),.*\n/gm;
    expect((await example('latest-ends.mjs')).match(ofPapers)?.join('')).toBe(`\
region,track,contracts,without bound,latest end of the others
bar,wijkteams,2,1,2029-12-31
bar,veilig,1,1,
rotterdam,wijkteams,2,2,
rotterdam,welzijn,1,1,
rotterdam,wmo-maatwerkondersteuning,2,1,2025-12-31
rotterdam,jeugdhulp,3,3,
zuid-holland-zuid,jeugdhulp,6,6,
zuid-kennemerland-ijmond,jeugdhulp,4,3,2030-12-31
zuid-kennemerland-ijmond,gewoon-in-de-wijk,1,1,
`);
    // On the last of those days, and the day after.
    expect(await example('latest-ends.mjs', '2025-12-31')).toContain('maatwerkondersteuning,2,1,2025-12-31\n');
    expect(await example('latest-ends.mjs', '2026-01-01')).toContain('maatwerkondersteuning,1,1,\n');
  });
});
