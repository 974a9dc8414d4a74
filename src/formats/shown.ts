import type { Branch, Report, Section, Tone } from '../reports/report.js';
import type { Language, Text } from '../text/language.js';
import { visible } from '../text/visible.js';

/** What a person sees of a report: in one language, and every hidden character as a mark. */
export interface ShownReport {
  readonly columns: readonly string[];
  readonly sections: readonly ShownSection[];
  readonly remarks: readonly string[];
}

export interface ShownSection {
  readonly heading: string;
  readonly details: readonly string[];
  /** Missing where its columns are those of the report. */
  readonly columns?: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
  /** What of each cell of each row opens an address. */
  readonly links: NonNullable<Section['links']>;
  readonly tones: readonly (Tone | undefined)[];
  readonly notes: readonly string[];
  readonly tree: readonly ShownBranch[];
}

export interface ShownBranch {
  readonly text: string;
  readonly details: readonly string[];
  readonly branches: readonly ShownBranch[];
}

export function shownReport({ columns, sections, remarks }: Report, language: Language): ShownReport {
  return {
    columns: shownTexts(columns, language),
    sections: sections.map((section) => shownSection(section, language)),
    remarks: shownTexts(remarks, language),
  };
}

/** Texts as a person may see them; each is one line. */
export function shownTexts(texts: readonly Text[], language: Language): string[] {
  return texts.map((text) => visible(text[language]));
}

/** Sentences beside an answer, such as a usage error: one line each. */
export function sentences(texts: readonly Text[], language: Language): string {
  return shownTexts(texts, language)
    .map((text) => `${text}\n`)
    .join('');
}

/** Sentences about how the program was asked, in one line behind its name. */
export function complaint(texts: readonly Text[], language: Language): string {
  return `inkoop: ${shownTexts(texts, language).join(' ')}\n`;
}

function shownSection(
  { heading, details, columns, rows, links = [], tones = [], notes, tree = [] }: Section,
  language: Language,
): ShownSection {
  return {
    heading: visible(heading[language]),
    details: shownTexts(details, language),
    columns: columns && shownTexts(columns, language),
    rows: rows.map((row) => shownTexts(row, language)),
    links,
    tones,
    notes: shownTexts(notes, language),
    tree: tree.map((branch) => shownBranch(branch, language)),
  };
}

function shownBranch({ text, details, branches }: Branch, language: Language): ShownBranch {
  return {
    text: visible(text[language]),
    details: shownTexts(details, language),
    branches: branches.map((branch) => shownBranch(branch, language)),
  };
}
