/** A stretch of characters in a text, from `start` up to but not including `end`. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}
