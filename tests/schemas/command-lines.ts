import type { PublishedSchema } from '../../src/text/schemas.js';
import { rowsOf } from './runs.js';

/** What a command gives as JSON, by the name of its schema. */
export type Output = Extract<PublishedSchema, `output ${string}`>;

/** Before the first paper, between papers, today, and when all is over. */
const days = ['2001-01-01', '2022-01-05', '2023-12-31', '2026-11-22', '2033-01-01'];

/** Lines that any dataset understands, on each of the days where one asks for it. */
const anywhere: Readonly<Record<Output, readonly string[]>> = {
  'output timeline': [
    'timeline --as-of DAY --council',
    'timeline --as-of DAY --state ended --lang nl',
    'timeline --as-of DAY --from 2027 --until 2028',
    'timeline --domain none',
    'timeline --as-of DAY --assume all-options',
    'timeline --as-of DAY --assume no-options --lang nl',
  ],
  'output deadlines': [
    'deadlines --as-of DAY',
    'deadlines --as-of DAY --from 2027 --until 2028',
    'deadlines --as-of DAY --notice 6m --lead 18m --council --lang nl',
    'deadlines --as-of DAY --within 2y --fail-if-within 2y',
  ],
  'output why': [],
  'output cite': [],
  'output compare': [
    'compare --all --as-of DAY',
    'compare --all --on award --as-of DAY',
    'compare --all --by segment --on term --on scope --as-of DAY --lang nl',
    'compare --all --differences --as-of DAY',
  ],
  'output gaps': ['gaps --as-of DAY', 'gaps --as-of DAY --assume all-options', 'gaps --as-of DAY --assume no-options'],
  'output pile-ups': [
    'pile-ups --as-of DAY',
    'pile-ups --as-of DAY --more-than 0 --lang nl',
    'pile-ups --more-than 99',
  ],
  'output show': [],
  'output find': ['find zorg --as-of DAY --all', 'find jeugdhulp --lang nl', 'find adviesbureau --track jeugdhulp'],
  'output list regions': ['list', 'list regions --lang nl', 'list regions --as-of DAY'],
  'output list tracks': ['list tracks', 'list tracks --track jeugdhulp'],
  'output list segments': ['list segments --as-of DAY', 'list segments --as-of DAY --instrument not-stated'],
  'output list contracts': ['list contracts --as-of DAY', 'list contracts --as-of DAY --funding not-stated --lang nl'],
  'output list options': [
    'list options --as-of DAY',
    'list options --sort -count --lang nl',
    'list options --kind none',
  ],
  'output list providers': ['list providers --as-of DAY', 'list providers --lang nl --sort from'],
  'output list decisions': [
    'list decisions --as-of DAY',
    'list decisions --lang nl --sort day',
    'list decisions --kind none',
  ],
  'output list budgets': [
    'list budgets --as-of DAY',
    'list budgets --lang nl --sort -amount',
    'list budgets --kind none',
  ],
  'output list points': ['list points --as-of DAY', 'list points --lang nl --sort theme', 'list points --theme none'],
  'output list unknowns': ['list unknowns --as-of DAY', 'list unknowns --lang nl'],
  'output list municipalities': ['list municipalities --as-of DAY', 'list municipalities --without-source --lang nl'],
  'output list sources': ['list sources'],
  'output list terms': ['list terms'],
  'output stats': ['stats --as-of DAY', 'stats --as-of DAY --lang nl'],
  'output sources': ['sources'],
  'output sources verify': [],
  'output sources read': [],
  'output sources contradictions': ['sources contradictions'],
  'output sources coverage': ['sources coverage', 'sources coverage --lang nl'],
  'output export eforms': [],
  'output diff': [],
  'output validate': ['validate', 'validate --lang nl --fail-on note'],
};

/** Lines on the project's own data. */
const own: Partial<Record<Output, readonly string[]>> = {
  'output timeline': [
    'timeline --region rotterdam --segment lokaal --as-of 2021-12-31',
    'timeline --region rotterdam --segment gezinsarrangementen --as-of 2023-12-31',
    'timeline --track welzijn',
    'timeline --region albrandswaard --track wijkteams --assume bar/wijkteams:options=P1Y',
    // The last day to decide falls between an election and the first day of its council.
    'timeline --region bar --assume bar/wijkteams:firstDay=2022-04-01 --assume bar/wijkteams:options=P1Y',
  ],
  'output deadlines': ['deadlines --region haarlem --before 2025-01-01 --as-of 2022-01-05'],
  'output why': [
    'why bar/wijkteams/option-1 --assume bar/wijkteams:options=P1Y --lang nl',
    'why bar/wijkteams/option-2 --assume bar/wijkteams:option-2=declined',
  ],
  'output compare': [
    'compare rotterdam@2021-12-31 rotterdam@2023-12-31',
    'compare rotterdam bar --track wijkteams',
    'compare rotterdam bar --by segment --differences',
    'compare bar zuid-holland-zuid haarlem --on funding',
  ],
  'output export eforms': [
    'export eforms bar/wijkteams',
    'export eforms zuid-kennemerland-ijmond/jeugdhulp --lang nl',
    'export eforms zuid-holland-zuid/jeugdhulp',
    'export eforms rotterdam --as-of 2021-12-31',
  ],
  'output stats': ['stats --region bar'],
  'output sources read': ['sources read haarlem --lang nl'],
  'output find': [
    'find Haarlem',
    'find Enver',
    'find wijkteams --region bar',
    'find onduidelijk',
    'find opinienota',
    'find kosten --track wijkteams --lang nl',
    'find besparingen',
    'find logeerzorg vervoer',
  ],
  'output list segments': [
    'list segments --region zuid-holland-zuid --funding taakgericht --lang nl',
    'list segments --region zuid-holland-zuid --sas-option 2',
    'list segments --funding pxq',
  ],
  'output list terms': ['list terms funding --lang nl'],
  'output list options': [
    'list options --kind regular --track jeugdhulp',
    'list options --kind not-stated',
    'list options --from 2020-01-01',
  ],
  'output list providers': ['list providers --kind prior --track wijkteams', 'list providers --from 2020-01-01'],
  'output list decisions': ['list decisions --kind vastgesteld --track wijkteams'],
  'output list budgets': ['list budgets --kind plafond --region rotterdam'],
  'output list points': ['list points --theme kosten --kind risk --track wijkteams'],
  'output list unknowns': ['list unknowns --track wijkteams'],
  'output list contracts': ['list contracts --region haarlem --track jeugdhulp --sas-option 2'],
};

/** Those that differ with what was agreed, and are tried on the fixtures of the checks, too. */
const reckoning: readonly Output[] = ['output timeline', 'output deadlines', 'output gaps', 'output validate'];

const real = '';

/** The command lines by which an output is tried, without `--format`; `folders` are those of other datasets. */
export async function linesFor(
  output: Output,
  folders: readonly string[],
  broken: readonly string[],
): Promise<string[]> {
  const data = [real, ...folders.map((folder) => ` --data ${folder}`)];
  const dated = (line: string, some: readonly string[]) =>
    line.includes('DAY') ? some.map((day) => line.replace('DAY', day)) : [line];
  const lines = data.flatMap((one) => {
    const some = one === real ? days : days.filter((_, index) => index % 2 === 1);
    return anywhere[output].flatMap((line) => dated(line, some)).map((line) => line + one);
  });
  const [first = ''] = reckoning.includes(output) ? anywhere[output] : [];
  const ofBroken = first === '' ? [] : broken.flatMap((one) => dated(`${first} --data ${one}`, ['2026-11-22']));
  const found = await Promise.all(data.map((one) => foundIn(output, one)));
  return [...lines, ...(own[output] ?? []), ...found.flat(), ...ofBroken];
}

/** Lines that name what a dataset has. */
async function foundIn(output: Output, data: string): Promise<string[]> {
  if (output === 'output why') return periodsIn(data);
  if (output === 'output show') return thingsIn(data);
  if (output === 'output cite') return citedIn(data);
  if (output === 'output sources read') return sheetsIn(data);
  if (output === 'output export eforms') return noticesIn(data);
  return [];
}

/** Each period of the timeline. */
async function periodsIn(data: string): Promise<string[]> {
  const rows = await rowsOf(`timeline --as-of 2026-11-22${data}`);
  // Of what nobody says anything, nothing can be explained.
  const paths = rows.flatMap(({ region, track, segment, contract, period, kind, cite, firstDay, lastDay }) =>
    kind === null || [cite, firstDay, lastDay].every((one) => one === null)
      ? []
      : [[region, track, ...(segment ? [segment] : []), contract, period].join('/')],
  );
  return [...new Set(paths)].map((path) => `why ${path} --as-of 2026-11-22${data}`);
}

/** The sheet of each region. */
async function sheetsIn(data: string): Promise<string[]> {
  const regions = await rowsOf(`list regions${data}`);
  return regions.map(({ region }) => `sources read ${region}${data}`);
}

/** The notice of each track. */
async function noticesIn(data: string): Promise<string[]> {
  const tracks = await rowsOf(`list tracks${data}`);
  return tracks.map(({ region, track }) => `export eforms ${region}/${track} --as-of 2026-11-22${data}`);
}

async function thingsIn(data: string): Promise<string[]> {
  const segments = await rowsOf(`list segments --as-of 2021-12-31${data}`);
  const tracks = await rowsOf(`list tracks${data}`);
  const paths = [
    ...tracks.flatMap(({ region, track }) => [`${region}`, `${region}/${track}`]),
    ...segments.map(({ region, track, segment }) => `${region}/${track}/${segment}`),
  ];
  return [...new Set(paths)].flatMap((path) => days.slice(2, 4).map((day) => `show ${path} --as-of ${day}${data}`));
}

/** Things, periods, values and papers, each cited. */
async function citedIn(data: string): Promise<string[]> {
  const things = (await thingsIn(data)).map((line) => line.replace(/^show/, 'cite'));
  const periods = (await periodsIn(data)).slice(0, 30).map((line) => line.replace(/^why/, 'cite'));
  const papers = await rowsOf(`list sources${data}`);
  return [...things, ...periods, ...papers.map(({ source }) => `cite ${source}${data}`)];
}
