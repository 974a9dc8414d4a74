export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** Something said in every language of the program: leaving one out does not compile. */
export type InEach<T> = Readonly<Record<Language, T>>;

/** Words in every language. */
export type Text = InEach<string>;
