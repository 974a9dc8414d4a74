import { coloursOf } from '../../src/formats/colours.js';
import type { Report } from '../../src/reports/report.js';

export const style = { language: 'en', width: 60, colours: coloursOf(0) } as const;

export const both = (text: string) => ({ nl: `${text} (nl)`, en: text });

/** One of everything that a format has to do with, and every character that one of them could trip over. */
export const smallReport: Report = {
  command: 'example',
  asOf: '2024-02-29',
  fields: ['name', 'day', 'count', 'isPlanned', 'note'],
  records: [
    { name: 'één', day: '2024-02-29', count: -1.5, isPlanned: true, note: null },
    { name: 'a "b", c; d', day: '2023-02-29', count: 3, isPlanned: false, note: 'two\nlines\tand ’s' },
    { name: '=1+1', day: '2024-02', count: null, isPlanned: null, note: '-5' },
    { name: '2.5', day: null, count: 12, isPlanned: null, note: '<i>& voorbeeld-2024-02-29' },
  ],
  columns: [both('Name'), both('a|b')],
  sections: [
    {
      heading: both('Heading *one*'),
      details: [both('1. detail'), both('from 2024-02-29')],
      rows: [
        [both('één'), both('')],
        [both('<b> & "c"'), both('a|b\n_c_ d_e ~f `code|*x*`')],
      ],
      notes: [both('# A note on 2023-02-29, voorbeeld-2024-02-29.')],
    },
    {
      heading: both('A tree'),
      details: [],
      rows: [],
      notes: [],
      tree: [
        { text: both('last day'), details: [both('source x')], branches: [] },
        {
          text: both('first'),
          details: [],
          branches: [{ text: both('- second'), details: [], branches: [] }],
        },
      ],
    },
  ],
  remarks: [both('A remark.')],
  sources: [
    { id: 'voorbeeld-brief', title: 'Brief', issuer: 'Gemeente', date: '2024-01-31', url: 'https://example.org/brief' },
  ],
};
