import { type Diagnostic, placeOf } from '../source/diagnostic.js';
import type { YamlFile } from '../source/yaml-file.js';
import type { Stumble } from '../source/yaml-reading.js';
import { shapeText } from '../text/shape.js';
import { hiddenCharactersIn, oddLineEndsIn } from './hidden-characters.js';
import { refusalsIn } from './refusals.js';
import type { Shape } from './shape.js';
import { allSuspicions } from './slips/all-suspicions.js';
import { curlyQuotesIn, oddSpacesIn } from './slips/characters.js';
import { LexedText } from './slips/lexed-text.js';
import { conflictsIn, directivesIn, secondDocumentsIn } from './slips/markers.js';
import type { Slip, Trouble } from './slips/slip.js';
import { type Mended, Trial } from './trial.js';
import { isBetter, lineOf, type Verdict, verdictOf } from './verdict.js';

/** How many slips are told of, at most, in a text that does not read. */
const enough = 20;

/** How often a text is read at most to find its slips: one in which all is wrong need not be told of in full. */
const enoughReadings = 1000;

/** How many lines from a slip may show what comes of it. */
const closeBy = 12;

/**
 * What is wrong with the syntax and the shape of a file: one diagnostic for each mistake.
 *
 * A library that reads YAML tells where it could not go on, which is often far from the slip, and what fell apart because
 * of it. So each way in which the text may have gone wrong is tried: the one that puts it right is what is told. Then the
 * text is read on as if it had been put right, for the mistakes that are left.
 */
export function problemsIn(file: YamlFile, shape: Shape): Diagnostic[] {
  const ends = oddLineEndsIn(file);
  if (ends.length > 0) return ends;
  const deep = refusalsIn(file).filter(({ id }) => id === 'too-deep');
  if (deep.length > 0) return deep;
  const found = new Diagnosis(file, shape).run();
  const lines = new Set(found.filter(({ id }) => id === 'odd-space').map(lineOf));
  const hidden = hiddenCharactersIn(file).filter((one) => !lines.has(lineOf(one)));
  const hiddenLines = new Set(hidden.map(lineOf));
  return [...hidden, ...found.filter((one) => !hiddenLines.has(lineOf(one)))];
}

class Diagnosis {
  private readonly file: YamlFile;
  private readonly shape: Shape;
  private readonly told: { readonly slip: Slip; readonly diagnostic: Diagnostic }[] = [];
  private verdict: Verdict;
  private lexed: { readonly file: YamlFile; readonly text: LexedText } | undefined;
  private readings = 0;

  constructor(file: YamlFile, shape: Shape) {
    this.file = file;
    this.shape = shape;
    this.verdict = this.read(file.text);
  }

  run(): Diagnostic[] {
    this.takeOutMarks();
    for (let count = 0; count < enough; count += 1) {
      const slip = this.likeliest();
      if (!slip) break;
      this.tell(slip.slip);
      this.verdict = slip.verdict;
    }
    const { file, syntax, problems } = this.verdict;
    const [first] = syntax;
    const isSame = (slip: Slip, problem: Diagnostic) => slip.isLast === true && slip.line === lineOf(problem);
    const told = this.told.filter(({ slip }) => !problems.some((problem) => isSame(slip, problem)));
    // What may come of a slip shows again once that is put right, if it does not.
    const others = problems.filter((problem) => !told.some(({ slip }) => this.mayComeOf(slip, problem)));
    return [...told.map(({ diagnostic }) => diagnostic), ...(first ? [unread(file, first)] : others)];
  }

  /** The text as it is with what was told of so far put right. */
  private get text(): LexedText {
    const { file } = this.verdict;
    if (this.lexed?.file !== file) this.lexed = { file, text: new LexedText(file.text) };
    return this.lexed.text;
  }

  /** What is wrong whatever becomes of the rest. */
  private takeOutMarks(): void {
    for (const slipsIn of [conflictsIn, oddSpacesIn, directivesIn]) {
      const { text } = this;
      const slips = [...slipsIn(text)];
      for (const slip of slips) this.tell(slip);
      if (slips.length > 0) this.verdict = this.read(text.with(slips.flatMap(({ edits }) => edits)));
    }
    for (const pairsIn of [secondDocumentsIn, curlyQuotesIn]) {
      for (let count = 0; count < enough; count += 1) {
        const { text } = this;
        const [pair] = pairsIn(text);
        if (!pair) break;
        const [one, other] = pair.map(({ edits }) => this.read(text.with(edits))) as [Verdict, Verdict];
        this.tell(pair[0]);
        this.verdict = isBetter(other, one) ? other : one;
      }
    }
  }

  private likeliest(): Mended | undefined {
    const trouble = this.trouble();
    if (!trouble || this.readings > enoughReadings) return undefined;
    const { text } = this;
    const trial = new Trial(text, trouble, (one) => this.read(one), this.verdict);
    for (const suspicion of allSuspicions) {
      for (const slip of suspicion(text, trouble)) {
        const mended = trial.of(slip);
        if (mended) return mended;
      }
    }
    return trial.best();
  }

  /** Whether a problem that is left may be the doing of a slip: on its line, out of place near it, or cut off by it. */
  private mayComeOf({ line }: Slip, problem: Diagnostic): boolean {
    const other = lineOf(problem);
    if (line === other) return true;
    const isLast = this.text.near(line, 1) === undefined;
    if (isLast && problem.id === 'missing-key') return true;
    return Math.abs(line - other) <= closeBy && isOutOfPlace(problem, this.shape);
  }

  private trouble(): Trouble | undefined {
    const { file, syntax, problems } = this.verdict;
    const { keys } = this.shape;
    const lines = syntax.slice(0, 2).flatMap(({ start, end }) => [start, end].map((one) => file.positionOf(one).line));
    if (lines.length > 0) return { lines: [...new Set(lines)], isSyntax: true, isStructural: true, keys };
    if (problems.length === 0) return undefined;
    const isStructural = problems.some((problem) => isOutOfPlace(problem, this.shape));
    // Of a key that is there twice the first may be the one that came there by mistake.
    const places = problems.slice(0, 6).flatMap((problem) => {
      const first = problem.id === 'duplicate-key' && problem.related ? [placeOf(problem.related).line] : [];
      return [lineOf(problem), ...first];
    });
    return { lines: [...new Set(places)], isSyntax: false, isStructural, keys };
  }

  private read(text: string): Verdict {
    this.readings += 1;
    return verdictOf(this.file.name, text, this.shape);
  }

  private tell(slip: Slip): void {
    const { rule, line, start, end, said } = slip;
    const { file } = this.verdict;
    const at = file.startOf(line);
    const extent = { start: at + start, end: at + end };
    this.told.push({ slip, diagnostic: { id: rule, severity: 'error', at: { file, path: [] }, extent, ...said } });
  }
}

/** Whether a problem may come of something that stands where it should not, and not only as it should not. */
function isOutOfPlace({ id, at, onKey }: Diagnostic, { keys }: Shape): boolean {
  if (id === 'unknown-key') return keys.has(String(at.path.at(-1)));
  if (id === 'missing-key' || id === 'duplicate-key' || id === 'wrong-indentation') return true;
  const { start, end } = at.file.extentOf(at.path, onKey ? 'key' : 'value');
  const value = at.file.text.slice(start, end).trimEnd();
  return value === '' || value.includes('\n');
}

function unread(file: YamlFile, { start: at, code }: Stumble): Diagnostic {
  const start = Math.min(at, file.text.trimEnd().length);
  const length = /^[^\s:]+/.exec(file.text.slice(start))?.[0].length ?? 1;
  const extent = { start, end: start + length };
  return { id: 'yaml-syntax', severity: 'error', at: { file, path: [] }, extent, ...shapeText['yaml-syntax'](code) };
}
