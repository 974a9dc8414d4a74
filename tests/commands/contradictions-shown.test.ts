import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/example-region.js';
import { started, wordsIn } from '../support/start.js';
import { contract, entry, region } from '../support/timeline-rows.js';

const terms = 'firstDay: 2022-01-01, initialTerm: P4Y, options: none';
const funding = 'funding: [{ model: pxq, cite: 4 }], procurement: { procedure: european-tender, cite: 4 },';

/** A region of two contracts of which one follows the other, that records a contradiction about this. */
function folderAbout(about: string): Promise<string> {
  const recorded = `contradictions:
  - { id: begin, about: ${about}, readings: ['brief-2021:3 "1-1-2022"', 'brief-2024:5 "medio 2022"'], followed: 1, means: { nl: wanneer } }
tracks:`;
  const later = entry(terms.replace('2022', '2027'), 'follows: [hulp],', 'later');
  return folderWith(region(contract(terms, funding) + later, contract(terms)).replace('tracks:', recorded));
}

async function toldBy(line: string, about: string) {
  const {
    stdout,
    stderr = '',
    exitCode,
  } = await started(wordsIn(`${line} --lang en`), {
    data: await folderAbout(about),
    columns: 400,
  });
  expect([0, 3], stderr).toContain(exitCode);
  return { stdout: String(stdout), stderr };
}

const sentence =
  'Papers contradict each other about what is shown here: Voorbeeldstad (1). What they say, and where: `inkoop sources contradictions voorbeeld-stad`.';

describe('that papers contradict each other about what is shown', () => {
  it.each([
    ['timeline', 'jeugdhulp/hulp/firstDay'],
    ['timeline --columns state', 'jeugdhulp/hulp'],
    ['timeline --track jeugdhulp', 'jeugdhulp/later/terms'],
    ['deadlines --as-of 2024-03-01', 'jeugdhulp/hulp/options'],
    ['gaps --as-of 2024-03-01', 'jeugdhulp/later/firstDay'],
    ['pile-ups --more-than 0 --as-of 2024-03-01', 'jeugdhulp/later/initialTerm'],
    ['compare --all --on funding', 'jeugdhulp/hulp/funding'],
    ['compare --all --on term', 'jeugdhulp/hulp/initialTerm'],
    ['stats', 'jeugdhulp/hulp/funding'],
    ['list', 'municipalities'],
    ['list tracks', 'jeugdhulp'],
    ['list contracts', 'jeugdhulp/hulp/stage'],
    ['list options', 'jeugdhulp/hulp/options'],
  ])('is said below `%s` of %s, with the command that tells more', async (line, about) => {
    expect((await toldBy(line, about)).stdout).toContain(sentence);
  });

  it.each([
    ['timeline', 'jeugdhulp/hulp/funding', 'it shows no funding'],
    ['timeline', 'jeugdhulp', 'it shows contracts, not what is said of the whole track'],
    ['timeline --as-of 2021-12-31', 'jeugdhulp/hulp/firstDay', 'the second paper is of 2024'],
    ['list contracts --kind prior', 'jeugdhulp/hulp/stage', 'that contract is not among these'],
    ['compare --all --on funding', 'jeugdhulp/hulp/firstDay', 'no day was asked for'],
    ['list tracks', 'jeugdhulp/hulp', 'it shows no contracts'],
  ])('is not said below `%s` of %s: %s', async (line, about) => {
    expect((await toldBy(line, about)).stdout).not.toContain('contradict each other');
  });

  it('is told in full with --doubts', async () => {
    expect((await toldBy('timeline --doubts', 'jeugdhulp/hulp/firstDay')).stdout).toContain(
      'Contradiction about hulp: first day: “1-1-2022” (brief-2021, line 3) against “medio 2022” (brief-2024, line 5).',
    );
  });

  it('reaches programs: as values in JSON, on the side where there is room for rows alone', async () => {
    const { stdout } = await toldBy('timeline --format json', 'jeugdhulp/hulp/firstDay');
    expect(JSON.parse(stdout).contradictions).toEqual([
      { region: 'voorbeeld-stad', id: 'begin', about: 'jeugdhulp/hulp/firstDay' },
    ]);
    expect((await toldBy('timeline --format csv', 'jeugdhulp/hulp/firstDay')).stderr).toContain(sentence);
  });

  it('counts as shown where it is asked for', async () => {
    const about = 'jeugdhulp/hulp/procedure';
    expect((await toldBy('list contracts', about)).stdout).not.toContain(sentence);
    expect((await toldBy('list contracts --procedure european-tender', about)).stdout).toContain(sentence);
  });
});
