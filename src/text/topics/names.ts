import type { Text } from '../language.js';
import type { Item } from '../page.js';

/** What each topic is about, in a line, in the order in which help lists them. */
export const topicText = {
  config: {
    nl: 'wat u in inkoop.yaml naast de dataset kunt vastleggen',
    en: 'what you can settle in inkoop.yaml beside the dataset',
  },
  dates: {
    nl: 'wat er op de plaats van een dag staat, en hoe het staat',
    en: 'what stands in the place of a day, and how things stand',
  },
  'exit-codes': { nl: 'met welk getal het programma afsluit', en: 'the number with which the program ends' },
  formats: { nl: 'in welke vormen de uitvoer er is', en: 'the forms in which output can be had' },
  words: {
    nl: 'de woorden van het programma: segment, optie, peildatum',
    en: 'the words of the program: segment, option, as-of day',
  },
  terms: { nl: 'de vaste termen van de data, per groep', en: 'the fixed terms of the data, by group' },
} as const satisfies Record<string, Text>;

/** Stands for the words of the data in the list of topics. */
export const anyTerm: Item = {
  name: { nl: 'WOORD', en: 'WORD' },
  text: {
    nl: 'een term of groep uit de data: pxq, sas, taakgericht',
    en: 'a term or a group of the data: pxq, sas, taakgericht',
  },
};

export const topicsHeading: Text = {
  nl: 'Onderwerpen, met inkoop help ONDERWERP:',
  en: 'Topics, with inkoop help TOPIC:',
};

/** The topics in a line, where there is no room for more. */
export const topicsLine: Text = {
  nl: `Meer uitleg: inkoop COMMANDO --help, en inkoop help met ${Object.keys(topicText).join(', ')} of een woord uit de data (pxq, sas).`,
  en: `More help: inkoop COMMAND --help, and inkoop help with ${Object.keys(topicText).join(', ')} or a word of the data (pxq, sas).`,
};
