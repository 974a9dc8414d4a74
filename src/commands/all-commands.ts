import type { Command } from './command.js';
import { compare } from './compare.js';
import { completion } from './completion.js';
import { deadlines } from './deadlines.js';
import { diff } from './diff.js';
import { explain } from './explain.js';
import { fmt } from './fmt.js';
import { gaps } from './gaps.js';
import { helpOn } from './help.js';
import { list } from './list.js';
import { newFile } from './new.js';
import { pileUps } from './pile-ups.js';
import { schema } from './schema.js';
import { show } from './show.js';
import { sources } from './sources.js';
import { stats } from './stats.js';
import { timeline } from './timeline.js';
import { validate } from './validate.js';
import { why } from './why.js';

/** What `help` explains. Its own place is below them. */
const commandsToExplain: readonly Command[] = [
  timeline,
  deadlines,
  why,
  compare,
  gaps,
  pileUps,
  show,
  list,
  stats,
  sources,
  validate,
  explain,
  diff,
  fmt,
  schema,
  newFile,
  completion,
];

/** Every command, in the order in which help lists them. */
export const allCommands: readonly Command[] = [...commandsToExplain, helpOn(commandsToExplain)];
