import { commandText } from '../text/commands.js';
import type { Command } from './command.js';

/** Every command, loaded when it is asked for. */
const loading: Readonly<Record<keyof typeof commandText, () => Promise<Command>>> = {
  timeline: async () => (await import('./timeline.js')).timeline,
  deadlines: async () => (await import('./deadlines.js')).deadlines,
  why: async () => (await import('./why.js')).why,
  cite: async () => (await import('./cite.js')).cite,
  compare: async () => (await import('./compare.js')).compare,
  gaps: async () => (await import('./gaps.js')).gaps,
  'pile-ups': async () => (await import('./pile-ups.js')).pileUps,
  show: async () => (await import('./show.js')).show,
  find: async () => (await import('./find.js')).find,
  list: async () => (await import('./list.js')).list,
  stats: async () => (await import('./stats.js')).stats,
  sources: async () => (await import('./sources.js')).sources,
  export: async () => (await import('./export.js')).exportTo,
  report: async () => (await import('./report.js')).report,
  validate: async () => (await import('./validate.js')).validate,
  explain: async () => (await import('./explain.js')).explain,
  diff: async () => (await import('./diff.js')).diff,
  fmt: async () => (await import('./fmt.js')).fmt,
  schema: async () => (await import('./schema.js')).schema,
  new: async () => (await import('./new.js')).newFile,
  import: async () => (await import('./import.js')).importFrom,
  completion: async () => (await import('./completion.js')).completion,
  help: async () => (await import('./help.js')).helpOn(() => loadCommands(toExplain)),
};

/** Every command, in the order in which help lists them. */
const commandNames = Object.keys(commandText) as readonly (keyof typeof commandText)[];

/** What `help` explains beside itself. */
const toExplain = commandNames.filter((name) => name !== 'help');

/** Every command, or those that some words name. */
export function loadCommands(words: readonly string[] = commandNames): Promise<readonly Command[]> {
  return Promise.all(commandNames.filter((name) => words.includes(name)).map((name) => loading[name]()));
}
