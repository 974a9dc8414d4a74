import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Paper } from '../domain/citing/paper.js';
import type { Card } from '../domain/dataset.js';
import { readCommonFile } from './common-file.js';

/** What a card says of the text of its document. */
export type TextFacts = Required<Pick<Card, 'file' | 'sha256' | 'lines'>> & {
  /** How many pages it has, where form feeds part them. */
  readonly pages: number | undefined;
};

/** Why a file is no text to cite from: it cannot be read (or is no common file, or too large), is a PDF still, is not UTF-8, or holds no words (a scan). */
export type NoText = 'unread' | 'pdf' | 'not-utf-8' | 'no-words';

/** The facts about the text of one document, or why it has none. Nothing in the file makes this throw. */
export async function readText(path: string): Promise<TextFacts | NoText> {
  const bytes = await readCommonFile(path).catch(() => undefined);
  if (!bytes) return 'unread';
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') return 'pdf';
  const text = asUtf8(bytes);
  if (text === undefined) return 'not-utf-8';
  if (!/\p{L}/u.test(text)) return 'no-words';
  const paper = new Paper(text);
  const pages = text.includes('\f') ? new Paper(text, 'page').parts.length : undefined;
  return { file: basename(path), sha256: sha256Of(paper), lines: paper.lines.length, pages };
}

/** The SHA-256 of a text, over its lines, each ended by LF: the same however they end in the file. */
export function sha256Of({ lines }: Paper): string {
  return createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
