import type { Text } from './language.js';

const units = {
  regions: { one: { nl: 'regio', en: 'region' }, more: { nl: 'regio’s', en: 'regions' } },
  domains: { one: { nl: 'inkoopspoor', en: 'track' }, more: { nl: 'inkoopsporen', en: 'tracks' } },
  contracts: { one: { nl: 'overeenkomst', en: 'contract' }, more: { nl: 'overeenkomsten', en: 'contracts' } },
} as const;

export const statsText = {
  columns: {
    value: { nl: 'Waarde', en: 'Value' },
    count: { nl: 'Aantal', en: 'Count' },
    share: { nl: 'Deel', en: 'Share' },
    bar: { nl: '', en: '' },
  },
  byRegion: { nl: 'Per regio: --by region.', en: 'By region: --by region.' },
  headings: {
    regions: { nl: 'Regio’s', en: 'Regions' },
    domains: { nl: 'Terreinen van de inkoopsporen', en: 'Fields of care of the tracks' },
    contracts: {
      nl: 'Alle overeenkomsten, ook vorige en plannen',
      en: 'All contracts, previous ones and plans included',
    },
    funding: { nl: 'Bekostiging', en: 'Funding' },
    instrument: { nl: 'Inkoopvorm', en: 'Instrument' },
    procedure: { nl: 'Procedure', en: 'Procedure' },
    'sas-option': { nl: 'SAS-optie', en: 'SAS option' },
    term: { nl: 'Looptijd in jaren', en: 'Term in years' },
    values: { nl: 'Waarden in de data', en: 'Values in the data' },
  },
  /** In the order in which they are told: first those of which each region or contract has one. */
  facts: {
    'several-years': { nl: 'stukken uit meer dan één jaar', en: 'papers of more than one year' },
    'one-year': { nl: 'stukken uit één jaar', en: 'papers of one year' },
    'length-or-end': {
      nl: 'lengte of einde bekend, zo nodig met grenzen',
      en: 'length or end known, if need be between bounds',
    },
    'no-length-or-end': { nl: 'lengte en einde niet bekend', en: 'length and end not known' },
    'may-run': { nl: 'kan op de peildatum nog lopen', en: 'may still run on the day' },
    happened: {
      nl: 'een bron meldt hoe het verder ging (zoals verlengd, beëindigd of niet gegund)',
      en: 'a source tells how it went on (such as extended, ended or not awarded)',
    },
    postponed: { nl: 'een bron meldt dat het is uitgesteld', en: 'a source tells that it was postponed' },
  },
  /** `93 contracts`; regions and tracks where those are counted. */
  units: (subject: string, count: number): Text => {
    const { one, more } = units[subject === 'regions' || subject === 'domains' ? subject : 'contracts'];
    const { nl, en } = count === 1 ? one : more;
    return { nl: `${count} ${nl}`, en: `${count} ${en}` };
  },
  nothing: { nl: 'niet ingevuld', en: 'not filled in' },
  known: { nl: 'bekend', en: 'known' },
  explained: {
    nl: 'Telling: reguliere overeenkomsten per segment, of per inkoopspoor zonder segmenten; een segment met delen telt in die delen. Een overeenkomst kan op meer dan één manier worden bekostigd; dan is de som hoger dan 100%.',
    en: 'Counted: regular contracts by segment, or by track without segments; a segment with parts is counted in those. A contract may be funded in more than one way; the sum is then more than 100%.',
  },
} as const;

/** `6`, `6, 5 of them uncertain`. */
export function countedText(count: number, doubted: number): Text {
  if (doubted === 0) return { nl: `${count}`, en: `${count}` };
  if (doubted === count) return { nl: `${count}, alle onzeker`, en: `${count}, all uncertain` };
  return { nl: `${count}, waarvan ${doubted} onzeker`, en: `${count}, ${doubted} of them uncertain` };
}

/** `33%`; below one per cent as that. */
export function percentText(count: number, of: number): string {
  const percent = Math.round((100 * count) / of);
  return count > 0 && percent === 0 ? '<1%' : `${percent}%`;
}

/** How many cells a bar of all has. */
const whole = 20;

/** A bar as long as the share; what is uncertain of it is grey. */
export function barText(count: number, doubted: number, of: number): string {
  const cells = Math.max(1, Math.round((whole * count) / of));
  const grey = count === 0 ? 0 : Math.round((cells * doubted) / count);
  return `${'█'.repeat(cells - grey)}${'▒'.repeat(grey)}`;
}
