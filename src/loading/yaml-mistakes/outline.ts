import { type Schema, schemaUnder, withRefsFollowed } from '../schema.js';
import { type Frame, itemOf } from './frame.js';
import type { LexedText } from './lexed-text.js';
import { step, type TextLine } from './line.js';
import { itemWithoutDash, wordWithoutDash } from './missing-dashes.js';
import { moveOf, textTooFarOut } from './moves.js';
import { type LinePlace, linePlaceOf, placesFor } from './places.js';
import { type Around, type LineReading, lineReadingsOf } from './reading.js';
import { secondKeyOn } from './second-key.js';
import type { YamlMistake } from './yaml-mistake.js';

/**
 * What went wrong with the outline of a text, by which keys may stand where: lines that begin in another column than they
 * should, alone or with what stands below them; items without their dash; keys without their colon, or without the space
 * behind it; two keys on one line. Each line is looked at once, and read on as if what is told of it had been put right.
 */
export function outlineMistakesIn(text: LexedText, root: Schema): YamlMistake[] {
  const outline = new Outline(text, root);
  for (const line of text.lines) if (line.role === 'block') outline.read(line);
  return outline.mistakes;
}

class Outline implements Around {
  readonly mistakes: YamlMistake[] = [];
  readonly root: Schema;
  frames: Frame[];
  begun: Around['begun'];
  readonly listStep: number;
  private readonly text: LexedText;
  /** The column of the key whose text may go on below. */
  private goesOn: number | undefined;
  /** Lines up to one that were moved together with a line above them, and by how much. */
  private along = { by: 0, upTo: 0 };

  constructor(text: LexedText, root: Schema) {
    this.text = text;
    this.root = root;
    this.listStep = text.listStep;
    const schema = withRefsFollowed(root, root);
    this.frames = [{ is: 'mapping', column: 0, schema, key: undefined, owner: undefined, keys: new Map() }];
  }

  read(line: TextLine): void {
    const by = line.number <= this.along.upTo ? this.along.by : 0;
    const readings = lineReadingsOf(line, by, this.text);
    const [asItStands] = readings;
    if (!asItStands || this.isRestOfText(asItStands)) return;
    if (this.isTwice(asItStands) || !readings.some((reading) => this.isPut(reading))) this.leave(asItStands);
  }

  /** Puts a line in its place, by one way to read it, if that has one. */
  private isPut(reading: LineReading): boolean {
    const places = placesFor(reading, this);
    const undashed = itemWithoutDash(reading, places, this);
    if (undashed) {
      this.mistakes.push(undashed.mistake);
      this.put({ ...reading, isItem: true }, undashed);
      return true;
    }
    const place = linePlaceOf(reading, places, this, this.text);
    if (!place) return false;
    if (place.isElsewhere) {
      const { mistake, by, upTo } = moveOf(reading, place.frame, this.text, this.root);
      this.mistakes.push(mistake);
      this.along = { by, upTo };
    }
    this.put(reading, place);
    return true;
  }

  /** Whether a line has no key and goes on with what stands above; told where it lacks its dash. */
  private isRestOfText(reading: LineReading): boolean {
    if (reading.head.key !== undefined || reading.isItem) return false;
    const mistake = wordWithoutDash(reading, this);
    if (mistake) this.mistakes.push(mistake);
    return mistake !== undefined || (this.goesOn !== undefined && reading.indent > this.goesOn);
  }

  /** Whether a line stands in its mapping word for word already. */
  private isTwice({ head: { key = '' }, indent, line }: LineReading): boolean {
    const written = line.text.trim();
    return this.frames.some(
      ({ is, column, keys }) => is === 'mapping' && column === indent && keys.get(key) === written,
    );
  }

  private put(reading: LineReading, { frame, isNew }: LinePlace): void {
    const { head, isItem } = reading;
    this.mistakes.push(...head.mistakes);
    const depth = isNew ? this.frames.length : this.frames.indexOf(frame) + 1;
    this.frames = [...this.frames.slice(0, depth), ...(isNew ? [frame] : [])];
    const item = { ...frame, is: 'mapping', column: frame.column + step, keys: new Map() } as const;
    const inside: Frame = isItem ? { ...item, schema: itemOf(frame, this.root) } : frame;
    if (isItem && head.key !== undefined) this.frames.push(inside);
    this.begin(reading, inside);
  }

  /** Takes up the key of a line: what may stand below it, and what stands behind it. */
  private begin({ line, head, isItem, isOpen }: LineReading, frame: Frame): void {
    const { key, value } = head;
    if (key !== undefined) frame.keys.set(key, line.text.trim());
    const column = isItem && key === undefined ? frame.column - step : frame.column;
    const schema = key === undefined ? frame.schema : schemaUnder(this.root, frame.schema, key);
    this.begun = isOpen ? { column, schema, key, owner: frame } : undefined;
    this.goesOn = !isOpen && /^[^"'[{|>]/.test(line.text.slice(value)) ? column : undefined;
    const second = key !== undefined && !isOpen ? secondKeyOn(line, value, frame, this.root) : undefined;
    if (!second) return;
    this.mistakes.push(second.mistake);
    frame.keys.set(second.key, line.text.trim());
    const below = schemaUnder(this.root, frame.schema, second.key);
    if (second.isOpen) this.begun = { column: frame.column, schema: below, key: second.key, owner: frame };
  }

  /** A line that has no place by what it says: a key that does not exist, or is there already; a text too far out. */
  private leave({ line, head, isItem, indent, isOpen }: LineReading): void {
    if (head.key === undefined && !isItem) {
      if (this.goesOn !== undefined) this.mistakes.push(textTooFarOut(line, this.goesOn));
      return;
    }
    const is = isItem ? 'list' : 'mapping';
    const at = this.frames.findLastIndex((frame) => frame.column === indent && frame.is === is);
    if (at >= 0) this.frames = this.frames.slice(0, at + 1);
    const frame = this.frames.at(-1);
    const column = isItem ? indent + step : indent;
    if (isItem && frame && at >= 0) this.frames.push({ ...frame, is: 'mapping', column, schema: {}, keys: new Map() });
    this.begun = isOpen ? { column, schema: {}, key: head.key, owner: frame } : undefined;
    this.goesOn = isOpen ? undefined : column;
  }
}
