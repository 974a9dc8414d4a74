import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { bar, recordsIn, rotterdam, rowsIn } from '../support/diff-rows.js';
import { change, commit, git, repositoryOf, startedIn } from '../support/repository.js';

describe('what follows, and each value', () => {
  it('a first day that moved: the days of the contract move with it', async () => {
    const folder = await repositoryOf(['bar']);
    await change(bar(folder), ['firstDay: 2022-01-01', 'firstDay: 2022-02-01']);
    expect(await rowsIn(folder)).toEqual([
      'follows changed bar wijkteams wijkteams-new first-day: 2022-01-01 → 2022-02-01',
      'value changed bar wijkteams wijkteams-new bar-letter-2021 terms firstDay: 2022-01-01 → 2022-02-01',
    ]);
    const text = await readFile(bar(folder), 'utf8');
    const line = text.slice(0, text.indexOf('firstDay: 2022-02-01')).split('\n').length;
    expect(await recordsIn(folder)).toMatchObject([
      { cite: 'bar-letter-2021:96', file: null },
      { cite: 'bar-letter-2021:96', wasCite: 'bar-letter-2021:96', file: 'data/regions/bar.yaml', line },
    ]);
  });

  it('one option less, and a term that cannot be read: the latest end is not known any more', async () => {
    const folder = await repositoryOf(['rotterdam']);
    await change(rotterdam(folder), ['count: 3\n', 'count: 2\n']);
    const fewer = await rowsIn(folder, '--as-of', '2021-12-31');
    expect(fewer).toEqual([
      'follows changed rotterdam wijkteams wijkteams-new options: 3 → 2',
      'follows changed rotterdam wijkteams wijkteams-new latest-end: 2032-12-31 → 2030-12-31',
      'value changed rotterdam wijkteams wijkteams-new rotterdam-slides-2021 terms/options/1 count: 3 → 2',
    ]);
    await change(rotterdam(folder), ['initialTerm: P4Y6M', 'initialTerm: unreadable']);
    expect((await rowsIn(folder, '--as-of', '2021-12-31')).slice(0, 3)).toEqual([
      'follows changed rotterdam wijkteams wijkteams-new initial-end: 2026-12-31 → unreadable',
      'follows changed rotterdam wijkteams wijkteams-new options: 3 → 2',
      'follows changed rotterdam wijkteams wijkteams-new latest-end: 2032-12-31 → unreadable',
    ]);
  });

  it('what an older paper said bears on no answer of today', async () => {
    const folder = await repositoryOf(['rotterdam']);
    await change(rotterdam(folder), ['count: 3\n', 'count: 2\n']);
    expect((await rowsIn(folder)).map((row) => row.split(' ')[0])).toEqual(['value']);
  });

  it('what the shares of segments have from their whole is told once, their own word by itself', async () => {
    const folder = await repositoryOf(['rotterdam']);
    await change(
      rotterdam(folder),
      ['firstDay: 2024-01-01', 'firstDay: 2024-07-01'],
      [/winners: \[enver\]/, 'winners: [sol]'],
    );
    expect((await rowsIn(folder)).filter((row) => row.startsWith('follows'))).toEqual([
      'follows changed rotterdam wijkteams wijkteams-new first-day: 2024-01-01 → 2024-07-01',
      'follows changed rotterdam wijkteams jeugd-en-gezin wijkteams-new award: Enver → SOL',
    ]);
  });

  it('the end of a contract that runs until another begins moves with that', async () => {
    const folder = await repositoryOf(['rotterdam']);
    const path = join(folder, 'data/regions/rotterdam.yaml');
    await change(path, [
      '{ firstDay: not-stated, initialTerm: not-stated, options: not-stated, cite: { rest: 186-188 } }',
      '{ firstDay: not-stated, initialTerm: not-stated, options: none, endsWith: { successor: wijkteams-new, cite: { rest: 188 } }, cite: { rest: 186-188 } }',
    ]);
    commit(folder);
    await change(path, ['firstDay: 2024-01-01', 'firstDay: 2024-07-01']);
    expect(await rowsIn(folder)).toContain(
      'follows changed rotterdam wijkteams wijkteams-prior initial-end: 2023-12-31 → 2024-06-30',
    );
  });

  it('an event that extends a contract is one row, and moves until when it was agreed', async () => {
    const folder = await repositoryOf(['bar']);
    await change(bar(folder), [
      '            lots:\n              count: 5',
      '            events:\n              - { id: first, kind: extended, stage: decided, day: 2025-03-01, options: 1, length: P2Y, cite: { rest: 96 } }\n            lots:\n              count: 5',
    ]);
    const rows = await rowsIn(folder, '--as-of', '2025-06-01');
    expect(rows).toEqual([
      'follows changed bar wijkteams wijkteams-new agreed-until: 2025-12-31 → 2027-12-31',
      'follows changed bar wijkteams wijkteams-new state: would be running (plan) → running',
      'whole added bar wijkteams wijkteams-new bar-letter-2021 events/first : – → first',
    ]);
  });

  it('only another citation, only another doubt', async () => {
    const folder = await repositoryOf(['bar']);
    await change(
      bar(folder),
      ['firstDay: 96 "1-1-2022"', 'firstDay: 97 "1-1-2022"'],
      ['initialTerm: 96 "4 jaar"', 'initialTerm: 96 "4  jaar"'],
      ['criterion: 94\n', 'criterion: 94 "kwaliteit"\n'],
      ['instead: [pxq]', 'instead: [task-based]'],
    );
    const records = await recordsIn(folder);
    expect(records.map(({ change: how, key, wasCite, cite, doubt }) => [how, key, wasCite, cite, doubt])).toEqual([
      ['cited', 'firstDay', 'bar-letter-2021:96', 'bar-letter-2021:97', null],
      ['cited', 'criterion', 'bar-letter-2021:94', 'bar-letter-2021:94', null],
      ['doubted', 'model', 'bar-letter-2021:94', 'bar-letter-2021:94', 'kind=implied instead=task-based'],
    ]);
    const { stdout } = await startedIn(folder, ['diff']);
    expect(stdout).toContain('terms › first day 2022-01-01: only the citation: [96] → [97]');
    expect(stdout).toContain('procurement › award criterion quality: only the citation: [94] → [94] "kwaliteit"');
    expect(stdout).toContain('funding fixed tariffs: only the doubt: implied, not written, perhaps task-based');
  });

  it('many citations of one part are one sentence, and a record each', async () => {
    const folder = await repositoryOf(['bar']);
    await change(bar(folder), [/(?<=: )96(?= ")/g, '95']);
    expect(await recordsIn(folder)).toHaveLength(6);
    const { stdout } = await startedIn(folder, ['diff', '--format', 'markdown']);
    expect(stdout).toContain(
      'only the citation of 6 values: terms › first day, terms › last day, terms › initial term',
    );
  });

  it('a word for what is not known that takes the place of a list is one value', async () => {
    const folder = await repositoryOf(['bar']);
    await change(bar(folder), [/options:\n {16}- count: 4\n(.*\n){3}/, 'options: not-stated\n']);
    const rows = await rowsIn(folder);
    expect(rows.filter((row) => row.startsWith('value'))).toEqual([
      expect.stringMatching(
        /^value changed bar wijkteams wijkteams-new bar-letter-2021 terms options: \[\{.*\}\] → not-stated$/,
      ),
    ]);
    expect(rows).toContain('follows changed bar wijkteams wijkteams-new options: 4 → not stated');
  });
});

describe('whether a changed value is proven', () => {
  it('true under the quotes of false, a code under an old doubt, a link: each beside its quote, and marked', async () => {
    const folder = await repositoryOf(['bar']);
    await change(
      bar(folder),
      ['perMunicipality: true', 'perMunicipality: false'],
      ['model: fixed-tariff', 'model: task-based'],
      ['follows: [wijkteams-prior]', 'follows: [veilig-new]'],
      ['domains: [wijkteams]', 'domains: [welzijn]'],
      ['initialTerm: P4Y\n', 'initialTerm: P5Y\n'],
      ['initialTerm: 96 "4 jaar"', 'initialTerm: 96 "5 jaar"'],
    );
    const values = (await recordsIn(folder)).filter(({ what }) => what === 'value');
    expect(values.map(({ key, is, quote, proven }) => [key, is, quote, proven])).toEqual([
      ['domains', '["welzijn"]', null, false],
      ['follows', '["veilig-new"]', null, false],
      ['perMunicipality', 'false', 'per gemeente verstrekt … aangegaan per gemeente', false],
      ['initialTerm', 'P5Y', '5 jaar', true],
      ['model', 'task-based', 'staan vast', false],
    ]);
    const { stdout } = await startedIn(folder, ['diff', '--format', 'markdown']);
    expect(stdout).toContain('yes → no \\[89, 48\\] "per gemeente verstrekt" "aangegaan per gemeente" (not proven)');
    expect(stdout).toContain('initial term: 4 years → 5 years \\[96\\] "5 jaar"\n');
    expect(stdout).toContain('funding: fixed tariffs → task-based \\[94\\] "staan vast" (not proven)');
    expect(stdout).toContain('follows: wijkteams-prior → veilig-new (not proven)');
  });

  it('an item moved between lists went from the one and came into the other, which nothing proves', async () => {
    const folder = await repositoryOf(['bar']);
    await change(bar(folder), [
      /movedIn: \[vrijwillig intensief\]\n( +)cite: \{ movedIn: 103 \}/,
      'out: [vrijwillig intensief]\n$1cite: { out: 103 }',
    ]);
    const values = (await recordsIn(folder)).filter(({ what }) => what === 'value');
    expect(values.map(({ change: how, key, cite, proven }) => [how, key, cite, proven])).toEqual([
      ['added', 'out', 'bar-letter-2021:103', false],
      ['removed', 'movedIn', null, null],
    ]);
  });
});

/** Mappings with their keys the other way round, lists as they are. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  );
}

async function rewrite(folder: string, write: (value: unknown) => string): Promise<void> {
  for (const path of await readdir(folder, { recursive: true })) {
    if (path.endsWith('.yaml')) {
      const text = await readFile(join(folder, path), 'utf8');
      await writeFile(join(folder, path), write(parse(text)));
    }
  }
}

describe('what is no change', () => {
  it.each([
    ['block style, narrow lines', (value: unknown) => stringify(value, { lineWidth: 40 })],
    ['flow style, no wrapping', (value: unknown) => stringify(value, { collectionStyle: 'flow', lineWidth: 0 })],
    ['keys in another order', (value: unknown) => stringify(turned(value))],
    [
      'comments and blank lines',
      (value: unknown) => `# commentaar\n\n${stringify(value).replaceAll('\n', ' # x\n\n')}`,
    ],
    ['line ends of Windows', (value: unknown) => stringify(value).replaceAll('\n', '\r\n')],
  ])('%s, in all files', async (what, write) => {
    const folder = await repositoryOf(['bar']);
    if (what === 'comments and blank lines') {
      await change(bar(folder), [/\n(?=tracks:)/, '\n# commentaar\n\n'], [/\n/, '\n\n# meer\n']);
    } else {
      await rewrite(join(folder, 'data'), write);
      await rewrite(join(folder, 'seeds'), write);
    }
    expect(git(folder, 'status', '--porcelain')).not.toBe('');
    expect(await recordsIn(folder)).toEqual([]);
    const { stdout, exitCode } = await startedIn(folder, ['diff', '--exit-code']);
    expect([stdout, exitCode]).toEqual(['Nothing changed in meaning: HEAD and the work tree say the same.\n', 0]);
  });

  it('the same said otherwise', async () => {
    const folder = await repositoryOf(['bar']);
    await change(
      bar(folder),
      ['initialTerm: P4Y\n', 'initialTerm: P48M\n'],
      ['planned: 2022\n', 'planned: 2022-01-01..2022-12-31\n'],
      ['            references: ["273609"]', '            references:\n              - "273609"'],
      ['access: 103 "specialistische taak"', 'access: bar-letter-2021:103 "specialistische taak"'],
      ['municipalities: [GM0489, GM0613, GM0597]', 'municipalities: [GM0613, GM0489, GM0597]'],
    );
    expect(await recordsIn(folder)).toEqual([]);
  });

  it('a file that is called otherwise, or segments in another order', async () => {
    const folder = await repositoryOf(['bar', 'rotterdam']);
    await rename(bar(folder), join(folder, 'data/regions/regio-bar.yaml'));
    await change(rotterdam(folder), [
      /(^ {10}- id: ouderen\n(?:^ {11}.*\n)*)(^ {10}- id: volwassenen\n(?:^ {11}.*\n)*)/m,
      '$2$1',
    ]);
    expect(await recordsIn(folder)).toEqual([]);
  });
});
