import type { CommandText } from './command-text.js';

/** What counts, or hands the data on. */
export const figuresCommands = {
  gaps: {
    group: 'figures',
    summary: {
      nl: 'gaten en overlap tussen overeenkomsten na elkaar',
      en: 'gaps and overlaps between contracts in succession',
    },
    example: { line: 'inkoop gaps', text: { nl: 'in alle regio’s', en: 'in every region' } },
  },
  'pile-ups': {
    group: 'figures',
    summary: {
      nl: 'kwartalen waarin veel overeenkomsten kunnen eindigen',
      en: 'quarters in which many contracts may end at once',
    },
    example: { line: 'inkoop pile-ups', text: { nl: 'twee of meer in een kwartaal', en: 'two or more in a quarter' } },
  },
  stats: {
    group: 'figures',
    summary: {
      nl: 'hoe vaak iets voorkomt: bekostiging, inkoopvorm, looptijd',
      en: 'how often things occur: funding, instrument, term',
    },
    example: { line: 'inkoop stats', text: { nl: 'alle regio’s', en: 'all regions' } },
  },
  sources: {
    group: 'figures',
    takes: ['[action]', '[region]'],
    summary: {
      nl: 'de stukken, wat eruit is overgenomen, en of het er staat',
      en: 'the papers, what was taken, and whether it is there',
    },
    example: {
      line: 'inkoop sources',
      text: { nl: 'hoeveel uit elk stuk is overgenomen', en: 'how much was taken from each paper' },
    },
  },
  export: {
    group: 'figures',
    takes: ['[what]', '[region/track]'],
    summary: {
      nl: 'de gegevens in een vorm die andere systemen lezen',
      en: 'the data in a form that other systems read',
    },
    example: {
      line: 'inkoop export workbook inkoop.xlsx --lang nl',
      text: { nl: 'alles in één werkmap, in het Nederlands', en: 'everything in one workbook, in Dutch' },
    },
  },
} as const satisfies Record<string, CommandText>;
