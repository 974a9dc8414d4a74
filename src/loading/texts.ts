import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { citedBy } from '../domain/citing/cited-by.js';
import { Paper } from '../domain/citing/paper.js';
import { textNamesOf } from '../domain/citing/text-names.js';
import type { Card } from '../domain/dataset.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { keyOf, type Located } from '../source/located.js';
import { fileText } from '../text/file-rules.js';
import type { paperRules } from '../text/paper-rules.js';
import { sourcesText } from '../text/sources.js';
import { filesWithin, type Homes, RefusedFile, readCommonFile } from './common-file.js';
import { UnreadableFile } from './intake.js';
import { printedIn } from './read-text.js';

const rule: keyof typeof paperRules = 'text-differs-from-card';

export interface Papers {
  readonly papers: ReadonlyMap<string, Paper>;
  /** The cards whose text is not in the folder: nobody has all papers at hand. */
  readonly missing: readonly string[];
  /** The cards whose text is there, and which do not say by a hash that it is the one that was read. */
  readonly withoutHash: readonly string[];
  /** Texts that are not those that the cards describe. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The texts of the documents from a folder, by the file names on their cards, else by their ids. A text that its card does
 * not fit is left out, and so is what is no common file, or lies elsewhere.
 *
 * @throws UnreadableFile where a text is there and cannot be opened
 */
export async function loadPapers(folder: string, cards: ReadonlyMap<string, Located<Card>>): Promise<Papers> {
  const papers = new Map<string, Paper>();
  const missing: string[] = [];
  const withoutHash: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const homes = filesWithin([await realpath(folder).catch(() => folder)]);
  for (const [id, card] of cards) {
    const found = await firstOf(textNamesOf(card.value), folder, homes);
    const read = found && (await paperOr(found, card));
    if (!read) missing.push(id);
    else if (!(read instanceof Paper)) diagnostics.push(read);
    else {
      papers.set(id, read);
      if (card.value.sha256 === undefined) withoutHash.push(id);
    }
  }
  return { papers, missing, withoutHash, diagnostics };
}

interface TextFile {
  readonly name: string;
  readonly bytes: Uint8Array | RefusedFile;
}

/** The text of a card, or why it is not that. */
async function paperOr({ name, bytes }: TextFile, card: Located<Card>): Promise<Paper | Diagnostic> {
  const { file, sha256, lines, pages, url } = card.value;
  const objection = (key: keyof Card, said: Pick<Diagnostic, 'message' | 'hint'>, id: string = rule): Diagnostic => {
    return { id, severity: 'error', at: keyOf(card, key), ...said };
  };
  const named = file === undefined ? 'id' : 'file';
  if (bytes instanceof RefusedFile) return objection(named, fileText[bytes.why], bytes.why);
  const printed = await printedIn(name, bytes);
  if (!printed) return objection(named, sourcesText.tooDeep, 'too-large');
  const paper = new Paper(printed.text, citedBy(card.value), url);
  const { length } = paper.lines;
  if ((sha256 ?? printed.sha256) !== printed.sha256) return objection('sha256', sourcesText.otherText(printed.sha256));
  if ((lines ?? length) !== length) return objection('lines', sourcesText.otherCount(length));
  const count = paper.parts.length;
  return (pages ?? count) === count ? paper : objection('pages', sourcesText.otherPages(count));
}

/** The first file of some names that is there, with what it holds or why it is not read. */
async function firstOf(names: readonly string[], folder: string, homes: Homes): Promise<TextFile | undefined> {
  for (const name of names) {
    const bytes = await bytesOf(join(folder, name), homes);
    if (bytes) return { name, bytes };
  }
  return undefined;
}

async function bytesOf(path: string, homes: Homes): Promise<Uint8Array | RefusedFile | undefined> {
  return readCommonFile(path, homes).catch((error) => {
    if (error instanceof RefusedFile) return error;
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UnreadableFile(path, code);
  });
}
