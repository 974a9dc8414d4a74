import type { Text } from '../language.js';

/** Fields of the data package that hold codes, numbers and amounts. */
export const valueFields: Readonly<Record<string, Text>> = {
  amount: {
    nl: 'Het bedrag, in de eenheid van de kolom `unit`. Leeg waar het geen precies getal is.',
    en: 'The amount, in the unit of the column `unit`. Empty where it is no exact number.',
  },
  basis: {
    nl: 'Waarvan de bedragen zijn: per jaar of in totaal.',
    en: 'What the amounts are of: a year, or the whole.',
  },
  because: { nl: 'De reden, als term van de groep `reason`.', en: 'Why: a term of the group `reason`.' },
  code: {
    nl: 'De code in een standaard. Leeg waar die er niet is.',
    en: 'Its code in a standard. Empty where it has none.',
  },
  condition: {
    nl: 'Wanneer dit deel geldt: een term van de groep `condition`.',
    en: 'When this part applies: a term of the group `condition`.',
  },
  conditions: {
    nl: 'Voorwaarden: termen van de groep `condition`, gescheiden door `; `.',
    en: 'Conditions: terms of the group `condition`, separated by `; `.',
  },
  contracts: { nl: 'Van hoeveel overeenkomsten bronnen vertellen.', en: 'How many contracts sources tell of.' },
  count: {
    nl: 'Hoeveel opties er zijn, zoals het in de data staat; `none` waar er geen zijn.',
    en: 'How many options there are, as the data has it; `none` where there are none.',
  },
  criterion: {
    nl: 'Waarop wordt gegund: een term van de groep `criterion`.',
    en: 'What the award is based on: a term of the group `criterion`.',
  },
  decidedBy: {
    nl: 'Wie erover besluit: een term van de groep `party`.',
    en: 'Who decides on it: a term of the group `party`.',
  },
  domains: { nl: 'De terreinen, gescheiden door `; `.', en: 'The fields of care, separated by `; `.' },
  doubted: {
    nl: 'Welke van bekostiging, inkoopvorm, procedure, SAS-optie en gemeenten onzeker zijn, gescheiden door `; `.',
    en: 'Which of funding, instrument, procedure, SAS option and municipalities are doubted, separated by `; `.',
  },
  form: {
    nl: 'In welke vorm samen gewonnen is: een term van de groep `form`.',
    en: 'In what form they won together: a term of the group `form`.',
  },
  funding: {
    nl: 'Hoe er wordt bekostigd: termen van de groep `funding`, gescheiden door `; `.',
    en: 'How it is funded: terms of the group `funding`, separated by `; `.',
  },
  fundingParts: {
    nl: 'Hetzelfde met doel en voorwaarde: `model=… purpose=… condition=…`, gescheiden door `; `.',
    en: 'The same with purpose and condition: `model=… purpose=… condition=…`, separated by `; `.',
  },
  group: { nl: 'De groep waarin de term staat.', en: 'The group in which the term stands.' },
  instrument: {
    nl: 'De inkoopvorm: termen van de groep `instrument`, gescheiden door `; `.',
    en: 'The instrument: terms of the group `instrument`, separated by `; `.',
  },
  kind: { nl: 'Van welke soort het is.', en: 'Of what kind it is.' },
  model: {
    nl: 'Hoe er wordt betaald: een term van de groep `funding`.',
    en: 'How payment is made: a term of the group `funding`.',
  },
  notRead: {
    nl: 'Hoeveel waarden niet zijn gelezen, omdat alleen een uittreksel er was.',
    en: 'How many values are not read, since only an excerpt was at hand.',
  },
  options: { nl: 'Hoeveel opties ermee worden gebruikt.', en: 'How many options it uses up.' },
  procedure: {
    nl: 'De procedure: een term van de groep `procedure`.',
    en: 'The procedure: a term of the group `procedure`.',
  },
  purpose: {
    nl: 'Waarvoor dit deel betaalt: een term van de groep `purpose`.',
    en: 'What this part pays for: a term of the group `purpose`.',
  },
  reservation: {
    nl: 'Of de bron zegt dat dit nog kan veranderen.',
    en: 'Whether the source says that this may change.',
  },
  role: {
    nl: 'Wat het is: een term van de groep `budget-role`.',
    en: 'What it is: a term of the group `budget-role`.',
  },
  said: {
    nl: 'Hoeveel waarden hun aanhaling zo zegt dat een programma het kan nagaan.',
    en: 'How many values their quotes say so that a program can check it.',
  },
  sasOption: {
    nl: 'Welke optie van de SAS-procedure, 1 tot en met 4.',
    en: 'Which option of the SAS procedure, 1 to 4.',
  },
  share: { nl: 'Het deel, in procenten.', en: 'Its share, in per cent.' },
  stage: {
    nl: 'Hoe ver het was toen de bron werd geschreven.',
    en: 'How far it had come when its source was written.',
  },
  tacit: { nl: 'Of zij vanzelf ingaat.', en: 'Whether it begins by itself.' },
  term: { nl: 'Het woord dat in de data staat.', en: 'The word that stands in the data.' },
  theme: {
    nl: 'Waar het over gaat: een term van de groep `theme`.',
    en: 'What it is about: a term of the group `theme`.',
  },
  unit: {
    nl: 'In welke eenheid de bedragen zijn: een term van de groep `unit`.',
    en: 'In what unit the amounts are: a term of the group `unit`.',
  },
  value: {
    nl: 'De waarde zoals zij in de data staat, of een woord voor wat niet bekend is.',
    en: 'The value as the data has it, or a word for what is not known.',
  },
  values: { nl: 'Hoeveel waarden er zijn.', en: 'How many values there are.' },
};
