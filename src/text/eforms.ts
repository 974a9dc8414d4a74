import { reasonText } from './days.js';
import type { Text } from './language.js';

/** What the business terms of a notice are called, as the eForms regulation of the EU numbers them. */
export const businessTerms = {
  'BT-500': { nl: 'Naam van de opdrachtgever', en: 'Buyer: name' },
  'BT-501': { nl: 'Identificatie van de opdrachtgever', en: 'Buyer: identifier' },
  'BT-21': { nl: 'Titel', en: 'Title' },
  'BT-137': { nl: 'Nummer van het perceel', en: 'Lot identifier' },
  'BT-105': { nl: 'Soort procedure', en: 'Type of procedure' },
  'BT-765': { nl: 'Raamovereenkomst', en: 'Framework agreement' },
  'BT-109': {
    nl: 'Raamovereenkomst: motivering van de duur',
    en: 'Framework agreement: justification of the duration',
  },
  'BT-536': { nl: 'Begindatum', en: 'Start date' },
  'BT-537': { nl: 'Einddatum', en: 'End date' },
  'BT-36': { nl: 'Looptijd', en: 'Duration' },
  'BT-538': { nl: 'Looptijd, overig', en: 'Duration, other' },
  'BT-58': { nl: 'Verlengingen: hoogste aantal', en: 'Renewals: highest number' },
  'BT-57': { nl: 'Verlengingen: beschrijving', en: 'Renewals: description' },
  'BT-54': { nl: 'Opties: beschrijving', en: 'Options: description' },
} as const satisfies Readonly<Record<string, Text>>;

export type BusinessTerm = keyof typeof businessTerms;

/** Why a field holds less, or something else, than what is known. */
export const eformsWarnings = {
  'region-only': {
    nl: 'geen bron noemt de gemeenten: de naam is die van de regio',
    en: 'no source names the municipalities: the name is that of the region',
  },
  'between-bounds': {
    nl: 'niet op de dag af bekend; het veld neemt alleen een hele dag',
    en: 'not known to the day; the field takes a whole day only',
  },
  'options-included': {
    nl: 'met alle verlengingen; de verlengingen staan in BT-57 en BT-58',
    en: 'all renewals included; they are in BT-57 and BT-58',
  },
  'number-open': {
    nl: 'hoeveel het er zijn, is niet bekend',
    en: 'how many there are is not known',
  },
  'not-told': { nl: 'geen bron zegt het', en: 'no source says so' },
  'not-read': reasonText['not-read'],
  undecided: reasonText.undecided,
  unreadable: reasonText.unreadable,
  contradictory: reasonText.contradictory,
  'no-code': {
    nl: 'de SAS-opties hebben geen eigen code; kies zelf',
    en: 'the options of SAS have no code of their own; choose one',
  },
  'not-binding': {
    nl: 'verplicht boven vier jaar, maar niet onder het lichte regime (SAS)',
    en: 'required beyond four years, but not under the light regime (SAS)',
  },
  doubted: { nl: 'onzekere lezing', en: 'uncertain reading' },
} as const satisfies Readonly<Record<string, Text>>;

export type EformsWarning = keyof typeof eformsWarnings;

export const eformsText = {
  columns: {
    term: { nl: 'Veld', en: 'Field' },
    name: { nl: 'Naam', en: 'Name' },
    value: { nl: 'Waarde', en: 'Value' },
    warning: { nl: 'Let op', en: 'Note' },
    lines: { nl: 'Regels', en: 'Lines' },
  },
  explained: {
    nl: 'Waarden voor een aankondiging van een opdracht. Wat de bronnen niet op de dag af zeggen, blijft leeg.',
    en: 'Values for a contract notice. What the sources do not give to the day is left empty.',
  },
} as const;
