import type { DoubtedInput } from '../domain/citing/inputs.js';
import type { Doubt } from '../domain/entry.js';
import { diffText } from '../text/diff.js';
import { doubtKindText } from '../text/doubts.js';
import type { Text } from '../text/language.js';
import { wordOrLengthText } from '../text/measures.js';
import { asWritten, joined, phrase } from '../text/phrase.js';
import type { Column } from './column.js';

/** What is doubted, for programs: in codes, and in words with the reason; null where nothing is. */
export interface DoubtFields {
  readonly doubt: string | null;
  readonly doubtLabel: Text | null;
}

/** The doubts on which something rests, each once: `key=initialTerm value=P4Y kind=unclear instead=P5Y; …`. */
export function doubtsFields(doubts: readonly DoubtedInput[]): DoubtFields {
  const told = new Map(
    doubts.map((one) => {
      const words = doubtWords(one, (one.instead ?? []).map(String).map(wordOrLengthText));
      const codes = `key=${one.key} value=${one.value} ${doubtCodes(one)}`;
      return [
        `${codes} ${JSON.stringify(one.why)}`,
        { codes, words: phrase`${one.name} ${wordOrLengthText(one.value)}: ${words}` },
      ];
    }),
  );
  if (told.size === 0) return noDoubt;
  return {
    doubt: [...new Set([...told.values()].map(({ codes }) => codes))].join('; '),
    doubtLabel: joined(
      [...told.values()].map(({ words }) => words),
      '; ',
    ),
  };
}

/** The same as columns. */
export function doubtColumns<T>(doubtsIn: (one: T) => readonly DoubtedInput[]): Column<T>[] {
  return [
    { field: 'doubt', datum: (one) => doubtsFields(doubtsIn(one)).doubt },
    { field: 'doubtLabel', datum: (one) => doubtsFields(doubtsIn(one)).doubtLabel },
  ];
}

/** The doubt about one value: `kind=unclear instead=P5Y`. */
export function doubtFields(doubt: Doubt | undefined, instead: readonly Text[]): DoubtFields {
  return doubt ? { doubt: doubtCodes(doubt), doubtLabel: doubtWords(doubt, instead) } : noDoubt;
}

/** `unclear, perhaps 5 years: the sentence allows both` */
export function doubtWords({ kind, why }: Omit<Doubt, 'instead'>, instead: readonly Text[]): Text {
  return joined([joined([doubtKindText(kind), diffText.perhaps(instead)], ', '), asWritten(why)], ': ');
}

const noDoubt: DoubtFields = { doubt: null, doubtLabel: null };

function doubtCodes({ kind, instead = [] }: Omit<Doubt, 'why'>): string {
  return [`kind=${kind}`, ...instead.map((one) => `instead=${one}`)].join(' ');
}
