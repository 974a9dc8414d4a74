import type { Given, Outcome, World } from '../command.js';

/** Brings the data into a form that other systems read. */
export type Export = (path: string | undefined, given: Given, world: World) => Promise<Outcome>;
