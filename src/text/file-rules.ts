import type { InEach } from './language.js';
import type { Said } from './said.js';

/** What the rules on files as such say of themselves, whatever stands in them. */
export const fileRules = {
  'not-a-regular-file': {
    nl: {
      title: 'geen gewoon bestand',
      why: 'Een pijp of een apparaat kan eindeloos zijn, en heeft geen regels om naar te verwijzen.',
      fix: 'Zet er een gewoon bestand neer.',
    },
    en: {
      title: 'not a regular file',
      why: 'A pipe or a device may have no end, and has no lines to point at.',
      fix: 'Put a regular file in its place.',
    },
  },
  'too-large': {
    nl: {
      title: 'groter dan een bestand of dataset mag zijn',
      why: 'Een regio beslaat een paar honderd kilobyte; wat veel groter is, is iets anders of een vergissing.',
      fix: 'Houd een bestand onder 5 MB en de dataset onder 1 GB.',
    },
    en: {
      title: 'larger than a file or a dataset may be',
      why: 'A region takes some hundred kilobytes; what is far larger is something else, or a mistake.',
      fix: 'Keep a file below 5 MB and the dataset below 1 GB.',
    },
  },
  'link-leads-outside': {
    nl: {
      title: 'koppeling die de dataset uit leidt',
      why: 'Wie een dataset van een ander opent, wil niet dat die zijn eigen bestanden leest of toont.',
      fix: 'Zet het bestand zelf in de dataset.',
    },
    en: {
      title: 'link that leads out of the dataset',
      why: 'Whoever opens a dataset of somebody else does not want it to read or show files of his own.',
      fix: 'Put the file itself in the dataset.',
    },
  },
} as const satisfies Record<string, InEach<{ title: string; why: string; fix: string }>>;

/** What is told of a file that is not read. */
export const fileText = {
  'not-a-regular-file': {
    message: {
      nl: 'dit is geen gewoon bestand, en wordt niet gelezen',
      en: 'this is not a regular file, and is not read',
    },
    hint: { nl: 'Zet er een gewoon bestand neer.', en: 'Put a regular file in its place.' },
  },
  'too-large': {
    message: {
      nl: 'dit bestand is groter dan 5 MB, en wordt niet gelezen',
      en: 'this file is larger than 5 MB, and is not read',
    },
    hint: {
      nl: 'Kijk of het wel een bestand van de dataset is.',
      en: 'See whether it is a file of the dataset at all.',
    },
  },
  'dataset-too-large': {
    message: {
      nl: 'met dit bestand is de dataset groter dan 1 GB; het wordt niet gelezen',
      en: 'with this file the dataset is larger than 1 GB; it is not read',
    },
    hint: {
      nl: 'Kijk of alle bestanden wel bij de dataset horen.',
      en: 'See whether all files belong to the dataset.',
    },
  },
  'too-many-words': (most: number): Said => ({
    message: {
      nl: `tot hier meer dan ${most} streepjes, haken, dubbele punten en waarden; verder is dit bestand niet gelezen`,
      en: `more than ${most} dashes, brackets, colons and values up to here; the file was not read any further`,
    },
    hint: {
      nl: 'Kijk of het wel een bestand van de dataset is.',
      en: 'See whether it is a file of the dataset at all.',
    },
  }),
  'link-leads-outside': {
    message: {
      nl: 'deze koppeling leidt naar een bestand buiten de dataset, dat niet wordt gelezen',
      en: 'this link leads to a file outside the dataset, which is not read',
    },
    hint: { nl: 'Zet het bestand zelf in de dataset.', en: 'Put the file itself in the dataset.' },
  },
} as const;
