import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.js';
import { changesIn } from '../../src/domain/changes/region-changes.js';
import { misplacedIn } from '../../src/domain/citing/moved-quotes.js';
import { Paper } from '../../src/domain/citing/paper.js';
import { judgedIn } from '../../src/domain/citing/verdict.js';
import { contradictionsIn } from '../../src/domain/contradictions.js';
import type { Region } from '../../src/domain/dataset.js';
import { figuresOf } from '../../src/domain/figures.js';
import { datasetWith } from '../support/example-region.js';

const page = `id: pagina-2025
medium: web
title: Voorbeeldpagina
issuer: Gemeente Voorbeeldstad
date: 2025-02-01
cite: 1 februari 2025
url: https://example.org/nieuws
seen: 2026-11-29
`;

/** A region whose papers contradict each other in these readings. */
async function datasetOf(readings: string, id = 'dag') {
  const { dataset, diagnostics } = await datasetWith(
    `id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
contradictions:
  - { id: ${id}, about: jeugdhulp, readings: [${readings}], followed: 1, means: { nl: wanneer het begint } }
tracks:
  - { id: jeugdhulp, name: Jeugdhulp, domains: [jeugdhulp], editions: [{ source: brief-2021 }] }
`,
    undefined,
    { others: { 'seeds/pagina-2025.yaml': page } },
  );
  expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
  const [region] = dataset.regions;
  return { dataset, region: region as Region };
}

const papers = new Map([['brief-2021', new Paper('Voorbeeldbrief\nHet begint op 1 mei 2022,\nof op 1 juni 2022.\n')]]);

describe('a reading of a contradiction is a citation', () => {
  it('of lines, pages or the words of a web page, and says what it quotes', async () => {
    const { region } = await datasetOf('brief-2021:2 "1 mei 2022", \'pagina-2025:"per 1 juni, of later"\'');
    expect(contradictionsIn(region)[0]?.readings).toEqual([
      {
        says: '1 mei 2022',
        references: [{ source: 'brief-2021', spot: { unit: 'line', first: 2, last: 2 }, quotes: ['1 mei 2022'] }],
      },
      { says: 'per 1 juni, of later', references: [{ source: 'pagina-2025', quotes: ['per 1 juni, of later'] }] },
    ]);
  });

  it('of several places: the source in front serves for those behind it', async () => {
    const { region } = await datasetOf('brief-2021:2 "1 mei 2022"; 3 "1 juni 2022", brief-2024:1 "mei"');
    const [first] = contradictionsIn(region)[0]?.readings ?? [];
    expect(first?.says).toBe('1 mei 2022 … 1 juni 2022');
    expect(first?.references.map(({ source }) => source)).toEqual(['brief-2021', 'brief-2021']);
  });

  it('is held against the text of its paper', async () => {
    const { dataset } = await datasetOf('brief-2021:2 "1 mei 2022"; 3 "1 juni 2022", brief-2021:2 "1 juni 2022"');
    const judged = [...judgedIn({ ...dataset, cards: new Map() }, papers)];
    expect(judged.map(({ verdict, trouble }) => [verdict, trouble?.what])).toEqual([
      ['proven', undefined],
      ['unfounded', 'quote-not-in-text'],
    ]);
    expect(judged[1]?.value.citation?.at.path).toEqual(['contradictions', 0, 'readings', 1]);
  });

  it('counts as a value, and not as one that is well told', async () => {
    const { region } = await datasetOf('brief-2021:2 "1 mei 2022", brief-2021:3 "1 juni 2022"');
    expect(figuresOf(region, '2025-01-01' as Day)).toMatchObject({ values: 2, said: 0 });
  });

  it('gets its place from the text, and keeps what it names of its source', async () => {
    const { dataset } = await datasetOf('brief-2021:1 "1 mei 2022"; 1 "1 juni 2022", brief-2021:9 "1 juni 2022"');
    expect([...misplacedIn({ ...dataset, cards: new Map() }, papers)].map(({ becomes }) => becomes)).toEqual([
      'brief-2021:2 "1 mei 2022"; 3 "1 juni 2022"',
      'brief-2021:3 "1 juni 2022"',
    ]);
  });
});

describe('what changed of readings', () => {
  const told = async (was: string, is: string) => {
    const [before, after] = [await datasetOf(was), await datasetOf(is)];
    return changesIn({ was: before.region, is: after.region }).map((change) => {
      const { item } = change.place.block.at(-1) ?? {};
      const says = change.what === 'value' ? (change.is ?? change.was)?.located.value : undefined;
      return `${item} ${change.how}: ${says}`;
    });
  };
  const both = 'brief-2021:2 "1 mei 2022", brief-2021:3 "1 juni 2022"';

  it.each([
    ['its words', both.replace('mei', 'mei of juni'), ['1 changed: 1 mei of juni 2022']],
    ['its place', both.replace(':3', ':4'), ['2 cited: 1 juni 2022']],
    ['one more', `${both}, brief-2024:1 "juli"`, ['3 added: juli']],
    ['one less', `${both}, brief-2024:1 "juli"`, ['3 removed: juli'], 'back'],
    [
      'their order, which `followed` counts',
      both.split(', ').reverse().join(', '),
      expect.arrayContaining([expect.stringContaining('added')]),
    ],
    ['the writing alone', '\'brief-2021:2 "1 mei 2022"\', \'brief-2021:3 "1 juni 2022"\'', []],
  ])('%s', async (_what, is, changes, way = 'forth') => {
    expect(way === 'back' ? await told(is, both) : await told(both, is)).toEqual(changes);
  });

  it('a contradiction is known by its words under another id', async () => {
    const [before, after] = [await datasetOf(both), await datasetOf(both.replace(':3', ':4'), 'begin')];
    const changes = changesIn({ was: before.region, is: after.region });
    expect(changes.map(({ what, how }) => `${what} ${how}`)).toEqual(['whole renamed', 'value cited']);
  });

  it('a source that is said once or twice is the same', async () => {
    const once = 'brief-2021:2 "een"; 3 "twee", brief-2024:1 "drie"';
    expect(await told(once, once.replace('; 3', '; brief-2021:3'))).toEqual([]);
  });
});
