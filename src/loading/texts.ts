import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Paper } from '../domain/citing/paper.js';
import type { Card } from '../domain/dataset.js';
import type { Diagnostic } from '../source/diagnostic.js';
import { keyOf, type Located } from '../source/located.js';
import { sourcesText } from '../text/sources.js';

export interface Papers {
  readonly papers: ReadonlyMap<string, Paper>;
  /** The cards whose text is not in the folder: nobody has all papers at hand. */
  readonly missing: readonly string[];
  /** Texts that are not those that the cards describe. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The texts of the documents from a folder, by the file names on their cards. A text that its card does not fit is left out. */
export async function loadPapers(folder: string, cards: ReadonlyMap<string, Located<Card>>): Promise<Papers> {
  const papers = new Map<string, Paper>();
  const missing: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [id, card] of cards) {
    const bytes = await readFile(join(folder, card.value.file)).catch(() => undefined);
    const paper = bytes && new Paper(bytes.toString('utf8'));
    const sha256 = bytes && createHash('sha256').update(bytes).digest('hex');
    const object = (key: keyof Card, said: { message: Diagnostic['message']; hint: Diagnostic['hint'] }) =>
      diagnostics.push({ id: 'text-not-as-described', severity: 'error', at: keyOf(card, key), ...said });
    if (!paper) missing.push(id);
    else if (sha256 !== card.value.sha256) object('sha256', sourcesText.otherText(sha256 ?? ''));
    else if (paper.lines.length !== card.value.lines) object('lines', sourcesText.otherCount(paper.lines.length));
    else papers.set(id, paper);
  }
  return { papers, missing, diagnostics };
}
