import type { Text } from './language.js';

export const statsText = {
  columns: { value: { nl: 'Waarde', en: 'Value' }, all: { nl: 'Alle', en: 'All' } },
  headings: {
    funding: { nl: 'Bekostiging', en: 'Funding' },
    instrument: { nl: 'Inkoopvorm', en: 'Instrument' },
    procedure: { nl: 'Procedure', en: 'Procedure' },
    'sas-option': { nl: 'SAS-optie', en: 'SAS option' },
    term: { nl: 'Looptijd in jaren', en: 'Term in years' },
    values: { nl: 'Waarden in de data', en: 'Values in the data' },
  },
  units: (count: number): Text => ({
    nl: `${count} ${count === 1 ? 'eenheid' : 'eenheden'}`,
    en: `${count} ${count === 1 ? 'unit' : 'units'}`,
  }),
  nothing: { nl: 'niets gezegd', en: 'nothing said' },
  known: { nl: 'bekend', en: 'known' },
  explained: {
    nl: 'Een eenheid is een gewone overeenkomst zoals zij voor één segment geldt, of voor een inkoopspoor zonder segmenten. Een eenheid kan op meer dan één manier bekostigd worden; dan tellen de delen op tot meer dan 100%.',
    en: 'A unit is a regular contract as it holds for one segment, or for a track without segments. A unit may be funded in more than one way; then the shares add up to more than 100%.',
  },
} as const;

/** `6 (33%)`, `6 (33%), 5 of them doubted`; `–` for none. */
export function shareText(count: number, doubted: number, of: number): Text {
  if (count === 0) return { nl: '–', en: '–' };
  const share = `${count} (${Math.round((100 * count) / of)}%)`;
  if (doubted === 0) return { nl: share, en: share };
  return { nl: `${share}, waarvan ${doubted} onzeker`, en: `${share}, ${doubted} of them uncertain` };
}
