import type { InEach } from './language.js';

/** What the rules on letters, lines and indentation say of themselves; what they say at a place stands in `yaml-mistakes.ts`. */
export const yamlRules = {
  'not-utf-8': {
    nl: {
      title: 'bestand dat geen UTF-8 is',
      why: 'Letters met een accent staan er dan verkeerd, en een aanhaling is niet meer na te lopen.',
      fix: 'Sla het bestand op als UTF-8; in Excel of Kladblok staat dat bij het opslaan.',
    },
    en: {
      title: 'file that is not UTF-8',
      why: 'Letters with an accent then stand there wrong, and a quote can no longer be followed.',
      fix: 'Save the file as UTF-8; editors ask for the encoding when they save.',
    },
  },
  'merge-conflict': {
    nl: {
      title: 'twee versies die nog niet samengevoegd zijn',
      why: 'Git heeft beide laten staan; welke telt, moet iemand kiezen.',
      fix: 'Houd over wat moet blijven, en haal de regels met tekens weg.',
    },
    en: {
      title: 'two versions that are not merged yet',
      why: 'Git left both; somebody has to choose which one counts.',
      fix: 'Keep what should stay, and take out the lines with marks.',
    },
  },
  'second-document': {
    nl: {
      title: 'een tweede document in het bestand',
      why: 'Wat onder `---` staat, telt als een ander document en wordt niet gelezen.',
      fix: 'Haal de regel weg, of maak er twee bestanden van.',
    },
    en: {
      title: 'a second document in the file',
      why: 'What stands below `---` counts as another document and is not read.',
      fix: 'Take the line out, or make two files of it.',
    },
  },
  'yaml-tab': {
    nl: {
      title: 'tab als inspringing',
      why: 'YAML kent alleen spaties als inspringing; hoe breed een tab is, verschilt per programma.',
      fix: 'Zet er spaties voor in de plaats.',
    },
    en: {
      title: 'tab used for indentation',
      why: 'YAML only has spaces for indentation; how wide a tab is differs by program.',
      fix: 'Put spaces in its place.',
    },
  },
  'non-standard-line-end': {
    nl: {
      title: 'regel die op CR alleen eindigt',
      why: 'Volgens YAML eindigt daar een regel; veel programma’s zien het niet en lezen het hele bestand als één regel.',
      fix: 'Sla het bestand op met regels die eindigen op LF.',
    },
    en: {
      title: 'line that ends in CR alone',
      why: 'A line ends there by YAML; many programs do not see it, and read the whole file as one line.',
      fix: 'Save the file with lines that end in LF.',
    },
  },
  'hidden-character': {
    nl: {
      title: 'teken dat niet te zien is',
      why: 'Zulke tekens laten een tekst iets anders lijken dan er staat, of sturen het scherm aan waarop hij wordt getoond.',
      fix: 'Haal het teken weg.',
    },
    en: {
      title: 'character that does not show',
      why: 'Such characters make a text look like another one, or steer the screen that it is shown on.',
      fix: 'Take the character out.',
    },
  },
  'line-break': {
    nl: {
      title: 'regeleinde in een waarde',
      why: 'Een waarde is één regel: in een tabel, een agenda of het log van een ander programma breekt zij anders af.',
      fix: 'Schrijf de waarde op één regel, of met `>-` over meer regels.',
    },
    en: {
      title: 'line break in a value',
      why: 'A value is one line: in a table, a calendar or the log of another program it breaks off otherwise.',
      fix: 'Write the value on one line, or with `>-` on several.',
    },
  },
  'non-standard-space': {
    nl: {
      title: 'afwijkende spatie',
      why: 'Een harde spatie uit een tekstverwerker ziet eruit als een spatie, maar YAML neemt haar voor een letter.',
      fix: 'Zet er een gewone spatie voor in de plaats.',
    },
    en: {
      title: 'non-standard space',
      why: 'A hard space from a word processor looks like a space, but YAML takes it for a letter.',
      fix: 'Put an ordinary space in its place.',
    },
  },
  'wrong-indentation': {
    nl: {
      title: 'verkeerde inspringing',
      why: 'Aan de inspringing ziet YAML waar iets onder hoort; een spatie te veel hangt het ergens anders aan.',
      fix: 'Zet de regel recht onder die van dezelfde soort.',
    },
    en: {
      title: 'wrong indentation',
      why: 'By the indentation YAML sees what something belongs to; one space too many hangs it elsewhere.',
      fix: 'Put the line straight under those of the same kind.',
    },
  },
  'missing-colon': {
    nl: {
      title: 'dubbele punt vergeten',
      why: 'Zonder dubbele punt is de sleutel gewone tekst, die bij de regel ervoor gaat horen.',
      fix: 'Zet een dubbele punt en een spatie achter de sleutel.',
    },
    en: {
      title: 'colon forgotten',
      why: 'Without a colon the key is plain text, which then belongs to the line before.',
      fix: 'Put a colon and a space behind the key.',
    },
  },
  'missing-space': {
    nl: {
      title: 'spatie vergeten',
      why: 'Zonder spatie achter de dubbele punt of het streepje is het geheel één woord.',
      fix: 'Zet er een spatie achter.',
    },
    en: {
      title: 'space forgotten',
      why: 'Without a space behind the colon or the dash, all of it is one word.',
      fix: 'Put a space behind it.',
    },
  },
  'two-keys-on-one-line': {
    nl: {
      title: 'twee sleutels op één regel',
      why: 'Wat achter een waarde op dezelfde regel staat, hoort voor YAML bij die waarde.',
      fix: 'Begin voor de tweede een nieuwe regel.',
    },
    en: {
      title: 'two keys on one line',
      why: 'What stands behind a value on the same line belongs to that value for YAML.',
      fix: 'Start a new line before the second.',
    },
  },
  'missing-comma': {
    nl: {
      title: 'komma vergeten',
      why: 'Tussen accolades en haken scheidt alleen een komma het een van het ander.',
      fix: 'Zet er een komma tussen.',
    },
    en: {
      title: 'comma forgotten',
      why: 'Between braces and brackets only a comma parts one thing from the next.',
      fix: 'Put a comma between them.',
    },
  },
  'missing-dash': {
    nl: {
      title: 'streepje vergeten',
      why: 'In een lijst begint elk ding met een streepje; zonder hoort het nergens bij.',
      fix: 'Zet er een streepje en een spatie voor.',
    },
    en: {
      title: 'dash forgotten',
      why: 'In a list each thing begins with a dash; without one it belongs nowhere.',
      fix: 'Put a dash and a space in front of it.',
    },
  },
} as const satisfies Record<string, InEach<{ title: string; why: string; fix: string }>>;
