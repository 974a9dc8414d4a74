import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import type { Extent } from './extent.js';

/** How many lists and mappings may stand within one another: far more than any dataset has. */
export const deepest = 100;

/**
 * How many words of YAML a text may be made of, the marks of the lexer counted: twice as many as one that is written by hand,
 * and more of a short one. What the library makes of each takes some hundred times its place.
 */
export function mostWordsOf(text: string): number {
  return 100_000 + Math.floor(text.length * 0.6);
}

/**
 * What a text holds that is never given to the reader of YAML: it has meanings that a person who holds the paper beside
 * it cannot follow, or costs more than the text is worth. `depth` is where the text was left.
 */
export interface Refusal extends Extent {
  readonly why: 'depth' | 'words' | 'anchor' | 'alias' | 'tag' | 'directive';
}

/** Where the text cannot be read, or only by leaving something out, in the library's own word for it. */
export interface Stumble extends Extent {
  readonly code: string;
}

/** A text read as YAML 1.2. */
export interface YamlReading {
  /** `undefined` where something in the text is refused. */
  readonly document: Document.Parsed | undefined;
  readonly refusals: readonly Refusal[];
  readonly stumbles: readonly Stumble[];
  /** Of how many words of YAML the text is made, up to where it was left: what another reading of it would cost. */
  readonly words: number;
}

/** So many stray words or documents end the reading: nothing that comes behind them is told. */
const enoughAstray = 200;

const refused: Readonly<Record<string, Refusal['why']>> = { '&': 'anchor', '*': 'alias', '!': 'tag', '%': 'directive' };

/** Signs by which the lexer marks what follows; they are not in the text. */
const scalarMark = '\x1f';
const marks = ['\x02', '\x18', scalarMark];

/**
 * Reads a text in one go. Its words are looked at on their way from the lexer to the parser, which goes no deeper and
 * no further than the limits; values are made only of a text that holds nothing refused. Keys that are there twice are no error here: to
 * find them costs the library the square of their number.
 *
 * @param keepSourceTokens the document knows its dashes and question marks
 */
export function yamlReadingOf(text: string, { keepSourceTokens = false } = {}): YamlReading {
  const parser = new Parser();
  const tokens = [];
  const refusals: Refusal[] = [];
  let start = 0;
  let isScalar = false;
  let [words, astray] = [0, 0];
  const most = mostWordsOf(text);
  for (const lexeme of new Lexer().lex(text)) {
    words += 1;
    const isMark: boolean = !isScalar && marks.includes(lexeme);
    const why = isScalar ? undefined : refused[lexeme.charAt(0)];
    if (why) refusals.push({ why, start, end: start + lexeme.trimEnd().length });
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (isAtTop(token)) astray += 1;
    }
    const left = whyLeft(parser, words, most);
    if (left) {
      const last: Refusal = { why: left, start, end: start + 1 };
      return { document: undefined, refusals: [...refusals, last], stumbles: [], words };
    }
    if (astray > enoughAstray) break;
    isScalar = isMark && lexeme === scalarMark;
    if (!isMark) start += lexeme.length;
  }
  if (refusals.length > 0) return { document: undefined, refusals, stumbles: [], words };
  for (const token of parser.end()) tokens.push(token);
  return { ...composed(tokens, start, keepSourceTokens), refusals, words };
}

/** Why a text is not read any further, where it is not. */
function whyLeft({ stack }: Parser, words: number, most: number): 'depth' | 'words' | undefined {
  // The document itself and the word at hand stand on the stack, too.
  if (stack.length > deepest + 2) return 'depth';
  return words > most ? 'words' : undefined;
}

function isAtTop({ type }: CST.Token): boolean {
  return type === 'document' || type === 'error';
}

function composed(
  tokens: Parameters<Composer['compose']>[0],
  length: number,
  keepSourceTokens: boolean,
): Pick<YamlReading, 'document' | 'stumbles'> {
  // A bad text may have an error for each character: to note where in this program it arose takes longer than to read it.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    // Else the library warns on the terminal of what is told as a finding.
    const quietly = { prettyErrors: false, logLevel: 'error' } as const;
    const composer = new Composer({ version: '1.2', uniqueKeys: false, keepSourceTokens, ...quietly });
    const documents = composer.compose(tokens, true, length);
    const document = documents.next().value as Document.Parsed;
    const second = documents.next().value as Document.Parsed | undefined;
    const all = [...document.errors, ...document.warnings];
    const stumbles = all.map(({ code, pos: [start, end] }) => ({ code, start, end }));
    if (second) stumbles.push({ code: 'MULTIPLE_DOCS', start: second.range[0], end: second.range[1] });
    return { document, stumbles: stumbles.sort((a, b) => a.start - b.start) };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
