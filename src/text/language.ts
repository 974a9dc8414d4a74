export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** Something said in every language of the program: leaving one out does not compile. */
export type InBoth<T = string> = Readonly<Record<Language, T>>;
