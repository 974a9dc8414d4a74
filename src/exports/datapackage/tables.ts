/** A table of the data package: an answer of the program, with what tells its rows apart and what they refer to. */
export interface TableKeys {
  readonly title: { readonly nl: string; readonly en: string };
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

const toRegion: ForeignKey = { fields: ['region'], table: 'regions', to: ['region'] };
const toTrack: ForeignKey = { fields: ['region', 'track'], table: 'tracks', to: ['region', 'track'] };
const toSource: ForeignKey = { fields: ['source'], table: 'sources', to: ['source'] };
const toContract: ForeignKey = { fields: ['contractPath'], table: 'contracts', to: ['contractPath'] };

/** Every table, those that others refer to first. A contract is known by its path, `region/track[/segment]/contract`. */
export const packageTables = {
  sources: { title: { nl: 'bronnen', en: 'sources' }, primaryKey: ['source'] },
  municipalities: { title: { nl: 'gemeenten', en: 'municipalities' }, primaryKey: ['municipality'] },
  terms: { title: { nl: 'vaste termen', en: 'vocabulary' }, primaryKey: ['group', 'term'] },
  regions: { title: { nl: 'regio’s', en: 'regions' }, primaryKey: ['region'] },
  tracks: { title: { nl: 'inkoopsporen', en: 'tracks' }, primaryKey: ['region', 'track'], foreignKeys: [toRegion] },
  segments: {
    title: { nl: 'segmenten', en: 'segments' },
    primaryKey: ['region', 'track', 'segment'],
    foreignKeys: [toTrack],
  },
  contracts: {
    title: { nl: 'overeenkomsten', en: 'contracts' },
    primaryKey: ['contractPath'],
    foreignKeys: [toTrack, toSource],
  },
  periods: { title: { nl: 'perioden', en: 'periods' }, foreignKeys: [toContract, toSource] },
  options: { title: { nl: 'opties', en: 'options' }, foreignKeys: [toContract, toSource] },
  providers: { title: { nl: 'aanbieders', en: 'providers' }, foreignKeys: [toContract, toSource] },
  decisions: { title: { nl: 'besluiten', en: 'decisions' }, foreignKeys: [toRegion, toSource] },
  budgets: { title: { nl: 'budgetten', en: 'budgets' }, foreignKeys: [toRegion, toSource] },
  points: { title: { nl: 'punten', en: 'points' }, foreignKeys: [toRegion, toSource] },
  unknowns: { title: { nl: 'wat niet bekend is', en: 'what is not known' }, foreignKeys: [toRegion, toSource] },
  citations: { title: { nl: 'aanhalingen', en: 'citations' }, foreignKeys: [toRegion, toSource] },
} as const satisfies Readonly<Record<string, TableKeys>>;

export type PackageTable = keyof typeof packageTables;
