// What the library throws. Nothing is imported here either.

/** There is no dataset in the folder that was named: it has no `regions` in it. */
export class NoDatasetError extends Error {
  override readonly name = 'NoDatasetError';
  readonly folder: string;
  constructor(folder: string, message: string) {
    super(message);
    this.folder = folder;
  }
}

/** A file of the dataset that the system does not let be read. What stands in a file never makes one. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  /** As seen from the folder of the dataset. */
  readonly path: string;
  /** The system's word for it: `EACCES`, `EISDIR` … */
  readonly reason: string;
  constructor(path: string, reason: string, message: string) {
    super(message);
    this.path = path;
    this.reason = reason;
  }
}

/** A word that names no region, track or segment. `known` are the ids that there are in what could be read. */
export class UnknownWordError extends Error {
  override readonly name = 'UnknownWordError';
  /** `region`, `track` or `segment`. */
  readonly what: string;
  readonly word: string;
  readonly known: readonly string[];
  constructor(what: string, word: string, known: readonly string[], message: string) {
    super(message);
    this.what = what;
    this.word = word;
    this.known = known;
  }
}
