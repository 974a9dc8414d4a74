/** A table of the data package: an answer of the program, with what tells its rows apart and what they refer to. */
export interface TableKeys {
  readonly title: { readonly nl: string; readonly en: string };
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  /** Fields that hold one word of a group of the vocabulary, or a word for what is not known. */
  readonly codes?: Readonly<Record<string, string>>;
  /** What other fields hold, where no schema of an answer says so. */
  readonly types?: Readonly<Record<string, 'date' | 'boolean'>>;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

const toRegion: ForeignKey = { fields: ['region'], table: 'regions', to: ['region'] };
const toTrack: ForeignKey = { fields: ['region', 'track'], table: 'tracks', to: ['region', 'track'] };
const toSegment: ForeignKey = {
  fields: ['region', 'track', 'segment'],
  table: 'segments',
  to: ['region', 'track', 'segment'],
};
const toSource: ForeignKey = { fields: ['source'], table: 'sources', to: ['source'] };
const toContract: ForeignKey = { fields: ['contractPath'], table: 'contracts', to: ['contractPath'] };
const toProvider: ForeignKey = { fields: ['provider'], table: 'providers', to: ['provider'] };

/** Of what is told of a region, one of its tracks or segments, or a contract: what is not named is empty. */
const ofAnything = [toRegion, toTrack, toSegment, toContract, toSource];

/** Every table, those that others refer to first. A contract is known by its path, `region/track[/segment]/contract`. */
export const packageTables = {
  sources: { title: { nl: 'bronnen', en: 'sources' }, primaryKey: ['source'] },
  municipalities: {
    title: { nl: 'gemeenten', en: 'municipalities' },
    primaryKey: ['municipality'],
    types: { validFrom: 'date', validUntil: 'date' },
  },
  vocabulary: { title: { nl: 'vaste termen', en: 'fixed terms' }, primaryKey: ['group', 'term'] },
  providers: { title: { nl: 'aanbieders', en: 'providers' }, primaryKey: ['provider'] },
  regions: { title: { nl: 'regio’s', en: 'regions' }, primaryKey: ['region'], codes: { kind: 'region-kind' } },
  tracks: { title: { nl: 'inkoopsporen', en: 'tracks' }, primaryKey: ['region', 'track'], foreignKeys: [toRegion] },
  editions: {
    title: { nl: 'welke bron over welk inkoopspoor', en: 'which source on which track' },
    primaryKey: ['region', 'track', 'source'],
    foreignKeys: [toTrack, toSource],
    types: { datesFrom: 'date', countsFrom: 'date', ofTrackAlone: 'boolean' },
  },
  segments: {
    title: { nl: 'segmenten', en: 'segments' },
    primaryKey: ['region', 'track', 'segment'],
    foreignKeys: [toTrack],
  },
  contracts: {
    title: { nl: 'overeenkomsten', en: 'contracts' },
    primaryKey: ['contractPath'],
    foreignKeys: [toTrack, toSegment, toSource],
    codes: { kind: 'contract-kind', stage: 'stage' },
  },
  periods: {
    title: { nl: 'perioden', en: 'periods' },
    foreignKeys: [toContract, toSource],
    codes: { kind: 'contract-kind' },
  },
  options: {
    title: { nl: 'opties', en: 'options' },
    foreignKeys: [toContract, toSource],
    codes: { decidedBy: 'party' },
  },
  funding: { title: { nl: 'bekostiging', en: 'funding' }, foreignKeys: ofAnything },
  procurement: { title: { nl: 'inkoopvorm en procedure', en: 'procurement' }, foreignKeys: ofAnything },
  milestones: { title: { nl: 'planning', en: 'milestones' }, foreignKeys: [toRegion, toTrack, toSource] },
  events: { title: { nl: 'gebeurtenissen', en: 'events' }, foreignKeys: ofAnything },
  awards: {
    title: { nl: 'gunningen', en: 'awards' },
    foreignKeys: [toContract, toProvider, toSource],
    codes: { form: 'form' },
  },
  decisions: {
    title: { nl: 'besluiten', en: 'decisions' },
    foreignKeys: [toRegion, toTrack, toSource],
    codes: { kind: 'decision', body: 'body' },
  },
  budgets: {
    title: { nl: 'budgetten', en: 'budgets' },
    foreignKeys: [toRegion, toTrack, toSegment, toSource],
    codes: { role: 'budget-role', basis: 'budget-basis', unit: 'unit' },
  },
  points: {
    title: { nl: 'punten', en: 'points' },
    foreignKeys: [toRegion, toTrack, toSegment, toSource],
    codes: { theme: 'theme', kind: 'point' },
  },
  unknowns: { title: { nl: 'wat niet bekend is', en: 'what is not known' }, foreignKeys: ofAnything },
  doubts: { title: { nl: 'twijfels', en: 'doubts' }, foreignKeys: ofAnything },
  citations: { title: { nl: 'aanhalingen', en: 'citations' }, foreignKeys: [toRegion, toSource] },
} as const satisfies Readonly<Record<string, TableKeys>>;

export type PackageTable = keyof typeof packageTables;
