import type { Text } from './language.js';

/** What is said of papers that do not agree. */
export const contradictionsText = {
  kinds: {
    recorded: { nl: 'vastgelegde tegenspraak', en: 'recorded contradiction' },
    doubted: { nl: 'tegenspraak in een bron', en: 'contradiction in one source' },
    revised: { nl: 'latere bron zegt iets anders', en: 'later source says otherwise' },
  },
  /** Where papers do not agree, beside the value that it is about: what each says and where. */
  contradicted: (name: Text, readings: readonly Text[]): Text => ({
    nl: `Tegenspraak over ${name.nl}: ${readings.map(({ nl }) => nl).join(' tegenover ')}.`,
    en: `Contradiction about ${name.en}: ${readings.map(({ en }) => en).join(' against ')}.`,
  }),
  /** @param says the reading that the data follow */
  followed: (says: string | undefined): Text =>
    says === undefined
      ? { nl: 'De gegevens volgen geen van de lezingen.', en: 'The data follow none of the readings.' }
      : { nl: `De gegevens volgen “${says}”.`, en: `The data follow “${says}”.` },
  means: (what: Text): Text => ({
    nl: `Waar het om gaat: ${what.nl}.`,
    en: `What hangs on it: ${what.en}.`,
  }),
  /** @param regions where papers contradict each other about what an answer shows, and how often; at least one */
  shown: (regions: readonly { readonly id: string; readonly name: string; readonly count: number }[]): Text => {
    const [only, ...others] = regions;
    const line = `inkoop sources contradictions${others.length > 0 ? '' : ` ${only?.id}`}`;
    const told = regions.map(({ name, count }) => `${name} (${count})`).join(', ');
    return {
      nl: `Stukken spreken elkaar tegen over wat hier staat: ${told}. Wat ze zeggen, en waar: \`${line}\`.`,
      en: `Papers contradict each other about what is shown here: ${told}. What they say, and where: \`${line}\`.`,
    };
  },
  contradictions: (count: number): Text => ({
    nl: `${count} tegenspraken. Een latere bron die iets anders zegt, is er ook een: beide staan in de data.`,
    en: `${count} contradictions. A later source that says otherwise counts as one: both stand in the data.`,
  }),
} as const;
