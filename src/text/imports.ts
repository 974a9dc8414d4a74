import type { Text } from './language.js';

export const importsText = {
  /** Why a value of a draft is doubted; it is written into the data. */
  doubts: {
    renewalsCounted: {
      nl: 'BT-36 en BT-537 tellen verlengingen mee; vaak staat er toch de eerste looptijd',
      en: 'BT-36 and BT-537 count renewals in; publishers often give the initial term there',
    },
    unitApart: {
      nl: 'de eenheid staat niet bij het getal maar in een kenmerk van het veld',
      en: 'the unit does not stand by the number but in an attribute of the field',
    },
    codeForUnlimited: {
      nl: 'staat er als code (UNLIMITED)',
      en: 'stands there as a code (UNLIMITED)',
    },
    noneByNumber: {
      nl: 'het veld geeft 0 verlengingen, of zegt dat er geen zijn',
      en: 'the field gives 0 renewals, or says that there are none',
    },
    noticeCancelled: {
      nl: 'de aankondiging is ingetrokken; of de aanbesteding stopt, staat er niet als code',
      en: 'the notice was cancelled; no code says whether the tender is off',
    },
    mostOnly: {
      nl: 'het veld geeft alleen het hoogste of het laagste aantal',
      en: 'the field gives the highest or the lowest number only',
    },
  },
  sameDay: (other: string): Text => ({
    nl: `van dezelfde dag als ${other}; niets zegt welke later is`,
    en: `of the same day as ${other}; nothing says which is the later`,
  }),
  what: {
    nl: 'eforms: aankondigingen (XML); ocds: een release of pakket (JSON)',
    en: 'eforms: notices (XML); ocds: a release or package (JSON)',
  },
  files: {
    nl: 'de bestanden; die van één procedure worden versies van één overeenkomst',
    en: 'the files; those of one procedure become editions of one contract',
  },
  region: {
    nl: 'het id van de nieuwe regio (anders naar de naam van de opdrachtgever)',
    en: 'the id of the new region (else after the name of the buyer)',
  },
  domain: {
    nl: 'het terrein, zoals jeugdhulp',
    en: 'the field of care, such as jeugdhulp',
  },
  report: {
    nl: 'bestand (JSON) voor wat er van elk veld is geworden',
    en: 'file (JSON) for what became of every field',
  },
  needFiles: {
    nl: 'Welk bestand? Bijvoorbeeld `inkoop import eforms aankondiging.xml --domain jeugdhulp`.',
    en: 'Which file? For example `inkoop import eforms notice.xml --domain jeugdhulp`.',
  },
  needDomain: (domains: readonly string[]): Text => ({
    nl: `Welk terrein is dit? Geef het op met --domain: ${domains.join(', ')}.`,
    en: `Which field of care is this? Give it as --domain: ${domains.join(', ')}.`,
  }),
  refused: {
    'not-xml': (file: string, line: number): Text => ({
      nl: `${file}, regel ${line}: dit is geen goede XML.`,
      en: `${file}, line ${line}: this is not well-formed XML.`,
    }),
    'not-json': (file: string): Text => ({
      nl: `${file}: dit is geen JSON-object.`,
      en: `${file}: this is no JSON object.`,
    }),
    doctype: (file: string): Text => ({
      nl: `${file}: een documenttype (DOCTYPE) wordt geweigerd; geen aankondiging heeft er een.`,
      en: `${file}: a document type (DOCTYPE) is refused; no notice has one.`,
    }),
    'too-deep': (file: string): Text => ({
      nl: `${file}: meer dan honderd niveaus diep; dat is geen aankondiging.`,
      en: `${file}: more than a hundred levels deep; that is not a notice.`,
    }),
    'no-notice': (file: string): Text => ({
      nl: `${file}: geen vooraankondiging, aankondiging of gunning van een opdracht, en geen release van OCDS.`,
      en: `${file}: no prior information, contract or award notice, and no release of OCDS.`,
    }),
    'no-contract': (file: string): Text => ({
      nl: `${file}: er staat geen opdracht of perceel in; er is niets over te nemen.`,
      en: `${file}: it tells of no contract and no lot; there is nothing to take over.`,
    }),
    'no-day': (file: string): Text => ({
      nl: `${file}: zonder dag van verzending (BT-05, \`date\`) is niet te zeggen vanaf wanneer dit geldt.`,
      en: `${file}: without the day on which it was sent (BT-05, \`date\`) nobody can tell from when this holds.`,
    }),
    'no-buyer': (file: string): Text => ({
      nl: `${file}: er staat geen opdrachtgever in.`,
      en: `${file}: it names no buyer.`,
    }),
  },
  tally: (carried: number, approximated: number, dropped: number): Text => ({
    nl: `Velden overgenomen: ${carried}; minder precies: ${approximated}; niet overgenomen: ${dropped} (--report FILE noemt ze).`,
    en: `Fields taken over: ${carried}; approximated: ${approximated}; dropped: ${dropped} (--report FILE names them).`,
  }),
  unread: (file: string): Text => ({
    nl: `${file} is niet te lezen als tekst in UTF-8, of is groter dan 5 MB.`,
    en: `${file} cannot be read as text in UTF-8, or is larger than 5 MB.`,
  }),
  next: (region: string): Text => ({
    nl: `Dit is een concept: maak het af naast het stuk. \`inkoop validate\` en \`inkoop timeline --region ${region}\` laten zien wat er staat.`,
    en: `This is a draft: finish it beside the paper. \`inkoop validate\` and \`inkoop timeline --region ${region}\` show what it says.`,
  }),
} as const;
