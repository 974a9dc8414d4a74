import type { Text } from './language.js';

export const pileUpsText = {
  heading: (moreThan: number): Text => ({
    nl: `Kwartalen waarin meer dan ${moreThan} ${moreThan === 1 ? 'overeenkomst kan' : 'overeenkomsten kunnen'} eindigen`,
    en: `Quarters in which more than ${moreThan} ${moreThan === 1 ? 'contract' : 'contracts'} may end`,
  }),
  explained: {
    nl: 'Mogelijk: de laatste dag kan ook in een ander kwartaal vallen.',
    en: 'Possible: the last day may fall in another quarter, too.',
  },
  none: (moreThan: number): Text => ({
    nl: `Er is geen kwartaal waarin meer dan ${moreThan} ${moreThan === 1 ? 'overeenkomst kan' : 'overeenkomsten kunnen'} eindigen.`,
    en: `There is no quarter in which more than ${moreThan} ${moreThan === 1 ? 'contract' : 'contracts'} may end.`,
  }),
  noneKnown: (moreThan: number): Text => ({
    nl: `Voor zover bekend is er geen kwartaal waarin meer dan ${moreThan} ${moreThan === 1 ? 'overeenkomst kan' : 'overeenkomsten kunnen'} eindigen; van de rest is het niet te bepalen.`,
    en: `As far as is known, there is no quarter in which more than ${moreThan} ${moreThan === 1 ? 'contract' : 'contracts'} may end; for the rest it cannot be determined.`,
  }),
} as const;
