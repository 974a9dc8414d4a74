import type { CommandText } from './command-text.js';

/** What shows the data. */
export const lookCommands = {
  timeline: {
    group: 'look',
    summary: {
      nl: 'wanneer overeenkomsten en hun opties ingaan en eindigen',
      en: 'when contracts and their options start and end',
    },
    example: {
      line: 'inkoop timeline --region rotterdam',
      text: { nl: 'de looptijden van één regio', en: 'the terms of one region' },
    },
  },
  deadlines: {
    group: 'look',
    summary: {
      nl: 'wie wat wanneer uiterlijk moet beslissen of aanbesteden',
      en: 'who must decide or tender what by when',
    },
    example: {
      line: 'inkoop deadlines',
      text: { nl: 'alle beslissingen, de eerste bovenaan', en: 'all decisions, soonest first' },
    },
  },
  why: {
    group: 'look',
    takes: ['[period]'],
    summary: {
      nl: 'waar een datum vandaan komt: waarden, regels en bronnen',
      en: 'where a date comes from: values, rules and sources',
    },
    example: {
      line: 'inkoop why bar/wijkteams/wijkteams-new/option-2',
      text: { nl: 'waarom een optie geen dag heeft', en: 'why an option has no day' },
    },
  },
  cite: {
    group: 'look',
    takes: ['[place]', '[value]'],
    summary: {
      nl: 'haal aan zoals in een raadsstuk: titel, dag, plaats, citaat, link',
      en: 'cite as for a council paper: title, day, place, quote, link',
    },
    example: {
      line: 'inkoop cite bar/wijkteams firstDay',
      text: { nl: 'waar staat de eerste dag, en hoe haal ik dat aan', en: 'where the first day stands, to be cited' },
    },
  },
  compare: {
    group: 'look',
    takes: ['[region...]'],
    summary: { nl: 'regio’s naast elkaar, of één regio door de tijd', en: 'regions side by side, or one over time' },
    example: {
      line: 'inkoop compare rotterdam bar --track wijkteams',
      text: { nl: 'twee regio’s naast elkaar', en: 'two regions side by side' },
    },
  },
  show: {
    group: 'look',
    takes: ['[region[/track[/segment]]]'],
    summary: {
      nl: 'alles wat van een regio, inkoopspoor of segment bekend is',
      en: 'everything known of a region, a track or a segment',
    },
    example: {
      line: 'inkoop show haarlem',
      text: { nl: 'de regio van een gemeente', en: 'the region of a municipality' },
    },
  },
  find: {
    group: 'look',
    takes: ['[words...]'],
    summary: {
      nl: 'zoek in wat uit de stukken is overgenomen',
      en: 'search what was taken from the papers',
    },
    example: { line: 'inkoop find wachttijd', text: { nl: 'waar een woord staat', en: 'where a word stands' } },
  },
  list: {
    group: 'look',
    takes: ['[what]', '[group]'],
    summary: {
      nl: 'regio’s, overeenkomsten, aanbieders, wat niet bekend is',
      en: 'lists: regions, contracts, providers, what is not known',
    },
    example: {
      line: 'inkoop list',
      text: { nl: 'de regio’s met hun gemeenten', en: 'the regions with their municipalities' },
    },
  },
  report: {
    group: 'look',
    summary: {
      nl: 'alles als webpagina’s, om te delen',
      en: 'everything as web pages, to share',
    },
    example: {
      line: 'inkoop report --out pagina',
      text: { nl: 'open daarna pagina/index.html', en: 'then open pagina/index.html' },
    },
  },
} as const satisfies Record<string, CommandText>;
