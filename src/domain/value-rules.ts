/** What the value of a key may be: the words of the model. */

export const label = { is: 'label' } as const;
export const labels = { is: 'labels' } as const;
/** A label from the vocabulary: the data's own word, which no paper prints. */
export const tag = <G extends string>(group: G) => ({ is: 'label', group }) as const;
/** Labels from the vocabulary. */
export const tags = <G extends string>(group: G) => ({ is: 'labels', group }) as const;
export const day = { is: 'day' } as const;
export const duration = { is: 'duration' } as const;
export const count = { is: 'count' } as const;
/** A number of what the key beside it says, a code of the group of the same name: `count: 2, form: combination` is two combinations. */
export const countOf = <K extends string>(unit: K) => ({ is: 'count', unit }) as const;
/** Values that are a most or a least by their key: `maximumTerm: P7Y` is said by `maximaal 7 jaar`. */
export const latest = { is: 'day', bound: 'upper' } as const;
export const earliest = { is: 'day', bound: 'lower' } as const;
export const longest = { is: 'duration', bound: 'upper' } as const;
export const shortest = { is: 'duration', bound: 'lower' } as const;
export const most = { is: 'count', bound: 'upper' } as const;
export const flag = { is: 'flag' } as const;
export const name = { is: 'name' } as const;
export const names = { is: 'names' } as const;
export const members = { is: 'members' } as const;
export const amounts = { is: 'amounts' } as const;
export const amount = { is: 'amount' } as const;
export const code = <G extends string>(group: G) => ({ is: 'code', group }) as const;
export const codes = <G extends string>(group: G) => ({ is: 'codes', group }) as const;
export const one = <M extends string>(of: M) => ({ is: 'one', of }) as const;
export const many = <M extends string>(of: M) => ({ is: 'many', of }) as const;
/** Mappings that each stand under the codes of some of their keys, one below another; at the end of that way stands their `cite`. */
export const underCodes = <M extends string>(of: M, ...by: readonly string[]) =>
  ({ is: 'underCodes', of, by }) as const;
/** What papers print, each with its place: a list of citations that stand by themselves. */
export const citations = { is: 'citations' } as const;
/** Words of our own in Dutch and English: no paper prints them. */
export const words = { is: 'words' } as const;
