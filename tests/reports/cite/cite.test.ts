import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day.js';
import { toBibtex } from '../../../src/formats/citations/bibtex.js';
import { toCslJson } from '../../../src/formats/citations/csl-json.js';
import { citeReport } from '../../../src/reports/cite/cite.js';
import type { Report } from '../../../src/reports/report.js';
import type { Text } from '../../../src/text/language.js';
import { datasetWith } from '../../support/example-region.js';

const region = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM9001], cite: 1 }
contradictions:
  - id: begin
    about: jeugdhulp/jeugd-new/firstDay
    readings: [brief-2021:3 "1-1-2022"; 7 "begin 2022", 'pagina-2024:"medio 2022"']
    followed: 1
    means: { nl: wanneer er hulp is }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - id: jeugd-new
            kind: regular
            stage: signed
            cite: { rest: 2-3, procurement: 3-9 }
            procurement: not-stated
            terms:
              firstDay: 2022-01-01
              initialTerm: P4Y
              options: [{ count: 1, length: P2Y, cite: { count: 3 "eenmaal", length: pagina-2024:"twee jaar" } }]
              cite: { firstDay: [3 "1-1-2022", 'pagina-2024:"per 1-1-2022"'], initialTerm: 4 "vier jaar" }
              doubt: { initialTerm: { kind: unclear, instead: [P5Y], why: { nl: kan ook vijf zijn } } }
`;

const page = `id: pagina-2024
medium: web
title: 'Jeugdhulp & {zorg} 100%'
issuer: 'Krant_van #1'
by: press
date: 2024-02..2024-03
url: https://example.org/pagina
seen: 2026-11-29
copy: true
`;

const { dataset, diagnostics } = await datasetWith(region, undefined, {
  others: { 'seeds/pagina-2024.yaml': page },
});
const asOf = '2026-11-22' as Day;

function cited(path: string, key?: string): Report {
  const report = citeReport(dataset, path, key, asOf);
  if ('known' in report) throw new Error(`nothing called ${report.word}`);
  return report;
}

const inDutchSections = ({ sections }: Report) => sections.map(({ rows }) => rows[0]?.[0]?.nl);
const inDutch = (report: Report) => report.records.map((record) => (record['citation'] as Text).nl);

it('the example is right', () => expect(diagnostics).toEqual([]));

it('the readings of a contradiction are cited with what it is about, each by its paper', () => {
  const { records } = cited('voorbeeld-stad/jeugdhulp/jeugd-new', 'begin');
  expect(records.map(({ key, value, cite, quotes }) => [key, value, cite, quotes])).toEqual([
    ['contradictions.begin.says', '1-1-2022 … begin 2022', 'brief-2021:3; brief-2021:7', '1-1-2022; begin 2022'],
    ['contradictions.begin.says', 'medio 2022', 'pagina-2024:"medio 2022"', 'medio 2022'],
  ]);
});

describe('a value', () => {
  it('has a citation for each paper that states it, with the quote', () => {
    const report = cited('voorbeeld-stad/jeugdhulp/jeugd-new', 'firstDay');
    expect(inDutch(report)).toEqual([
      expect.stringMatching(/, regel 3 \(“1-1-2022”\)\.$/),
      'Krant_van #1 (pers), “Jeugdhulp & {zorg} 100%”, tussen februari 2024 en maart 2024, “per 1-1-2022”, geraadpleegd op 29 november 2026.',
    ]);
    const [section] = report.sections;
    expect(section?.rows.flat().map(({ nl }) => nl)).toContain('https://example.org/pagina#:~:text=per%201%2D1%2D2022');
    expect(section?.notes.map(({ nl }) => nl).join()).toContain('kan verplaatst');
  });

  it.each(['eerste dag', 'First Day', 'terms.firstDay', 'FIRSTDAY'])('goes by the name %s', (name) => {
    expect(cited('voorbeeld-stad/jeugdhulp', name).records).toHaveLength(2);
  });

  it('may stand behind its place', () => {
    expect(inDutch(cited('voorbeeld-stad/jeugdhulp/jeugd-new/firstDay'))).toHaveLength(2);
  });

  it('is that of its block where nothing is known of that', () => {
    expect(cited('voorbeeld-stad/jeugdhulp/jeugd-new/instrument').records).toMatchObject([
      { key: 'procurement', value: 'not-stated', cite: 'brief-2021:3-9' },
    ]);
  });

  it('brings its doubt', () => {
    const report = cited('voorbeeld-stad/jeugdhulp', 'initialTerm');
    expect(report.sections[0]?.notes.map(({ nl }) => nl).join()).toContain('kan ook “5 jaar” zijn (onduidelijk): kan');
    expect(report.records[0]).toMatchObject({ doubt: 'key=initialTerm value=P4Y kind=unclear instead=P5Y' });
  });

  it('that is not there is told with what may have been meant', () => {
    const report = citeReport(dataset, 'voorbeeld-stad/jeugdhulp', 'frstDay', asOf);
    expect(report).toMatchObject({ what: 'key', word: 'frstDay', known: expect.arrayContaining(['firstDay']) });
  });
});

describe('a last day that no paper states', () => {
  it.each(['lastDay', 'laatste dag'])('is cited by what the initial term rests on: %s', (name) => {
    const report = cited('voorbeeld-stad/jeugdhulp', name);
    expect(report.records).toEqual(cited('voorbeeld-stad/jeugdhulp/jeugd-new/initial').records);
    expect(report.records.map(({ key }) => key)).toContain('initialTerm');
  });
});

describe('a period', () => {
  it('is cited by the values that its days rest on', () => {
    const { records } = cited('voorbeeld-stad/jeugdhulp/option-1');
    expect(new Set(records.map(({ key }) => key))).toEqual(new Set(['firstDay', 'initialTerm', 'length']));
    expect(records.every(({ supports }) => supports === 'voorbeeld-stad/jeugdhulp/jeugd-new/option-1')).toBe(true);
  });

  it('has its own days first, marked where they rest on a doubt, and no other day under its name', () => {
    const [own, ...values] = cited('voorbeeld-stad/jeugdhulp/option-1').sections.map(({ heading }) => heading.nl);
    expect(own).toBe(
      'Voorbeeldstad › Jeugdhulp › jeugd-new › optie 1*: eerste dag 2026-01-01, laatste dag 2027-12-31 (berekend)',
    );
    expect(values[0]).toContain('› optie 1 steunt op: overeenkomst jeugd-new, eerste dag: 2022-01-01');
    expect(values.every((one) => one.includes('steunt op: overeenkomst jeugd-new'))).toBe(true);
  });

  it('names the contract that says a day, where that is another one', async () => {
    const successor = `
          - id: brug
            kind: interim
            stage: running
            cite: 2
            terms:
              firstDay: 2021-01-01
              endsWith: { event: successor-starts, successor: jeugd-new, cite: 2 }
              cite: 2
`;
    const { dataset } = await datasetWith(`${region.trimEnd()}${successor}`, undefined, {
      others: { 'seeds/pagina-2024.yaml': page },
    });
    const report = citeReport(dataset, 'voorbeeld-stad/jeugdhulp/brug/initial', undefined, asOf) as Report;
    const days = report.records.filter(({ key }) => key === 'firstDay');
    expect(new Set(days.map(({ contract, value }) => `${contract} ${value}`))).toEqual(
      new Set(['brug 2021-01-01', 'jeugd-new 2022-01-01']),
    );
  });
});

describe('a way that goes on behind a period', () => {
  it.each([
    'voorbeeld-stad/jeugdhulp/option-1/x',
    'voorbeeld-stad/jeugdhulp/jeugd-new/option-1/x',
    'voorbeeld-stad/jeugdhulp/jeugd-new/option-1/x/y',
  ])('has a wrong word behind it: %s', (path) => {
    expect(citeReport(dataset, path, undefined, asOf)).toMatchObject({ word: 'x' });
  });

  it('names no period where the period is wrong', () => {
    const path = 'voorbeeld-stad/jeugdhulp/jeugd-new/option-9/x';
    expect(citeReport(dataset, path, undefined, asOf)).toMatchObject({ word: 'option-9' });
  });
});

describe('a paper', () => {
  it('is cited as a whole by its id', () => {
    expect(inDutch(cited('pagina-2024'))).toEqual([
      'Krant_van #1 (pers), “Jeugdhulp & {zorg} 100%”, tussen februari 2024 en maart 2024, geraadpleegd op 29 november 2026.',
    ]);
  });

  it('that is mistyped is among what may have been meant', () => {
    const report = citeReport(dataset, 'pagina-2023', undefined, asOf);
    expect(report).toMatchObject({ what: 'regionOrPaper', known: expect.arrayContaining(['pagina-2024']) });
  });
});

it('a thing without a value is cited by the papers that tell of it, each line once, without those read in vain', () => {
  const report = cited('voorbeeld-stad/jeugdhulp');
  expect(report.sections.map(({ rows }) => rows[0]?.[0]?.nl)).toEqual([
    expect.stringMatching(/, regels 1-4, 7\.$/),
    expect.stringMatching(/^Krant_van/),
  ]);
  expect(report.remarks.map(({ nl }) => nl)).toContain('Regels waarin iets vergeefs is gezocht, staan er niet bij.');
});

describe('lines that are left out', () => {
  const remark = 'Regels waarin iets vergeefs is gezocht, staan er niet bij.';
  const remarksWith = async (cite: string) => {
    const changed = region.replace('procurement: 3-9', `procurement: ${cite}`);
    const { dataset } = await datasetWith(changed, undefined, { others: { 'seeds/pagina-2024.yaml': page } });
    const { remarks } = citeReport(dataset, 'voorbeeld-stad/jeugdhulp', undefined, asOf) as Report;
    return remarks.map(({ nl }) => nl);
  };

  it.each([
    ['one of the lines is told of no other value', '3-9'],
    ['lines of one of two papers', '[2, \'pagina-2024:"geen procedure"\', 12-14]'],
  ])('are told where %s', async (_, cite) => expect(await remarksWith(cite)).toContain(remark));

  it.each([
    ['other values have the same lines', '3-4'],
    ['the paper has no lines', `'pagina-2024:"geen procedure"'`],
  ])('are none where %s', async (_, cite) => expect(await remarksWith(cite)).not.toContain(remark));

  it('are none where the paper says nothing else: they are the place of it', async () => {
    const mute = `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
editions:
  - { source: brief-2021, municipalities: [GM9001], cite: 1 }
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts: [{ id: jeugd-new, kind: regular, stage: signed, cite: 2 }]
      - source: brief-2024
        contracts: [{ id: jeugd-new, silent: { on: [terms], cite: 10-20 } }]
`;
    const { dataset } = await datasetWith(mute);
    const report = citeReport(dataset, 'voorbeeld-stad/jeugdhulp/jeugd-new', undefined, asOf) as Report;
    expect(inDutchSections(report)).toEqual([
      expect.stringMatching(/regel 2\.$/),
      expect.stringMatching(/regels 10-20\.$/),
    ]);
    expect(report.remarks.map(({ nl }) => nl)).not.toContain(remark);
  });
});

describe('for programs that keep literature', () => {
  const items = () => cited('voorbeeld-stad/jeugdhulp', 'firstDay').bibliography?.() ?? [];

  it('CSL-JSON has an item a paper, with a day where one is known and words where not', () => {
    const written = JSON.parse(toCslJson(items(), 'nl'));
    expect(written.map(({ id }: { id: string }) => id)).toEqual(['brief-2021', 'pagina-2024']);
    expect(written[0].issued['date-parts'][0][0]).toBe(2021);
    expect(written[1]).toMatchObject({
      type: 'webpage',
      author: [{ literal: 'Krant_van #1' }],
      issued: { literal: 'tussen februari 2024 en maart 2024' },
      accessed: { 'date-parts': [[2026, 11, 29]] },
      URL: 'https://example.org/pagina#:~:text=per%201%2D1%2D2022',
    });
  });

  it('CSL-JSON has no other property than the standard lets in', () => {
    const known = [
      'id',
      'type',
      'title',
      'title-short',
      'author',
      'issued',
      'number',
      'page',
      'URL',
      'accessed',
      'language',
      'note',
    ];
    for (const item of JSON.parse(toCslJson(items(), 'en')))
      expect(known).toEqual(expect.arrayContaining(Object.keys(item)));
  });

  it('BibTeX finds no marks of TeX in texts, and braces that close', () => {
    const [, entry = ''] = toBibtex(items(), 'nl').split(/^(?=@misc\{pagina)/m);
    expect(entry).toContain('author = {{Krant\\_van \\#1}}');
    expect(entry).toContain('title = {{Jeugdhulp \\& \\{zorg\\} 100\\%}}');
    expect(entry).toContain('url = {https://example.org/pagina#:~:text=per%201%2D1%2D2022}');
    const bare = entry.replaceAll(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});
