/** What became of a value on its way into another form: it went as it is, less exactly than it is known, or not at all. */
export type How = 'carried' | 'approximated' | 'dropped';

/** One value on its way. */
export interface Passed {
  /** What it is, as the table of the standard names it. */
  readonly field: string;
  readonly how: How;
  /** Of which contract, as it is called on the command line. */
  readonly path: string;
}

/** How many values of a kind went which way. */
export interface FieldTally extends Readonly<Record<How, number>> {
  readonly field: string;
}

/** Keeps account of every value that an export or an import meets, so that nothing is lost unsaid. */
export class Ledger<Field extends string> {
  readonly #passed: (Passed & { readonly field: Field })[] = [];

  note(field: Field, how: How, path: string): void {
    this.#passed.push({ field, how, path });
  }

  get all(): readonly Passed[] {
    return this.#passed;
  }

  /** By field, in the order of `fields`; one of which nothing was met is left out. */
  tally(fields: readonly Field[]): FieldTally[] {
    return fields.flatMap((field) => {
      const own = this.#passed.filter((one) => one.field === field);
      const count = (how: How) => own.filter((one) => one.how === how).length;
      const counts = { carried: count('carried'), approximated: count('approximated'), dropped: count('dropped') };
      return own.length > 0 ? [{ field, ...counts }] : [];
    });
  }
}
