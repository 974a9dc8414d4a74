import { resolve } from 'node:path';
import { wordsIn } from '../text/phrase.js';
import { visible } from '../text/visible.js';
import { loadCommands } from './all-commands.js';
import type { Outcome, World } from './command.js';
import { completionFor } from './completing/answer.js';
import { typedLineOf } from './completing/typed-line.js';
import { globalOptions } from './global-options.js';

/**
 * What may stand at the cursor, for the scripts of `inkoop completion`: one candidate a line, behind a tab what it is. A
 * word that a shell has to find itself is `:file` or `:folder`, with what stands before it in the same word behind the
 * tab. Whatever goes wrong, nothing is said: somebody is typing.
 *
 * @param line the words behind the name of the program; the last one, which may be empty, is the one at the cursor
 */
export async function completed(line: readonly string[], world: World): Promise<Outcome> {
  const grammar = { commands: await loadCommands(line), globals: globalOptions };
  const typed = typedLineOf(line, grammar);
  const answer = await completionFor(typed, grammar, worldWithData(typed.options.get('--data'), world)).catch(() => []);
  if (typeof answer === 'string') return { stdout: `:${answer}\t${typed.before}\n`, exitCode: 0 };
  // A word with a hidden character nobody can have meant, and nobody would see what was typed for them.
  const shown = answer.filter(({ word }) => visible(word) === word);
  const lines = shown.map(({ word, text }) => [
    `${typed.before}${word}`,
    ...(text ? [visible(wordsIn(world.language, text))] : []),
  ]);
  return { stdout: lines.map((cells) => `${cells.join('\t')}\n`).join(''), exitCode: 0 };
}

/** The world with the dataset that is named on the line; `~` in front has not been read by a shell yet. */
function worldWithData(data: string | undefined, world: World): World {
  if (!data) return world;
  const path = data.replace(/^~(?=\/|$)/, world.environment['HOME'] ?? '~');
  return { ...world, data: resolve(world.folder, path) };
}
