import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { citedBy } from '../domain/citing/cited-by.js';
import { Paper } from '../domain/citing/paper.js';
import type { Card } from '../domain/dataset.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { keyOf, type Located } from '../source/located.js';
import { fileText } from '../text/file-rules.js';
import type { paperRules } from '../text/paper-rules.js';
import { sourcesText } from '../text/sources.js';
import { RefusedFile, readCommonFile } from './common-file.js';
import { UnreadableFile } from './intake.js';
import { sha256Of } from './read-text.js';

const rule: keyof typeof paperRules = 'text-differs-from-card';

export interface Papers {
  readonly papers: ReadonlyMap<string, Paper>;
  /** The cards whose text is not in the folder: nobody has all papers at hand. */
  readonly missing: readonly string[];
  /** Texts that are not those that the cards describe. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The texts of the documents from a folder, by the file names on their cards. A text that its card does not fit is left
 * out, and so is what is no common file, or lies elsewhere.
 *
 * @throws UnreadableFile where a text is there and cannot be opened
 */
export async function loadPapers(folder: string, cards: ReadonlyMap<string, Located<Card>>): Promise<Papers> {
  const papers = new Map<string, Paper>();
  const missing: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const homes = [await realpath(folder).catch(() => folder)];
  for (const [id, card] of cards) {
    const { file } = card.value;
    const bytes = file === undefined ? undefined : await bytesOf(join(folder, file), homes);
    if (bytes instanceof RefusedFile) {
      diagnostics.push({ id: bytes.why, severity: 'error', at: keyOf(card, 'file'), ...fileText[bytes.why] });
      continue;
    }
    const paper =
      bytes &&
      new Paper(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), citedBy(card.value), card.value.url);
    const sha256 = paper && sha256Of(paper);
    const object = (key: keyof Card, said: { message: Diagnostic['message']; hint: Diagnostic['hint'] }) =>
      diagnostics.push({ id: rule, severity: 'error', at: keyOf(card, key), ...said });
    if (!paper) missing.push(id);
    else if (sha256 !== card.value.sha256) object('sha256', sourcesText.otherText(sha256 ?? ''));
    else if (paper.lines.length !== (card.value.lines ?? paper.lines.length))
      object('lines', sourcesText.otherCount(paper.lines.length));
    else papers.set(id, paper);
  }
  return { papers, missing, diagnostics };
}

async function bytesOf(path: string, homes: readonly string[]): Promise<Uint8Array | RefusedFile | undefined> {
  return readCommonFile(path, homes).catch((error) => {
    if (error instanceof RefusedFile) return error;
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UnreadableFile(path, code);
  });
}
