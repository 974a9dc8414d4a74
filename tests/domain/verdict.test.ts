import { describe, expect, it } from 'vitest';
import { namesIt, Paper, stands } from '../../src/domain/citing/paper.js';
import { judgedIn } from '../../src/domain/citing/verdict.js';
import { datasetWith } from '../support/example-region.js';

/** A made-up letter, cited by the line. */
const letter = new Paper(`Voorbeeldbrief
De overeenkomst gaat in op 1januari 2022 en
loopt vier jaar. Daarna kan zij drie keer met
42 jaar worden verlengd.
Wij kopen taakgericht in, onder voorbehoud.
`);

async function verdictsOf(terms: string, more = ''): Promise<Record<string, string>> {
  const { dataset, diagnostics } = await datasetWith(`id: voorbeeld-stad
name: Voorbeeldstad
kind: municipality
tracks:
  - id: jeugdhulp
    name: Jeugdhulp
    domains: [jeugdhulp]
    editions:
      - source: brief-2021
        contracts:
          - id: hulp
            terms: { ${terms} }
            ${more}
`);
  expect(diagnostics.map(({ message }) => message.en)).toEqual([]);
  const judged = [...judgedIn(dataset, new Map([['brief-2021', letter]]))];
  return Object.fromEntries(
    judged.map(({ value, verdict, trouble }) => [value.key, trouble ? `${verdict}: ${trouble.what}` : verdict]),
  );
}

const rest = 'initialTerm: not-stated, options: not-stated';

describe('what a citation is worth', () => {
  it('proven: the quote stands in the lines and says the value', async () => {
    const verdicts = await verdictsOf(`firstDay: 2022-01-01, ${rest}, cite: { rest: 1, firstDay: 2 "1 januari 2022" }`);
    expect(verdicts).toMatchObject({ firstDay: 'proven', initialTerm: 'found' });
  });

  it('a quote may run on over the end of a line', async () => {
    const terms =
      'firstDay: not-stated, initialTerm: P4Y, options: not-stated, cite: { rest: 1, initialTerm: 2-3 "en loopt vier jaar" }';
    expect(await verdictsOf(terms)).toMatchObject({ initialTerm: 'proven' });
  });

  it('unfounded: another line, another value, no such line', async () => {
    const told = (cite: string, day = '2022-01-01') =>
      verdictsOf(`firstDay: ${day}, ${rest}, cite: { rest: 1, firstDay: ${cite} }`);
    expect(await told('3 "1 januari 2022"')).toMatchObject({ firstDay: 'unfounded: quote-not-in-text' });
    expect(await told('2 "1 januari 2022"', '2022-01-02')).toMatchObject({ firstDay: 'unfounded: value-not-in-text' });
    expect(await told('20 "1 januari 2022"')).toMatchObject({ firstDay: 'unfounded: no-such-lines' });
  });

  it('doubted: a damaged print, read with a reason', async () => {
    const terms =
      'firstDay: not-stated, initialTerm: P4Y6M, options: not-stated, cite: { rest: 1, initialTerm: 4 "42 jaar" }, doubt: { initialTerm: { kind: damaged, instead: [P4Y], why: { nl: een kleine half } } }';
    expect(await verdictsOf(terms)).toMatchObject({ initialTerm: 'doubted' });
  });

  it.each(['implied', 'damaged', 'contradicted', 'unclear'])(
    'doubted: a doubt of kind %s, whatever is printed',
    async (kind) => {
      const terms = `firstDay: not-stated, initialTerm: P5Y, options: not-stated, cite: { rest: 1, initialTerm: 3 "vier jaar" }, doubt: { initialTerm: { kind: ${kind}, why: { nl: een jaar meer } } }`;
      expect(await verdictsOf(terms)).toMatchObject({ initialTerm: 'doubted' });
    },
  );

  it('a code is coded, whatever words are printed: that they mean it is for a reader', async () => {
    const none = `firstDay: not-stated, ${rest}, cite: { rest: 1 }`;
    for (const model of ['task-based', 'subsidy']) {
      const funding = `funding: [{ model: ${model}, cite: { model: 5 "taakgericht" } }]`;
      expect(await verdictsOf(none, funding)).toMatchObject({ model: 'coded' });
    }
  });

  it('proven: a quote that says the value, whatever else is printed that makes a doubt', async () => {
    const terms =
      'firstDay: not-stated, initialTerm: P4Y, options: not-stated, cite: { rest: 1, initialTerm: 3 "vier jaar" }, doubt: { initialTerm: { kind: contradicted, why: { nl: vijf in de tabel } } }';
    expect(await verdictsOf(terms)).toMatchObject({ initialTerm: 'proven' });
  });

  it('yes is proven by words for it, no by a denial; `undecided` by words that leave it open', async () => {
    const none = `firstDay: not-stated, ${rest}, cite: { rest: 1 }`;
    const told = (value: string, quote: string) =>
      verdictsOf(
        none,
        `procurement: { instrument: subsidy, reservation: ${value}, cite: { rest: 5, reservation: ${quote} } }`,
      );
    expect(await told('true', '5 "onder voorbehoud"')).toMatchObject({ reservation: 'proven' });
    expect(await told('true', '5 "Wij kopen"')).toMatchObject({ reservation: 'found' });
    expect(await told('false', '5 "onder voorbehoud"')).toMatchObject({ reservation: 'unfounded: value-not-in-text' });
    expect(await told('undecided', '5 "taakgericht"')).toMatchObject({ reservation: 'found' });
    expect(await told('none', '5 "taakgericht"')).toMatchObject({ reservation: 'unfounded: value-not-in-text' });
  });

  it('uncited', async () => {
    const none = `firstDay: not-stated, ${rest}, cite: { rest: 1 }`;
    expect(await verdictsOf(none, 'perMunicipality: true')).toMatchObject({ perMunicipality: 'uncited' });
  });
});

describe('the text of a paper', () => {
  it('is the same however its lines end, with a byte order mark or form feeds', () => {
    const text = 'een\ntwee\ndrie';
    for (const other of [
      'een\r\ntwee\r\ndrie\r\n',
      '\uFEFFeen\ntwee\ndrie',
      'een\n\ftwee\n\fdrie\n',
      'een\rtwee\rdrie',
    ])
      expect(new Paper(other).lines).toEqual(new Paper(text).lines);
  });

  it('tells where a quote stands, over the ends of lines too', () => {
    expect(letter.spotsOf('1 januari 2022')).toEqual([{ unit: 'line', first: 2, last: 2 }]);
    expect(letter.spotsOf('gaat in op 1 januari 2022 en loopt')).toEqual([{ unit: 'line', first: 2, last: 3 }]);
    expect(letter.spotsOf('42 jaar worden')).toEqual([{ unit: 'line', first: 4, last: 4 }]);
    expect(letter.spotsOf('jaar').map(({ first }) => first)).toEqual([3, 4]);
    expect(letter.spotsOf('vijf jaar')).toEqual([]);
  });
});

describe('the text of a pdf', () => {
  const pdf = new Paper(
    'Bladzij een\nvan de brief\n\fDe overeenkomst gaat in\nop 1 januari\n\f2027 en loopt\n\f',
    'page',
  );

  it('has the pages that form feeds part', () => {
    expect(pdf.parts).toHaveLength(3);
    expect(pdf.spotsOf('gaat in op')).toEqual([{ unit: 'page', first: 2, last: 2 }]);
    expect(pdf.spotsOf('1 januari 2027')).toEqual([{ unit: 'page', first: 2, last: 3 }]);
  });

  it('is asked by its pages and nothing else', () => {
    expect(pdf.holds('van de brief', { spot: { unit: 'page', first: 1, last: 1 } })).toBe(true);
    expect(pdf.holds('van de brief', { spot: { unit: 'page', first: 2, last: 2 } })).toBe(false);
    expect(pdf.textAt({ spot: { unit: 'page', first: 4, last: 4 }, quotes: [] })).toBeUndefined();
    expect(pdf.textAt({ spot: { unit: 'line', first: 1, last: 1 }, quotes: [] })).toBeUndefined();
  });
});

describe('the text of a web page', () => {
  const page = new Paper(
    'Nieuwe contracten\n\nZij gaan in op 1 januari\n2027.\n\nEr zijn 12 aanbieders.',
    'words',
    'https://example.org/2026/03/10/nieuws',
  );

  it('holds the whole words of one block', () => {
    expect(page.holds('1 januari 2027', {})).toBe(true);
    expect(page.holds('1 januari', {})).toBe(true);
    expect(page.holds('1 janu', {})).toBe(false);
    expect(page.holds('Nieuwe contracten Zij gaan in', {})).toBe(false);
    expect(page.holds('2 aanbieders', {})).toBe(false);
  });

  it('has an address, which may print the date', () => {
    expect(page.holds('2026/03/10', { spot: { unit: 'url' } })).toBe(true);
    expect(page.holds('2026/03/11', { spot: { unit: 'url' } })).toBe(false);
    expect(page.textAt({ spot: { unit: 'line', first: 1, last: 1 }, quotes: [] })).toBeUndefined();
  });
});

describe('reading a scan', () => {
  it('spaces and line breaks do not matter to a quote', () => {
    expect(stands('op 1 januari 2022 en', 'gaat in op 1januari\n2022 en loopt')).toBe(true);
    expect(stands('op 1 januari 2023', 'gaat in op 1januari 2022')).toBe(false);
  });

  it('a name stands by itself, not inside a word', () => {
    expect(namesIt('SAS', 'een SAS-procedure')).toBe(true);
    expect(namesIt('Wmo-maatwerkondersteuning', 'de Wmo-\nmaatwerkondersteuning')).toBe(true);
    expect(namesIt('jeugd', 'de jeugdhulp')).toBe(false);
  });
});
