import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/commands/all-commands.js';
import { optionNameOf } from '../../src/commands/completing/typed-line.js';
import { globalOptions } from '../../src/commands/global-options.js';
import { commandsGuessed, optionsGuessed } from '../../src/commands/guessed-words.js';
import { unknownWord } from '../../src/commands/open.js';
import { outcomeOf } from '../schemas/runs.js';
import { datasetWith } from '../support/example-region.js';

/** What a command line gives for people, without what it repeats of the line. */
async function told(line: string) {
  const { stdout, stderr, exitCode } = await outcomeOf(line);
  return { stdout: String(stdout), stderr, exitCode };
}

describe('a name as people type it gives what the id gives', () => {
  it.each([
    ['timeline --region ROTTERDAM', 'timeline --region rotterdam'],
    ["timeline --region 'zuid holland zuid'", 'timeline --region zuid-holland-zuid'],
    ['timeline --track Wijkteams', 'timeline --track wijkteams'],
    ["timeline --track 'neighbourhood teams'", 'timeline --track wijkteams'],
    ["deadlines --track 'Youth care'", 'deadlines --track jeugdhulp'],
    ["compare rotterdam bar --track 'Neighbourhood Teams'", 'compare rotterdam bar --track wijkteams'],
    [
      'compare Rotterdam BAR --track WIJKTEAMS --on Bekostiging',
      'compare rotterdam bar --track wijkteams --on funding',
    ],
    [
      "timeline --segment 'Segment 5' --region zuid-holland-zuid",
      'timeline --segment SEGMENT-5 --region zuid-holland-zuid',
    ],
    ['list tracks --track Welfare', 'list tracks --track welzijn'],
    ['list segments --funding Taakgericht', 'list segments --funding task-based'],
    ["list segments --funding 'Niet vermeld'", 'list segments --funding not-stated'],
    ['list contracts --sas-option sas-2', 'list contracts --sas-option 2'],
    ["list contracts --sas-option 'SAS-optie 2'", 'list contracts --sas-option 2'],
    ["list contracts --sas-option 'optie 2'", 'list contracts --sas-option 2'],
    ['list terms Funding', 'list terms funding'],
    ['list Aanbieders', 'list providers'],
    ['list points --format CSV --lang NL', 'list points --format csv --lang nl'],
    ['show Rotterdam/WIJKTEAMS', 'show rotterdam/wijkteams'],
    ["show 'rotterdam/Neighbourhood teams'", 'show rotterdam/wijkteams'],
    [
      'cite zuid-holland-zuid/jeugdhulp/hoog-specialistisch/jeugdhulp-new/firstDay',
      'cite zuid-holland-zuid/jeugdhulp/hoog-specialistisch/jeugdhulp-new firstDay',
    ],
    ["why 'BAR/Wijkteams/Optie 1'", 'why bar/wijkteams/option-1'],
    ["why 'Rotterdam/wijkteams/WIJKTEAMS-NEW/Initial'", 'why rotterdam/wijkteams/wijkteams-new/initial'],
  ])('%s: %s', async (typed, plain) => {
    const [a, b] = [await told(typed), await told(plain)];
    expect(a).toEqual(b);
    expect(b.exitCode).toBe(0);
  });

  it.each([
    ['timeline --track wijkteems', 'Did you mean `wijkteams`?'],
    ['list segments --funding taakgericgt', 'Did you mean'],
    ['list contracts --sas-option 9', 'SAS'],
    ['timeline --segment bestaat-niet', 'There is no segment'],
    ['list aanbeiders', 'Did you mean `aanbieders`?'],
    ['budgetten', 'Did you mean `inkoop list budgets`?'],
    ['budget', 'Did you mean `inkoop list budgets`?'],
    ['timeline --state geweest --lang nl', 'Mogelijk: begint nog, loopt, '],
    ['list contracts --state gesloten --lang nl', '`gesloten` is een fase: '],
    ['deadlines --state gegund --lang nl', 'Een status op de peildatum is: begint nog, loopt, afgelopen, '],
    ['timeline --state intended --lang en', '`intended` is a stage: '],
    ['coverage', 'Did you mean `inkoop sources coverage`?'],
    ['stats --on term', '`--on` does not work with `inkoop stats`; it does with `inkoop compare`.'],
    ['--region bar', '`--region` does not work with `inkoop`; it does with `inkoop timeline`, '],
    ['show --region rotterdam', 'Write `inkoop show rotterdam`.'],
    ['show --track=wijkteams rotterdam', 'Write `inkoop show rotterdam/wijkteams`.'],
    ["show --region 'Den Haag'", 'Write `inkoop show "Den Haag"`.'],
    ['why --track wijkteams --lang nl', 'Schrijf `inkoop why <regio>/wijkteams`.'],
    ['show --region --lang nl', 'Schrijf `inkoop show <regio>`.'],
    ['sources read --region --lang en', 'Write `inkoop sources read <region>`.'],
    ['show --track --region bar --lang nl', 'Schrijf `inkoop show bar/<inkoopspoor>`.'],
    ['show bar --region --lang nl', 'Schrijf `inkoop show bar`.'],
    ['compare bar --region --on funding', 'Write `inkoop compare bar <region> --on funding`.'],
    ['compare bar --track wijkteams --region rotterdam', 'Write `inkoop compare bar rotterdam --track wijkteams`.'],
    [
      "compare bar --on funding --region rotterdam --track 'De Wmo' --on term --differences",
      'Write `inkoop compare bar rotterdam --on funding --track "De Wmo" --on term --differences`.',
    ],
    ['cite --region bar --track wijkteams', 'Write `inkoop cite bar/wijkteams`.'],
    ['compare --region rotterdam', 'Write `inkoop compare rotterdam <region>`.'],
    ['compare bar --region rotterdam', 'Write `inkoop compare bar rotterdam`.'],
    ['sources --region bar', 'Write `inkoop sources read bar` or `inkoop sources contradictions bar`.'],
    ['sources read --region bar', 'Write `inkoop sources read bar`.'],
    [
      'sources coverage --region bar',
      '`--region` does not work with `inkoop sources`; it does with `inkoop timeline`, ',
    ],
    ['export eforms --region bar', 'Write `inkoop export eforms bar`.'],
    ['export workbook --region bar', '`--region` does not work with `inkoop export`; it does with `inkoop timeline`, '],
    ['compare rotterdam bar --lead 18m', 'it does with `inkoop deadlines`.'],
    ['timeline --to 2028', 'Did you mean `--until`?'],
    ['timeline --json', 'Did you mean `--format json`?'],
    ['timeline --gemeente haarlem --lang nl', 'Bedoelde u `--region`?'],
    ['compare rotterdam bar --to 2028', 'There is no option `--to`. See'],
    ['timeline --xyz', 'There is no option `--xyz`. See'],
    ['tijdlijn', 'Did you mean `timeline`?'],
  ])('%s names nothing, and is told of', async (line, hint) => {
    const { stderr, exitCode } = await told(line);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(hint);
  });
});

/** A dataset of a few regions, which no new region changes. */
const frozen = '--data tests/scenarios/data';

const pilot = 'zuid-holland-zuid/jeugdhulp/gecertificeerde-instellingen/gi-pilot';

describe('a word that names something else than was asked for', () => {
  it.each([
    ['show wijkteams', 'no region `wijkteams`; there is a track of that name: `bar/wijkteams`, '],
    ['timeline --region wijkteams', 'there is a track of that name: `--track wijkteams`, `bar/wijkteams`, '],
    ['compare rotterdam bar --track rotterdam', 'there is a region of that name: `rotterdam`'],
    ['timeline --track rotterdam', 'no track `rotterdam`; there is a region of that name: `--region rotterdam`. See'],
    ['show rotterdam/lokaal', 'a segment of that name: `rotterdam/jeugdhulp/lokaal`. See'],
    ['show bar/wijkteams/wijkteams-new', 'a contract of that name: `bar/wijkteams/wijkteams-new`. See `inkoop why` or'],
    ['cite bar/wijkteams/wijkteams-new/endDay', 'There is no value `endDay`.'],
    [`cite ${pilot}/nonsense`, 'There is no value `nonsense`.'],
    [`why ${pilot}/initail`, 'There is no period `initail`. Did you mean `initial`?'],
    [`why ${pilot}/initial/more`, 'There is no period `more`.'],
    [`cite ${pilot}s/initial`, 'There is no contract `gi-pilots`. Did you mean `gi-pilot`?'],
    [
      'timeline bar',
      'Too many arguments for `inkoop timeline`. Name a region with `--region`, anything else with another option.',
    ],
    ['show bar wijkteams', 'Write a path as one word: `region/track/segment`.'],
    ['timeline --region zhz', 'Did you mean `zuid-holland-zuid`?'],
    ['timeline --region ijmond', 'Did you mean `zuid-kennemerland-ijmond`?'],
    ['timeline --format excel', 'Did you mean `xlsx`?'],
  ])('%s is told what it names, and what to type', async (line, hint) => {
    const { stderr, exitCode } = await told(`${line} ${frozen}`);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(hint);
  });

  it('is told of the file that could not be read first, and of nothing else where it is that file’s name', async () => {
    const loaded = await datasetWith('id: voorbeeld-stad\nname: [', 'voorbeeld-stad');
    const { text } = await unknownWord(
      { what: 'region', word: 'voorbeeld-stad', known: ['voorbeeld-dorp'], names: [] },
      loaded,
      { optionNames: [] },
    );
    expect(text.en).toMatch(
      /^Left out, because it cannot be read: .*voorbeeld-stad\.yaml\. .*There is no region `voorbeeld-stad`\.$/,
    );
  });
});

describe('a municipality that no region has', () => {
  it('is told with its youth region, and what the dataset has of that', async () => {
    expect(await told(`timeline --region dordrecht ${frozen}`)).toEqual({
      stdout: '',
      stderr:
        'inkoop: Dordrecht is a municipality in the youth region Zuid-Holland Zuid. No paper in this dataset names Dordrecht as a municipality of a region. Dordrecht may be in a region of which papers do not name the municipalities, or not all of them: `zuid-holland-zuid`.\n',
      exitCode: 3,
    });
    expect((await told(`show Doetinchem --lang nl ${frozen}`)).stderr).toBe(
      'inkoop: Doetinchem is een gemeente in de jeugdregio Achterhoek, die niet als regio in deze dataset staat. Geen stuk in deze dataset noemt Doetinchem als gemeente van een regio.\n',
    );
  });

  it.each(['compare dordrecht rotterdam', 'stats --region Dordrecht', 'sources read GM0505'])('%s', async (line) => {
    const { stderr, exitCode } = await told(`${line} ${frozen}`);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('Zuid-Holland Zuid');
    expect(stderr).not.toContain('Barendrecht');
  });
});

it('every word that is guessed stands for one thing that there is, and is no name of another', async () => {
  const commands = await loadCommands();
  const flags = [...globalOptions, ...commands.flatMap(({ options }) => options)].map(optionNameOf);
  for (const [guesses, names, bare] of [
    [optionsGuessed, flags, (name: string) => name.slice(2)],
    [commandsGuessed, commands.map(({ name }) => name), (name: string) => name],
  ] as const) {
    const words = Object.values(guesses).flat();
    expect(Object.keys(guesses).filter((meant) => !names.includes(meant.split(' ')[0] ?? ''))).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at || names.map(bare).includes(word))).toEqual([]);
  }
});
