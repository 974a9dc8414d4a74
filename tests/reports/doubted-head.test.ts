import { expect, it } from 'vitest';
import { folderWith } from '../support/example-region.js';
import { started } from '../support/start.js';
import { region } from '../support/timeline-rows.js';

/** A contract that is a plan, with or without a doubt about what kind it is and how far it had come. */
const planned = (doubt: string) => `contracts:
  - { id: brug, kind: interim, stage: intended, cite: { rest: 2 }${doubt},
      terms: { firstDay: 2022-01-01, initialTerm: P4Y, options: [{ count: 1, length: P1Y, cite: 3 }], cite: { rest: 3 } } }
`;
const vague = '{ kind: implied, why: { nl: een vlek, en: a spot } }';
const doubt = `, doubt: { kind: ${vague}, stage: ${vague} }`;
const askedOn = async (data: string, words: readonly string[], format: string) =>
  String(
    (
      await started([...words, '--data', data, '--as-of', '2024-06-01', '--lang', 'nl', '--format', format], {
        columns: 250,
      })
    ).stdout,
  );

it.each([
  [['list', 'contracts'], 'table', ['overbruggingsovereenkomst*', 'voorgenomen*', '* Onzekere lezing']],
  [['list', 'contracts'], 'json', ['"doubted": "kind; stage"']],
  [['timeline'], 'table', ['— overbruggingsovereenkomst*; in 2021 nog een voornemen*;', '* onzekere lezing (2)']],
  [['timeline', '--doubts'], 'table', ['Onzeker: soort – gelezen als', 'Onzeker: fase – gelezen als']],
  [['timeline'], 'json', ['key=kind value=interim kind=implied; key=stage value=intended kind=implied']],
  [['deadlines'], 'table', ['overbruggingsovereenkomst*', '(in 2021 nog een voornemen, onzekere lezing)']],
  [['deadlines', '--doubts'], 'table', ['Onzeker: fase – gelezen als']],
  [['deadlines'], 'ics', ['Onzeker: fase – gelezen als']],
  [['timeline'], 'gantt', ['(overbruggingsovereenkomst)*']],
])('%s as %s: a doubt about the kind or the stage goes with it', async (words, format, marks) => {
  const [sure, doubted] = await Promise.all(['', doubt].map((one) => folderWith(region(planned(one), ''))));
  const told = await askedOn(doubted ?? '', words, format);
  const plain = await askedOn(sure ?? '', words, format);
  for (const mark of marks) {
    expect(told.replaceAll(/\r\n /g, '')).toContain(mark);
    expect(plain).not.toContain(mark);
  }
});

it('list contracts names the paper that tells the stage, also of a share of which only an older one tells more', async () => {
  const share = `segments:
  - id: wonen
    name: Wonen
    cite: 2
    contracts: [{ id: hulp, terms: { firstDay: 2018-01-01, initialTerm: P4Y, options: none, cite: 3 } }]
contracts: [{ id: hulp, kind: prior, stage: running, cite: 2 }]
`;
  const ended = 'contracts: [{ id: hulp, stage: ended, cite: 2 }]\n';
  const data = await folderWith(region(share, ended));
  const { rows } = JSON.parse(await askedOn(data, ['list', 'contracts'], 'json')) as {
    rows: Record<string, unknown>[];
  };
  expect(rows.map(({ segment, stage, source }) => [segment, stage, source])).toEqual([
    [null, 'ended', 'brief-2024'],
    ['wonen', 'ended', 'brief-2024'],
  ]);
});
