import type { DoubtedInput } from '../domain/citing/inputs.js';
import type { Dataset } from '../domain/dataset.js';
import type { Doubt } from '../domain/entry.js';
import type { Value } from '../domain/walk.js';
import { diffText } from '../text/diff.js';
import { doubtKindText } from '../text/doubts.js';
import type { Text } from '../text/language.js';
import { asWritten, joined, phrase } from '../text/phrase.js';
import { datumText, valueText } from './answer-text.js';
import type { Column } from './column.js';

/** What is doubted, for programs: in codes, and in words with the reason; null where nothing is. */
export interface DoubtFields {
  readonly doubt: string | null;
  readonly doubtLabel: Text | null;
}

/** The doubts on which something rests, each once: `key=initialTerm value=P4Y kind=unclear instead=P5Y; …`. */
export function doubtsFields(doubts: readonly DoubtedInput[], dataset: Dataset): DoubtFields {
  const told = new Map(
    doubts.map((one) => {
      const words = doubtWords(one, insteadTexts(one, dataset));
      const codes = `key=${one.key} value=${one.value} ${doubtCodes(one)}`;
      return [
        `${codes} ${JSON.stringify(one.why)}`,
        { codes, words: phrase`${one.name} ${doubtedValueText(one, dataset)}: ${words}` },
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
export function doubtColumns<T>(
  doubtsIn: (one: T) => readonly DoubtedInput[],
  datasetOf: (one: T) => Dataset,
): Column<T>[] {
  return [
    { field: 'doubt', datum: (one) => doubtsFields(doubtsIn(one), datasetOf(one)).doubt },
    { field: 'doubtLabel', datum: (one) => doubtsFields(doubtsIn(one), datasetOf(one)).doubtLabel },
  ];
}

/** What is doubted in words: a code by its label. */
export function doubtedValueText(one: DoubtedInput, dataset: Dataset): Text {
  return datumText(one, dataset);
}

/** What else it may be. */
export function insteadTexts({ instead = [], ...of }: DoubtedInput, dataset: Dataset): Text[] {
  return instead.map((other) => datumText({ ...of, written: other }, dataset));
}

/** What is doubted of a value of the data. */
export function doubtedFields(value: Value, dataset: Dataset): DoubtFields {
  const doubt = value.mapping.entry.value.doubt?.[value.key];
  return doubtFields(
    doubt,
    (doubt?.instead ?? []).map((one) => valueText(value, dataset, one)),
  );
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
