import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/loading/diagnosis.js';
import { shapeOf } from '../../src/loading/shape.js';
import { findingOf } from '../../src/source/diagnostic.js';
import { YamlFile } from '../../src/source/yaml-file.js';
import { draws } from '../support/draws.js';
import { goodFiles } from './corpus.js';
import { drawnFrom } from './draw.js';

const draw = drawnFrom(64);
const any = <T>(things: readonly T[]): T => things[Math.floor(draw() * things.length)] as T;
const marks = [...'{}[]:,-#&*!|>\'"%@`?~ \n\t\r\u00a0\u0000“”é'];

/** A piece of a real file in which characters are put, taken out, doubled and swapped at random. */
function garbled(text: string, times: number): string {
  const lines = text.split('\n');
  const from = Math.floor(draw() * Math.max(1, lines.length - 60));
  let result = lines.slice(from, from + 60).join('\n');
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(draw() * result.length);
    const [before, after] = [result.slice(0, at), result.slice(at)];
    const length = Math.floor(draw() * 12);
    result = any([
      () => before + any(marks) + after,
      () => before + after.slice(1),
      () => before + after.slice(length),
      () => before + after.slice(0, length) + after,
      () => before + after.slice(length, 2 * length) + after.slice(0, length) + after.slice(2 * length),
    ])();
  }
  return result;
}

describe('whatever stands in a file', () => {
  const region = goodFiles().filter((file) => file.isRegion);

  it.each([1, 3, 12, 60])('it is told of with %i changes at random, and never thrown', async (times) => {
    const shape = await shapeOf('region');
    for (let count = 0; count < draws(2, 25); count += 1) {
      const file = new YamlFile('regions/voorbeeld.yaml', garbled(any(region).text, times));
      for (const { line, column, width, message } of problemsIn(file, shape).map(findingOf)) {
        expect(file.text.split('\n').length).toBeGreaterThanOrEqual(line);
        expect([column, width].every((one) => one >= 1)).toBe(true);
        expect(message.nl && message.en).toBeTruthy();
      }
    }
  });

  it.each([
    '',
    '\n',
    '# x',
    '---',
    '{',
    '[',
    '"',
    "'",
    '- ',
    ':',
    '?',
    '\u0000',
    '&a *a',
    '<<<<<<< a',
    '\t',
    '%YAML 1.1',
    '!',
  ])('%j is not a region, and that is all', async (text) => {
    const found = problemsIn(new YamlFile('regions/voorbeeld.yaml', text), await shapeOf('region')).map(findingOf);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(6);
  });
});
