import type { Text } from './language.js';

export const explainText = {
  groups: {
    reading: {
      nl: 'Lezen en vorm: het bestand blijft buiten de dataset tot dit klopt',
      en: 'Reading and shape: the file stays out of the dataset until this is right',
    },
    checks: { nl: 'Controles', en: 'Checks' },
    exceptions: { nl: 'Uitzonderingen', en: 'Exceptions' },
    papers: {
      nl: 'Met de teksten erbij: `inkoop validate --texts`, `inkoop sources verify`',
      en: 'Against the texts: `inkoop validate --texts`, `inkoop sources verify`',
    },
  },
  title: { nl: 'Controleregels van inkoop', en: 'Rules of inkoop' },
  more: {
    nl: '`inkoop explain REGEL` legt er een uit, met een fout en een goed voorbeeld.',
    en: '`inkoop explain RULE` explains one, with a wrong and a right example.',
  },
  why: { nl: 'Waarom', en: 'Why' },
  fix: { nl: 'Wat te doen', en: 'What to do' },
  bad: { nl: 'Fout', en: 'Wrong' },
  good: { nl: 'Goed', en: 'Right' },
  source: { nl: 'Grond', en: 'Ground' },
  silence: {
    nl: (id: string) => `Klopt het hier toch? Zet dan \`# inkoop-ignore: ${id} -- REDEN\` achter de regel.`,
    en: (id: string) => `To accept a finding, add \`# inkoop-ignore: ${id} -- REASON\` to its line.`,
  },
} as const;

/** The severity of a rule as a sentence. */
export const severitySays = {
  error: { nl: 'Een fout: de controle slaagt niet.', en: 'An error: the check does not pass.' },
  warning: {
    nl: 'Een waarschuwing: kijk of het klopt; met `--fail-on warning` slaagt de controle niet.',
    en: 'A warning: see whether it is right; with `--fail-on warning` the check does not pass.',
  },
  note: {
    nl: 'Een opmerking: een vraag die de gegevens openlaten.',
    en: 'A note: a question that the data leave open.',
  },
} as const satisfies Record<string, Text>;
