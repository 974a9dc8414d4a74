import { figuresCommands } from './commands/figures.js';
import { lookCommands } from './commands/look.js';
import { maintainCommands } from './commands/maintain.js';

/** Every command, in the order in which help lists them. */
export const commandText = { ...lookCommands, ...figuresCommands, ...maintainCommands } as const;
