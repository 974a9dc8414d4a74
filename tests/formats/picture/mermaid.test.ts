import { expect, it } from 'vitest';
import { toMermaid } from '../../../src/formats/picture/mermaid.js';
import { shownPicture } from '../../../src/formats/picture/shown-picture.js';
import { plain } from '../../../src/text/phrase.js';
import { barFrom, laneOf, markOn, pictureWith } from './small-picture.js';

const stil = [{ region: 'voorbeeld', name: 'Voorbeeldstad', lanes: [laneOf('stil', [])] }];

it('mermaid: a section a contract, its bars and marks with their days, and how many have none', () => {
  const bars = [barFrom('planned', '2022-01-01', '2023-12-31'), barFrom('unknown', '2024-01-01', undefined)];
  const picture = pictureWith([laneOf('hulp', bars, [markOn('evaluation', '2023-06-30')], true)], { undated: stil });
  expect(toMermaid(shownPicture(picture, 'en'), 'en')).toBe(`gantt
    title Title. Description No day known\uA789 1 contract.
    dateFormat YYYY-MM-DD
    axisFormat %Y
    inclusiveEndDates
    %% No day known\uA789 1 contract, Voorbeeldstad, stil
    section Voorbeeldstad · hulp*
    planned 2022-01-01 2023-12-31 :active, 2022-01-01, 2023-12-31
    unknown 2024-01-01 undefined :done, 2024-01-01, 2027-12-31
    evaluation 2023-06-30 :milestone, 2023-06-30, 0d
`);
});

it('mermaid: nothing in a name is taken for its own signs', () => {
  const lane = {
    ...laneOf('x', [barFrom('agreed', '2022-01-01', '2022-12-31')]),
    name: plain('a: b; c #35; <b> %% "d"'),
  };
  const lines = toMermaid(shownPicture(pictureWith([lane]), 'en'), 'en').split('\n');
  const section = lines.find((line) => line.includes('section')) ?? '';
  expect(section).toContain('a\uA789 b, c');
  expect(section).not.toMatch(/[:;#%<>"]/);
});
