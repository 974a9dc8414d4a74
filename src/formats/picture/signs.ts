import type { BarKind, MarkKind } from '../../reports/picture/picture.js';

/** What a picture of characters is pictureForm with. */
export interface Signs {
  readonly bars: Readonly<Record<BarKind, string>>;
  readonly marks: Readonly<Record<MarkKind, string>>;
  /** Of a window the earliest day is marked, by another sign. */
  readonly earliest: Readonly<Record<MarkKind, string>>;
  readonly today: string;
  readonly council: string;
  readonly between: string;
  readonly before: string;
  readonly after: string;
}

export const blockSigns: Signs = {
  bars: { agreed: '█', planned: '═', option: '▒', window: '░', endless: '»', unknown: '?', off: '×' },
  marks: { decision: '▼', evaluation: '◆', cap: ']', announced: '●' },
  earliest: { decision: '▽', evaluation: '◇', cap: ')', announced: '○' },
  today: '│',
  council: '├',
  between: '─',
  before: '‹',
  after: '›',
};

/** For terminals and fonts that have nothing but ASCII. */
export const asciiSigns: Signs = {
  bars: { agreed: '#', planned: '=', option: '+', window: '~', endless: '>', unknown: '?', off: 'x' },
  marks: { decision: 'D', evaluation: 'E', cap: ']', announced: 'A' },
  earliest: { decision: 'd', evaluation: 'e', cap: ')', announced: 'a' },
  today: '|',
  council: '|',
  between: '-',
  before: '{',
  after: '}',
};
