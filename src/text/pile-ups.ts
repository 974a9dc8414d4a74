import type { Text } from './language.js';

export const pileUpsText = {
  heading: (moreThan: number): Text => ({
    nl: `Kwartalen waarin meer dan ${moreThan} ${moreThan === 1 ? 'overeenkomst kan' : 'overeenkomsten kunnen'} eindigen`,
    en: `Quarters in which more than ${moreThan} ${moreThan === 1 ? 'contract' : 'contracts'} may end`,
  }),
  explained: {
    nl: 'Een overeenkomst telt in elk kwartaal waarin haar looptijd of een van haar opties kan aflopen; of zij dan eindigt, hangt af van de besluiten over de opties. Dag niet zeker: de dag is niet precies bekend, kan ook in een ander kwartaal vallen, is die van een optie die er misschien niet is of berust op een onzekere lezing.',
    en: 'A contract counts in every quarter in which its term or one of its options may end; whether it then ends depends on the decisions on its options. Day uncertain: the day is not known exactly, may fall in another quarter, too, is that of an option that there may not be, or rests on an uncertain reading.',
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
