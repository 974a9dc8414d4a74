import { describe, expect, it } from 'vitest';
import { allChecks } from '../../src/checks/all-checks.js';
import { runChecks } from '../../src/checks/check.js';
import { findingOf, inReadingOrder } from '../../src/source/diagnostic.js';
import { datasetWith } from '../support/example-region.js';

const region = `id: voorbeeld-stad
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
        contracts:
          - id: jeugdhulp-new
            kind: regular
            stage: intended
            procurement: not-stated
            funding: not-stated
            cite: { rest: 2 }
            terms:
              firstDay: 2022-01-01
              initialTerm: P4Y
              options: not-stated
              cite:
                rest: 3
                firstDay: 4 "1-1-2022"
                initialTerm: 5 "4 jaar"
`;

const contradiction = (readings: string) =>
  `contradictions:\n  - { id: dag, about: jeugdhulp, readings: [${readings}], followed: 1, means: { nl: wanneer } }\n`;

/** What is found in the region once `was` has become `becomes`, as `line: rule`. */
async function slip(was: string, becomes: string): Promise<string[]> {
  expect(region).toContain(was);
  const { dataset, diagnostics } = await datasetWith(region.replace(was, becomes));
  return [...diagnostics, ...runChecks(allChecks, dataset)].map(findingOf).map(({ line, id }) => `${line}: ${id}`);
}

/** The region with a segment that has this scope, as what becomes what. */
function withScope(scope: string): [string, string] {
  const segment = `          - id: wonen\n            name: Wonen\n            cite: 2\n            scope: { ${scope} }\n`;
  return ['        contracts:\n', `        segments:\n${segment}        contracts:\n`];
}

describe('one mistake gives one finding, on its own line', () => {
  it('none without a mistake', async () => {
    expect(await slip('Voorbeeldstad', 'Voorbeeldstad')).toEqual([]);
  });

  it.each([
    [
      'a comma left out behind a list, before a key on the next line',
      ...withScope('in: [een, twee]\n              cite: 3'),
      '16: missing-comma',
    ],
    [
      'readings of before, with keys',
      'tracks:\n',
      `${contradiction('{ says: 1-1-2022, cite: brief-2021:3 }, { says: 2023, cite: brief-2021:4 }')}tracks:\n`,
      '7: old-shape',
    ],
    [
      'a reading that quotes too much',
      'tracks:\n',
      `${contradiction(`brief-2021:3 "1-1-2022", brief-2021:4 "${'x'.repeat(61)}"`)}tracks:\n`,
      '7: wrong-value',
    ],
    ['a misspelt key', '              initialTerm: P4Y', '              intialTerm: P4Y', '21: unknown-key'],
    ['a key that does not exist', 'stage: intended', 'stage: intended\n            colour: red', '16: unknown-key'],
    ['a missing key', '              options: not-stated\n', '', '19: no-value-found'],
    ['a wrong type', 'initialTerm: P4Y', 'initialTerm: [P4Y]', '21: wrong-type'],
    ['a number for a text', 'name: Voorbeeldstad', 'name: 12', '2: wrong-type'],
    ['a text that YAML reads as octal', 'name: Voorbeeldstad', 'name: 0363', '2: wrong-type'],
    ['a text that YAML 1.1 reads as a truth value', 'name: Voorbeeldstad', 'name: Yes', '2: ambiguous-yaml'],
    ['a number with a sign for a text', 'name: Voorbeeldstad', 'name: -1', '2: wrong-type'],
    ['a sign of YAML 1.1 for a text', 'name: Voorbeeldstad', 'name: =', '2: ambiguous-yaml'],
    ['another one', 'name: Voorbeeldstad', 'name: <<', '2: ambiguous-yaml'],
    ['a length in words', 'initialTerm: P4Y', 'initialTerm: 4 jaar', '21: wrong-value'],
    ['a day in another order', 'firstDay: 2022-01-01', 'firstDay: 01-01-2022', '20: wrong-value'],
    ['fewer than none', 'options: not-stated', 'options: [{ count: -1, length: P1Y, cite: 2 }]', '22: wrong-value'],
    ['an impossible day', 'firstDay: 2022-01-01', 'firstDay: 2022-02-30', '20: impossible-day'],
    ['a date of YAML 1.1 with a time', 'firstDay: 2022-01-01', 'firstDay: 2022-01-01T00:00:00Z', '20: wrong-value'],
    ['a code that no parser keeps', 'GM9001', 'GM901', '5: wrong-value'],
    ['a word twice', '[GM9001]', '[GM9001, GM9001]', '5: listed-twice'],
    ['an empty list', '[GM9001]', '[]', '5: too-few'],
    ['nothing behind a colon', 'initialTerm: P4Y', 'initialTerm:', '21: wrong-type'],
    ['a tab', '              initialTerm: P4Y', '\t\t\t\tinitialTerm: P4Y', '21: yaml-tab'],
    ['a wrong indentation', '              initialTerm: P4Y', '           initialTerm: P4Y', '21: wrong-indentation'],
    [
      'a duplicate key with another kind of value',
      'stage: intended',
      'stage: intended\n            stage: { kind: implied }',
      '16: duplicate-key',
    ],
    ['a duplicate key', 'stage: intended', 'stage: intended\n            stage: signed', '16: duplicate-key'],
    ['a missing colon', 'stage: intended', 'stage intended', '15: missing-colon'],
    ['an unclosed bracket', '[GM9001]', '[GM9001', '5: unclosed-bracket'],
    [
      'an unclosed brace before one that goes on on the next line',
      'funding: not-stated',
      'funding: [{ model: pxq, cite: { model: 2 },\n              { model: task-based, cite: 2 }]',
      '17: unclosed-bracket',
    ],
    [
      'an unclosed brace of `cite` before the next key, whose value is another brace',
      'funding: not-stated',
      'funding: [{ model: pxq, cite: { model: 2, doubt: { model: { kind: implied,\n                why: { nl: vlek } } } }]',
      '17: unclosed-bracket',
    ],
    [
      'a comma in a quote of `cite` before what is a key elsewhere',
      '{ rest: 2 }',
      '{ rest: 2 "a, en b" }',
      '18: needs-quotes',
    ],
    [
      'an unclosed quote before a citation with a quote',
      '[GM9001], cite: 1',
      `["GM9001'], cite: 1 "Voorbeeldstad"`,
      '5: unclosed-quote',
    ],
    ['an unclosed quote', '"4 jaar"', '"4 jaar', '26: wrong-value'],
    ['an anchor', 'stage: intended', 'stage: &stage intended', '15: yaml-alias'],
    ['a citation that is no place', 'rest: 3', 'rest: page 3', '24: line-beyond-source'],
    ['one citation for all keys that is no place', 'cite: { rest: 2 }', 'cite: page 2', '18: line-beyond-source'],
    ['words in the place of a line', 'firstDay: 4 "1-1-2022"', 'firstDay: op die dag', '25: line-beyond-source'],
    ['a wrong day for its quote', 'firstDay: 2022-01-01', 'firstDay: 2022-01-02', '20: quote-does-not-say'],
  ])('%s', async (_what, was, becomes, expected) => {
    expect(await slip(was, becomes)).toEqual([expected]);
  });

  const points = `        points:
          aim:
            cost: 2 "duurder"; 3 "te duur"
            access: 4 "snel"
          risk: { budget: 4 "tekort", waiting: 5 "wachten" }
          group: { living: 6 "wonen" }
        contracts:
`;

  it.each([
    ['an unclosed quote in a line', '3 "te duur"', '3 "te duur', '14: wrong-value'],
    ['an unclosed quote between braces', '"tekort"', '"tekort', '16: wrong-value'],
    ['a comma between braces', '"tekort"', '"tekort, en meer"', '16: needs-quotes'],
    ['a comma between braces, and a theme behind it', '"wachten"', '"lang, cost b, data, c"', '16: needs-quotes'],
    ['a colon', '3 "te duur"', '3 "duur: te duur"', '14: needs-quotes'],
    ['no place', '4 "snel"', 'page 4', '15: line-beyond-source'],
    ['no citation', 'access: 4 "snel"', 'access:', '15: wrong-type'],
    ['a theme twice', 'access: 4', 'cost: 4', '15: duplicate-key'],
    ['a kind twice', 'group: {', 'risk: {', '17: duplicate-key'],
    ['a theme without its colon', 'access: 4', 'access 4', '15: missing-colon'],
    ['a theme without its space', 'waiting: 5', 'waiting:5', '16: missing-space'],
    ['a theme too far out', '            access', '           access', '15: wrong-indentation'],
    ['a kind without its colon', 'aim:', 'aim', '13: missing-colon'],
    ['a comma left out', '"tekort", waiting', '"tekort" waiting', '16: missing-comma'],
    ['a theme that does not exist', 'access: 4', 'acess: 4', '15: unknown-code'],
    ['a theme by its label', 'access: 4', 'Toegang: 4', '15: wrong-value'],
    ['a kind that does not exist', 'risk: {', 'risks: {', '16: unknown-code'],
    ['an unknown word as a theme', 'access: 4', 'not-stated: 4', '15: unknown-code'],
    ['a kind without themes', 'group: { living: 6 "wonen" }', 'group: 6 "wonen"', '17: wrong-type'],
    ['no theme at all', 'group: { living: 6 "wonen" }', 'group: {}', '17: too-few'],
    ['a citation by key', 'access: 4 "snel"', 'access: { rest: 4 "snel" }', '15: wrong-type'],
  ])('at a point: %s', async (_what, was, becomes, expected) => {
    expect(points).toContain(was);
    expect(await slip('        contracts:\n', points)).toEqual([]);
    expect(await slip('        contracts:\n', points.replace(was, becomes))).toEqual([expected]);
  });

  it('points in lists are of the old shape, which one finding tells with how they are written now', async () => {
    const list = '        points: [{ as: aim, theme: cost, cite: 2 "duurder" }, { as: risk, theme: cost, cite: 3 }]\n';
    const old = region.replace('        contracts:\n', `${list}        contracts:\n`);
    const twice = old.replace(
      /$/,
      '        segments:\n          - { id: wonen, name: Wonen, cite: 3, points: [{ as: aim, theme: cost, cite: 4 }] }\n',
    );
    for (const text of [old, twice]) {
      const { diagnostics } = await datasetWith(text);
      expect(diagnostics.map(findingOf).map(({ line, id }) => `${line}: ${id}`)).toEqual(['12: old-shape']);
      expect(diagnostics[0]?.hint.en).toBe(
        'How it is written now: `points: [{ as: risk, theme: cost, … }]` → `points: { risk: { cost: … } }`. CONTRIBUTING explains how.',
      );
    }
  });

  it.each([
    ['on one line', '{ cost: 2 "duurder", risk: { budget: 4 "tekort" } }'],
    ['on the next one', '{ cost: 2 "duurder",\n          risk: { budget: 4 "tekort" } }'],
  ])('an unclosed brace of a kind of points before the next kind, %s', async (_where, aim) => {
    const found = await slip('        contracts:\n', `        points: { aim: ${aim}\n        contracts:\n`);
    expect(found).toEqual(['12: unclosed-bracket']);
  });

  it.each([
    ['on the line below', 'in: [pleegzorg, crisis],\n              cite: 3', '16: unclosed-bracket'],
    [
      'below a list of several lines',
      'in: [pleegzorg,\n              crisis],\n              cite: 3',
      '17: unclosed-bracket',
    ],
    ['on its own line', 'in: [pleegzorg, crisis], cite: 3', '16: unclosed-bracket'],
    ['before another', 'in: [pleegzorg],\n              forNow: not-stated, cite: 3', '16: unclosed-bracket'],
    ['that is a list as well', 'in: [pleegzorg],\n              out: [crisis], cite: 3', '16: unclosed-bracket'],
    ['in quotes', `in: [pleegzorg],\n              cite: '3 "in, out: of crisis"'`, '16: unclosed-bracket'],
  ])('an unclosed bracket before a key %s', async (_where, scope, expected) => {
    expect(await slip(...withScope(scope))).toEqual([]);
    expect(await slip(...withScope(scope.replace(']', '')))).toEqual([expected]);
  });

  it('an unclosed bracket before a key further in on the next line, which a comma would not mend', async () => {
    const found = await slip(...withScope('in: [pleegzorg\n                cite: 3'));
    expect(found.filter((one) => !one.endsWith('unclosed-bracket'))).not.toContain('16: missing-comma');
    expect(found).toContain('16: unclosed-bracket');
  });

  it('an unclosed bracket is not closed before words in a quote that YAML takes for a key', async () => {
    const lines = ['in: [pleegzorg], cite: [3 "in",', '4 "pleegzorg, out: crisis",', '5'];
    const found = await slip(...withScope(lines.join(`\n${' '.repeat(14)}`)));
    expect(found.sort()).toEqual(['17: needs-quotes', '18: unclosed-bracket']);
  });

  it.each([
    [
      'a mapping in brackets further out, whose second line is then level with where it belongs',
      '      scope: { in: [pleegzorg],\n        cite: 3 }\n        contracts:\n',
      '12: wrong-indentation',
    ],
    [
      'an item in braces in the column of a list further out, whose items have other keys',
      [
        '        milestones:',
        '          - { id: een, kind: study, actual: not-stated, cite: 3 }',
        '      - { id: twee, kind: study, actual: not-stated, cite: 3 }',
        '        contracts:\n',
      ].join('\n'),
      '14: wrong-indentation',
    ],
    [
      'an item in the column of a list of the item above, whose items have other keys',
      [
        '        contracts:',
        '          - id: oud',
        '            kind: prior',
        '            stage: ended',
        '            terms: not-stated',
        '            cite: 3',
        '            events:',
        '              - { id: klaar, kind: ended, day: not-stated, cite: 3 }',
        '              - id: ouder',
        '                kind: prior',
        '                stage: ended',
        '                terms: not-stated',
        '                cite: 3\n',
      ].join('\n'),
      '20: wrong-indentation',
    ],
    [
      'a key of an item within an item, in the column of the outer list',
      [
        '        segments:',
        '          - id: lokaal',
        '            name: Lokaal',
        '            cite: 3',
        '            segments:',
        '              - id: dyslexie',
        '                categories: [dyslexia]',
        '          name: Dyslexie',
        '                cite: 3',
        '        contracts:\n',
      ].join('\n'),
      '19: wrong-indentation',
    ],
    [
      'an item in braces that goes on in the column of its first brace',
      [
        '        milestones:',
        '          - { id: een, kind: study,',
        '              actual: not-stated, cite: 3 }',
        '            - { id: twee, kind: study,',
        '              actual: not-stated, cite: 3 }',
        '        contracts:\n',
      ].join('\n'),
      '15: wrong-indentation',
    ],
  ])('%s', async (_what, becomes, expected) => {
    expect(await slip('        contracts:\n', becomes)).toEqual([expected]);
  });

  it('takes one place for all keys as it takes `rest`', async () => {
    expect(await slip('cite: { rest: 2 }', 'cite: 2')).toEqual([]);
  });

  it('says where quotes are wanted, and what comes of it without them', async () => {
    const found = async (name: string) => {
      const { diagnostics } = await datasetWith(region.replace('name: Voorbeeldstad', `name: ${name}`));
      return diagnostics.map(({ message, hint }) => `${message.en} | ${hint.en}`);
    };
    expect(await found('0363')).toEqual([
      'found `0363`; expected text | Put it in quotes: `"0363"`. Without them YAML 1.2 reads the number 363 here, and YAML 1.1 the number 243.',
    ]);
    expect(await found('273609')).toEqual([
      'found `273609`; expected text | Put it in quotes: `"273609"`. Without them YAML reads the number 273609 here.',
    ]);
    expect(await found('true')).toEqual([
      'found `true`; expected text | Put it in quotes: `"true"`. Without them YAML reads `true` here.',
    ]);
    const { diagnostics } = await datasetWith(
      region.replace('options: not-stated', 'options: [{ count: .inf, cite: 3 }]'),
    );
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      expect.stringMatching(/^found `Infinity`; expected/),
    ]);
    expect(await found('[a]')).toEqual(['found `["a"]`; expected text | Correct the value.']);
  });

  it('suggests the nearest key', async () => {
    const { diagnostics } = await datasetWith(region.replace('firstDay: 2022', 'fistDay: 2022'));
    expect(diagnostics.map(({ hint }) => hint.en)).toEqual([expect.stringMatching(/^Did you mean `firstDay`\?/)]);
  });

  it('tells what somebody most likely meant', async () => {
    const hints = async (was: string, becomes: string) =>
      (await datasetWith(region.replace(was, becomes))).diagnostics.map(({ hint }) => hint.en);
    expect(await hints('options: not-stated', 'options: not_stated')).toEqual([
      expect.stringMatching(/^Did you mean `not-stated`\?/),
    ]);
    expect(await hints('stage: intended', 'stage: Intended')).toEqual([expect.stringMatching(/`intended`/)]);
    expect(await hints('stage: intended', 'stage intended')).toEqual(['Write: `stage: intended`']);
  });
});

describe('a word of the vocabulary by another name', () => {
  const places: Readonly<Record<string, (word: string) => string>> = {
    procedure: (word) => region.replace('procurement: not-stated', `procurement: { procedure: ${word}, cite: 4 }`),
    model: (word) => region.replace('funding: not-stated', `funding: [{ model: ${word}, cite: 4 }]`),
    theme: (word) =>
      region.replace('source: brief-2021\n', `source: brief-2021\n        points: { aim: { ${word}: 4, data: 5 } }\n`),
    point: (word) =>
      region.replace('source: brief-2021\n', `source: brief-2021\n        points: { ${word}: { cost: 4, data: 5 } }\n`),
    laws: (word) => region.replace('source: brief-2021\n', `source: brief-2021\n        laws: [${word}]\n`),
  };

  /** The words that are asked after, one finding after the other, until nobody asks any more. */
  async function stepsFrom(place: string, word: string): Promise<string[]> {
    const text = places[place]?.(word).replaceAll('cite: 4', 'cite: { rest: 4 "x" }') ?? '';
    const { dataset, diagnostics } = await datasetWith(text);
    const found = [...diagnostics, ...runChecks(allChecks, dataset)].filter(({ id }) => /^(unknown|wrong)-/.test(id));
    if (found.length !== 1) return found.map(({ id }) => id);
    const meant = /^Did you mean `(.*?)`/.exec(found[0]?.hint.en ?? '')?.[1];
    return meant === undefined ? ['?'] : [meant, ...(await stepsFrom(place, meant))];
  }

  it.each([
    ['procedure', 'SAS-procedure', 'sas'],
    ['procedure', 'sas procedure', 'sas'],
    ['procedure', 'Not_stated', 'not-stated'],
    ['model', 'Taakgericht', 'task-based'],
    ['model', 'TASK BASED', 'task-based'],
    ['model', 'P×Q', 'pxq'],
    ['laws', 'Jeugdwet', 'jeugdwet'],
    ['theme', 'Kosten', 'cost'],
    ['theme', 'kosten', 'cost'],
    ['theme', 'near-hom', 'near-home'],
    ['point', 'risks', 'risk'],
    ['point', 'Doel', 'aim'],
  ])('%s: %s is %s in one step', async (place, word, id) => {
    expect(await stepsFrom(place, word)).toEqual([id]);
  });

  it('that nobody has is told beside those that there are', async () => {
    const { diagnostics } = await datasetWith(region.replace('stage: intended', 'stage: Xyz Q'));
    expect(diagnostics.map(({ hint }) => hint.en)).toEqual([expect.stringMatching(/^Allowed are: intended, /)]);
  });
});

describe('what was saved in another encoding', () => {
  const found = async (bytes: Uint8Array) => {
    const { diagnostics } = await datasetWith(bytes);
    return diagnostics.map((one) => [findingOf(one)].map(({ line, column, id }) => `${line}:${column} ${id}`)[0]);
  };

  it('is told of at its first byte that is no UTF-8, and the rest is read on', async () => {
    const text = region.replace('name: Voorbeeldstad', 'name: Café in één dorp').replace('stage: intended', 'stage: 7');
    expect(await found(Buffer.from(text, 'latin1'))).toEqual(['2:10 not-utf-8', '15:20 wrong-type']);
    const mixed = Buffer.concat([Buffer.from('# één ½\n'), Buffer.from(text, 'latin1')]);
    expect(await found(mixed)).toEqual(['3:10 not-utf-8', '16:20 wrong-type']);
  });

  it('is told of once where none of it can be read', async () => {
    for (const text of [`\ufeff${region}`, region]) {
      expect(await found(Buffer.from(text, 'utf16le'))).toEqual(['1:1 not-utf-8']);
      expect(await found(Buffer.from(text, 'utf16le').swap16())).toEqual(['1:1 not-utf-8']);
    }
    expect(await found(Buffer.from([0xff]))).toEqual(['1:1 not-utf-8', '1:1 wrong-type']);
  });
});

describe('several mistakes in one file', () => {
  it('are all told of in one run, each on its own line', async () => {
    const slips: [string, string][] = [
      ['municipalities: [GM9001]', 'municipalities: [GM9001'],
      ['stage: intended', 'stage intended'],
      ['initialTerm: P4Y', 'intialTerm: 4 jaar'],
      ['firstDay: 4 "1-1-2022"', 'firstDay:4 "1-1-2022"'],
    ];
    const text = slips.reduce((all, [was, becomes]) => all.replace(was, becomes), region);
    const { diagnostics } = await datasetWith(text);
    expect(inReadingOrder(diagnostics.map(findingOf)).map(({ line, id }) => `${line}: ${id}`)).toEqual([
      '5: unclosed-bracket',
      '15: missing-colon',
      '21: unknown-key',
      '25: missing-space',
    ]);
  });
});

const councils = `councils:
  - election: 2022-03-16
    firstDay: 2022-03-30
    source: Kieswet
exceptions:
  GM9002:
    - replaces: 2022-03-16
      election: 2021-11-24
      firstDay: not-stated
      source: Wet arhi
`;

describe('a mistake in the list of councils', () => {
  const load = async (text: string) => {
    const others = { 'council-terms.yaml': text };
    const { dataset, diagnostics } = await datasetWith(region, undefined, { others });
    const found = diagnostics.map(findingOf).map(({ file, line, id }) => `${file}:${line} ${id}`);
    return { list: dataset.councilTerms, found };
  };

  it('none: it is loaded, and without the file there is no list', async () => {
    const { list, found } = await load(councils);
    expect(found).toEqual([]);
    expect(list?.exceptions?.['GM9002']?.[0]).toMatchObject({ replaces: '2022-03-16', firstDay: 'not-stated' });
    expect((await datasetWith(region)).dataset.councilTerms).toBeUndefined();
  });

  it.each([
    ['a day that does not exist', 'election: 2022-03-16\n', 'election: 2022-02-30\n', '2 wrong-value'],
    ['a part of a day', 'election: 2022-03-16\n', 'election: 2022-03\n', '2 wrong-value'],
    ['a first day that does not exist', 'firstDay: 2022-03-30', 'firstDay: 2023-02-29', '3 wrong-value'],
    ['another unknown word', 'firstDay: not-stated', 'firstDay: undecided', '9 wrong-value'],
    ['no first day', '    firstDay: 2022-03-30\n', '', '2 missing-key'],
    ['no source', '    source: Kieswet\n', '', '2 missing-key'],
    ['a mark that says no', 'source: Kieswet', 'source: Kieswet\n    computed: false', '5 wrong-value'],
    ['a misspelt key', 'replaces:', 'replace:', '7 unknown-key'],
    ['a wrong code', 'GM9002', 'GM902', '6 wrong-value'],
  ])('%s gives one finding, and no list', async (_what, was, becomes, expected) => {
    expect(councils).toContain(was);
    expect(await load(councils.replace(was, becomes))).toEqual({
      list: undefined,
      found: [`council-terms.yaml:${expected}`],
    });
  });
});
