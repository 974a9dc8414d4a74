export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** Something said in every language of the program: leaving one out does not compile. */
export type InEach<T> = Readonly<Record<Language, T>>;

/** Words in every language. */
export type Text = InEach<string>;

/** Words that the data have: in Dutch always, in English where their author wrote it. */
export interface WrittenWords {
  readonly nl: string;
  readonly en?: string;
}
