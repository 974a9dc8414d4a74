import type { Text } from './language.js';
import { proseDay } from './prose-day.js';

export const deadlinesText = {
  columns: {
    what: { nl: 'Wat', en: 'What' },
    lastDay: { nl: 'Laatste dag', en: 'Last day' },
    decideBy: { nl: 'Beslissen uiterlijk', en: 'Decide by' },
    retenderBy: { nl: 'Aanbesteden uiterlijk', en: 'Re-tender by' },
  },
  heading: { nl: 'Eerst wat het eerst komt', en: 'Soonest first' },
  unknownHeading: { nl: 'Zonder dag: wat ontbreekt', en: 'Without a day: what is missing' },
  by: (party: Text): Text => ({ nl: `door ${party.nl}`, en: `by the ${party.en}` }),
  assumed: { nl: 'aangenomen', en: 'assumed' },
  passed: { nl: 'voorbij', en: 'passed' },
  silent: { nl: 'voorbij, geen bron vertelt van een besluit', en: 'passed, no source tells of a decision' },
  perhapsPassed: { nl: 'misschien voorbij', en: 'may have passed' },
  doubtful: { nl: 'lezing betwijfeld', en: 'doubtful reading' },
  missing: (contract: string, periods: Text, key: Text, reason: Text, lines: string): Text => ({
    nl: `${contract} (${periods.nl}): ${key.nl} ${reason.nl} (${lines}).`,
    en: `${contract} (${periods.en}): ${key.en} ${reason.en} (${lines}).`,
  }),
  assumedNotice: (length: Text): Text => ({
    nl: `Aangenomen met --notice: ${length.nl} opzegtermijn waar geen bron er een noemt.`,
    en: `Assumed with --notice: ${length.en} of notice where no source states any.`,
  }),
  noNotice: {
    nl: 'Beslissen uiterlijk: de laatste dag van de periode voor de optie, waar geen bron een opzegtermijn noemt (--notice neemt er een aan).',
    en: 'Decide by: the last day of the period before the option, where no source states a notice (--notice assumes one).',
  },
  assumedLead: (length: Text): Text => ({
    nl: `Aangenomen met --lead: ${length.nl} van publicatie tot de eerste dag.`,
    en: `Assumed with --lead: ${length.en} from publication to the first day.`,
  }),
  plannedLead: (track: string, length: Text, cite: string): Text => ({
    nl: `${track}: ${length.nl} van publicatie tot de eerste dag, naar de eigen planning (${cite}).`,
    en: `${track}: ${length.en} from publication to the first day, by its own planning (${cite}).`,
  }),
  borrowedLead: (track: string, length: Text, cite: string): Text => ({
    nl: `${track}: ${length.nl} van publicatie tot de eerste dag, naar de planning van andere inkoopsporen daar (${cite}).`,
    en: `${track}: ${length.en} from publication to the first day, by the planning of other tracks there (${cite}).`,
  }),
  noLead: (region: string): Text => ({
    nl: `${region}: geen bron plant van publicatie tot eerste dag; --lead neemt een aanlooptijd aan.`,
    en: `${region}: no source plans from publication to first day; --lead assumes a lead time.`,
  }),
  noReturn: {
    nl: '“Voorbij”: voor een nieuwe aanbesteding die op tijd klaar is, is het te laat.',
    en: '“Passed”: it is too late for a new tender that is ready in time.',
  },
  none: { nl: 'Geen termijnen.', en: 'No deadlines.' },
  noneKnown: {
    nl: 'Voor zover bekend geen termijnen; van wat hierboven staat, is het niet te zeggen.',
    en: 'No deadlines as far as is known; of what is named above nobody can tell.',
  },
  strictAlone: {
    nl: '--strict hoort bij --fail-if-within: dan is ook afsluitcode 1 wat niet te zeggen is.',
    en: '--strict belongs to --fail-if-within: then what cannot be told is exit code 1, too.',
  },
  untold: (count: number, till: string): Text => ({
    nl: `Van ${count} is niet te zeggen of zij vallen op of voor ${proseDay(till).nl}.`,
    en: `Of ${count} nobody can tell whether they fall on or before ${proseDay(till).en}.`,
  }),
  within: (count: number, till: string): Text => ({
    nl: `${count} ${count === 1 ? 'termijn kan' : 'termijnen kunnen'} vallen op of voor ${proseDay(till).nl}.`,
    en: `${count} ${count === 1 ? 'deadline' : 'deadlines'} may fall on or before ${proseDay(till).en}.`,
  }),
} as const;
