import { stripVTControlCharacters } from 'node:util';
import type { Start } from '../start.js';

/**
 * The command that is to show a text a screen at a time; `undefined` where it fits, and where nobody looks or wants
 * that. As with git: an empty command and `cat` stand for none.
 */
export function pagerFor(text: string | Uint8Array, start: Start): string | undefined {
  const { words, environment, isTerminal } = start;
  if (!isTerminal || words.includes('--no-pager') || typeof text !== 'string' || !isLonger(text, start))
    return undefined;
  const named = environment['INKOOP_PAGER'] ?? environment['PAGER'];
  // A terminal that cannot move its cursor can do nothing with the usual one.
  const command = named ?? (environment['TERM'] === 'dumb' ? '' : 'less');
  return ['', 'cat'].includes(command.trim()) ? undefined : command;
}

/** Whether a text takes more lines than the screen has beside the prompt that comes after it. */
function isLonger(text: string, { rows, columns }: Start): boolean {
  // A terminal that does not know its size says that it has none.
  if (!rows || !columns) return false;
  const lines = stripVTControlCharacters(text).trimEnd().split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0) >= rows;
}
