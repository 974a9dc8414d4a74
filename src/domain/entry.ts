import type { WrittenWords } from '../text/language.js';
import type { Cite, CitePlace, SilenceAt } from './citing/citation.js';
import type { MappingKind, Model } from './model.js';

type KeyRule = { readonly is: string; readonly of?: string };

type ValueOf<R extends KeyRule> = R extends { is: 'label' }
  ? string
  : R extends { is: 'labels' }
    ? readonly string[]
    : R extends { is: 'day' | 'count' | 'amount' }
      ? string | number
      : R extends { is: 'flag' }
        ? boolean | string
        : R extends { is: 'words' }
          ? WrittenWords
          : R extends { is: 'citations' }
            ? readonly CitePlace[]
            : R extends { is: 'keys' }
              ? readonly string[]
              : R extends { is: 'names' | 'codes' }
                ? readonly string[] | string
                : R extends { is: 'members' }
                  ? Members
                  : R extends { is: 'amounts' }
                    ? Readonly<Record<string, number | string>> | string
                    : R extends { is: 'underCodes' }
                      ? Readonly<Record<string, Readonly<Record<string, CitePlace>>>>
                      : R extends { is: 'one'; of: infer M extends MappingKind }
                        ? Entry<M> | string
                        : R extends { is: 'many'; of: infer M extends MappingKind }
                          ? readonly Entry<M>[] | string
                          : string;

/** Keys without which the schema lets no mapping in, so that code may rely on them. */
type Always<M> = 'id' | 'source' | (M extends 'region' ? 'tracks' : M extends 'track' ? 'editions' : never);

type Certain<V> = [V] extends [string] ? string : Exclude<V, string>;

/** Municipalities as a paper tells them: see `members.ts`. */
export type Members = readonly string[] | string | number;

export type Entry<M extends MappingKind> = {
  readonly [K in Extract<keyof Model[M], Always<M>>]: Model[M][K] extends KeyRule
    ? Certain<ValueOf<Model[M][K]>>
    : never;
} & {
  readonly [K in Exclude<keyof Model[M], Always<M>>]?: Model[M][K] extends KeyRule ? ValueOf<Model[M][K]> : never;
} & {
  readonly cite?: Cite;
  /** Whole as soon as a region is built; in its file it may be the id of one of `doubts`. */
  readonly doubt?: Readonly<Record<string, Doubt>>;
  /** On which keys the source says nothing, for this mapping and all below it. */
  readonly silent?: Entry<'silence'>;
  /** Filled in from `silent`, and written in no file: the keys of this mapping that are `not-stated` only by a silence. */
  readonly silentHere?: Readonly<Record<string, SilenceAt>>;
  /** Of a region: the doubts that several of its values share, by their ids. */
  readonly doubts?: Readonly<Record<string, Doubt>>;
  /** Filled in, and written in no file: that what goes without saying in a region stands in it, too. */
  readonly leavesOutNothing?: true;
  /** Filled in, and written in no file: by which id of `doubts` a doubt of this mapping is written, by its key. */
  readonly namedDoubts?: Readonly<Record<string, string>>;
};

/** A reading that its quote does not say by itself. */
export interface Doubt {
  readonly kind: string;
  readonly instead?: readonly (string | number | boolean)[];
  readonly why: WrittenWords;
}

export const unknownWords = ['not-stated', 'not-read', 'unreadable', 'undecided', 'contradictory', 'none'] as const;

export type UnknownWord = (typeof unknownWords)[number];

/** Whether a value is one of the six words for what is not known, or is known to be nothing. */
export function isUnknown(value: unknown): value is UnknownWord {
  return (unknownWords as readonly unknown[]).includes(value);
}
