import type { Loaded } from '../loading/load.js';
import type { DiffSide } from '../reports/diff/sides.js';
import type { Text } from '../text/language.js';
import { unreadFiles } from './open.js';

/** One side of a comparison, by the name that it has in words. */
export function diffSideOf(name: Text, loaded: Loaded | undefined): DiffSide {
  return { name, dataset: loaded?.dataset, unread: loaded ? unreadFiles(loaded) : [] };
}
