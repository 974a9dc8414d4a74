import { pictureText } from '../../text/picture.js';
import type { Style } from '../format.js';
import { wrapped } from '../wrap.js';
import { nameOf } from './lane-name.js';
import type { ShownPicture } from './shown-picture.js';

/** How many contracts have no day that is known, and which, a line a region. */
export function undatedLines({ undated }: ShownPicture, { language }: Style, width: number): string[] {
  const count = undated.reduce((total, { lanes }) => total + lanes.length, 0);
  if (count === 0) return [];
  return [
    `${pictureText.undated(count)[language]}.`,
    ...undated.flatMap(({ name, lanes }) => {
      const names = lanes.map(nameOf);
      return wrapped(`${name}: ${names.join(', ')}`, width - 2).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`);
    }),
  ];
}
