import type { Day } from '../calendar/day.js';
import { parseStretch } from '../calendar/stretch.js';
import { isOpen, openFor } from '../calendar/window.js';
import type { Located } from '../source/located.js';
import type { Path } from '../source/yaml-file.js';
import type { Text } from '../text/language.js';
import type { Settings } from '../text/settings.js';
import type { CouncilTerms } from './council-terms.js';
import type { Entry } from './entry.js';
import { wholeDoubts } from './whole-doubts.js';

/** What a card in `seeds/` tells of one document. */
export interface Card extends Entry<'card'> {
  readonly id: string;
  readonly medium: 'text' | 'pdf' | 'web';
  readonly title: string;
  /** What it is called in a sentence. */
  readonly short?: string;
  readonly issuer: string;
  /** A day or a part of one: `2021-05-18`, `2021`. */
  readonly date: string | number;
  readonly references?: readonly string[];
  readonly url?: string;
  /** Whether all of it was read; an excerpt where only a part was at hand. The whole where left out. */
  readonly read?: 'whole' | 'excerpt';
  /** Who speaks; the buyer where left out. */
  readonly by?: 'buyer' | 'winner' | 'press' | 'party' | 'court' | 'other';
  /** The day on which a web page was read. */
  readonly seen?: string;
  /** A stored copy was read: the page itself may have moved. */
  readonly copy?: true;
  readonly archived?: string;
  readonly pages?: number;
  readonly file?: string;
  readonly sha256?: string;
  readonly lines?: number;
}

/** A card with the days from which its document can date. */
export interface DatedCard extends Located<Card> {
  /** The first and the last of them; missing where its date bounds nothing. */
  readonly dates: { readonly earliest: Day; readonly latest: Day } | undefined;
}

/** From which whole day up to which, both included, a code holds; always where neither is given. */
export interface Validity {
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** One coded value: what it is called, what it means, what else it is called. */
export interface Term extends Validity {
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly aliases?: readonly string[];
  /** Its codes in other standards, by the list in which each stands. */
  readonly codes?: Readonly<Record<string, string | readonly string[]>>;
  readonly source?: string;
}

export interface Vocabulary {
  readonly groups: Readonly<Record<string, readonly Term[]>>;
}

/** A code list of another standard. */
export interface CodeList {
  /** The standard, and what it calls the list. */
  readonly of: string;
  readonly title: string;
  /** Where it was read, and which version. */
  readonly source: string;
  readonly version: string;
  readonly codes: readonly string[];
}

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface Municipality extends Validity {
  readonly code: string;
  readonly name: string;
  /** What else papers and people call it. */
  readonly aliases: readonly string[];
  /** Missing where it is no more. */
  readonly youthRegion?: string;
  /** What else people call its youth region, and larger areas in which that lies. */
  readonly areas: readonly string[];
  /** The municipalities that came in its place. */
  readonly into?: readonly string[];
}

/** What one source says, of one track or of several. */
export interface SourceEdition {
  readonly source: string;
  /** The day from which it counts: the last one its source can date from. Missing where there is no such card. */
  readonly countsFrom: Day | undefined;
  /** The first day its source can date from: what it tells as present held at least then. */
  readonly datesFrom: Day | undefined;
  /** Whether only a part of its source was read. */
  readonly isExcerpt: boolean;
}

/** What one source says about one track. */
export interface Edition extends SourceEdition {
  readonly track: Track;
  readonly entry: Located<Entry<'edition'>>;
}

/** What one source says of several tracks at once: it stands here once, and they look it up. */
export interface RegionEdition extends SourceEdition {
  /** Of which tracks: all of the region where the file names none. */
  readonly tracks: readonly Track[];
  readonly entry: Located<Entry<'regionEdition'>>;
}

export interface Track {
  readonly id: string;
  readonly name: string;
  /** The fields of care by which tracks of regions are matched; where none is told, its id. */
  readonly domains: readonly string[];
  readonly region: Region;
  readonly entry: Located<Entry<'track'>>;
  /** Oldest first. */
  readonly editions: readonly Edition[];
}

export interface Region {
  readonly id: string;
  readonly name: string;
  /** For tables: the name itself where it has no shorter one. */
  readonly short: string;
  readonly entry: Located<Entry<'region'>>;
  /** Oldest first. */
  readonly editions: readonly RegionEdition[];
  readonly tracks: readonly Track[];
  /** The edition within which a place of its file stands; `undefined` above the editions. */
  readonly editionAt: (path: Path) => Edition | RegionEdition | undefined;
}

/** All the data that passed the shape gate. A list that is missing did not pass: nothing can be held against it. */
export interface Dataset {
  readonly regions: readonly Region[];
  readonly cards: ReadonlyMap<string, DatedCard>;
  /** The cards that there are, whether or not they could be read. */
  readonly cardIds: ReadonlySet<string>;
  readonly vocabulary: Vocabulary | undefined;
  readonly providers: ReadonlyMap<string, Located<Provider>> | undefined;
  /** By CBS code; those that are no more, too. */
  readonly municipalities: ReadonlyMap<string, Municipality> | undefined;
  readonly councilTerms: CouncilTerms | undefined;
  /** The code lists of other standards that the program knows, by their names in `codes`. */
  readonly codeLists: ReadonlyMap<string, CodeList>;
  /** What `inkoop.yaml` says; missing where there is none. */
  readonly settings: Located<Settings> | undefined;
  /** The lists beside the regions as they stand in their files, of which those above are made. */
  readonly lists: readonly Located<unknown>[];
}

/** A card with what its date says. */
export function dated(card: Located<Card>): DatedCard {
  const { earliest, latest } = parseStretch(String(card.value.date)) ?? openFor('missing');
  const value = { ...card.value, ...wholeDoubts(card.value) };
  return { ...card, value, dates: isOpen(earliest) || isOpen(latest) ? undefined : { earliest, latest } };
}
