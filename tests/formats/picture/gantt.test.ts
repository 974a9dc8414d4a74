import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../../src/formats/colours.js';
import { toGantt } from '../../../src/formats/picture/gantt.js';
import { shownPicture } from '../../../src/formats/picture/shown-picture.js';
import { asciiSigns, blockSigns } from '../../../src/formats/picture/signs.js';
import { widthOf } from '../../../src/formats/wrap.js';
import type { Picture } from '../../../src/reports/picture/picture.js';
import { plain } from '../../../src/text/phrase.js';
import { numberFor } from '../../support/drawn-picture.js';
import { barFrom, laneOf, markOn, pictureWith } from './small-picture.js';

function drawn(picture: Picture, { width = 60, isAscii = false } = {}): string {
  const style = { language: 'en', width, colours: coloursOf(0), isAscii } as const;
  return toGantt(shownPicture(picture, 'en'), ['A remark.'], style);
}

const lanes = [
  laneOf(
    'wijkteams',
    [
      barFrom('agreed', '2022-01-01', '2024-12-31'),
      barFrom('option', '2025-01-01', '2025-12-31'),
      barFrom('window', '2026-01-01', '2026-12-31'),
    ],
    [markOn('decision', '2024-09-30'), markOn('cap', '2026-12-31')],
    true,
  ),
  laneOf('welzijn', [barFrom('planned', '2023-01-01', '2023-12-31'), barFrom('unknown', '2024-01-01', undefined)]),
  laneOf('brug', [barFrom('agreed', '2022-06-01', '2022-06-30')]),
];

describe('gantt', () => {
  it('draws a line a contract, each day of it where its year is, and says what the signs mean', () => {
    expect(`\n${drawn(pictureWith(lanes), { width: 62 })}`).toBe(`
             2022    2023    2024    2025    2026    2027
                                 │ as of 2024-07-01

Voorbeeldstad
  wijkteams* █████████████████████▼██▒▒▒▒▒▒▒▒░░░░░░░]
  welzijn            ════════????????????????????????????????
  brug          █                │

█ surely runs   ═ planned, not reported as signed
▒ if the option is used
░ may run: starts or ends somewhere here   ? not known
▼ last day to decide on an option   ] latest last day
* uncertain reading

All days, windows, doubts and lines stand in the table: the
same command without --format.
A remark.
`);
  });

  it.each([60, 72, 80, 100, 120, 160, 200])('fits %i columns, and has every bar', (width) => {
    for (const isAscii of [false, true]) {
      const text = drawn(pictureWith(lanes), { width, isAscii });
      expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
      const signs = isAscii ? asciiSigns : blockSigns;
      const brug = text.split('\n').find((line) => line.includes('brug')) ?? '';
      expect(brug).toContain(signs.bars.agreed);
    }
  });

  it.each([40, 44, 48, 52])('fits %i columns wherever today is', (width) => {
    for (const day of ['2022-02-01', '2023-10-01', '2025-01-01', '2026-06-01', '2027-12-01']) {
      const text = drawn(pictureWith(lanes, { today: numberFor(day) }), { width });
      expect([day, text.split('\n').filter((line) => widthOf(line) > width)]).toEqual([day, []]);
      expect(text).toContain(`as of ${day}`);
    }
  });

  it('has the ends of years where the years end, at any width', () => {
    for (let width = 60; width <= 200; width += 1) {
      const lines = drawn(pictureWith(lanes), { width }).split('\n');
      const axis = lines[0] ?? '';
      const welzijn = lines.find((line) => line.includes('welzijn')) ?? '';
      expect([width, welzijn.indexOf('═')]).toEqual([width, axis.search(/2023|'23/)]);
      expect([width, welzijn.indexOf('?')]).toEqual([width, axis.search(/2024|'24/)]);
    }
  });

  it('draws with ASCII alone where nothing else is to be had', () => {
    const text = drawn(pictureWith(lanes), { width: 62, isAscii: true });
    expect(text).toMatch(/^[\n -~]*$/);
    expect(text).toContain('wijkteams* #####################D##++++++++~~~~~~~]');
  });

  it('puts a mark whose place is taken on a further line', () => {
    const marks = [markOn('decision', '2023-12-31'), markOn('evaluation', '2023-12-31')];
    const lines = drawn(pictureWith([laneOf('hulp', [barFrom('agreed', '2022-01-01', '2023-12-31')], marks)])).split(
      '\n',
    );
    const at = lines.findIndex((line) => line.startsWith('  hulp'));
    expect(lines[at]?.indexOf('▼')).toBeGreaterThan(0);
    expect(lines[at + 1]).toBe(`${' '.repeat(lines[at]?.indexOf('▼') ?? 0)}◆`);
  });

  it('a window is marked by another sign, and one of a kind is enough at a place', () => {
    const bars = [barFrom('agreed', '2022-01-01', '2023-12-31'), barFrom('window', '2024-01-01', '2026-12-31')];
    const text = drawn(
      pictureWith([
        laneOf('een', bars, [markOn('decision', '2023-12-31'), markOn('decision', '2023-12-31', '2026-12-31')]),
        laneOf('twee', bars, [markOn('evaluation', '2024-03-01', '2024-06-30')]),
      ]),
    );
    expect(text).toContain('▼ last day to decide on an option');
    expect(text).not.toContain('▽');
    expect(text).toContain('◇ evaluation, at the earliest');
  });

  it('says where a bar goes on outside the picture', () => {
    const bars = [barFrom('agreed', '2001-01-01', '2050-12-31')];
    const text = drawn(pictureWith([laneOf('lang', bars)]));
    expect(text).toMatch(/lang +‹█+›\n/);
    expect(text).toContain('goes on outside the picture');
  });

  it('names and counts contracts without a day, and says so where there are no others', () => {
    const undated = [{ region: 'voorbeeld', name: 'Voorbeeldstad', lanes: [laneOf('stil', [], [], true)] }];
    expect(drawn(pictureWith(lanes, { undated }))).toContain('No day known: 1 contract.\n- Voorbeeldstad: stil*\n');
    expect(drawn(pictureWith([], { undated }))).toMatch(
      /^No day is known of any of these contracts\.\n\nNo day known: 1/,
    );
  });

  it('has councils as bands from the day on which they sit', () => {
    const councils = [
      {
        election: numberFor('2018-03-21'),
        year: 2018,
        from: numberFor('2018-03-29'),
        to: numberFor('2022-03-29'),
        isComputed: false,
      },
      {
        election: numberFor('2022-03-16'),
        year: 2022,
        from: numberFor('2022-03-30'),
        to: undefined,
        isComputed: false,
      },
    ];
    const text = drawn(pictureWith(lanes, { councils }));
    expect(text).toMatch(/^ {2}council {4}─├2022─+$/m);
  });

  it('a name that fits nowhere stands above its lane, whole', () => {
    const name = 'x'.repeat(50);
    const rows = drawn(pictureWith([laneOf(name, [barFrom('agreed', '2022-01-01', '2023-12-31')])])).split('\n');
    const at = rows.indexOf(`  ${name}`);
    expect(rows[at + 1]).toMatch(/^ +█+ *│?$/);
  });

  it('shows hidden characters as marks', () => {
    const lane = { ...laneOf('a', [barFrom('agreed', '2022-01-01', '2023-12-31')]), name: plain('a\u001B[31m\u202E') };
    expect(drawn(pictureWith([lane]))).toContain('a␛[31m⟨U+202E⟩');
  });
});
