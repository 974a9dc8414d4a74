import { aspectText } from './compare.js';
import { counted } from './counted.js';
import type { Text } from './language.js';
import { proseDay } from './prose-day.js';

/** What may follow otherwise for a contract, by the id that records have. */
export const followsText = {
  contract: { nl: 'overeenkomst', en: 'contract' },
  stage: { nl: 'fase', en: 'stage' },
  instrument: aspectText.instrument,
  procedure: aspectText.procedure,
  'sas-option': aspectText['sas-option'],
  funding: aspectText.funding,
  'first-day': aspectText['first-day'],
  postponed: aspectText.postponed,
  'initial-end': { nl: 'einde initiële looptijd', en: 'end of initial term' },
  options: aspectText.options,
  'agreed-until': { nl: 'afgesproken tot en met', en: 'agreed until' },
  'latest-end': aspectText['latest-end'],
  state: { nl: 'status op de peildatum', en: 'state' },
  award: aspectText.award,
} as const satisfies Record<string, Text>;

export type Follows = keyof typeof followsText;

/** What each kind of thing is called where it came or went as a whole; other mappings by the key under which they stand. */
export const wholeNames: Readonly<Record<string, Text>> = {
  region: { nl: 'regio', en: 'region' },
  track: { nl: 'inkoopspoor', en: 'track' },
  edition: { nl: 'versie volgens deze bron', en: 'what this source says' },
  segment: { nl: 'segment', en: 'segment' },
  contract: { nl: 'overeenkomst', en: 'contract' },
};

/** How many of what a whole holds. */
export const countedText: Readonly<Record<string, (count: number) => Text>> = {
  track: (count) => counted(count, ['inkoopspoor', 'inkoopsporen'], ['track', 'tracks']),
  edition: (count) => counted(count, ['bron', 'bronnen'], ['source', 'sources']),
  segment: (count) => counted(count, ['segment', 'segmenten'], ['segment', 'segments']),
  contract: (count) => counted(count, ['overeenkomst', 'overeenkomsten'], ['contract', 'contracts']),
  value: (count) => counted(count, ['waarde', 'waarden'], ['value', 'values']),
};

export interface Counts {
  readonly follows: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly cited: number;
  readonly doubted: number;
}

export const diffText = {
  columns: {
    part: { nl: 'Onderdeel', en: 'Part' },
    follows: { nl: 'Wat volgt', en: 'What follows' },
    was: { nl: 'Was', en: 'Was' },
    is: { nl: 'Is', en: 'Is' },
  },
  /** What a record tells of. */
  whats: {
    follows: { nl: 'wat volgt', en: 'what follows' },
    value: { nl: 'waarde', en: 'value' },
    whole: { nl: 'onderdeel', en: 'part' },
    list: { nl: 'lijst of kaart', en: 'list or card' },
  },
  /** A key with the block it stands in, once where both are called alike: the model of funding is called funding, too. */
  within: (block: Text, own: Text): Text => ({
    nl: nameWithin(block.nl, own.nl),
    en: nameWithin(block.en, own.en),
  }),
  workTree: { nl: 'de werkmap', en: 'the work tree' },
  ancestor: (one: string, other: string): Text => ({
    nl: `de gemeenschappelijke voorouder van ${one} en ${other}`,
    en: `the common ancestor of ${one} and ${other}`,
  }),
  itself: { nl: 'de regio zelf', en: 'the region itself' },
  lists: { nl: 'Lijsten en kaarten', en: 'Lists and cards' },
  nothing: { nl: '–', en: '–' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  changed: (was: Text, is: Text): Text => ({ nl: `${was.nl} → ${is.nl}`, en: `${was.en} → ${is.en}` }),
  listChanged: (gone: Text, come: Text): Text => ({
    nl: [come.nl && `+ ${come.nl}`, gone.nl && `− ${gone.nl}`].filter(Boolean).join('; '),
    en: [come.en && `+ ${come.en}`, gone.en && `− ${gone.en}`].filter(Boolean).join('; '),
  }),
  added: { nl: '(toegevoegd)', en: '(added)' },
  removed: { nl: '(vervallen)', en: '(removed)' },
  cited: (was: Text, is: Text): Text => ({
    nl: `alleen de aanhaling: ${was.nl} → ${is.nl}`,
    en: `only the citation: ${was.en} → ${is.en}`,
  }),
  doubted: (doubt: Text): Text => ({ nl: `alleen de twijfel: ${doubt.nl}`, en: `only the doubt: ${doubt.en}` }),
  alsoDoubted: (doubt: Text): Text => ({ nl: `twijfel: ${doubt.nl}`, en: `doubt: ${doubt.en}` }),
  perhaps: (instead: readonly Text[]): Text => ({
    nl: instead.length === 0 ? '' : `misschien ${instead.map(({ nl }) => nl).join(' of ')}`,
    en: instead.length === 0 ? '' : `perhaps ${instead.map(({ en }) => en).join(' or ')}`,
  }),
  noDoubt: { nl: 'weg', en: 'gone' },
  notProven: { nl: '(niet bewezen)', en: '(not proven)' },
  uncited: { nl: 'geen', en: 'none' },
  renamed: (was: string, is: string): Text => ({
    nl: `heet nu ${is}, eerst ${was}`,
    en: `is now called ${is}, before ${was}`,
  }),
  moved: (was: string | undefined, is: string | undefined): Text => ({
    nl:
      is === undefined
        ? `geen deel meer van ${was}`
        : `nu deel van ${is}${was === undefined ? '' : `, eerst van ${was}`}`,
    en:
      is === undefined
        ? `no longer part of ${was}`
        : `now part of ${is}${was === undefined ? '' : `, before of ${was}`}`,
  }),
  citedAlike: (count: number, names: readonly Text[]): Text => ({
    nl: `alleen de aanhaling van ${count} waarden: ${someOf(names.map(({ nl }) => nl))}`,
    en: `only the citation of ${count} values: ${someOf(names.map(({ en }) => en))}`,
  }),
  andMore: (count: number): Text => {
    const { nl, en } = counted(count, ['waarde', 'waarden'], ['value', 'values']);
    return { nl: `en nog ${nl}`, en: `and ${en.replace(' ', ' more ')}` };
  },
  counts: ({ follows, added, removed, changed, cited, doubted }: Counts): Text[] => {
    const told: (Text | false)[] = [
      follows > 0 && counted(follows, ['gevolg', 'gevolgen'], ['consequence', 'consequences']),
      changed > 0 && { nl: `${changed} veranderd`, en: `${changed} changed` },
      added > 0 && { nl: `${added} toegevoegd`, en: `${added} added` },
      removed > 0 && { nl: `${removed} vervallen`, en: `${removed} removed` },
      cited > 0 && { nl: `${cited} alleen anders aangehaald`, en: `${cited} with only the citation changed` },
      doubted > 0 && { nl: `${doubted} alleen anders betwijfeld`, en: `${doubted} with only the doubt changed` },
    ];
    return told.filter((one) => one !== false);
  },
  compared: (was: Text, is: Text, asOf: string): Text => ({
    nl: `Vergeleken: ${was.nl} met ${is.nl}; wat volgt is gezien vanaf ${proseDay(asOf).nl}. Tussen haken: regels van de bron, met wat daar gedrukt staat. Niet bewezen: dat de waarde daar staat, moet een lezer nagaan.`,
    en: `Compared: ${was.en} with ${is.en}; what follows is seen from ${proseDay(asOf).en}. In brackets: lines of the source, with what is printed there. Not proven: whether it says the value is for a reader to check.`,
  }),
  same: (was: Text, is: Text): Text => ({
    nl: `Aan de betekenis is niets veranderd: ${was.nl} en ${is.nl} zeggen hetzelfde.`,
    en: `Nothing changed in meaning: ${was.en} and ${is.en} say the same.`,
  }),
  sameAsFar: (was: Text, is: Text): Text => ({
    nl: `Voor zover te lezen is aan de betekenis niets veranderd tussen ${was.nl} en ${is.nl}.`,
    en: `As far as can be read, nothing changed in meaning between ${was.en} and ${is.en}.`,
  }),
  alsoInLists: (count: number): Text => ({
    nl: `Ook veranderd, in lijsten en kaarten: ${count}. Zonder --region en --track is het te zien.`,
    en: `Also changed, in lists and cards: ${count}. Without --region and --track it is shown.`,
  }),
  noDataset: (side: Text): Text => ({
    nl: `In ${side.nl} is er nog geen dataset op deze plaats.`,
    en: `In ${side.en} there is no dataset in this place yet.`,
  }),
  unread: (side: Text, files: readonly string[]): Text => ({
    nl: `Niet vergeleken, want in ${side.nl} niet te lezen: ${files.join(', ')}.`,
    en: `Not compared, because it cannot be read in ${side.en}: ${files.join(', ')}.`,
  }),
  rangeAndMore: (range: string): Text => ({
    nl: `\`${range}\` noemt al twee revisies; laat de andere weg.`,
    en: `\`${range}\` names two revisions already; leave out the other one.`,
  }),
} as const;

function nameWithin(block: string, own: string): string {
  if (block === '') return own;
  return block === own || block.startsWith(`${own} (`) ? block : `${block} › ${own}`;
}

function someOf(names: readonly string[]): string {
  return names.length > 6 ? `${names.slice(0, 6).join(', ')}, …` : names.join(', ');
}
