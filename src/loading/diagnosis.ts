import { type Diagnostic, lineOf } from '../source/diagnostic.js';
import { type Extent, YamlFile } from '../source/yaml-file.js';
import type { Stumble } from '../source/yaml-reading.js';
import { shapeText } from '../text/shape.js';
import { cappedByRule } from './capped.js';
import { hiddenCharactersIn, oddLineEndsIn } from './hidden-characters.js';
import { isLeft, isStumble, refusalsIn } from './refusals.js';
import type { Shape } from './shape.js';
import { type TextVerdict, textVerdictOf } from './verdict.js';
import { hasOddCharacters } from './yaml-mistakes/characters.js';
import { mendedText, type WrongLines } from './yaml-mistakes/mended.js';
import type { YamlMistake } from './yaml-mistakes/yaml-mistake.js';

/** How often a text is read at most: as it is, and as it is with what was seen to be wrong put right. */
const mostReadings = 4;

/** How many lines are looked at: no person wrote more, and what the library says of the first mistake has to do. */
const mostLines = 20_000;

/** Of how many places where something is wrong the lines are looked at: who did more wrong did not do it by hand. */
const mostPlaces = 1000;

/** How much is read in all those readings, about, in words of YAML and in characters: of what no person wrote the first has to do. */
const mostWords = 600_000;
const mostCharacters = 2_000_000;

/**
 * What is wrong with the syntax and the shape of a file: one diagnostic for each mistake, up to a number of each rule.
 *
 * A library that reads YAML tells where it could not go on, which is often far from the mistake, and what fell apart because
 * of it. So the lines are looked at for what people do wrong; all that is seen is put right in a copy at once, and the
 * copy read for what is left. A sound file is read once, and no line of it is looked at.
 */
export function problemsIn(file: YamlFile, shape: Shape): readonly Diagnostic[] {
  return cappedByRule(allProblemsIn(file, shape));
}

function allProblemsIn(file: YamlFile, shape: Shape): readonly Diagnostic[] {
  // Curly quotes may be what somebody meant as quotes.
  if (file.isPlain && !hasOddCharacters(file.text) && shape.fits(file)) return [];
  const ends = oddLineEndsIn(file);
  if (ends.length > 0) return ends;
  const [left] = refusalsIn(file).filter(isLeftThere);
  // To the library each tab may be a level of its own.
  if (left && !(isTooDeep(left) && /^ *\t/m.test(file.text))) return [left];
  const hidden = hiddenCharactersIn(file);
  const found = new Diagnosis(file, shape).run();
  if (hidden.length === 0) return found;
  const isOddSpace = new Set(found.filter(({ id }) => id === 'non-standard-space').map(lineOf));
  const isHidden = new Set(hidden.map(lineOf).filter((line) => !isOddSpace.has(line)));
  const own = hidden.filter((one) => isHidden.has(lineOf(one)));
  return [...own, ...found.filter((one) => !isHidden.has(lineOf(one)))];
}

class Diagnosis {
  private readonly shape: Shape;
  private readonly told: Diagnostic[] = [];
  private readonly toldOn = new Set<number>();
  private readonly hidden: { readonly line: number; readonly key: string }[] = [];
  private verdict: TextVerdict;

  constructor(file: YamlFile, shape: Shape) {
    this.shape = shape;
    this.verdict = textVerdictOf(file, shape);
  }

  run(): readonly Diagnostic[] {
    const asGiven = this.verdict;
    const { file: given } = asGiven;
    const isOdd = hasOddCharacters(given.text);
    const isLong = given.positionOf(given.text.length).line > mostLines;
    const enough = Math.min(mostWords / given.reading.words, mostCharacters / given.text.length);
    const readings = isLong ? 1 : Math.min(mostReadings, Math.floor(enough));
    for (let reading = 1; reading < readings && (this.isWrong || (isOdd && reading === 1)); reading += 1) {
      if (!this.lookAgain()) break;
    }
    const found = [...this.told, ...whatIsLeft(this.verdict, this.left)];
    // Nothing is let through that does not read as it stands, whatever was put right in the copy.
    return found.length > 0 ? found : whatIsLeft(asGiven, asGiven.problems);
  }

  private get isWrong(): boolean {
    return this.verdict.stumbles.length > 0 || this.left.length > 0;
  }

  /** What is left to be told of once what was told is put right. */
  private get left(): readonly Diagnostic[] {
    if (this.toldOn.size === 0) return this.verdict.problems;
    return this.verdict.problems.filter((problem) => {
      const line = lineOf(problem);
      if (this.toldOn.has(line)) return false;
      // What is cut off has all that is missing behind its end.
      if (problem.id === 'missing-key' && this.toldOn.has(this.lastLine)) return false;
      return !this.hidden.some(({ key }) => key === problem.missing);
    });
  }

  private get lastLine(): number {
    const { file } = this.verdict;
    return file.positionOf(file.text.trimEnd().length).line;
  }

  /** Puts right what shows, and reads the outcome. Nothing is told of what does not help. */
  private lookAgain(): boolean {
    const { file } = this.verdict;
    const isDeep = this.verdict.problems.some(isTooDeep);
    const refused = refusalsIn(file).filter((one) => !isLeftThere(one));
    const given = refused.length > 0 ? withoutRefused(file) : file.text;
    const { text, mistakes } = mendedText(given, this.shape, this.trouble);
    if (mistakes.length + refused.length === 0) return false;
    const next = textVerdictOf(new YamlFile(file.name, text), this.shape);
    const edited = new Set(mistakes.flatMap(({ edits }) => edits.map(({ line }) => line)));
    const isBetterNow = isDeep ? !next.problems.some(isTooDeep) : isBetter(next, this.verdict, edited);
    if (refused.length === 0 && this.isWrong && !isBetterNow) return false;
    for (const one of refused) this.tell(one, lineOf(one));
    const blanked = file.reading.refusals.filter((one) => !isStumble(one));
    for (const { start } of blanked) this.toldOn.add(file.positionOf(start).line);
    for (const mistake of mistakes) this.tellMistake(mistake);
    this.verdict = next;
    return true;
  }

  private get trouble(): WrongLines {
    const { file, stumbles } = this.verdict;
    const left = this.left.slice(0, mostPlaces);
    const isRead = stumbles.length === 0;
    const values = new Set(left.filter(({ id }) => id === 'wrong-value').map(lineOf));
    return { isRead, lines: new Set(isRead ? left.map(lineOf) : linesAround(stumbles.slice(0, 10), file)), values };
  }

  private tellMistake(mistake: YamlMistake): void {
    const { rule, line, start, end, said, edits, hides } = mistake;
    const { file } = this.verdict;
    const at = file.startOf(line);
    if (hides !== undefined) this.hidden.push({ line, key: hides });
    this.tell(
      { id: rule, severity: 'error', at: { file, path: [] }, extent: { start: at + start, end: at + end }, ...said },
      line,
    );
    for (const edit of edits) this.toldOn.add(edit.line);
  }

  private tell(diagnostic: Diagnostic, line: number): void {
    if (!this.toldOn.has(line)) this.told.push(diagnostic);
    this.toldOn.add(line);
  }
}

/** Where a text cannot be read, that; else its problems. */
function whatIsLeft({ file, stumbles: [first] }: TextVerdict, problems: readonly Diagnostic[]): readonly Diagnostic[] {
  return first ? [unread(file, first)] : problems;
}

/** Whether the reading ended at a place, for what stands there. */
function isLeftThere({ id }: Diagnostic): boolean {
  return id === 'too-deep' || id === 'too-large';
}

function isTooDeep({ id }: Diagnostic): boolean {
  return id === 'too-deep';
}

/** The lines of places in a text, and those above them: often it is noticed late. */
function linesAround(places: readonly Extent[], file: YamlFile): number[] {
  return places.flatMap(({ start }) => [file.positionOf(start).line, file.positionOf(start).line - 1]);
}

/** Whether a text reads further than another, or as far with less that is wrong on lines that were not edited. */
function isBetter(one: TextVerdict, other: TextVerdict, edited: ReadonlySet<number>): boolean {
  const [end, otherEnd] = [readUpTo(one), readUpTo(other)];
  if (end !== otherEnd) return end > otherEnd;
  if (one.stumbles.length !== other.stumbles.length) return one.stumbles.length < other.stumbles.length;
  return one.problems.filter((problem) => !edited.has(lineOf(problem))).length < other.problems.length;
}

/** The line up to which a text can be read. */
function readUpTo({ file, stumbles: [first] }: TextVerdict): number {
  return first ? file.positionOf(first.start).line : Number.MAX_SAFE_INTEGER;
}

/** A text in which spaces stand for what is refused. */
function withoutRefused({ text, reading }: YamlFile): string {
  const parts: string[] = [];
  let from = 0;
  for (const refusal of reading.refusals) {
    const { start, end } = refusal;
    if (isStumble(refusal) || isLeft(refusal)) continue;
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

function unread(file: YamlFile, { start: at, code }: Stumble): Diagnostic {
  const start = Math.min(at, file.text.trimEnd().length);
  const length = /^[^\s:]+/.exec(file.text.slice(start, start + 80))?.[0].length ?? 1;
  const extent = { start, end: start + length };
  return { id: 'yaml-syntax', severity: 'error', at: { file, path: [] }, extent, ...shapeText['yaml-syntax'](code) };
}
