import { describe, expect, it } from 'vitest';
import { denies, leavesOpen } from '../../src/domain/citing/saying/claims.js';
import { readingsIn, type Sayable, says } from '../../src/domain/citing/saying/says.js';

/** Quotes, the values that they say, and near misses that they do not say. */
type Row = readonly [
  quotes: string | readonly string[],
  yes: readonly (string | number)[],
  no: readonly (string | number)[],
];

function table(kind: Sayable, rows: readonly Row[]): void {
  const cases = rows.flatMap(([quotes, yes, no]) => {
    const all = typeof quotes === 'string' ? [quotes] : quotes;
    return [...yes.map((value) => [value, all, 'yes'] as const), ...no.map((value) => [value, all, 'no'] as const)];
  });
  it.each(cases)('%s by %j: %s', (value, quotes, expected) => {
    expect(says(kind, value, quotes) ? 'yes' : 'no').toBe(expected);
  });
}

describe('a denial', () => {
  it.each([
    ['options', 'worden niet verlengd', true],
    ['options', 'iedere aanbieder', false],
    ['limited', 'Iedere aanbieder die voldoet', true],
    ['limited', 'ten hoogste drie aanbieders', false],
    ['lastDay', 'een einddatum is niet afgesproken', true],
    ['lastDay', 'de einddatum is 31 december 2026', false],
  ] as const)('of %s by "%s": %s', (key, quote, yes) => {
    expect(denies(key, [quote])).toBe(yes);
  });
});

describe('what is still to be settled', () => {
  it.each([
    ['Inhoud en duur van de overgang is mede afhankelijk van de planning', true],
    ['de opties zijn nog nader te bepalen', true],
    ['een onafhankelijk onderzoeker', false],
    ['de duur is vier jaar', false],
  ])('"%s": %s', (quote, yes) => {
    expect(leavesOpen([quote])).toBe(yes);
  });
});

describe('a day', () => {
  const first = ['2022-07-01'];
  const others = ['2022-07-02', '2022-06-30', '2022-01-07', '2021-07-01', '2022-08-01'];
  table('day', [
    ['start 1-7-2022', first, others],
    ['01-07-2022', first, others],
    ['1/7/2022', first, others],
    ['ingang: 1.7.2022.', first, others],
    ['Start:1-7-2022', first, others],
    ['1 - 7 - 2022', first, others],
    ['1–7–2022', first, others],
    ["1-7-'22", first, others],
    ['met ingang van 1 juli 2022', first, others],
    ['1juli 2022', first, others],
    ['per1juli2022', first, others],
    ['1\njuli\n2022', first, others],
    ['1 JULI 2022', first, others],
    ['1 jul. 2022', first, others],
    ['2022-07-01', first, others],
    ['1 juli van het jaar 2022', first, others],
    ['per 1januari 2025', ['2025-01-01'], ['2025-01-02', '2024-12-31', '2025-02-01']],
    ['11-7-2022', ['2022-07-11'], ['2022-07-01']],
    ['30 februari 2022', [], ['2022-02-30', '2022-02-28']],
    ['1 juli', [], [...first, '2022', '2022-07']],
    ['juni / juli', [], ['2022-06..2022-07', '2022-06', '2022-07']],
    ['zaak 12345-2022-99', [], ['2022-99']],
    ['2021/2022', ['2021', '2022'], ['2021-12', '2022-01']],
    ['mei | 2022 | 2023', ['2022'], ['2022-05']],
    ['de kosten zijn 12.022', [], ['2022', '2012']],
  ]);
});

describe('days that share a month or a year', () => {
  table('day', [
    ['1-1-2022 t/m 31-12-2025', ['2022-01-01', '2025-12-31', '2022-01-01..2025-12-31'], ['2025-12-30', '2024-12-31']],
    ['15 en 17 maart 2021', ['2021-03-15', '2021-03-17', '2021-03'], ['2021-03-16', '2021-04-15', '2021-03-18']],
    ['8, 9 en 10 juni 2023', ['2023-06-08', '2023-06-09', '2023-06-10'], ['2023-06-07']],
    ['27 januari en 3 februari 2021', ['2021-01-27', '2021-02-03'], ['2021-02-27', '2021-01-03', '2020-01-27']],
    ['woensdag 27 januari en donderdag 3 februari 2021', ['2021-01-27', '2021-02-03'], ['2021-01-28']],
    ['27 december en 3 januari 2021', ['2021-01-03'], ['2021-12-27', '2020-12-27']],
    ['fase 1, 4 juli 2022', ['2022-07-04'], ['2022-07-01']],
    ['1 t/m 4 juli 2022', ['2022-07-01', '2022-07-04'], ['2022-07-02']],
    ['5 tot 8 juli 2022', ['2022-07-05', '2022-07-07'], ['2022-07-08']],
    ['1 juli 2022 en 1 oktober', ['2022-07-01'], ['2022-10-01']],
    [['1 juli', '2022'], ['2022-07-01'], ['2022-07-02']],
    [['1 juli', '2022', '2023'], [], ['2022-07-01', '2023-07-01']],
    [['25 mei', 'brief van 3 mei 2021'], ['2021-05-03'], ['2021-05-25']],
  ]);
});

describe('an end, with or without its own day', () => {
  table('day', [
    ['tot 1 januari 2023', ['2022-12-31'], ['2023-01-01', '2022-12-30', '2023', '2022', '2023-01', '2022-12']],
    ['van 1 januari 2018\ntot 1 januari 2023', ['2018-01-01', '2022-12-31'], ['2023-01-01', '2017-12-31']],
    ['loopt tot 1 mei 2031', ['2031-04-30'], ['2031-05-01', '2031-04-29']],
    ['tot 1 mei 2031 of 1 mei 2032', ['2031-04-30', '2032-04-30'], ['2031-05-01', '2032-05-01']],
    ['vervalt per 1 mei 2031', ['2031-04-30'], ['2031-05-01', '2031-04-29']],
    ['per 1 mei 2031 vervalt', ['2031-04-30'], ['2031-05-01']],
    ['eindigt per 1 mei 2031', ['2031-04-30'], ['2031-05-01']],
    ['eindigt per 31 december 2031', ['2031-12-31'], ['2031-12-30', '2032-01-01']],
    ['vervalt per 31 december 2031', ['2031-12-30'], ['2031-12-31']],
    ['vervalt de afspraak per 1 mei 2031', ['2031-04-30'], ['2031-05-01']],
    ['tot mei 2031', ['2031-04-30'], ['2031-05-01', '2031-05-31', '2031-05', '2031-04-29']],
    ['tot 2031', ['2030-12-31'], ['2031-12-31', '2031', '2031-01-01']],
    ['tot en met 31 december 2025', ['2025-12-31'], ['2025-12-30', '2026-12-31']],
    ['t/m 31-12-2025', ['2025-12-31'], ['2025-12-30', '2025-11-30']],
    ['t/m juni 2022', ['2022-06-30', '2022-06'], ['2022-05-31', '2022-07-01', '2022-06-29']],
    ['tot uiterlijk 31 december 2029', ['2029-12-31', '..2029-12-31'], ['2029-12-30', '..2029-12-30', '2028-12-31']],
    ['uiterlijk 31-12-2031', ['2031-12-31', '..2031-12-31', '..2031'], ['2031-12-30', '..2032']],
    ['tot eind 2030', ['2030-12-31', '2030'], ['2030-12-30', '2029-12-31', '2031-12-31', '2030-12']],
    ['eind 2030', ['2030-12-31', '2030'], ['2030-12-30', '2031-12-31', '2030~']],
    ['tot het einde van 2030', ['2030-12-31'], ['2029-12-31']],
    ['eind juni 2022', ['2022-06-30', '2022-06', '2022'], ['2022-06-29', '2022-12-31']],
    ['2027-2030', ['2030-12-31', '2027-01-01', '2027..2030'], ['2029-12-31', '2026-12-31', '2027..2031', '2028']],
    ['2027 t/m 2030', ['2030-12-31', '2027..2030'], ['2029-12-31']],
    ['2027 tot 2030', ['2029-12-31', '2027-01-01'], ['2030-12-31', '2027..2030']],
    ['verloopt op 9 mei 2031', ['2031-05-08..2031-05-09'], ['2031-05-09', '2031-05-08', '2031-05-09..2031-05-10']],
    ['eindigt op 9 mei 2031', ['2031-05-08..2031-05-09', '2031-05'], ['2031-05-07..2031-05-08']],
    ['loopt af op 9 mei 2031', ['2031-05-08..2031-05-09'], ['2031-05-09']],
    ['die op 9 mei 2031 afloopt', ['2031-05-08..2031-05-09'], ['2031-05-09']],
    ['loopt op 9 mei 2031 af', ['2031-05-08..2031-05-09'], ['2031-05-09']],
    ['eindigt van rechtswege op 9 mei 2031', ['2031-05-08..2031-05-09'], ['2031-05-09']],
    ['eindigt 9 mei 2031', ['2031-05-08..2031-05-09'], ['2031-05-09']],
    ['het oude eindigt en het nieuwe start op 1 juli 2022', ['2022-07-01'], ['2022-06-30..2022-07-01']],
    ['tot 1-1-2022 1-1-2023', ['2021-12-31', '2023-01-01'], ['2022-12-31', '2022-01-01']],
    ['eindigen op 31 december 2021', ['2021-12-31'], ['2021-12-30', '2021-12-30..2021-12-31', '2022-01-01']],
    ['loopt af op 28 februari 2022', ['2022-02-28'], ['2022-02-27']],
    ['verlopen op 31 december 2021', ['2021-12-31', '2021-12-30..2021-12-31'], ['2021-12-30']],
    ['expireert per 1 januari 2023', ['2022-12-31'], ['2023-01-01']],
    ['vervalt op 1 januari 2023', ['2022-12-31..2023-01-01'], ['2022-12-31', '2023-01-01']],
    ['van 2024 tot 2033', ['2024-01-01', '2032-12-31'], ['2033-12-31', '2024-12-31']],
    ['in ieder geval tot eind 2026', ['2026-12-31..'], ['2026-12-31', '2026-12-30..', '..2026-12-31']],
    ['zeker tot 1 januari 2027', ['2026-12-31..'], ['2026-12-31', '2027-01-01..']],
    ['minimaal t/m 31 december 2026', ['2026-12-31..'], ['2026-12-31']],
    ['uiterlijk tot 31 december 2029', ['2029-12-31', '..2029-12-31'], ['2029-12-30', '..2029-12-30']],
    ['tot in 2025', ['2025'], ['2024-12-31']],
    ['tot de maand mei 2031', ['2031-04-30'], ['2031-05']],
    ['maximaal tot 1 januari 2030', ['2029-12-31', '..2029'], ['2030-01-01', '..2030-01-01']],
    ['op 9 mei 2031', ['2031-05-09'], ['2031-05-08..2031-05-09', '2031-05-08']],
    ['einddatum: 9 mei 2031', ['2031-05-09'], ['2031-05-08']],
  ]);
});

describe('a part of a day, a stretch, a side, about', () => {
  table('day', [
    ['de begroting 2022', ['2022', 2022, '2022-01..2022-12'], ['2021', '2023', '2022-01-01', '2022-12-31', '2022~']],
    ['op 1 juli 2022', ['2022', '2022-07'], ['2021', '2022-06', '2022-01']],
    ['juli 2022', ['2022-07', '2022'], ['2022-06', '2022-08', '2022-07-01', '2022-07-31', '2021-07']],
    ['07-2022', ['2022-07'], ['2022-06', '2022-07-01']],
    ['januari 2022', ['2022-01'], ['2022-02', '2022-01-01', '2022-06']],
    [
      'januari t/m juni 2022',
      ['2022-01..2022-06', '2022-06-30'],
      ['2022-01..2022-07', '2022-02..2022-06', '2022-05-31'],
    ],
    ['juli — december 2022', ['2022-07..2022-12'], ['2022-07..2022-11', '2022-12-31']],
    ['juni / juli 2022', ['2022-06..2022-07'], ['2022-06..2022-08', '2021-06..2022-07']],
    ['tussen 2022 en 2025', ['2022..2025'], ['2022..2024', '2025-12-31']],
    ['15-3-2022', ['2022'], ['2022-01-01..2022-03-15', '2022-03-15..2022-12-31', '2022-03-15..2022-03']],
    ['in de eerste helft van 2021', ['2021-01..2021-06', '2021'], ['2021-07..2021-12', '2021-06-30']],
    ['Q3 2023', ['2023-07..2023-09'], ['2023-04..2023-06', '2023-07']],
    ['3e kwartaal 2023', ['2023-07..2023-09'], ['2023-07..2023-10']],
    [
      'uiterlijk juni 2022',
      ['..2022-06', '..2022-06-30', '2022-06'],
      ['..2022-05', '..2022-07', '2022-06..', '..2022-06-29'],
    ],
    ['voor 1 juli 2022', ['..2022-06-30', '..2022-06'], ['..2022-07-01', '..2022-07', '2022-07-01', '2022-06-30']],
    ['vóór 2022', ['..2021-12-31'], ['2022', '..2022']],
    ['het budget voor 2022', ['2022'], ['2022-01-01', '2021']],
    ['eerder dan juli 2022', ['..2022-06'], ['..2022-07']],
    ['juni 2022', ['2022-06'], ['..2022-06', '2022-06..', '2022-06~']],
    [['juni 2022', 'uiterste termijn, uiterlijk'], ['..2022-06'], ['2022-06..']],
    ['vanaf januari 2022', ['2022-01..', '2022-01'], ['2022-02..', '..2022-01', '2021-12..', '2022-01-02..']],
    ['vanaf 1januari 2024', ['2024-01-01', '2024-01-01..'], ['2024-01-02..', '2023-12-31']],
    ['niet eerder dan 1 juli 2022', ['2022-07-01..'], ['..2022-06-30', '2022-07-02..']],
    ['na 1 juli 2022', ['2022-07-02..'], ['2022-07-01..', '2022-07-01', '2022-07-02']],
    [
      'medio 2022',
      ['2022~', '2022', '2022-06', '2022-05..2022-08'],
      ['2021~', '2022-04', '2022-05..2022-09', '2022-07-01'],
    ],
    ['begin 2022', ['2022-01..2022-04', '2022-02'], ['2022-01..2022-05', '2022-01-01']],
    ['eind 2022', ['2022-09..2022-12', '2022-11'], ['2022-08..2022-12', '2022-11-01']],
    ['in de zomer van 2022', ['2022-06..2022-08', '2022-06..2022-09', '2022'], ['2022-05..2022-08', '2022-10']],
    ['met ingang van het kalenderjaar 2022', ['2022-01-01', '2022'], ['2022-12-31', '2021-12-31']],
    ['met ingang van 2022', ['2022'], ['2022-01-01']],
    ['Per 4 februari 2023 is die periode voorbij', ['2023-02-03'], ['2023-02-04', '2023-02-05']],
    ['Per 4 februari 2023 is er overleg', ['2023-02-04'], ['2023-02-03']],
    ['de overeenkomsten voor het jaar 2015', ['2015'], ['..2014-12-31', '2015-12-31']],
    ['in het voorjaar van 2022', ['2022-03..2022-06', '2022'], ['2022-02..2022-06', '2022-07']],
    ['najaar 2022', ['2022-09..2022-12'], ['2022-08..2022-12']],
    ['1 januari 2022 of mogelijk eerder', ['..2022-01-01'], ['2022-01-01', '2022-01-01..']],
    ['1 januari 2022 of zoveel eerder als kan', ['..2022-01-01'], ['2022-01-01']],
    ['1 januari 2022 (of later)', ['2022-01-01..'], ['2022-01-01', '..2022-01-01']],
    ['rond 2022', ['2022~'], ['2022', '2023~']],
    ['ca. 2022', ['2022~'], ['2022', '2021~']],
    ['circa juni 2022', ['2022-06~'], ['2022-07~', '2022-06']],
    ['ongeveer 2022', ['2022~'], ['2022']],
    ['in 2022', ['2022'], ['2022~']],
    ['1 juli 2022', [], ['', '..', 'juli', '2022-7-1', '2022-13', '2022-07-01..2022-06-01', 'not-stated', Number.NaN]],
  ]);
});

describe('a duration', () => {
  table('duration', [
    ['4 jaar', ['P4Y', 'P48M'], ['P3Y', 'P5Y', 'P4M', '..P4Y', 'P4Y..', 'P4Y6M', 'P0M']],
    ['vier jaar', ['P4Y'], ['P14Y', 'P3Y']],
    ['vierjaar', ['P4Y'], ['P5Y']],
    ['4jaar', ['P4Y'], ['P5Y']],
    ['een 4-jarige overeenkomst', ['P4Y'], ['P1Y', 'P5Y']],
    ['vierjarige', ['P4Y'], ['P5Y']],
    ['een periode van 4 jaar', ['P4Y'], ['P1Y']],
    ['4 (vier) jaren', ['P4Y'], ['P8Y', 'P4Y..P4Y6M']],
    ['vier volle contractjaren', ['P4Y'], ['P3Y']],
    ['14 jaar', ['P14Y'], ['P4Y', 'P1Y']],
    ['één jaar', ['P1Y', 'P12M'], ['P2Y', 'P1M']],
    ['een jaar', ['P1Y'], ['P2Y']],
    ['eén jaar', ['P1Y'], ['P2Y']],
    ['e\u0301e\u0301n jaar', ['P1Y'], ['P2Y']],
    ['negen jaar', ['P9Y'], ['P8Y', 'P10Y', 'P19Y']],
    ['zes maanden', ['P6M'], ['P6Y', 'P7M']],
    ['6 maanden', ['P6M'], ['P5M', 'P16M']],
    ['13 weken', ['P13W', 'P91D'], ['P3M', 'P13D']],
    ['dertig (30) dagen', ['P30D'], ['P1M', 'P30W']],
    ['30 kalenderdagen', ['P30D'], ['P30M']],
    ['10 werkdagen', [], ['P10D']],
    ['een half jaar', ['P6M'], ['P1Y', 'P1Y6M']],
    ['halfjaar', ['P6M'], ['P1Y']],
    ['½ jaar', ['P6M'], ['P2Y']],
    ['18 maanden', ['P18M', 'P1Y6M'], ['P8M', 'P18Y', 'P17M']],
    ['anderhalf jaar', ['P18M', 'P1Y6M'], ['P6M', 'P1Y']],
    ['1,5 jaar', ['P18M'], ['P5Y', 'P1Y', 'P15Y']],
    ['1½ jaar', ['P1Y6M'], ['P1Y', 'P6M']],
    ['4½ jaar', ['P4Y6M'], ['P4Y', 'P42Y']],
    ['4 ½ jaar', ['P4Y6M'], ['P4Y']],
    ['4,5 jaar', ['P4Y6M', 'P54M'], ['P4Y', 'P5Y']],
    ['vier en een half jaar', ['P4Y6M'], ['P4Y', 'P6M', 'P1Y']],
    ['viereneenhalf jaar', ['P4Y6M'], ['P4Y']],
    ['42 jaar', ['P42Y'], ['P4Y6M', 'P4Y', 'P2Y']],
    ['4 jaar en 6 maanden', ['P4Y6M'], ['P4Y', 'P6M', 'P5Y']],
    ['3x2 jaar', ['P2Y'], ['P3Y', 'P6Y', '..P2Y', 'P32Y']],
    ['2 keer 1 jaar', ['P1Y'], ['P2Y']],
    ['4 maal een jaar', ['P1Y'], ['P4Y']],
    ['2 + 3 jaar', ['P2Y', 'P3Y'], ['P5Y', 'P1Y']],
    ['looptijd 2022-2025', [], ['P4Y', 'P3Y']],
    ['jaarlijks, 4 keer per jaar', [], ['P4Y', 'P1Y']],
    ['ontwikkeling in 4 stappen', [], ['P4Y', 'P4M']],
    ['Na het derde jaar', ['P3Y'], ['P2Y', 'P4Y']],
    ['het eerste optionele verlengingsjaar', ['P1Y'], ['P2Y']],
    ['het tweede optiejaar', ['P1Y'], ['P2Y']],
    ['twee verlengingsjaren', ['P1Y', 'P2Y'], ['P3Y']],
    ['het twaalfde contractjaar', ['P12Y'], ['P2Y']],
    ['3e jaar', ['P3Y'], ['P2Y']],
    ['3de jaar', ['P3Y'], ['P4Y']],
    ['na drie jaar', ['P3Y'], ['P3M']],
    ['voor onbepaalde tijd', ['unlimited'], ['P1Y']],
    ['onbeperkt', ['unlimited'], []],
    ['bepaalde tijd van 2 jaar', ['P2Y'], ['unlimited']],
    ['2 jaar', ['P2Y'], ['', 'P', '2', 'P2D', 'P2Y..P1Y', 'undecided']],
  ]);
});

describe('a duration from and to, at most, at least', () => {
  const range = ['P4Y..P6Y'];
  const misses = ['P4Y', 'P6Y', 'P4Y..P5Y', 'P3Y..P6Y', '..P6Y', 'P4Y..'];
  table('duration', [
    ['4 – 6 jaar', range, misses],
    ['4 — 6 jaar', range, misses],
    ['4-6 jaar', range, misses],
    ['4 tot 6 jaar', range, misses],
    ['vier tot zes jaar', range, misses],
    ['vier à zes jaar', range, misses],
    ['4 á 6 jaar', range, misses],
    ['4 a 6 jaar', range, misses],
    ['4 jaar tot 6 jaar', range, misses],
    ['tussen de 4 en 6 jaar', range, misses],
    ['minimaal 4 en maximaal 6 jaar', range, ['P4Y', 'P6Y', 'P4Y..P5Y']],
    ['minimaal 4 jaar en maximaal 6 jaar', [...range, 'P4Y..', '..P6Y'], ['P4Y', 'P6Y', '..P4Y', 'P6Y..']],
    ['één (of twee) jaar', ['P1Y..P2Y'], ['P1Y', 'P2Y']],
    ['6 maanden tot 1 jaar', ['P6M..P1Y'], ['P6M', 'P1Y']],
    ['maximaal 2 jaar', ['..P2Y', '..P24M'], ['P2Y', '..P1Y', '..P3Y', 'P2Y..', '..P2M']],
    ['maximaal\ntwee jaar', ['..P2Y'], ['P2Y']],
    ['een maximale duur van in totaal 2 jaar', ['..P2Y'], ['P2Y', '..P1Y']],
    ['ten hoogste 2 jaar', ['..P2Y'], ['P2Y']],
    ['hoogstens 2 jaar', ['..P2Y'], ['P2Y']],
    ['uiterlijk na 2 jaar', ['..P2Y'], ['P2Y']],
    ['max. 2 jaar', ['..P2Y'], ['P2Y']],
    ['tot 2 jaar', ['..P2Y'], ['P2Y', '..P1Y']],
    ['2 jaar (maximaal)', ['..P2Y'], ['P2Y', '..P3Y']],
    ['recht tot verlenging met 2 jaar', ['P2Y'], ['..P2Y']],
    ['looptijd 4 jaar, daarna maximaal 2 jaar', ['P4Y', '..P2Y'], ['..P4Y', 'P2Y']],
    ['4 jaar en maximaal 3 verlengingen van 2 jaar', ['P4Y', 'P2Y'], ['..P2Y', '..P4Y', '..P3Y']],
    ['maximaal 3 x 2 jaar', ['P2Y', '..P2Y'], ['..P3Y', 'P3Y']],
    [['met een jaar', 'maximale perioden'], ['..P1Y'], ['..P2Y', 'P1Y..']],
    [['2 jaar', 'een uitgave'], ['P2Y'], ['..P2Y']],
    [['2 jaar', 'maximaal 3 keer'], ['P2Y'], ['..P2Y', '..P3Y']],
    ['minimaal 5 jaar', ['P5Y..'], ['P5Y', '..P5Y', 'P4Y..', 'P6Y..']],
    ['ten minste 5 jaar', ['P5Y..'], ['P5Y']],
    ['tenminste vijf jaar', ['P5Y..'], ['P5Y']],
    ['minstens 5 jaar', ['P5Y..'], ['P15Y..']],
    ['vanaf 5 jaar', ['P5Y..'], ['..P5Y']],
    ['5 jaar of langer', ['P5Y..'], ['P5Y', '..P5Y']],
    ['ten langste 7 jaar', ['..P7Y'], ['P7Y']],
    ['in ieder geval drie jaar', ['P3Y..'], ['P3Y']],
    ['ruim 5 jaar', ['P5Y..'], ['P5Y', '..P5Y']],
    ['bijna 5 jaar', ['..P5Y'], ['P5Y', 'P5Y..']],
    ['meer dan 5 jaar', [], ['P5Y', 'P5Y..']],
    ['ongeveer 5 jaar', [], ['P5Y']],
  ]);
});

describe('a count', () => {
  table('count', [
    ['het eerste optionele verlengingsjaar', [1], [2]],
    ['het tweede optiejaar', [1], [2]],
    ['twee verlengingsjaren', [2], [1]],
    ['4', ['4', 4], ['3', '5', 14, 40, '..4', '4..', '~4']],
    ['vier', [4], [14, 3]],
    ['4x', [4], [3]],
    ['4 maal', [4], [1]],
    ['4 keer', [4], [5]],
    ['vier percelen', [4], [1, 5]],
    ['tweemaal', [2], [1]],
    ['eenmalig', [1], [2]],
    ['één', [1], [2]],
    ['een', [1], [0]],
    ['eenmaal', [1], [2]],
    ['geen eenheid, algemeen', [], [1]],
    ['twee verlengingsmogelijkheden', [2], [1, 3]],
    ['tweede optie, 3e keer', [1], [2, 3]],
    ['de eerste mogelijkheid tot verlenging', [1], [2]],
    ['voor de tweede maal', [1], [2]],
    ['de tweede fase', [], [1, 2]],
    ['beide opties', [2], [1]],
    ['nog eens met twee jaar', [1], [0]],
    ['nog eens drie percelen', [3], [1]],
    ['nogmaals', [1], [2]],
    ['als enige aanbieder', [1], [0, 2]],
    ['de enige van drie inschrijvers', [1, 3], [2]],
    ['enige aanbieders', [], [1]],
    ['al enige jaren', [], [1]],
    ['drieënveertig', [43], [3, 40, 42]],
    ['drieenveertig teams', [43], [3]],
    ['zestien', [16], [6, 10]],
    ['honderd', [100], [10]],
    ['meer dan honderdveertig aanbieders', ['141..'], [140, '140..', 100]],
    ['honderdvijfentwintig', [125], [100, 25]],
    ['10.379', [10379], [379, 10, 10378]],
    ['-4.069', [-4069], [4069, 4, 69]],
    ['10.379 -4.069', [10379, -4069], [4069]],
    ['€ 1.250.000,-', [1250000], [1250, 250]],
    ['42', [42], [4, 2]],
    ['2022', [], [22, 20, 202]],
    ['1.200,50', [], [1200, 50, 1]],
    ['om 10:30 uur, deel 3.2.1 (1/2)', [], [10, 30, 3, 2, 1]],
    ['1-1-2022', [], [1, 2022]],
    ['op 4 mei en 5 juni 2022', [], [4, 5]],
    ['3x2 jaar', [3], [2, 32, 6]],
    ['2 keer 1 jaar', [2], [1]],
    ['in 2022 - 4 percelen', [4], []],
    ['onbeperkt', ['unlimited'], [1]],
    ['een onbeperkte toetreding', ['unlimited'], []],
    ['beperkt', [], ['unlimited']],
    ['Optie Optie | Optie', [3], [2, 4, 1]],
    ['Optie Optie |Optie', [3], [2]],
    ['Optie\nOptie', [2], [1, 3]],
    [['Optie', 'Optie'], [2], [1]],
    ['Optie 2 jaar | Optie 2 jaar', [2], [1, 3]],
    ['Optie', [], [1]],
    ['onder 3 voorwaarden', [3], [2, '..2']],
    ['optie 1, optie 3', [1, 3], [2]],
    ['optietermijnen en opties', [], [2]],
    ['4', [], ['', '..', '~', 'vier', '04', '4.0', 4.5, 'none', Number.NaN, Number.POSITIVE_INFINITY]],
  ]);
});

describe('a count from and to, at most, at least, about', () => {
  table('count', [
    ['één (of twee)', ['1..2'], ['1..3', '0..2', '2', '..2']],
    ['4 á 5', ['4..5'], ['4', '5', '4..6', '3..5']],
    ['1 a 2', ['1..2'], ['1', '2', '2..3']],
    ['een- of tweemaal', ['1..2'], ['1..3']],
    ['4 – 6 aanbieders', ['4..6'], ['4', '6', '5']],
    ['tussen de 800 en 900', ['800..900'], ['800', '900', '~900']],
    ['minimaal 4 en maximaal 6', ['4..6'], ['4..5']],
    ['minimaal 70', ['70..'], ['71..', '69..', '..70', '70', '~70']],
    ['ten minste 70', ['70..'], ['70', '7..']],
    ['zeker 70', ['70..'], ['70']],
    ['70 of meer', ['70..'], ['70', '71..', '..70']],
    ['meer dan 70', ['71..'], ['70..', '70', '72..', '71']],
    ['niet meer dan 70', ['..70'], ['71..', '..69']],
    ['minder dan 70', ['..69'], ['..70', '70', '69']],
    ['maximaal 5', ['..5', '5'], ['..4', '..6', '5..', '4']],
    ['hoogstens vijf', ['..5'], ['..4', '5..']],
    ['een maximum van 5 percelen', ['..5'], ['..1', '5..']],
    ['ca. 900', ['~900'], ['900', '~90', '..900', '900..', '~901']],
    ['circa 900', ['~900'], ['900']],
    ['ongeveer 900', ['~900'], ['900']],
    ['rond de 900', ['~900'], ['900']],
    ['ca. 1.200 cliënten', ['~1200'], ['~1', '~200']],
    ['900', ['900'], ['~900', '900..']],
    ['ruim 50', ['~50', '50..'], ['50', '51..', '..50']],
    ['bijna 50', ['~50', '..50'], ['50', '50..', '..49']],
    ['100 -200', ['100..200'], ['100', '200', '-200']],
  ]);
});

describe('quotes', () => {
  it('say nothing where there are none', () => {
    expect(says('day', '2022-07-01', [])).toBe(false);
    expect(says('duration', 'P1Y', [''])).toBe(false);
    expect(says('count', 1, ['', ' '])).toBe(false);
  });

  it('say a value of their own kind only', () => {
    expect(says('duration', '4', ['4 jaar'])).toBe(false);
    expect(says('day', 'P4Y', ['4 jaar'])).toBe(false);
    expect(says('count', 'P4Y', ['4 jaar'])).toBe(false);
  });
});

describe('an amount in its unit', () => {
  const million = { unit: 1e6 };
  it('millions are said in full, or in millions', () => {
    expect(says('amount', 20, ['€ 20 miljoen'], million)).toBe(true);
    expect(says('amount', 20, ['€ 20 miljoen'])).toBe(false);
    expect(says('amount', 20_000_000, ['€ 20 miljoen'])).toBe(true);
    expect(says('amount', 10.379, ['10,379 miljoen'], million)).toBe(true);
    expect(says('amount', 1200, ['1,2 mld.'], million)).toBe(true);
    expect(says('amount', 20, ['€ 20M'], million)).toBe(true);
    expect(says('amount', 20, ['20 m²'], million)).toBe(true);
    expect(says('amount', 20_000_000, ['20 m²'])).toBe(false);
    expect(says('amount', 500, ['vijfhonderd duizend', '500 duizend'], { unit: 1e3 })).toBe(true);
  });

  it('about, at most, from and to', () => {
    expect(says('amount', '~7', ['bijna 7 miljoen'], million)).toBe(true);
    expect(says('amount', '20..25', ['20 à 25 miljoen'], million)).toBe(true);
    expect(says('amount', '20..25', ['20 à 25 miljoen'])).toBe(false);
    expect(says('amount', '..7', ['maximaal 7 miljoen'], million)).toBe(true);
    expect(says('amount', '70..', ['ruim 70 mln'], million)).toBe(true);
  });

  it('a table says its unit elsewhere', () => {
    expect(says('amount', 10379, ['10.379 10.400'], { unit: 1e3 })).toBe(true);
    expect(says('amount', 10_379_000, ['10.379 10.400'])).toBe(false);
  });

  it('a minus sign belongs to what follows it', () => {
    expect(says('amount', -200, ['100 -200'])).toBe(true);
    expect(says('amount', 100, ['100 -200'])).toBe(true);
    expect(says('amount', 200, ['100 -200'])).toBe(false);
  });
});

describe('a value that is a most or a least by its key', () => {
  it('is said by the bound', () => {
    expect(says('duration', 'P7Y', ['maximaal zeven jaar'], { bound: 'upper' })).toBe(true);
    expect(says('duration', 'P7Y', ['minimaal zeven jaar'], { bound: 'upper' })).toBe(false);
    expect(says('duration', 'P3Y', ['minstens drie jaar'], { bound: 'lower' })).toBe(true);
    expect(says('day', '2026-12-31', ['in ieder geval tot eind 2026'], { bound: 'lower' })).toBe(true);
  });
});

describe('what quotes say, as the data would write it', () => {
  it.each<[Sayable, string, readonly string[]]>([
    ['day', 'tot 1 januari 2027', ['2026-12-31']],
    ['day', 'vervalt op 1 januari 2027', ['2026-12-31..2027-01-01']],
    ['day', 'van 1 januari 2018 tot 1 januari 2023', ['2018-01-01', '2022-12-31']],
    ['day', 'voor 31-12-2031', ['..2031-12-30']],
    ['day', 'in ieder geval tot eind 2026', ['2026-12-31..']],
    ['day', 'uiterlijk tot 31 december 2029', ['2029-12-31']],
    ['day', 'voorjaar 2022', ['2022-03..2022-06']],
    ['day', 'juni 2022', ['2022-06']],
    ['day', 'rond 2022', ['2022~']],
    ['day', '1 juli', []],
    ['duration', 'vier jaar en zes maanden', ['P4Y6M']],
    ['duration', 'minimaal 3 jaar', ['P3Y..']],
    ['duration', '4 tot 6 jaar', ['P4Y..P6Y']],
    ['duration', 'onbepaalde tijd', ['unlimited']],
    ['count', 'ca. 900', ['~900']],
    ['count', 'maximaal 5', ['..5']],
    ['amount', '€ 20 miljoen', ['20000000']],
  ])('%s: %s', (kind, quote, said) => {
    expect(readingsIn(kind, [quote])).toEqual(said);
  });

  it('counts amounts in their unit', () => {
    expect(readingsIn('amount', ['€ 20,5 miljoen'], { unit: 1e6 })).toEqual(['20.5']);
  });
});
