import type { InEach } from './language.js';

/** What the rules on quotes, brackets and other marks of YAML say of themselves. */
export const yamlMarkRules = {
  'unclosed-quote': {
    nl: {
      title: 'aanhalingsteken dat niet gesloten wordt',
      why: 'Alles erna telt dan als tekst, tot het volgende aanhalingsteken.',
      fix: 'Sluit het waar de tekst ophoudt.',
    },
    en: {
      title: 'quote that is not closed',
      why: 'All that follows then counts as text, up to the next quote.',
      fix: 'Close it where the text ends.',
    },
  },
  'unclosed-bracket': {
    nl: {
      title: 'haak of accolade die niet gesloten wordt',
      why: 'Alles erna hoort dan nog bij de lijst.',
      fix: 'Zet de sluitende haak waar de lijst ophoudt.',
    },
    en: {
      title: 'bracket or brace that is not closed',
      why: 'All that follows then still belongs to the list.',
      fix: 'Put the closing one where the list ends.',
    },
  },
  'stray-bracket': {
    nl: {
      title: 'haak of accolade die nergens bij hoort',
      why: 'Een sluitende haak zonder begin breekt de regel af.',
      fix: 'Haal hem weg, of maak er de goede van.',
    },
    en: {
      title: 'bracket or brace that belongs to nothing',
      why: 'A closing one without a beginning breaks the line off.',
      fix: 'Take it out, or make it the right one.',
    },
  },
  'needs-quotes': {
    nl: {
      title: 'tekst die niet zonder aanhalingstekens kan',
      why: 'Een dubbele punt met een spatie, een komma tussen accolades of een bijzonder eerste teken leest YAML niet als tekst.',
      fix: 'Zet er dubbele aanhalingstekens om.',
    },
    en: {
      title: 'text that cannot do without quotes',
      why: 'A colon with a space, a comma between braces or a special first character is no text to YAML.',
      fix: 'Put double quotes around it.',
    },
  },
  'curly-quote': {
    nl: {
      title: 'krullende aanhalingstekens',
      why: 'Een tekstverwerker maakt ze vanzelf krul; YAML neemt ze voor letters.',
      fix: 'Gebruik rechte aanhalingstekens.',
    },
    en: {
      title: 'curly quotes',
      why: 'A word processor makes them curly by itself; YAML takes them for letters.',
      fix: 'Use straight quotes.',
    },
  },
  'duplicate-key': {
    nl: {
      title: 'sleutel die er twee keer staat',
      why: 'De ene lezer neemt de eerste waarde en de andere de laatste.',
      fix: 'Houd er een over.',
    },
    en: {
      title: 'key that is there twice',
      why: 'One reader takes the first value and another the last.',
      fix: 'Keep one of them.',
    },
  },
  'yaml-alias': {
    nl: {
      title: 'anker of verwijzing',
      why: 'Wie het stuk naast de gegevens legt, moet elke waarde op haar eigen plaats kunnen lezen.',
      fix: 'Schrijf de waarde uit.',
    },
    en: {
      title: 'anchor or alias',
      why: 'Whoever holds the paper beside the data must be able to read every value in its own place.',
      fix: 'Write the value out.',
    },
  },
  'yaml-directive': {
    nl: {
      title: 'aanwijzing voor de lezer van YAML',
      why: 'Volgens YAML 1.1 zijn `yes`, `0363` en `2022-07-01` geen tekst; elk bestand hier is YAML 1.2.',
      fix: 'Haal de regel met `%` weg.',
    },
    en: {
      title: 'directive to the reader of YAML',
      why: 'Read as YAML 1.1, `yes`, `0363` and `2022-07-01` are no text; every file here is YAML 1.2.',
      fix: 'Take out the line with `%`.',
    },
  },
  'too-deep': {
    nl: {
      title: 'te veel in elkaar',
      why: 'Een dataset gaat een stuk of vijftien lijsten en sleutels diep; wie er honderden in elkaar zet, laat lezers vastlopen.',
      fix: 'Haal de haken en streepjes weg die te veel zijn.',
    },
    en: {
      title: 'too much within one another',
      why: 'A dataset goes some fifteen lists and keys deep; hundreds within one another make readers fail.',
      fix: 'Take out the brackets and dashes too many.',
    },
  },
  'yaml-syntax': {
    nl: {
      title: 'geen geldige YAML',
      why: 'Dit bestand is vanaf hier niet te lezen; de rest wordt pas nagekeken als dit klopt.',
      fix: 'Kijk naar inspringing, dubbele punten, haakjes en aanhalingstekens op deze regel en die ervoor.',
    },
    en: {
      title: 'not valid YAML',
      why: 'From here on the file cannot be read; the rest is checked once this is right.',
      fix: 'Look at indentation, colons, brackets and quotes on this line and the one before.',
    },
  },
} as const satisfies Record<string, InEach<{ title: string; why: string; fix: string }>>;
