import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Paper, textLinesOf } from '../domain/citing/paper.js';
import type { Card } from '../domain/dataset.js';
import { readCommonFile } from './common-file.js';
import { decoded } from './decoded.js';

/** What a card says of the text of its document. */
export type TextFacts = Required<Pick<Card, 'file' | 'sha256' | 'lines'>> & {
  /** How many pages it has, where form feeds part them. */
  readonly pages: number | undefined;
  readonly isWebPage: boolean;
};

/**
 * Why a file is no text to cite from: it cannot be read (or is no common file, or too large), is a PDF still, is not UTF-8,
 * holds no words (a scan), or is a web page that nests too deep.
 */
export type NoText = 'unread' | 'pdf' | 'not-utf-8' | 'no-words' | 'too-deep';

/** The facts about the text of one document, or why it has none. Nothing in the file makes this throw. */
export async function readText(path: string): Promise<TextFacts | NoText> {
  const bytes = await readCommonFile(path).catch(() => undefined);
  if (!bytes) return 'unread';
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') return 'pdf';
  if (!isWebPage(path) && !isUtf8(bytes)) return 'not-utf-8';
  const printed = await printedIn(basename(path), bytes);
  if (!printed) return 'too-deep';
  const { text, sha256 } = printed;
  if (!/\p{L}/u.test(text)) return 'no-words';
  const pages = text.includes('\f') ? new Paper(text, 'page').parts.length : undefined;
  return { file: basename(path), sha256, lines: textLinesOf(text).length, pages, isWebPage: isWebPage(path) };
}

/** What is printed in the file of a document, and the hash of the file. */
export interface FileText {
  readonly text: string;
  readonly sha256: string;
}

/**
 * What is printed in a file: its text, or what a browser shows of a saved web page, however that is encoded. `undefined`
 * where such a page nests too deep to be one.
 */
export async function printedIn(name: string, bytes: Uint8Array): Promise<FileText | undefined> {
  if (!isWebPage(name)) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text, sha256: sha256Of(text) };
  }
  const { blocksShown } = await import('./web-page.js');
  const html = decoded(bytes).text;
  const text = blocksShown(html);
  return text === undefined ? undefined : { text, sha256: sha256Of(html) };
}

/** Whether a file is a saved web page, by its name. */
function isWebPage(file: string): boolean {
  return /\.x?html?$/i.test(file);
}

/** The SHA-256 of a text, over its lines, each ended by LF: the same however they end in the file. */
export function sha256Of(text: string): string {
  const lines = textLinesOf(text).map((line) => `${line}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
