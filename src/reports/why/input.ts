import { ruleOfKey } from '../../domain/changes/meaning.js';
import { citationOf, spotText, whereIn } from '../../domain/citing/citation.js';
import { doubtsOf, editionOf } from '../../domain/citing/inputs.js';
import type { Dataset, Region } from '../../domain/dataset.js';
import { nameOfKey } from '../../domain/key-names.js';
import type { Input } from '../../domain/terms/reading.js';
import { kindAt } from '../../domain/walk.js';
import { positionOf } from '../../source/diagnostic.js';
import { keyOf } from '../../source/located.js';
import type { Text } from '../../text/language.js';
import { wordOrLengthText } from '../../text/measures.js';
import { phrase } from '../../text/phrase.js';
import { whyText } from '../../text/why.js';
import { datumText } from '../answer-text.js';
import { doubtFields } from '../doubt-record.js';
import { doubtSentences } from '../doubts.js';
import { paperCalled } from '../place-name.js';
import type { Report } from '../report.js';

/** `initial term: 4 years 6 months`. */
export function told({ mapping, key }: Input, dataset: Dataset): Text {
  const written = (mapping.value as Record<string, unknown>)[key] ?? '';
  const kind = kindAt(mapping.path);
  const rule = ruleOfKey(key, kind);
  return phrase`${nameOfKey(key, kind)}: ${datumText({ key, rule, written }, dataset)}`;
}

/** Where a value stands, which lines state it, and what is doubtful about it. */
export function standingOf(input: Input, region: Region, dataset: Dataset): Text[] {
  const { file, line, column } = positionOf(keyOf(input.mapping, input.key));
  const cited = quotedLinesOf(input, region).map(({ source, spot, quotes }) =>
    whyText.cited(paperCalled(source, dataset), String(dataset.cards.get(source)?.value.date ?? '?'), spot, quotes),
  );
  return [whyText.at(`${file}:${line}:${column}`), ...cited, ...doubtSentences(doubtsOf([input]), dataset)];
}

interface QuotedLines {
  readonly source: string;
  /** As a `cite` has it. */
  readonly where: string;
  /** The lines or pages, where it has some. */
  readonly spot: string | undefined;
  readonly quotes: readonly string[];
}

function quotedLinesOf(input: Input, region: Region): QuotedLines[] {
  const own = editionOf(input, region)?.source;
  return (citationOf(input.mapping, input.key)?.places ?? []).map((place) => ({
    source: place.source ?? own ?? '?',
    where: whereIn(place),
    spot: place.spot && spotText(place.spot),
    quotes: place.quotes,
  }));
}

/** The same for programs. */
export function inputRecord(input: Input, region: Region): Report['records'][number] {
  const { file, line, column } = positionOf(keyOf(input.mapping, input.key));
  const places = quotedLinesOf(input, region);
  const [doubt] = doubtsOf([input]);
  const raw = (input.mapping.value as Record<string, unknown>)[input.key];
  return {
    key: input.key,
    value: raw === undefined ? null : String(raw),
    file,
    line,
    column,
    cite: places.map(({ source, where }) => `${source}:${where}`).join('; ') || null,
    quotes: places.flatMap(({ quotes }) => quotes).join('; ') || null,
    ...doubtFields(
      doubt,
      (doubt?.instead ?? []).map((one) => wordOrLengthText(String(one))),
    ),
  };
}
