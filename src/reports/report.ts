import type { OpenQuestion } from '../domain/answers/unanswered.js';
import type { Reference } from '../domain/citing/citation.js';
import type { RecordedContradiction } from '../domain/contradictions.js';
import type { PerhapsKnown } from '../domain/perhaps-known.js';
import type { ApartReason } from '../text/apart.js';
import type { Text } from '../text/language.js';
import type { Calendar } from './calendar/calendar.js';
import type { BibliographyItem } from './cite/bibliography-item.js';
import type { ComparedAspect } from './compare/likeness.js';
import type { Picture } from './picture/picture.js';

/** An answer as plain data: the same facts once for machines and once for people. Formats know nothing else. */
export interface Report {
  readonly command: string;
  /** Of the shape as JSON: it grows when a reader of the old one would be misled; 1 where left out. */
  readonly version?: number;
  /** The day from which was looked, where that matters. */
  readonly asOf?: string;
  /** The sources on what was asked for that may date from that day already, and do not count yet. */
  readonly perhapsKnown?: readonly PerhapsKnown[];
  /** What no source tells of the contracts that were asked for. */
  readonly unanswered?: readonly UnansweredHere[];
  /** Whether there was anything to answer about, where an answer without records is an answer too. */
  readonly hasMatched?: boolean;
  /** The names of the fields, in order: JSON keys and CSV columns. */
  readonly fields: readonly string[];
  /** Forms for people do without: where there are many, they are made when they are asked for. */
  readonly records: readonly Record<string, Datum>[];
  /** The records with all their fields, where somebody asked for some of these; made when they are asked for. */
  readonly whole?: () => Report['records'];
  /** The contradictions between papers about what it shows; missing of an answer that shows nothing that they can be about. */
  readonly contradictions?: readonly RecordedContradiction[] | undefined;
  /** The headings of the columns of every section. */
  readonly columns: readonly Text[];
  readonly sections: readonly Section[];
  /** Sentences for people, below everything. */
  readonly remarks: readonly Text[];
  /** The papers that it cites, for the forms in which literature is kept; made when they are asked for. */
  readonly bibliography?: () => readonly BibliographyItem[];
  /** What the answer leaves out, and what may belong to it; in every form. */
  readonly beside?: Beside;
  /** The papers that the records name, for whoever has nothing but the report. */
  readonly sources?: readonly Source[];
  /** Its days for an agenda; made when they are asked for. */
  readonly calendar?: () => Calendar;
  /** The same as a picture, for the forms that draw one; made when it is asked for. */
  readonly picture?: () => Picture;
  /** What sides say on each question in values that tell whether two of them are alike; made when it is asked for. */
  readonly comparable?: () => readonly ComparedAspect[];
  /** What a feed needs beside the sections, each of which is an entry of it. */
  readonly feed?: Feed;
  /** The records for readers who want values; made when it is asked for. */
  readonly readable?: () => Readable;
  /** The records as a list, for whoever names columns or an order; made when it is asked for. */
  readonly listed?: (view: ListView) => ListedRecords | UnknownColumn;
}

/** How a list is wanted. */
export interface ListView {
  /** Columns by name or heading; the usual ones where there are none. */
  readonly columns: readonly string[];
  /** The column to sort by, with `-` in front from the end. */
  readonly sort: string | undefined;
}

/** Records in the columns and the order that somebody asked for. */
export interface ListedRecords extends Required<Pick<Report, 'fields' | 'columns' | 'records' | 'readable'>> {
  /** The same for people. */
  readonly groups: readonly { readonly rows: readonly (readonly Text[])[] }[];
}

/** A word for a column where there is none; `known` are the fields, `names` all that a column may be called. */
export interface UnknownColumn {
  readonly what: 'column';
  readonly word: string;
  readonly known: readonly string[];
  readonly names: readonly string[];
}

/** A report with some parts of it replaced or added. What is a getter stays one: what nobody asks for is not made. */
export function reportWith<Some extends Partial<Report>, More extends Partial<Report>>(
  report: Some,
  parts: More,
): Some & More {
  const both = { ...Object.getOwnPropertyDescriptors(report), ...Object.getOwnPropertyDescriptors(parts) };
  return Object.defineProperties({}, both) as Some & More;
}

/** Sections as the entries of a feed. */
export interface Feed {
  /** The moment of the newer of the two states that are compared, in UTC. */
  readonly updated: string;
  /** Of each section what tells it from all others, and is the same as long as it tells the same changes. */
  readonly entries: readonly { readonly key: string; readonly region: string | undefined }[];
}

/** Rows of values for readers: what is a code in words, and behind it the code. */
export interface Readable {
  readonly headings: readonly Text[];
  readonly rows: readonly (readonly Datum[])[];
  /** Where each row stands, as a note; empty where no source is told. */
  readonly notes?: readonly string[];
}

/** What stands beside an answer: by its path, with the reason. */
export interface Apart {
  /** A contract, or a period of one, as it is called on the command line. */
  readonly what: string;
  readonly reason: ApartReason;
}

/** What no source tells of a contract. */
export interface UnansweredHere {
  /** The path of the contract. */
  readonly contract: string;
  readonly asked: OpenQuestion;
  /** The segments of it of which a source does tell it. */
  readonly toldOf: readonly string[];
}

/** What is not in an answer. */
export interface Beside {
  /** What surely does not belong to what was asked. */
  readonly leftOut: readonly Apart[];
  /** What may belong to it: too little is known to tell. */
  readonly cannotTell?: readonly Apart[];
}

/** A value for programs: the same in every language, but for a label, which is in words. */
export type Datum = string | number | boolean | null | Text;

/** What a reader wants to know of a paper. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly date: string;
  /** Where it can be found; null where its card does not say. */
  readonly url: string | null;
}

/** What a reader looks for: what is over, must be decided within a year, is open or runs, or is not known. */
export type Tone = 'passed' | 'soon' | 'open' | 'unknown';

/** A row with what sets it apart. */
export interface TonedRow {
  readonly cells: readonly RowCell[];
  readonly tone?: Tone | undefined;
}

/** What a row tells in one column; with the places on which it rests, where they may be opened. */
export interface RowCell extends Text {
  readonly references?: readonly Reference[];
}

/** What opens an address in a cell: the first of the labels that stands there. */
export interface CellLink {
  readonly labels: readonly string[];
  readonly url: string;
}

/** A part of a table with a heading of its own. */
export interface Section {
  readonly heading: Text;
  /** The heading where the name of what it is of stands above it already. */
  readonly within?: Text | undefined;
  /** Whether all that it tells is told of the whole of which this is a part. */
  readonly isOfWhole?: boolean | undefined;
  /** The contract that it is of, where it is of one. */
  readonly contract?: string | undefined;
  readonly details: readonly Text[];
  /** The headings of its own columns, where they are not those of the report. */
  readonly columns?: readonly Text[] | undefined;
  readonly rows: readonly (readonly RowCell[])[];
  /** What of each cell of each row opens an address. */
  readonly links?: readonly (readonly (readonly CellLink[])[])[];
  /** How each row is set apart on a terminal; its words say the same. */
  readonly tones?: readonly (Tone | undefined)[];
  readonly notes: readonly Text[];
  /** What follows from what, in the place of rows. */
  readonly tree?: readonly Branch[];
}

/** One step, with what it rests on below it. */
export interface Branch {
  readonly text: Text;
  /** Further lines of the same step. */
  readonly details: readonly Text[];
  readonly branches: readonly Branch[];
}
