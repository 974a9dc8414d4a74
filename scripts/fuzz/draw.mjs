/** Draws that come out the same for the same seed and case (mulberry32). */
export class Draw {
  #state;

  constructor(seed, run) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b)) >>> 0;
  }

  /** A number from 0 up to but not including 1. */
  number() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to but not including `end`. */
  below(end) {
    return Math.floor(this.number() * end);
  }

  one(list) {
    return list[this.below(list.length)];
  }

  /** Whether something comes true that does so once in `times`. */
  oneIn(times) {
    return this.below(times) === 0;
  }
}
