import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/commands/all-commands.js';
import { folderWith } from '../support/example-region.js';
import { started, wordsIn } from '../support/start.js';

const region = (id: string, source: string) => `id: ${id}
name: ${id}
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: ${source}
        municipalities: [GM9001]
        cite: { municipalities: 1 }
        contracts:
          - id: jeugdhulp-new
            kind: regular
            stage: signed
            cite: { kind: 2, stage: 2 "getekend" }
            terms:
              firstDay: 2022-01-01
              initialTerm: P4Y
              options: none
              cite: { firstDay: 3 "1 januari 2022", initialTerm: 3 "vier jaar", options: 3 "geen opties" }
`;

const slides = `id: dia
medium: text
title: Dia’s
short: De dia’s
issuer: Stad
date: 2021-02-04..2021-07
cite: 1 "4 februari 2021"
file: dia.txt
sha256: "0000000000000000000000000000000000000000000000000000000000000000"
lines: 40
`;

/** A region of which the slides alone tell, and one of which an older letter does. */
const folder = folderWith(region('voorbeeld-stad', 'dia'), 'voorbeeld-stad', {
  others: {
    'seeds/dia.yaml': slides,
    'seeds/brief-2020.yaml': slides.replace('id: dia', 'id: brief-2020').replace('2021-02-04..2021-07', '2020-05-01'),
    'regions/voorbeeld-dorp.yaml': region('voorbeeld-dorp', 'brief-2020'),
  },
});

/** What is asked of each command that looks from a day; one that is missing here fails. */
const questions: Readonly<Record<string, readonly string[]>> = {
  timeline: ['timeline --region voorbeeld-stad', 'timeline --region voorbeeld-stad --format csv'],
  deadlines: ['deadlines --region voorbeeld-stad', 'deadlines --region voorbeeld-stad --format ics'],
  why: ['why voorbeeld-stad/jeugdhulp/jeugdhulp-new/initial', 'why voorbeeld-stad/jeugdhulp', 'why 2025-12-31'],
  cite: ['cite voorbeeld-stad/jeugdhulp'],
  compare: ['compare voorbeeld-stad voorbeeld-dorp', 'compare voorbeeld-stad@2021-03-01 voorbeeld-stad@2022-01-01'],
  gaps: ['gaps --region voorbeeld-stad'],
  'pile-ups': ['pile-ups --region voorbeeld-stad'],
  show: ['show voorbeeld-stad', 'show voorbeeld-stad/jeugdhulp'],
  find: ['find jeugdhulp'],
  list: ['list contracts', 'list segments', 'list options', 'list regions', 'list municipalities', 'list points'],
  stats: ['stats'],
  export: [
    'export ocds --ocid-prefix ocds-000000',
    'export eforms voorbeeld-stad/jeugdhulp',
    'export datapackage --out OUT',
    'export workbook OUT.xlsx',
  ],
  report: ['report --out OUT'],
};
const all = Object.values(questions).flat();

async function told(line: string, asOf: string, language: 'nl' | 'en'): Promise<string> {
  const out = join(await mkdtemp(join(tmpdir(), 'inkoop-')), 'out');
  const words = [...wordsIn(line.replace('OUT', out)), '--as-of', asOf, '--lang', language];
  const { stdout, stderr = '' } = await started(words, { data: await folder, columns: 400 });
  return `${stdout}\n${stderr}`;
}

describe('a source that may date from the day of an answer already', () => {
  it('is asked for of each command that looks from a day', async () => {
    const looking = (await loadCommands()).filter(({ options }) =>
      options.some(({ flags }) => flags === '--as-of <day>'),
    );
    // It looks at two states of a repository; what it shares with these is theirs.
    const others = ['diff'];
    expect(looking.map(({ name }) => name).sort()).toEqual([...Object.keys(questions), ...others].sort());
  });

  it.each(all)('is told with `%s`', async (line) => {
    expect(await told(line, '2021-03-01', 'nl')).toContain(
      'Bestond op 1 maart 2021 misschien al, maar telt nog niet mee: De dia’s (gedateerd tussen 4 februari 2021 en 31 juli 2021).',
    );
    expect(await told(line, '2021-03-01', 'en')).toContain(
      'May already have existed on 1 March 2021, but is not counted yet: De dia’s (dated between 4 February 2021 and 31 July 2021).',
    );
  });

  it.each(all)('is not told with `%s` before it can date from that day', async (line) => {
    expect(await told(line.replace('2021-03-01', '2021-02-03'), '2021-02-03', 'en')).not.toContain('De dia’s (dated');
  });

  it('leaves no room for an answer that there is nothing', async () => {
    expect(await told('timeline --region voorbeeld-stad', '2021-03-01', 'nl')).toContain(
      'Geen bron die zeker van uiterlijk 1 maart 2021 is, zegt hier iets over.',
    );
    expect(await told('timeline --region voorbeeld-stad', '2021-02-03', 'nl')).toContain(
      'Geen bron van uiterlijk 3 februari 2021 zegt hier iets over.',
    );
    expect(await told('deadlines --region voorbeeld-stad', '2021-03-01', 'nl')).toContain('Voor zover bekend');
    expect(await told('gaps --region voorbeeld-stad', '2021-03-01', 'nl')).toContain('Voor zover bekend');
    expect(await told('compare voorbeeld-stad voorbeeld-dorp', '2021-03-01', 'en')).toContain(
      'voorbeeld-stad: No source that surely dates from 1 March 2021 or earlier',
    );
  });

  it('is a row for programs', async () => {
    const { stdout } = await started(wordsIn('timeline --region voorbeeld-stad --as-of 2021-03-01 --format json'), {
      data: await folder,
    });
    expect(JSON.parse(String(stdout))).toMatchObject({
      perhapsKnown: [{ source: 'dia', asOf: '2021-03-01', datesFrom: '2021-02-04', countsFrom: '2021-07-31' }],
      rows: [],
    });
  });

  it('makes no contract of it a word that names nothing', async () => {
    for (const path of ['voorbeeld-stad/jeugdhulp/jeugdhulp-new', 'voorbeeld-stad/jeugdhulp/jeugdhulp-new/initial'])
      expect((await started(['why', path, '--as-of', '2020-01-01'], { data: await folder })).exitCode).toBe(3);
    const wrong = await started(['why', 'voorbeeld-stad/jeugdhulp/other', '--as-of', '2020-01-01'], {
      data: await folder,
    });
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain('no contract `other`');
  });
});
