import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFormats } from '../../src/formats/all-formats.js';
import { calendarFormats } from '../../src/formats/calendar-formats.js';
import { pictureFormats } from '../../src/formats/picture/picture-formats.js';
import { draws } from '../support/draws.js';
import { folderWith } from '../support/example-region.js';
import { started, wordsIn } from '../support/start.js';

/** What a letter says, each value with another one that it might have said. */
const values = {
  firstDay: ['2022-01-01', '2022-02-01'],
  initialTerm: ['P4Y', 'P5Y'],
  count: ['2', '3'],
  length: ['P1Y', 'P2Y'],
  notice: ['P3M', 'P6M'],
  latestLastDay: ['2027-12-31', '2027-06-30'],
  instrument: ['subsidy', 'in-house'],
  procedure: ['sas', 'direct-award'],
  sasOption: ['2', '3'],
  model: ['pxq', 'task-based'],
  providers: ['3', '4'],
  lots: ['5', '6'],
  winners: ['[voorbeeldzorg]', '[thuis-bee]'],
  on: ['2024-06-30', '2024-07-31'],
  mayEnd: ['true', 'false'],
  endDay: ['2027-06-30', '2027-05-31'],
  planned: ['2021-09-01', '2021-10-01'],
  amounts: ['{ 2022: 10.5 }', '{ 2022: 11.5 }'],
  decided: ['2021-04-01', '2021-05-01'],
} as const satisfies Record<string, readonly [string, string]>;
type Name = keyof typeof values;

/** The key under which a value stands. */
const keys: Partial<Record<Name, string>> = { providers: 'count', lots: 'count', endDay: 'lastDay', decided: 'day' };

/** What the letter says, with another value in the place of one of them, or a doubt about it; nothing else moves. */
function regionWith(name: Name, change: 'none' | 'other' | 'doubt', id = 'voorbeeld-stad'): string {
  const said = (one: Name) => values[one][one === name && change === 'other' ? 1 : 0];
  const doubt = (...names: Name[]) =>
    names.includes(name) && change === 'doubt'
      ? `doubt: { ${keys[name] ?? name}: { kind: unclear, why: { nl: een vlek, en: a spot } } }`
      : '# no doubt';
  return `id: ${id}
name: ${id}
kind: municipality
editions:
  - source: brief-2021
    municipalities: [GM9001, GM9002]
    cite: 1
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        milestones:
          - id: publicatie
            kind: tender-publication
            planned: ${said('planned')}
            cite: 7
            ${doubt('planned')}
        decisions:
          - id: besluit
            kind: adopted
            subject: Nota
            day: ${said('decided')}
            cite: 8
            ${doubt('decided')}
        budgets:
          - id: geld
            role: budget
            basis: year
            unit: eur-million
            amounts: ${said('amounts')}
            cite: 9
            ${doubt('amounts')}
        contracts:
          - id: hulp
            kind: regular
            stage: running
            cite: 2
            terms:
              firstDay: ${said('firstDay')}
              initialTerm: ${said('initialTerm')}
              options:
                - count: ${said('count')}
                  length: ${said('length')}
                  notice: ${said('notice')}
                  cite: 4
                  ${doubt('count', 'length', 'notice')}
              latestLastDay: ${said('latestLastDay')}
              cite: 3
              ${doubt('firstDay', 'initialTerm', 'latestLastDay')}
            procurement:
              instrument: ${said('instrument')}
              procedure: ${said('procedure')}
              sasOption: ${said('sasOption')}
              cite: 5
              ${doubt('instrument', 'procedure', 'sasOption')}
            funding:
              - model: ${said('model')}
                cite: 5
                ${doubt('model')}
            providers:
              count: ${said('providers')}
              cite: 5
              ${doubt('providers')}
            lots:
              count: ${said('lots')}
              cite: 5
              ${doubt('lots')}
            awards:
              - winners: ${said('winners')}
                cite: 6
                ${doubt('winners')}
            evaluations:
              - on: ${said('on')}
                mayEnd: ${said('mayEnd')}
                cite: 6
                ${doubt('on', 'mayEnd')}
          - id: na
            kind: regular
            stage: intended
            follows: [hulp]
            terms:
              firstDay: 2029-01-01
              initialTerm: P1Y
              options: none
              cite: 3
            cite: 2
          - id: vorig
            kind: interim
            stage: running
            cite: 2
            terms:
              firstDay: 2019-01-01
              initialTerm: P3Y
              options: not-stated
              cite: 3
            events:
              - id: langer
                kind: extended
                lastDay: ${said('endDay')}
                cite: 6
                ${doubt('endDay')}
`;
}

const lists = [
  'regions',
  'tracks',
  'segments',
  'contracts',
  'options',
  'providers',
  'decisions',
  'budgets',
  'unknowns',
];
const asOf = '--as-of 2023-06-01';
const tables = [...allFormats.keys()].filter((name) => name !== 'xlsx');
const drawn = [...pictureFormats.keys()];
const lines: readonly (readonly [string, readonly string[]])[] = [
  [`timeline ${asOf}`, [...tables, ...drawn]],
  [`timeline ${asOf} --council`, tables],
  [`deadlines ${asOf}`, [...tables, ...calendarFormats.keys()]],
  [`deadlines ${asOf} --lead 1y --within 5y`, tables],
  [`gaps ${asOf}`, tables],
  [`pile-ups ${asOf} --more-than 0`, tables],
  [`stats ${asOf}`, tables],
  [`stats ${asOf} --by region`, tables],
  [`compare voorbeeld-stad voorbeeld-dorp ${asOf}`, tables],
  [`compare --all ${asOf}`, tables],
  [`show voorbeeld-stad ${asOf}`, tables],
  [`show voorbeeld-stad/jeugdhulp/hulp ${asOf}`, tables],
  [`why voorbeeld-stad/jeugdhulp/hulp ${asOf}`, tables],
  [`why voorbeeld-stad/jeugdhulp/vorig ${asOf}`, tables],
  [`cite voorbeeld-stad/jeugdhulp/hulp ${asOf}`, tables],
  [`find 2022 ${asOf} --all`, tables],
  ['sources read brief-2021', tables],
  ...lists.map((list) => [`list ${list}${list === 'contracts' ? ` ${asOf}` : ''}`, tables] as const),
  [`list contracts ${asOf} --instrument subsidy`, tables],
  [`list contracts ${asOf} --sas-option 2`, tables],
  // For option 3 it is told already that its value may be another: contracts beside it tell of none.
  [`list segments ${asOf} --sas-option 2`, tables],
  ...['contracts', 'options', 'providers'].flatMap((list) => [
    [`list ${list} ${asOf} --until 2022-01-15`, tables] as const,
    [`list ${list} ${asOf} --from 2027-07-01`, tables] as const,
  ]),
  // Later it cannot be told whether it runs, with or without a doubt.
  ['list contracts --as-of 2022-01-15 --state running', tables],
  [`list contracts ${asOf} --sas-option 3`, tables],
  ['list decisions --until 2021-04-15', tables],
  [`timeline ${asOf} --until 2022-01-15`, [...tables, ...drawn]],
];
const questions = lines.flatMap(([line, formats]) => formats.map((format) => `${line} --format ${format}`));

const folder = folderWith('', undefined, {
  others: { 'regions/voorbeeld-dorp.yaml': regionWith('firstDay', 'none', 'voorbeeld-dorp') },
});

/** What is printed on a question where the letter says a value, another one, or that one with a doubt. */
async function answersTo(question: string, name: Name): Promise<{ none: string; other: string; doubt: string }> {
  const told = { none: '', other: '', doubt: '' };
  for (const change of ['none', 'other', 'doubt'] as const) {
    await writeFile(join(await folder, 'regions/voorbeeld-stad.yaml'), regionWith(name, change));
    const { stdout, stderr = '' } = await started(wordsIn(question), { columns: 120, data: await folder });
    // Where rows alone are printed, what stands beside them is told there.
    told[change] = `${stdout}${stderr}`;
  }
  return told;
}

describe('a doubt is told of in every form of every answer that would be another with another value', () => {
  it('as drawn', async () => {
    const names = Object.keys(values) as Name[];
    let rested = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...questions), fc.constantFrom(...names), async (question, name) => {
        const { none, other, doubt } = await answersTo(question, name);
        if (none === other) return;
        rested += 1;
        expect(doubt).not.toBe(none);
      }),
      { numRuns: draws(60, 3000) },
    );
    expect(rested).toBeGreaterThan(0);
  });
});
