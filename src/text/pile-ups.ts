import type { InBoth } from './language.js';

export const pileUpsText = {
  columns: {
    quarter: { nl: 'Kwartaal', en: 'Quarter' },
    certain: { nl: 'Zeker', en: 'Certain' },
    possible: { nl: 'Mogelijk', en: 'Possible' },
    what: { nl: 'Wat eindigt', en: 'What ends' },
  },
  heading: (moreThan: number): InBoth => ({
    nl: `Kwartalen waarin meer dan ${moreThan} ${moreThan === 1 ? 'periode kan' : 'periodes kunnen'} eindigen`,
    en: `Quarters in which more than ${moreThan} ${moreThan === 1 ? 'period' : 'periods'} may end`,
  }),
  explained: {
    nl: 'Mogelijk: de laatste dag kan ook in een ander kwartaal vallen.',
    en: 'Possible: the last day may fall in another quarter, too.',
  },
  none: (moreThan: number): InBoth => ({
    nl: `Er is geen kwartaal waarin meer dan ${moreThan} ${moreThan === 1 ? 'periode kan' : 'periodes kunnen'} eindigen.`,
    en: `There is no quarter in which more than ${moreThan} ${moreThan === 1 ? 'period' : 'periods'} may end.`,
  }),
} as const;
